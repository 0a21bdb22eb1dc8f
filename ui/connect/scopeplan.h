// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/connection.h"
#include "app/oauth/scopeplan.h"
#include "app/providers/kind.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QStandardItemModel;

namespace Linesman::Ui {

class TableView;

/*! Which scopes the app asks for: planned from kinds and tasks, beside what the link asks for and what was granted. */
class ScopePlan : public QWidget
{
    Q_OBJECT
public:
    explicit ScopePlan(QWidget *parent = nullptr);

    OAuth::Connection applied(OAuth::Connection connection) const;
    void setConnection(const OAuth::Connection &connection);
    void setGranted(const QStringList &scopes); //!< of the token that is looked at; empty while there is none

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void fitTable();
    void showPlan();
    QStringList kinds() const;
    QStringList tasks() const;
    QStringList scopes() const; //!< planned, and those of the connection that no task needs
    void copy(const QString &separator, bool encoded);

    QHash<int, QCheckBox *> m_kinds;
    QHash<QString, QCheckBox *> m_tasks;
    QStandardItemModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QLabel *m_odd = nullptr;
    QLabel *m_agency = nullptr;
    QStringList m_others;
    QStringList m_link;
    QStringList m_granted;
};

} // namespace Linesman::Ui

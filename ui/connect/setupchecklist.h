// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/setup.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QToolButton;

namespace Linesman::Ui {

/*! Things to do in the portal, one a row: a box to tick, what to click, what to copy, and the page it is on. */
class SetupChecklist : public QWidget
{
    Q_OBJECT
public:
    explicit SetupChecklist(QWidget *parent = nullptr);

    /*! The rows are made once for the same ids; later calls change only what is to be copied. */
    void setSteps(const QList<OAuth::SetupStep> &steps);
    void setDone(const QStringList &ids);
    QStringList
    doneAmong(const QStringList &before) const; //!< \a before, with this list's ticks in their present state
    int count() const { return int(m_steps.size()); }
    int doneCount() const;

signals:
    void edited();
    void browserWanted(const QUrl &page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QCheckBox *box = nullptr;
        QToolButton *copy = nullptr;
    };
    void makeRow(const OAuth::SetupStep &step, int row);

    QGridLayout *m_grid = nullptr;
    QList<OAuth::SetupStep> m_steps;
    QHash<QString, Row> m_rows;
};

} // namespace Linesman::Ui

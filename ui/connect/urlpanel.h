// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/connection.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Linesman::Ui {

class FormColumn;
class SetupChecklist;

/*! Step 6: the app's providers, each kind with exactly what to tick, and the two URLs that are easily confused. */
class UrlPanel : public QWidget
{
    Q_OBJECT
public:
    explicit UrlPanel(QWidget *parent = nullptr);

    OAuth::Connection applied(OAuth::Connection connection) const;
    void setConnection(const OAuth::Connection &connection);
    void showProblems(const OAuth::Connection &connection);

signals:
    void edited();
    void providersWanted();
    void browserWanted(const QUrl &page);

private:
    QLabel *m_kinds = nullptr;
    FormColumn *m_form = nullptr;
    QLineEdit *m_delivery = nullptr;
    QLineEdit *m_webhook = nullptr;
    SetupChecklist *m_list = nullptr;
    QLabel *m_finding = nullptr;
};

} // namespace Linesman::Ui

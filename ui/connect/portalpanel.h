// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/connection.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace Linesman::Ui {

class FormColumn;
class SetupChecklist;

/*! Step 1: what to do in the developer portal, with what the two choices there decide. */
class PortalPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PortalPanel(QWidget *parent = nullptr);

    OAuth::Connection applied(OAuth::Connection connection) const;
    void setConnection(const OAuth::Connection &connection);
    int count() const;
    int doneCount() const;
    void focusFirst();

signals:
    void edited();
    void linkWanted(); //!< there is an app already: go and paste its link
    void browserWanted(const QUrl &page);

private:
    void showMeaning();

    QPushButton *m_link = nullptr;
    FormColumn *m_form = nullptr;
    QComboBox *m_target = nullptr;
    QComboBox *m_distribution = nullptr;
    SetupChecklist *m_app = nullptr;
    SetupChecklist *m_auth = nullptr;
    QLabel *m_refused = nullptr;
    QStringList m_scopes;
};

} // namespace Linesman::Ui

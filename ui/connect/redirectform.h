// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/oauth/connection.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace Linesman::Ui {

class FormColumn;

/*! Step 3: where the callback goes, and the port that a tunnel forwards to. */
class RedirectForm : public QWidget
{
    Q_OBJECT
public:
    explicit RedirectForm(int receiverPort, QWidget *parent = nullptr);

    OAuth::Connection applied(OAuth::Connection connection) const;
    void setConnection(const OAuth::Connection &connection);
    void showProblems(const OAuth::Connection &connection, const QList<Problem> &problems);
    bool isEmpty() const;
    int receiverPort() const;

signals:
    void edited();
    void receiverPortChanged(int port);

private:
    FormColumn *m_form = nullptr;
    QLineEdit *m_redirect = nullptr;
    QSpinBox *m_port = nullptr;
    QLabel *m_route = nullptr;
};

} // namespace Linesman::Ui

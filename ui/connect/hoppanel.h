// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/remedy.h"
#include "app/oauth/session.h"
#include "app/oauth/signin.h"

#include <QWidget>

class QLabel;

namespace Linesman::Ui {

class CodeView;
class FindingView;
class HopModel;
class TableView;

/*! The OAuth flow as it happens: each hop, what was sent and received, and what a failure means. */
class HopPanel : public QWidget
{
    Q_OBJECT
public:
    HopPanel(HighLevel::Transport &transport, OAuth::SignIn &signIn, OAuth::Session &session,
             QWidget *parent = nullptr);

signals:
    void remedyWanted(Linesman::OAuth::Remedy remedy);

private:
    void showHop(int row);

    OAuth::Session &m_session;
    HopModel *m_hops = nullptr;
    TableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    CodeView *m_view = nullptr;
    FindingView *m_findings = nullptr;
};

} // namespace Linesman::Ui

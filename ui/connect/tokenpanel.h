// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/oauth/remedy.h"
#include "app/oauth/session.h"
#include "app/providers/providerstore.h"
#include "ui/widgets/tone.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace Linesman::Ui {

class TableView;
class TokenDetails;
class TokenModel;

/*! The tokens of the current connection, one of them in detail, and what can be done with it. */
class TokenPanel : public QWidget
{
    Q_OBJECT
public:
    TokenPanel(OAuth::Session &session, Providers::ProviderStore &book, HighLevel::Transport &transport,
               const Clock &clock, QWidget *parent = nullptr);

    void setCounting(bool counting);   //!< the countdown runs only while somebody looks
    QStringList grantedScopes() const; //!< of the selected token; empty when there is none
    void refresh();                    //!< the selected one, now

signals:
    void failed(const Linesman::Error &error);
    void told(const QString &sentence); //!< something was done
    void selectionChanged();
    void remedyWanted(Linesman::OAuth::Remedy remedy);

private:
    void fitTable();
    void makeMenu();
    void showSelected();
    std::optional<OAuth::TokenRecord> selected() const;
    void watchClient();
    void expire();
    void forget();
    void revoke();
    void copyMasked();
    void copyWhole();
    void ask(const QString &objectName, const QString &title, const QString &question, const QString &more,
             const QString &button, std::function<void()> act);

    OAuth::Session &m_session;
    HighLevel::Transport &m_transport;
    TokenModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QWidget *m_ready = nullptr;
    QLabel *m_none = nullptr;
    TokenDetails *m_details = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_more = nullptr;
    QAction *m_revoke = nullptr;
    QAction *m_watch = nullptr;
};

} // namespace Linesman::Ui

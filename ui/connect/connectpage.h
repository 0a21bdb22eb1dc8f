// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/settings.h"
#include "app/oauth/remedy.h"
#include "app/oauth/session.h"
#include "app/oauth/signin.h"
#include "app/providers/providerstore.h"
#include "app/secrets/chosenstore.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QSplitter;
class QTabWidget;

namespace Linesman::Ui {

class Banner;
class ConnectSteps;
class ConnectionButtons;
class HopPanel;
class TokenPanel;

/*! What the place works with. */
struct ConnectServices {
    OAuth::Session &session;
    OAuth::SignIn &signIn;
    Providers::ProviderStore &book;
    HighLevel::Transport &transport;
    KeychainStore &keychain;
    ChosenStore &secrets;
    Settings &settings;
    const Clock &clock;
};

/*! Sets up the current connection in six steps that keep their state; beside them its tokens and the OAuth hops. */
class ConnectPage : public Page
{
    Q_OBJECT
public:
    explicit ConnectPage(const ConnectServices &services, QWidget *parent = nullptr);

    QString help() const override;
    QWidget *firstFocus() override; //!< the steps: Qt would choose the first button of the head, which removes
    void open(const Destination &destination) override; //!< ShowScopes
    void setEmulatorAvailable(bool available);
    void showEmulatorResult(const std::optional<Linesman::Error> &error);

signals:
    void emulatorWanted(); //!< connect to the embedded emulator, starting it if it does not run

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeBanners();
    void makeSteps(QSplitter *split);
    QWidget *makeTabs();
    void showConnection();
    void showProblems();
    void edited();
    void keepSecret();
    void askForSecretState();
    void authorize();
    void showKeyStoreTrouble(const Error &error);
    void showTokenTrouble(const Error &error);
    void readInstallLink(const QString &link);
    void remedy(OAuth::Remedy remedy);
    void useCurrentPath();
    OAuth::Connection draft() const;

    ConnectServices m_services;
    OAuth::Connection m_draft;
    QTimer m_save;
    bool m_isFilling = false;
    bool m_hasSecret = false;
    bool m_isEmulatorAvailable = false;

    ConnectionButtons *m_buttons = nullptr;
    Banner *m_banner = nullptr;
    Banner *m_waiting = nullptr;
    ConnectSteps *m_steps = nullptr;
    QTabWidget *m_tabs = nullptr;
    TokenPanel *m_tokens = nullptr;
    HopPanel *m_hops = nullptr;
};

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/delivery.h"
#include "ui/simulator/requesttabs.h"
#include "ui/widgets/page.h"

#include <functional>
#include <optional>

class QPushButton;
class QSplitter;

namespace Linesman {
class Settings;
}

namespace Linesman::Emulator {
class Emulator;
}

namespace Linesman::Webhooks {
class OwnKey;
}

namespace Linesman::Ui {

class AnswersCard;
class Banner;
class BurstDialog;
class Card;
class CodeView;
class DeliveryForm;
class DrillsDialog;
class LabDialog;
class ReadinessDialog;
class SendingForm;
class VerifyDialog;

/*! Composes a delivery, shows it as it will be sent, sends it once or many times, and shows what was answered. */
class SimulatorPage : public Page
{
    Q_OBJECT
public:
    /*! All outlive the page. */
    SimulatorPage(History::Store &history, Webhooks::OwnKey &key, Emulator::Emulator &emulator,
                  const Settings &settings, QWidget *parent = nullptr);

    QString help() const override;
    void open(const Destination &destination) override; //!< ComposeAgain
    void runAgain() override;                           //!< sends again
    bool goBack() override;
    QWidget *firstFocus() override;

signals:
    void emulatorWanted(); //!< it is stopped, and is to be started

protected:
    void dragEnterEvent(QDragEnterEvent *event) override; //!< a webhook of history
    void dropEvent(QDropEvent *event) override;

private:
    void addAnswerActions();
    void buildBody();
    QWidget *makeCompose();
    /*! Asks the key store, at the first need only, and runs \a then when the key is there. */
    void withKey(std::function<void()> then);
    void learnTargets();
    void useEmulatorIds();
    Webhooks::DeliveryPlan plan() const;
    void showRequest();
    void send();
    void openLab();
    void askForEmulator();
    void openReadiness();
    void openDrills();
    void openBurst();
    void openVerifyCode();
    void addHeadActions();
    void addRequestTabs();
    QString requestTitle() const;
    void showRequestOf(const RequestTabs::Request &request);
    void addMore();
    void addPresets(Card *card);
    void showReport(const Result<Webhooks::DeliveryReport> &report);
    void setRunning(bool isRunning);

    History::Store &m_history;
    Webhooks::OwnKey &m_ownKey;
    Emulator::Emulator &m_emulator;
    const Settings &m_settings;
    Webhooks::Delivery m_delivery;
    std::optional<Webhooks::SigningKey> m_key;
    QString m_messageId; //!< for the delivery that is shown, when the form leaves it open
    QString m_emailMessageId;
    bool m_usesEmulator = false; //!< its ids are wanted, whatever kind is chosen
    QString m_groupId;           //!< of the last burst, in history

    QPushButton *m_send = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_fromEmulator = nullptr;
    QPushButton *m_inHistory = nullptr;
    QPushButton *m_resend = nullptr;
    QPushButton *m_lab = nullptr;
    LabDialog *m_labDialog = nullptr; //!< made at the first use
    QPushButton *m_ready = nullptr;
    ReadinessDialog *m_readiness = nullptr; //!< likewise
    BurstDialog *m_burst = nullptr;         //!< likewise
    DrillsDialog *m_drills = nullptr;       //!< likewise
    VerifyDialog *m_verify = nullptr;       //!< likewise
    Banner *m_banner = nullptr;
    RequestTabs *m_requests = nullptr;
    DeliveryForm *m_form = nullptr;
    SendingForm *m_sending = nullptr;
    CodeView *m_head = nullptr;
    CodeView *m_body = nullptr;
    QSplitter *m_right = nullptr;
    AnswersCard *m_answers = nullptr;
};

} // namespace Linesman::Ui

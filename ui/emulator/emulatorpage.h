#pragma once

#include "app/emulator/emulator.h"
#include "ui/widgets/page.h"

#include <QJsonObject>

#include <functional>

class QPushButton;
class QTabWidget;

namespace Linesman::Ui {

class Banner;
class BehaviourPanel;
class BridgeCard;
class RequestPanel;
class SendPanel;
class StatePanel;
class StatusChip;

/*! The local HighLevel: start and stop, what it holds, what a bridge needs, how it behaves, what came and went. */
class EmulatorPage : public Page
{
    Q_OBJECT
public:
    /*! \a start starts the emulator with what the settings say. Both outlive the page. */
    EmulatorPage(Emulator::Emulator &emulator, std::function<Result<>()> start, QWidget *parent = nullptr);

    QString help() const override;
    void runAgain() override { refresh(); }

private:
    void startEmulator();
    void showRunning();
    void refresh();
    void showState(const QJsonObject &state);
    /*! Posts to the control surface and shows what went wrong above the tabs. */
    void post(const QString &path, const QJsonObject &body);

    Emulator::Emulator &m_emulator;
    std::function<Result<>()> m_start;
    StatusChip *m_chip = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_toggle = nullptr;
    Banner *m_banner = nullptr;
    QTabWidget *m_tabs = nullptr;
    BridgeCard *m_bridge = nullptr;
    StatePanel *m_state = nullptr;
    SendPanel *m_send = nullptr;
    BehaviourPanel *m_behaviour = nullptr;
    RequestPanel *m_requests = nullptr;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace Linesman::Ui

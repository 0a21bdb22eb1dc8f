// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulator.h"
#include "ui/widgets/page.h"

#include <QJsonObject>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace Linesman::Ui {

class Banner;
class BridgeCard;
class EmulatorPart;
class PartList;
class RequestPanel;
class SendPanel;
class StatusChip;

/*! The local HighLevel: start and stop, what it holds, what a bridge needs, how it behaves, what came and went. */
class EmulatorPage : public Page
{
    Q_OBJECT
public:
    /*!
        \a start starts the emulator with what the settings say, and tells a failure by showFailed(); \a stop stops it,
        perhaps after a question. The emulator outlives the page.
    */
    EmulatorPage(Emulator::Emulator &emulator, std::function<void()> start, std::function<void()> stop,
                 QWidget *parent = nullptr);

    QString help() const override;
    void open(const Destination &destination) override; //!< ShowEmulatorPart
    void runAgain() override { refresh(); }
    QWidget *firstFocus() override;

private:
    void askToReset();
    void showRunning();
    void showKeeping();
    void refresh();
    void showState(const QJsonObject &state);
    void showCounts(const QJsonObject &state);
    void addPart(const QString &id, const QString &title, EmulatorPart *part);
    QWidget *makeBridge();
    void addUndo();
    void watchEmulator();
    /*! Asks the control surface and shows what went wrong above the parts. */
    void request(const QByteArray &method, const QString &path, const QJsonObject &body);

    Emulator::Emulator &m_emulator;
    std::function<void()> m_start;
    std::function<void()> m_stop;
    StatusChip *m_chip = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_toggle = nullptr;
    Banner *m_banner = nullptr;
    Banner *m_undo = nullptr; //!< of a reset
    PartList *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    BridgeCard *m_bridge = nullptr;
    SendPanel *m_send = nullptr;
    RequestPanel *m_requests = nullptr;
    QList<EmulatorPart *> m_parts;
    QJsonObject m_shown;
    int m_waiting = 0; //!< requests whose answer is not here yet
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/emulator/emulator.h"
#include "app/linetest/linetestsession.h"
#include "ui/linetest/endpointdialog.h"
#include "ui/widgets/page.h"

#include <functional>

class QPushButton;

namespace Linesman::Ui {

class ExchangeDialog;
class HopDiagram;
class VerdictCard;

/*!
    The emblem of the product: each provider kind as a line of hops that light up one after another. Overview starts
    it through start(). The built-in bridge runs against an emulator of the test's own; a bridge of the person's runs
    against \a emulator, the window's, whose address that bridge was told.
*/
class LineTestPage : public Page
{
    Q_OBJECT
public:
    /*! Starts something, and then tells how that ended. */
    using StartEmulator = std::function<void(const std::function<void(const Result<> &)> &then)>;

    /*! \a startEmulator starts \a emulator as the window does, when the person's own bridge needs it. */
    LineTestPage(LineTest::LineTestSession &session, Emulator::Emulator &emulator, StartEmulator startEmulator,
                 Settings &settings, QWidget *parent = nullptr);

    QString help() const override;
    void open(const Destination &destination) override; //!< RunLineTest
    void runAgain() override;
    bool isRunning() const { return m_session.isBusy(); }

public slots:
    void start(); //!< does nothing while one runs
    void cancel();

signals:
    void testFinished();

private:
    void showKinds();
    void showHop(int kind, int hop);
    void showCheck(int kind);
    void selectCheck(int kind, int check);
    void explainCheck();
    bool selectFirstFailure();
    void showRunning(bool running);
    void select(int kind, int hop);
    void explain();
    void explainResult();
    void rememberRun();
    void takeOutcome(const Result<LineTest::TestResult> &result);
    void chooseEndpoint();
    void saveReport();
    void showExchanges();
    void testOwnBridge();
    void showEndpoint();
    void startAfterEmulator();

    LineTest::LineTestSession &m_session;
    Emulator::Emulator &m_emulator;
    StartEmulator m_startEmulator;
    Settings &m_settings;
    EndpointChoice m_choice;
    LineTest::TestResult m_shown; //!< what the rows show
    int m_kind = -1;              //!< selected
    int m_hop = -1;
    int m_check = -1; //!< selected in place of a hop
    bool m_selectedByPerson = false;

    QPushButton *m_run = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_endpoint = nullptr;
    QPushButton *m_save = nullptr;
    HopDiagram *m_diagram = nullptr;
    VerdictCard *m_verdict = nullptr;
    ExchangeDialog *m_dialog = nullptr;
};

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/stopguard.h"

#include "app/workspace/emulatorsettings.h"
#include "ui/widgets/question.h"

#include <chrono>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto BetweenMeasures = 250ms;

/*! Of the emulator's \a state, what a person would miss: no tokens, no clock, nothing that the sign-in changes. */
QJsonObject dataOf(const QJsonObject &state)
{
    QJsonObject data;
    for (const QString &key : {u"locations"_s, u"providers"_s, u"contacts"_s, u"faults"_s, u"snapshots"_s})
        data.insert(key, state.value(key));
    QJsonObject counts = state.value("counts"_L1).toObject();
    counts.remove(u"tokens"_s);
    data.insert(u"counts"_s, counts);
    return data;
}
} // namespace

StopGuard::StopGuard(Emulator::Emulator &emulator, LineTest::LineTestSession &lineTest, const Settings &settings,
                     QObject *parent)
    : QObject(parent)
    , m_emulator(emulator)
    , m_lineTest(lineTest)
    , m_settings(settings)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(BetweenMeasures);
    const auto begin = [this] {
        m_isChanged = false;
        m_atBegin = {};
        ++m_start;
        measure(true);
    };
    connect(&m_delay, &QTimer::timeout, this, [this] {
        if (m_lineTest.isBusy()) {
            m_isAfterTest = true;
            m_delay.start();
        } else {
            measure(std::exchange(m_isAfterTest, false));
        }
    });
    connect(&m_emulator, &Emulator::Emulator::started, this, begin);
    connect(&m_emulator, &Emulator::Emulator::wasReset, this, begin);
    connect(&m_emulator, &Emulator::Emulator::changed, this, &StopGuard::measureSoon);
    connect(&m_emulator, &Emulator::Emulator::stopped, this, [this] {
        ++m_start;
        m_isChanged = false;
        m_delay.stop();
    });
}

void StopGuard::measureSoon()
{
    if (!m_isChanged && !m_delay.isActive())
        m_delay.start();
}

void StopGuard::measure(bool isBegin)
{
    if (!m_emulator.isRunning())
        return;
    deliver(m_emulator.control(Emulator::Control::state()), this,
            [this, isBegin, start = m_start](const Result<QJsonObject> &state) {
                if (!state || start != m_start)
                    return;
                const QJsonObject data = dataOf(*state);
                if (isBegin)
                    m_atBegin = data;
                else if (!m_atBegin.isEmpty() && data != m_atBegin)
                    m_isChanged = true;
            });
}

bool StopGuard::hasSomethingToLose() const
{
    if (m_lineTest.isBusy())
        return true;
    return m_emulator.isRunning() && m_isChanged && !m_settings.value(Workspace::KeepEmulatorDataSetting) &&
           m_settings.value(Workspace::AskBeforeStopSetting);
}

QString StopGuard::loss() const
{
    return m_lineTest.isBusy() ? tr("A line test is running; it ends without a result.")
                               : tr("Its contacts, threads and snapshots begin anew at the next start.");
}

void StopGuard::stop(QWidget *window, std::function<void()> stopped)
{
    const auto stopNow = [this, stopped = std::move(stopped)] {
        m_emulator.stopBehind();
        stopped();
    };
    if (!hasSomethingToLose()) {
        stopNow();
        return;
    }
    ask(window, {u"stopEmulatorQuestion"_s, tr("Stop Emulator"), tr("Stop the emulator?"), loss(), tr("&Stop")},
        stopNow);
}

bool StopGuard::mayQuit(QWidget *window, std::function<void()> agreed)
{
    if (!hasSomethingToLose())
        return true;
    ask(window,
        {u"quitQuestion"_s, tr("Quit Linesman"), tr("Quit Linesman and stop the emulator?"), loss(), tr("&Quit")},
        std::move(agreed));
    return false;
}

} // namespace Linesman::Ui

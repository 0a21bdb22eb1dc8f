// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/statecard.h"
#include "ui/widgets/page.h"

#include <QList>

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Linesman::History {
class Store;
}

namespace Linesman::Ui {

class Banner;
class RecentTraffic;
class TableView;
class WelcomeCard;

/*! What the last line test found for one provider kind. */
struct KindVerdict {
    QString kind; //!< its title: "SMS default"
    Tone tone = Tone::Neutral;
    QString word;     //!< passed, failed, not run
    QString sentence; //!< the time it took, or what to do
    bool operator==(const KindVerdict &) const = default;
};

/*! Everything at a glance, and the one large button. */
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(History::Store &history, QWidget *parent = nullptr);

    QString help() const override;
    void runAgain() override;
    QWidget *firstFocus() override;

    void setConnection(const PartState &state);
    void setEmulator(const PartState &state);
    void setListener(const PartState &state);
    /*! What the line test would test: a bridge of one's own at \a ownBridge, or the built-in one when that is empty. */
    void setEndpoint(const QString &ownBridge);
    /*! Three ways in, for somebody who is here for the first time. */
    void setWelcome(bool isShown);
    /*! \a when in words ("today 15:33"); empty verdicts: it never ran. */
    void setLineTest(const QList<KindVerdict> &verdicts, const QString &when);

signals:
    void connectionPressed();
    void emulatorPressed();
    void listenerPressed();
    void ownBridgePressed(); //!< on the welcome, as the two below
    void appPressed();
    void tourPressed();
    void welcomeDismissed();

private:
    QWidget *makeHero();
    QWidget *makeTraffic();

    History::Store &m_history;
    QVBoxLayout *m_column = nullptr;  //!< all of it, in an area that scrolls
    WelcomeCard *m_welcome = nullptr; //!< null unless it is shown
    StateCard *m_connection = nullptr;
    StateCard *m_emulator = nullptr;
    StateCard *m_listener = nullptr;
    QPushButton *m_run = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_lastRun = nullptr;
    QGridLayout *m_verdicts = nullptr;
    QWidget *m_verdictBox = nullptr;
    RecentTraffic *m_traffic = nullptr;
    TableView *m_table = nullptr;
    QStackedWidget *m_trafficStack = nullptr;
    Banner *m_banner = nullptr;
};

} // namespace Linesman::Ui

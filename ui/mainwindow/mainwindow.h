// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "ui/mainwindow/command.h"
#include "ui/mainwindow/helptopic.h"
#include "ui/mainwindow/pageentry.h"
#include "ui/mainwindow/placetrail.h"
#include "ui/widgets/columnmemory.h"
#include "ui/widgets/focusguard.h"
#include "ui/widgets/folderguard.h"
#include "ui/widgets/mnemonicguard.h"
#include "ui/widgets/screenguard.h"
#include "ui/widgets/textguard.h"
#include "ui/widgets/tone.h"
#include "ui/widgets/wheelguard.h"

#include <QHash>
#include <QList>
#include <QMainWindow>
#include <QString>

#include <functional>
#include <optional>

class QLabel;
class QUrl;

namespace Linesman::Ui {

class Banner;
class CommandPalette;
class HeadBar;
class HelpPanel;
class LiveFrame;
class NotificationArea;
class Page;
class PageStack;
class Rail;

/*! The frame: rail, head, the pages, help, palette, notifications. It knows them only as Pages. */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /*! Adds a page at the end of the rail, made when it is first shown: for a quick start. It becomes the window's. */
    void addPage(const PageEntry &entry, std::function<QWidget *()> makePage);
    /*! Shows the page of \a destination and opens that there; false when there is no such page. */
    bool goTo(const Destination &destination);
    /*! Shows \a page instead of any other, until goTo(); becomes the window's. */
    void showInstead(QWidget *page);
    /*! The page of last time, or the first. */
    void goToLast();
    std::optional<PageId> currentPage() const;
    QList<PageEntry> pages() const;
    bool hasPage(PageId id) const;
    /*! The page \a id, made if need be; null when there is none. */
    QWidget *page(PageId id);

    void addCommand(const Command &command);
    /*! What the palette offers besides, asked each time it opens: connections, settings, what is there now. */
    using CommandSource = std::function<QList<Command>()>;
    void addCommandSource(CommandSource source);
    /*! What takes a moment to find, such as contacts: called with the words typed, answers whenever it knows. */
    using CommandLookup = std::function<void(const QString &typed, std::function<void(const QList<Command> &)> found)>;
    void setCommandLookup(CommandLookup lookup);
    /*! Goes there and presses the button \a objectName; one that is off or hidden gets the focus instead. */
    void press(const Destination &destination, const QString &objectName);
    /*! Goes there and puts the keyboard into the control \a objectName, whatever tab or step it is on. */
    void focus(const Destination &destination, const QString &objectName);
    void showHelpOn(PageId page);
    /*! Help beyond that on the places: what Linesman finds. */
    void addHelpTopics(const QList<HelpTopic> &topics) { m_topics += topics; }
    void setHelpPictures(const QHash<PageId, QList<HelpPicture>> &pictures) { m_pictures = pictures; }
    /*! All of it. Makes every page. */
    QList<HelpTopic> helpTopics();
    HeadBar &head() { return *m_head; }
    /*! Across the window, above every page: what concerns all of it (history unreadable, disk full). */
    Banner &banner() { return *m_banner; }
    void notify(Tone tone, const QString &sentence, const QString &button = {}, std::function<void()> action = {});
    void withdraw(const QString &sentence); //!< what notify() said: it is no longer so
    void setStatus(const QString &text);
    /*! A live connection is marked by a coloured frame and the word LIVE. */
    void setLive(bool live);
    /*! To the front, from wherever it is. */
    void present();
    /*!
        Asks before the window closes: \a mayClose says whether it may at once. When it says no it calls what it was
        given once the person agreed.
    */
    using CloseCheck = std::function<bool(const std::function<void()> &agreed)>;
    void setCloseCheck(CloseCheck mayClose);

    void keepLook(); //!< size, place on the screen, and how code is shown, for the next window

signals:
    /*! notify() said \a sentence. */
    void told(Linesman::Ui::Tone tone, const QString &sentence);
    void browserWanted(const QUrl &url);
    /*! Another language was chosen: end this window and make it anew. keepLook() first. */
    void renewalWanted();
    /*! Another history is to take the place of the one that is open: end, put it there, and begin anew. */
    void restoreWanted(const QString &backup);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeRight(QWidget *parent);
    QWidget *makeStatusLine(QWidget *parent);
    void connectParts();
    void makeKeys();
    void zoom(int key);
    void undo();
    void travel(const std::optional<Destination> &destination);
    bool showPlace(const Destination &destination);
    QList<Command> frameCommands();
    void toggleHelp();
    void placeHelp();
    void openPalette();
    void adopt(Page &page);
    void showHelp();
    void searchHelp(const QString &words);
    HelpTopic helpOn(const PageEntry &entry);
    void focusFirst(Page &page);
    void enter(const Destination &destination); //!< goTo() by a key: the keyboard goes along

    WheelGuard m_wheelGuard; // before the widgets that they watch
    TextGuard m_textGuard;
    FocusGuard m_focusGuard;
    MnemonicGuard m_mnemonicGuard;
    ScreenGuard m_screenGuard;
    Settings &m_settings;
    FolderGuard m_folderGuard;
    ColumnMemory m_columns;
    CloseCheck m_mayClose;
    bool m_isCloseAgreed = false;
    QList<Command> m_commands;
    QList<HelpTopic> m_topics;
    QHash<PageId, QList<HelpPicture>> m_pictures;
    int m_helpSearch = 0; //!< the search under way
    QList<CommandSource> m_sources;
    CommandLookup m_lookup;
    PlaceTrail m_trail;
    LiveFrame *m_frame = nullptr;
    Rail *m_rail = nullptr;
    HeadBar *m_head = nullptr;
    Banner *m_banner = nullptr;
    PageStack *m_stack = nullptr;
    HelpPanel *m_help = nullptr;
    QLabel *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    NotificationArea *m_notes = nullptr;
};

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "ui/mainwindow/place.h"
#include "ui/widgets/textguard.h"
#include "ui/widgets/tone.h"
#include "ui/widgets/wheelguard.h"

#include <QList>
#include <QMainWindow>
#include <QString>

#include <functional>

class QHBoxLayout;
class QLabel;
class QSplitter;
class QStackedWidget;
class QUrl;

namespace Linesman::Ui {

class Banner;
class CommandPalette;
class HeadBar;
class HelpPanel;
class LiveFrame;
class NotificationArea;
class Page;
class Rail;

/*! One thing that the palette offers. */
struct Command {
    QString text; //!< translated: "Run line test"
    QString keys; //!< its shortcut in words, or empty
    std::function<void()> run;
};

/*! The frame: rail, head, the places, help, palette, notifications. It knows places only as Pages. */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /*! Adds a place at the end of the rail; \a page (a Page, usually) becomes the window's. */
    void addPlace(const Place &place, QWidget *page);
    /*! The same, made when it is first shown: for a quick start. */
    void addPlace(const Place &place, std::function<QWidget *()> makePage);
    /*! Shows the place \a id and open()s \a what there; false when there is no such place. */
    bool goTo(const QString &id, const QString &what = {});
    /*! Shows \a page instead of any place, until goTo(); becomes the window's. */
    void showInstead(QWidget *page);
    /*! The place of last time, or the first. */
    void goToLast();
    QString currentPlace() const;
    QList<Place> places() const;
    bool hasPlace(const QString &id) const;
    /*! The page of place \a id, made if need be; null when there is none. */
    QWidget *page(const QString &id);

    void addCommand(const Command &command);
    HeadBar &head() { return *m_head; }
    /*! Across the window, above every place: what concerns all of it (history unreadable, disk full). */
    Banner &banner() { return *m_banner; }
    void notify(Tone tone, const QString &sentence, const QString &button = {}, std::function<void()> action = {});
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

signals:
    void browserWanted(const QUrl &url);
    void placeShown(const QString &id);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry;
    void makeKeys();
    void toggleHelp();
    void openPalette();
    Page *currentPage() const;
    void adopt(Entry &entry, QWidget *page);
    void showHelp();
    void focusFirst(Page &page);

    WheelGuard m_wheelGuard; // before the widgets that they watch
    TextGuard m_textGuard;
    Settings &m_settings;
    CloseCheck m_mayClose;
    bool m_isCloseAgreed = false;
    QList<Entry> m_entries;
    QList<Command> m_commands;
    int m_current = -1;
    LiveFrame *m_frame = nullptr;
    Rail *m_rail = nullptr;
    HeadBar *m_head = nullptr;
    Banner *m_banner = nullptr;
    QSplitter *m_split = nullptr;
    QStackedWidget *m_stack = nullptr;
    HelpPanel *m_help = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_statusRight = nullptr;
    CommandPalette *m_palette = nullptr;
    NotificationArea *m_notes = nullptr;
};

} // namespace Linesman::Ui

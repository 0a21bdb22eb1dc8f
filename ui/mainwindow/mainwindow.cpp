// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/headbar.h"
#include "ui/mainwindow/helppanel.h"
#include "ui/mainwindow/liveframe.h"
#include "ui/mainwindow/rail.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/notification.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSize Smallest(1024, 640);
constexpr QSize Usual(1280, 800);
constexpr int CollapseBelow = 1100;
const Setting<QByteArray> GeometrySetting{QLatin1StringView("window/geometry"), {}};
const Setting<QString> PlaceSetting{QLatin1StringView("window/place"), {}};
} // namespace

struct MainWindow::Entry {
    Place place;
    std::function<QWidget *()> make; //!< empty once the page is there
    QWidget *page = nullptr;
};

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Linesman"));
    auto *central = new QWidget(this);
    auto *across = new QHBoxLayout(central);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    m_rail = new Rail(central);
    across->addWidget(m_rail);
    across->addWidget(makeSeparator(Qt::Vertical, central));

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_head = new HeadBar(central);
    right->addWidget(m_head);
    right->addWidget(makeSeparator(Qt::Horizontal, central));
    auto *bannerRow = new QVBoxLayout;
    bannerRow->setContentsMargins(0, 0, 0, 0);
    m_banner = new Banner(central);
    m_banner->setObjectName(u"windowBanner"_s);
    bannerRow->addWidget(m_banner);
    right->addLayout(bannerRow);
    m_split = new QSplitter(central);
    m_split->setChildrenCollapsible(false);
    m_stack = new QStackedWidget(m_split);
    m_split->addWidget(m_stack);
    m_help = new HelpPanel(m_split);
    m_help->hide();
    connect(m_help, &HelpPanel::closed, this, &MainWindow::toggleHelp);
    m_split->addWidget(m_help);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    right->addWidget(m_split, 1);
    right->addWidget(makeSeparator(Qt::Horizontal, central));
    auto *line = new QFrame(central);
    line->setObjectName(u"statusLine"_s);
    line->setProperty("surface", u"panel"_s);
    auto *lineRow = new QHBoxLayout(line);
    lineRow->setContentsMargins(Space::L, Space::XS, Space::L, Space::XS);
    m_status = new QLabel(line);
    m_status->setObjectName(u"statusText"_s);
    m_status->setTextFormat(Qt::PlainText);
    setRole(m_status, u"small muted"_s);
    lineRow->addWidget(m_status, 1);
    m_statusRight = new QLabel(tr("F1 help  \u00b7  Ctrl+K places and actions"), line);
    setRole(m_statusRight, u"small muted"_s);
    lineRow->addWidget(m_statusRight);
    right->addWidget(line);
    across->addLayout(right, 1);
    setCentralWidget(central);

    m_frame = new LiveFrame(this);
    m_palette = new CommandPalette(this);
    m_notes = new NotificationArea(this);

    connect(m_rail, &Rail::chosen, this, [this](int index) { goTo(m_entries[index].place.id); });
    connect(m_head, &HeadBar::paletteWanted, this, &MainWindow::openPalette);
    connect(m_head, &HeadBar::searched, this,
            [this](const QString &words) { goTo(u"history"_s, "search "_L1 + words); });
    connect(m_head, &HeadBar::manageConnections, this, [this] { goTo(u"connect"_s); });
    makeKeys();

    setMinimumSize(Smallest);
    resize(Usual);
    restoreGeometry(m_settings.value(GeometrySetting));
}

MainWindow::~MainWindow() = default;

void MainWindow::makeKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto &&run) {
        auto *shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(run)>(run));
    };
    for (int number = 1; number <= 9; ++number) {
        key(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), [this, number] {
            for (const Entry &entry : m_entries) {
                if (entry.place.shortcutIndex == number) {
                    goTo(entry.place.id);
                    return;
                }
            }
        });
    }
    key(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { m_head->focusSearch(); });
    key(QKeySequence(Qt::Key_F1), [this] { toggleHelp(); });
    key(QKeySequence(Qt::Key_F5), [this] {
        if (Page *page = currentPage())
            page->runAgain();
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { goTo(u"settings"_s); });
    key(QKeySequence(QKeySequence::Quit), [this] { close(); });
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    const auto findHere = [this] {
        if (Page *page = currentPage())
            page->findHere();
    };
    connect(find, &QShortcut::activated, this, findHere);
    // A code view has the same key for itself while it has the keyboard; both then say "ambiguous".
    connect(find, &QShortcut::activatedAmbiguously, this, findHere);
}

void MainWindow::addPlace(const Place &place, QWidget *page)
{
    Entry entry;
    entry.place = place;
    adopt(entry, page);
    m_entries.append(entry);
    m_rail->add(place);
}

void MainWindow::addPlace(const Place &place, std::function<QWidget *()> makePage)
{
    m_entries.append({place, std::move(makePage), nullptr});
    m_rail->add(place);
}

void MainWindow::adopt(Entry &entry, QWidget *page)
{
    entry.make = nullptr;
    entry.page = page;
    if (page->objectName().isEmpty())
        page->setObjectName(entry.place.id + "Page"_L1);
    m_stack->addWidget(page);
    auto *known = qobject_cast<Page *>(page);
    if (!known)
        return;
    connect(known, &Page::placeWanted, this, &MainWindow::goTo);
    connect(known, &Page::browserWanted, this, &MainWindow::browserWanted);
    connect(known, &Page::statusChanged, this, &MainWindow::setStatus);
    connect(known, &Page::finished, this,
            [this](Tone tone, const QString &sentence, const QString &id, const QString &what) {
                notify(tone, sentence, id.isEmpty() ? QString() : tr("Show"), [this, id, what] { goTo(id, what); });
            });
}

QWidget *MainWindow::page(const QString &id)
{
    for (Entry &entry : m_entries) {
        if (entry.place.id != id)
            continue;
        if (entry.make) {
            const auto make = std::exchange(entry.make, nullptr);
            adopt(entry, make());
        }
        return entry.page;
    }
    return nullptr;
}

bool MainWindow::goTo(const QString &id, const QString &what)
{
    QWidget *wanted = page(id);
    if (!wanted)
        return false;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].place.id == id)
            m_current = i;
    }
    m_stack->setCurrentWidget(wanted);
    m_rail->show(); // hidden by showInstead()
    m_head->show();
    m_rail->setCurrent(m_current);
    setWindowTitle(tr("%1 - Linesman").arg(m_entries[m_current].place.title));
    setStatus({});
    m_settings.set(PlaceSetting, id);
    if (m_help->isVisible())
        showHelp();
    emit placeShown(id);
    auto *known = qobject_cast<Page *>(wanted);
    if (known)
        focusFirst(*known);
    if (known && !what.isEmpty())
        known->open(what);
    return true;
}

void MainWindow::focusFirst(Page &page)
{
    // Qt gives the focus to the first button of a page that is shown, and Space would press it. Whoever walks the rail
    // or types into the head stays there.
    const QWidget *focus = QApplication::focusWidget();
    const bool isElsewhere = focus && !m_stack->isAncestorOf(focus) && focus != m_stack && isAncestorOf(focus);
    QWidget *first = page.firstFocus();
    if (first && !isElsewhere)
        first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showInstead(QWidget *page)
{
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    m_rail->hide();
    m_head->hide();
}

void MainWindow::goToLast()
{
    if (!goTo(m_settings.value(PlaceSetting)) && !m_entries.isEmpty())
        goTo(m_entries.first().place.id);
}

QString MainWindow::currentPlace() const
{
    return m_current < 0 ? QString() : m_entries[m_current].place.id;
}

QList<Place> MainWindow::places() const
{
    QList<Place> all;
    for (const Entry &entry : m_entries)
        all += entry.place;
    return all;
}

bool MainWindow::hasPlace(const QString &id) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) { return entry.place.id == id; });
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::addCommand(const Command &command)
{
    m_commands += command;
}

void MainWindow::openPalette()
{
    QList<Command> commands;
    for (const Entry &entry : m_entries) {
        const QString id = entry.place.id;
        const int number = entry.place.shortcutIndex;
        commands +=
            Command{tr("Go to %1").arg(entry.place.title), number ? tr("Ctrl+%1").arg(number) : QString(), [this, id] {
                        goTo(id);
                    }};
    }
    commands += m_commands;
    commands += Command{tr("Run this place again"), tr("F5"), [this] {
                            if (Page *page = currentPage())
                                page->runAgain();
                        }};
    commands += Command{tr("Help on this place"), tr("F1"), [this] {
                            toggleHelp();
                        }};
    commands += Command{tr("Quit Linesman"), tr("Ctrl+Q"), [this] {
                            close();
                        }};
    std::function<void(const QString &)> search;
    if (hasPlace(u"history"_s))
        search = [this](const QString &words) {
            goTo(u"history"_s, "search "_L1 + words);
        };
    m_palette->offer(commands, search);
}

void MainWindow::toggleHelp()
{
    if (m_help->isVisible()) {
        m_help->hide();
        return;
    }
    showHelp();
    m_help->show();
    m_split->setSizes({m_split->width() - 320, 320});
}

void MainWindow::showHelp()
{
    const Page *page = currentPage();
    const QString text = page ? page->help() : QString();
    const QString general =
        tr("Keys\n\nCtrl+1 to Ctrl+9 go to the places of the rail, Ctrl+K finds places and actions. "
           "Ctrl+F searches here, Ctrl+Shift+F everywhere. F5 runs again, Esc goes back, F1 closes "
           "this help.");
    m_help->setHelp(page ? page->title() : tr("Help"), text.isEmpty() ? general : text + u"\n\n"_s + general);
}

void MainWindow::notify(Tone tone, const QString &sentence, const QString &button, std::function<void()> action)
{
    m_notes->show(tone, sentence, button, std::move(action));
}

void MainWindow::setStatus(const QString &text)
{
    m_status->setText(text);
}

void MainWindow::setLive(bool live)
{
    m_head->setLive(live);
    m_frame->setVisible(live);
    m_frame->raise();
}

void MainWindow::present()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::setCloseCheck(CloseCheck mayClose)
{
    m_mayClose = std::move(mayClose);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto closeNow = [this] {
        m_isCloseAgreed = true;
        close();
    };
    // The end of the desktop session is no moment for questions.
    if (m_mayClose && !m_isCloseAgreed && !qApp->isSavingSession() && !m_mayClose(closeNow)) {
        event->ignore();
        return;
    }
    m_settings.set(GeometrySetting, saveGeometry());
    m_settings.sync();
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (Page *page = currentPage())
        focusFirst(*page);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCollapsed(width() < CollapseBelow);
    m_frame->setGeometry(rect());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Page *page = currentPage();
        if (page && page->goBack())
            return;
        if (m_help->isVisible()) {
            toggleHelp();
            return;
        }
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace Linesman::Ui

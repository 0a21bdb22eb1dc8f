// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the window and what its palette offers; the rest of the class is in mainwindow.cpp.
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/headbar.h"
#include "ui/mainwindow/helppanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/nativekeys.h"
#include "ui/mainwindow/pagestack.h"
#include "ui/mainwindow/shortcutsheet.h"
#include "ui/theme/textzoom.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeySequence>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype RecentKept = 12;
const Setting<QStringList> RecentSetting{QLatin1StringView("palette/recent"), {}};

/*! Turns to the tabs and steps that \a widget is on. */
void turnTo(QWidget &widget)
{
    for (QWidget *at = &widget; at->parentWidget(); at = at->parentWidget()) {
        auto *head = at->findChild<QAbstractButton *>(at->objectName() + "Head"_L1, Qt::FindDirectChildrenOnly);
        if (head && head->isCheckable())
            head->setChecked(true); // a step that is folded
        auto *stack = qobject_cast<QStackedWidget *>(at->parentWidget());
        if (!stack)
            continue;
        if (auto *tabs = qobject_cast<QTabWidget *>(stack->parentWidget()))
            tabs->setCurrentWidget(at);
    }
}
} // namespace

void MainWindow::makeKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto &&run) {
        auto *shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(run)>(run));
    };
    for (int number = 1; number <= 9; ++number) {
        key(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), [this, number] {
            const QList<PageEntry> entries = m_stack->entries();
            for (const PageEntry &entry : entries) {
                if (entry.shortcutIndex == number)
                    enter(entry.id);
            }
        });
    }
    key(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { m_head->focusSearch(); });
    key(QKeySequence(Qt::Key_F1), [this] { toggleHelp(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { showShortcuts(this); });
    key(QKeySequence(Qt::Key_F5), [this] {
        if (Page *page = m_stack->currentPage())
            page->runAgain();
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { enter(PageId::Settings); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { travel(m_trail.back()); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { travel(m_trail.forward()); });
    // Keyboards with the plus on the shifted key send Ctrl+=.
    for (const Qt::Key zoomKey : {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0})
        key(QKeySequence(Qt::CTRL | zoomKey), [this, zoomKey] { zoom(zoomKey); });
    key(QKeySequence(QKeySequence::Undo), [this] { undo(); });
    key(QKeySequence(QKeySequence::Quit), [this] { close(); });
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    const auto findHere = [this] {
        if (Page *page = m_stack->currentPage())
            page->findHere();
    };
    connect(find, &QShortcut::activated, this, findHere);
    // A code view has the same key for itself while it has the keyboard; both then say "ambiguous".
    connect(find, &QShortcut::activatedAmbiguously, this, findHere);
}

void MainWindow::zoom(int key)
{
    const ZoomStep step = key == Qt::Key_0       ? ZoomStep::Normal
                          : key == Qt::Key_Minus ? ZoomStep::Smaller
                                                 : ZoomStep::Larger;
    zoomText(m_settings, step);
}

void MainWindow::undo()
{
    // A place says in a banner what can be undone; one that edits text has the key for itself.
    const QList<Banner *> banners = m_stack->currentWidget()->findChildren<Banner *>();
    for (Banner *banner : banners) {
        if (banner->isVisible() && banner->objectName().endsWith("Undo"_L1)) {
            emit banner->pressed();
            return;
        }
    }
}

void MainWindow::travel(const std::optional<Destination> &destination)
{
    if (destination)
        (void)showPlace(*destination);
}

void MainWindow::addCommand(const Command &command)
{
    m_commands += command;
}

void MainWindow::addCommandSource(CommandSource source)
{
    m_sources += std::move(source);
}

void MainWindow::setCommandLookup(CommandLookup lookup)
{
    m_lookup = std::move(lookup);
}

void MainWindow::press(const Destination &destination, const QString &objectName)
{
    focus(destination, objectName);
    if (auto *entry = m_stack->currentWidget()->findChild<QAction *>(objectName)) { // of a menu
        entry->trigger();
        return;
    }
    auto *button = m_stack->currentWidget()->findChild<QAbstractButton *>(objectName);
    if (button && button->isEnabled() && (button->isVisible() || ActionRow::isFolded(*button)))
        button->click();
}

void MainWindow::focus(const Destination &destination, const QString &objectName)
{
    if (!goTo(destination))
        return;
    auto *control = m_stack->currentWidget()->findChild<QWidget *>(objectName);
    if (!control)
        return;
    turnTo(*control);
    control->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showHelpOn(PageId page)
{
    if (!goTo(page))
        return;
    if (!m_help->isVisible())
        toggleHelp();
}

HelpTopic MainWindow::helpOn(const PageEntry &entry)
{
    const auto *shown = qobject_cast<Page *>(m_stack->page(entry.id));
    return {pageName(entry.id), entry.title, shown ? shown->help() : QString(), entry.id, m_pictures.value(entry.id)};
}

QList<HelpTopic> MainWindow::helpTopics()
{
    QList<HelpTopic> topics;
    const QList<PageEntry> entries = pages();
    for (const PageEntry &entry : entries)
        topics += helpOn(entry);
    return topics + m_topics;
}

void MainWindow::searchHelp(const QString &words)
{
    const int search = ++m_helpSearch;
    if (words.trimmed().isEmpty()) {
        showHelp();
        return;
    }
    m_help->beginSearch(words);
    // A page at a time: one that was not shown yet is made for it, and the keyboard must not wait for all of them.
    const QList<PageEntry> entries = pages();
    for (const PageEntry &entry : entries) {
        QTimer::singleShot(0, this, [this, search, words, entry] {
            if (search != m_helpSearch)
                return;
            if (const HelpTopic topic = helpOn(entry); matches(topic, words))
                m_help->addFound(topic, words);
        });
    }
    QTimer::singleShot(0, this, [this, search, words] {
        if (search != m_helpSearch)
            return;
        for (const HelpTopic &topic : std::as_const(m_topics)) {
            if (matches(topic, words))
                m_help->addFound(topic, words);
        }
        m_help->endSearch();
    });
}

QList<Command> MainWindow::frameCommands()
{
    QList<Command> commands;
    const QList<PageEntry> entries = pages();
    for (const PageEntry &entry : entries) {
        const QKeySequence keys = entry.shortcutIndex
                                      ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + entry.shortcutIndex))
                                  : entry.id == PageId::Settings ? QKeySequence(Qt::CTRL | Qt::Key_Comma)
                                                                 : QKeySequence();
        commands += Command{tr("Go to %1").arg(entry.title), nativeKeys(keys), [this, id = entry.id] {
                                goTo(id);
                            }};
    }
    commands += m_commands;
    const auto add = [&commands](const QString &text, const QKeySequence &keys, std::function<void()> run) {
        commands += Command{text, nativeKeys(keys), std::move(run)};
    };
    add(tr("Run this place again"), Qt::Key_F5, [this] {
        if (Page *page = m_stack->currentPage())
            page->runAgain();
    });
    add(tr("Back to where I was"), Qt::ALT | Qt::Key_Left, [this] { travel(m_trail.back()); });
    add(tr("Forward"), Qt::ALT | Qt::Key_Right, [this] { travel(m_trail.forward()); });
    add(tr("Larger text"), Qt::CTRL | Qt::Key_Plus, [this] { zoom(Qt::Key_Plus); });
    add(tr("Smaller text"), Qt::CTRL | Qt::Key_Minus, [this] { zoom(Qt::Key_Minus); });
    add(tr("Normal text size"), Qt::CTRL | Qt::Key_0, [this] { zoom(Qt::Key_0); });
    add(tr("Keyboard shortcuts"), Qt::CTRL | Qt::Key_Slash, [this] { showShortcuts(this); });
    add(tr("Help on this place"), Qt::Key_F1, [this] { toggleHelp(); });
    for (const PageEntry &entry : entries)
        add(tr("Help on %1").arg(entry.title), {}, [this, id = entry.id] { showHelpOn(id); });
    add(tr("Quit Linesman"), QKeySequence::Quit, [this] { close(); });
    return commands;
}

void MainWindow::openPalette()
{
    QList<Command> commands = frameCommands();
    for (const CommandSource &source : std::as_const(m_sources))
        commands += source();
    CommandPalette::Offer offer;
    offer.commands = std::move(commands);
    offer.recent = m_settings.value(RecentSetting);
    offer.lookup = m_lookup;
    offer.ran = [this](const QString &text) {
        QStringList recent = m_settings.value(RecentSetting);
        recent.removeAll(text);
        recent.prepend(text);
        m_settings.set(RecentSetting, QStringList(recent.first(qMin(recent.size(), RecentKept))));
    };
    if (hasPage(PageId::History))
        offer.search = [this](const QString &words) {
            goTo(SearchHistory{words});
        };
    m_palette->offer(offer);
}

} // namespace Linesman::Ui

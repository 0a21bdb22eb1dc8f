// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/live/liveframe.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/headbar.h"
#include "ui/mainwindow/helppanel.h"
#include "ui/mainwindow/nativekeys.h"
#include "ui/mainwindow/pagestack.h"
#include "ui/mainwindow/rail.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codelook.h"
#include "ui/widgets/notification.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSize Smallest(1024, 640);
constexpr QSize Usual(1280, 800);
constexpr int CollapseBelow = 1100;
const Setting<QByteArray> GeometrySetting{QLatin1StringView("window/geometry"), {}};
const Setting<QString> PageSetting{QLatin1StringView("window/place"), {}};
const Setting<bool> CodeWrapSetting{QLatin1StringView("code/wrap"), true};
const Setting<bool> CodeNumbersSetting{QLatin1StringView("code/lineNumbers"), true};
const Setting<int> CodeZoomSetting{QLatin1StringView("code/zoom"), 0}; // points
constexpr int HelpWidth = 380;

/*! What the look of \a page offers when there is nothing to work with: the button that fills it, or tries again. */
QWidget *wayOut(const Page &page)
{
    for (const QString &name : {u"emptyButton"_s, u"pageRetry"_s}) {
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>(name);
        for (QPushButton *button : buttons) {
            if (button->isVisibleTo(&page) && button->isEnabled())
                return button;
        }
    }
    return nullptr;
}
} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_folderGuard(settings)
    , m_columns(settings)
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
    across->addWidget(makeRight(central), 1);
    setCentralWidget(central);

    m_frame = new LiveFrame(this);
    m_palette = new CommandPalette(this);
    m_notes = new NotificationArea(this);
    m_help = new HelpPanel(this); // over the place, not beside it: nothing there has to move together
    m_help->hide();
    connectParts();
    makeKeys();

    setCodeLook(
        {m_settings.value(CodeWrapSetting), m_settings.value(CodeNumbersSetting), m_settings.value(CodeZoomSetting)});
    const QSize room = roomOnScreen(*this).size();
    setMinimumSize(Smallest.boundedTo(room));
    resize(Usual.boundedTo(room));
    const bool isRestored = restoreGeometry(m_settings.value(GeometrySetting));
    if (isRestored && !isMaximized() && !isFullScreen())
        setGeometry(fittedInto(geometry(), roomOnScreen(*this))); // the screen may be another than last time
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeRight(QWidget *parent)
{
    auto *right = new QWidget(parent);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new HeadBar(right);
    column->addWidget(m_head);
    column->addWidget(makeSeparator(Qt::Horizontal, right));
    m_banner = new Banner(right);
    m_banner->setObjectName(u"windowBanner"_s);
    column->addWidget(m_banner);
    m_stack = new PageStack(right);
    column->addWidget(m_stack, 1);
    column->addWidget(makeSeparator(Qt::Horizontal, right));
    column->addWidget(makeStatusLine(right));
    return right;
}

QWidget *MainWindow::makeStatusLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setObjectName(u"statusLine"_s);
    line->setProperty("surface", u"panel"_s);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(Space::L, Space::XS, Space::L, Space::XS);
    m_status = new QLabel(line);
    m_status->setObjectName(u"statusText"_s);
    m_status->setTextFormat(Qt::PlainText);
    setRole(m_status, u"small muted"_s);
    row->addWidget(m_status, 1);
    auto *keys = new QLabel(
        tr("%1 help  ·  %2 places and actions  ·  %3 shortcuts")
            .arg(nativeKeys(Qt::Key_F1), nativeKeys(Qt::CTRL | Qt::Key_K), nativeKeys(Qt::CTRL | Qt::Key_Slash)),
        line);
    setRole(keys, u"small muted"_s);
    row->addWidget(keys);
    return line;
}

void MainWindow::connectParts()
{
    connect(m_rail, &Rail::exchangeDropped, this, [this](qint64 id) { goTo(ComposeAgain{id}); });
    connect(m_rail, &Rail::chosen, this, [this](int index) { goTo(m_stack->entries().at(index).id); });
    connect(m_head, &HeadBar::paletteWanted, this, &MainWindow::openPalette);
    connect(m_head, &HeadBar::searched, this, [this](const QString &words) { goTo(SearchHistory{words}); });
    connect(m_head, &HeadBar::manageConnections, this, [this] { goTo(PageId::Connect); });
    connect(m_help, &HelpPanel::closed, this, &MainWindow::toggleHelp);
    connect(m_help, &HelpPanel::searched, this, &MainWindow::searchHelp);
    connect(m_help, &HelpPanel::placeWanted, this, &MainWindow::showHelpOn);
    connect(m_stack, &PageStack::pageMade, this, [this](Page *page) { adopt(*page); });
}

void MainWindow::addPage(const PageEntry &entry, std::function<QWidget *()> makePage)
{
    m_stack->add(entry, std::move(makePage));
    m_rail->add(entry);
}

void MainWindow::adopt(Page &page)
{
    connect(&page, &Page::destinationWanted, this, &MainWindow::goTo);
    const QList<TableView *> tables = page.findChildren<TableView *>();
    for (TableView *table : tables)
        m_columns.watch(*table);
    connect(&page, &Page::browserWanted, this, &MainWindow::browserWanted);
    connect(&page, &Page::statusChanged, this, &MainWindow::setStatus);
    connect(&page, &Page::finished, this,
            [this](Tone tone, const QString &sentence, const std::optional<Destination> &destination) {
                // Who is in the place that shows it reads it there, and the notification would lie over it.
                const auto *place = destination ? std::get_if<PageId>(&*destination) : nullptr;
                if (place && currentPage() == *place)
                    emit told(tone, sentence);
                else if (destination)
                    notify(tone, sentence, tr("Show"), [this, destination] { goTo(*destination); });
                else
                    notify(tone, sentence);
            });
}

QWidget *MainWindow::page(PageId id)
{
    return m_stack->page(id);
}

bool MainWindow::goTo(const Destination &destination)
{
    if (!showPlace(destination))
        return false;
    m_trail.note(destination);
    return true;
}

bool MainWindow::showPlace(const Destination &destination)
{
    const PageId id = pageOf(destination);
    const int index = m_stack->show(id);
    if (index < 0)
        return false;
    m_rail->show(); // hidden by showInstead()
    m_head->show();
    m_rail->setCurrent(index);
    setWindowTitle(tr("%1 - Linesman").arg(m_stack->entries().at(index).title));
    setStatus({});
    m_settings.set(PageSetting, pageName(id));
    if (m_help->isVisible())
        showHelp();
    if (Page *page = m_stack->currentPage()) {
        focusFirst(*page);
        page->open(destination);
    }
    return true;
}

void MainWindow::focusFirst(Page &page)
{
    // Qt gives the focus to the first button of a page that is shown, and Space would press it. Whoever walks the rail
    // or types into the head stays there; a button of the head has done what it was pressed for.
    const QWidget *focus = QApplication::focusWidget();
    const bool isDone = focus && m_head->isAncestorOf(focus) && !qobject_cast<const QLineEdit *>(focus);
    if (focus && !isDone && !m_stack->isAncestorOf(focus) && focus != m_stack && isAncestorOf(focus))
        return;
    QWidget *first = page.firstFocus();
    if (!first || !first->isVisibleTo(&page) || !first->isEnabled())
        first = wayOut(page);
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    else if (!page.isAncestorOf(focus))
        page.setFocus(Qt::OtherFocusReason); // Tab goes on into it
}

void MainWindow::enter(const Destination &destination)
{
    if (!m_stack->isAncestorOf(QApplication::focusWidget()))
        m_stack->setFocus(Qt::ShortcutFocusReason);
    goTo(destination);
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
    const std::optional<PageId> last = pageFromName(m_settings.value(PageSetting));
    if ((!last || !goTo(*last)) && !pages().isEmpty())
        goTo(pages().first().id);
}

std::optional<PageId> MainWindow::currentPage() const
{
    return m_stack->current();
}

QList<PageEntry> MainWindow::pages() const
{
    return m_stack->entries();
}

bool MainWindow::hasPage(PageId id) const
{
    return m_stack->has(id);
}

void MainWindow::toggleHelp()
{
    if (m_help->isVisible()) {
        m_help->hide();
        return;
    }
    showHelp();
    placeHelp();
    m_help->show();
    m_help->raise();
}

void MainWindow::placeHelp()
{
    const QRect place(m_stack->mapTo(this, QPoint()), m_stack->size());
    const int width = qMin(qMax(HelpWidth, fontMetrics().averageCharWidth() * 48), place.width() - Space::XL);
    m_help->setGeometry(place.right() + 1 - width, place.top(), width, place.height());
}

void MainWindow::showHelp()
{
    const Page *page = m_stack->currentPage();
    const QString text = page ? page->help() : QString();
    const QString general = tr("Keys\n\n%1 closes this help, as Esc does. %2 shows every key on one sheet.")
                                .arg(nativeKeys(Qt::Key_F1), nativeKeys(Qt::CTRL | Qt::Key_Slash));
    // Many a place ends with keys of its own: one heading is enough for both.
    const QString heading = general.section(u'\n', 0, 0);
    const bool hasKeys = text.contains(u'\n' + heading + u'\n');
    const QString all = text + u"\n\n"_s + (hasKeys ? general.section(u'\n', 2) : general);
    m_help->setHelp(page ? page->title() : tr("Help"), text.isEmpty() ? general : all,
                    m_pictures.value(currentPage().value_or(PageId::Settings)));
}

void MainWindow::notify(Tone tone, const QString &sentence, const QString &button, std::function<void()> action)
{
    m_notes->show(tone, sentence, button, std::move(action));
    emit told(tone, sentence);
}

void MainWindow::withdraw(const QString &sentence)
{
    m_notes->withdraw(sentence);
}

void MainWindow::setStatus(const QString &text)
{
    m_status->setText(text);
}

void MainWindow::setLive(bool live)
{
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
    keepLook();
    QMainWindow::closeEvent(event);
}

void MainWindow::keepLook()
{
    m_settings.set(GeometrySetting, saveGeometry());
    const CodeLook look = codeLook();
    m_settings.set(CodeWrapSetting, look.isWrapped);
    m_settings.set(CodeNumbersSetting, look.isNumbered);
    m_settings.set(CodeZoomSetting, look.zoom);
    m_settings.sync();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (Page *page = m_stack->currentPage())
        focusFirst(*page);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCollapsed(width() < CollapseBelow);
    m_frame->setGeometry(rect());
    if (m_help->isVisible())
        placeHelp();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_help->isVisible()) { // it lies on top
            toggleHelp();
            return;
        }
        Page *page = m_stack->currentPage();
        if (page && page->goBack())
            return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulator/requesttabs.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype ClosedKept = 10;
constexpr int TitleLength = 28; // characters
} // namespace

RequestTabs::RequestTabs(std::function<Request()> current, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(current))
{
    setObjectName(u"requestTabRow"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::XS);
    m_bar = new QTabBar(this);
    m_bar->setObjectName(u"requestTabs"_s);
    m_bar->setAccessibleName(tr("Requests"));
    m_bar->setDocumentMode(true);
    m_bar->setExpanding(false);
    m_bar->setMovable(true);
    m_bar->setElideMode(Qt::ElideRight);
    row->addWidget(m_bar);
    auto *more = new QToolButton(this);
    more->setObjectName(u"newRequest"_s);
    more->setText(u"+"_s);
    more->setAccessibleName(tr("New request"));
    more->setToolTip(tr("One more request, beginning as this one (Ctrl+T)"));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(more);
    row->addStretch(1);
    m_bar->setTabData(m_bar->addTab(QString()), m_current);
    connect(more, &QToolButton::clicked, this, &RequestTabs::addTab);
    connect(m_bar, &QTabBar::currentChanged, this, &RequestTabs::choose);
    const auto onKeys = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, parentWidget(), nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKeys(QKeySequence(u"Ctrl+T"_s), [this] { addTab(); });
    onKeys(QKeySequence(u"Ctrl+W"_s), [this] { closeTab(m_bar->currentIndex()); });
    onKeys(QKeySequence(u"Ctrl+Shift+T"_s), [this] { reopen(); });
}

void RequestTabs::setTitle(const QString &title)
{
    const QString whole = title.simplified();
    const QString fitting = whole.size() > TitleLength ? whole.left(TitleLength - 1) + u'…' : whole;
    m_bar->setTabText(m_bar->currentIndex(), QString(fitting).replace(u'&', "&&"_L1));
    m_bar->setTabToolTip(m_bar->currentIndex(), whole);
}

/*! Puts aside what is composed, and shows what the chosen tab holds. */
void RequestTabs::choose(int index)
{
    const int key = m_bar->tabData(index).toInt();
    if (key == m_current || index < 0)
        return;
    m_requests.insert(m_current, m_now());
    m_current = key;
    emit shown(m_requests.value(key));
}

void RequestTabs::insert(int place, const Request &request)
{
    m_requests.insert(m_current, m_now());
    m_current = ++m_last;
    m_requests.insert(m_current, request);
    const QSignalBlocker quiet(m_bar); // it is current only once it knows its key
    const int index = m_bar->insertTab(place, QString());
    m_bar->setTabData(index, m_current);
    m_bar->setCurrentIndex(index);
    showCloseMarks();
}

/*! On each tab while there are several; the style's own is of another family of icons. */
void RequestTabs::showCloseMarks()
{
    for (int index = 0; index < m_bar->count(); ++index) {
        const bool isThere = m_bar->tabButton(index, QTabBar::RightSide) != nullptr;
        if (isThere == (m_bar->count() > 1))
            continue;
        if (isThere) {
            m_bar->tabButton(index, QTabBar::RightSide)->deleteLater();
            m_bar->setTabButton(index, QTabBar::RightSide, nullptr);
            continue;
        }
        auto *mark = new QToolButton(m_bar);
        mark->setIcon(icon(u"dismiss"_s));
        mark->setAutoRaise(true);
        mark->setToolTip(tr("Close this request (Ctrl+W)"));
        mark->setAccessibleName(tr("Close this request"));
        connect(mark, &QToolButton::clicked, this, [this, key = m_bar->tabData(index).toInt()] {
            for (int at = 0; at < m_bar->count(); ++at) {
                if (m_bar->tabData(at).toInt() == key) {
                    closeTab(at);
                    return;
                }
            }
        });
        m_bar->setTabButton(index, QTabBar::RightSide, mark);
    }
}

void RequestTabs::addTab()
{
    const Request same = m_now();
    insert(m_bar->currentIndex() + 1, same);
    emit shown(same);
}

void RequestTabs::closeTab(int index)
{
    if (m_bar->count() < 2 || index < 0)
        return;
    const int key = m_bar->tabData(index).toInt();
    m_closed.append(key == m_current ? m_now() : m_requests.value(key));
    if (m_closed.size() > ClosedKept)
        m_closed.removeFirst();
    m_requests.remove(key);
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->removeTab(index);
        showCloseMarks();
    }
    if (key != m_current)
        return;
    m_current = m_bar->tabData(m_bar->currentIndex()).toInt();
    emit shown(m_requests.value(m_current));
}

void RequestTabs::reopen()
{
    if (m_closed.isEmpty())
        return;
    const Request closed = m_closed.takeLast();
    insert(m_bar->count(), closed);
    emit shown(closed);
}

} // namespace Linesman::Ui

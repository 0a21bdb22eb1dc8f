// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/people/peoplepane.h"

#include "app/core/showntext.h"
#include "ui/messages/people/peoplefilters.h"
#include "ui/messages/people/persondelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int PageOfConversations = 50;
} // namespace

PeoplePane::PeoplePane(OAuth::Session &session, Settings &settings, QWidget *parent)
    : Card({}, parent)
    , m_session(session)
    , m_settings(settings)
{
    setBodyMargins(0);
    makeHead();
    m_filters = new PeopleFilters(this);
    body()->addWidget(m_filters);

    m_model = new PeopleModel(this);
    m_list = new QListView(this);
    m_list->setObjectName(u"contacts"_s);
    m_list->setAccessibleName(tr("Conversations"));
    Ui::setLook(m_list, "frameless", true);
    m_list->setMouseTracking(true);
    m_list->setModel(m_model);
    m_delegate = new PersonDelegate(m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    body()->addWidget(m_list, 1);
    m_nothing = makeLabel(tr("No conversation is like this. Take a filter away, or search for something else."),
                          u"muted"_s, this);
    m_nothing->setObjectName(u"noConversations"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(Space::M, Space::M, Space::M, Space::M);
    m_nothing->hide();
    body()->addWidget(m_nothing, 1);
    m_count = makeLabel({}, u"small muted"_s, this);
    m_count->setObjectName(u"conversationCount"_s);
    m_count->setContentsMargins(Space::M, Space::XS, Space::M, Space::S);
    body()->addWidget(m_count);

    connect(m_search, &SearchField::searched, this, &PeoplePane::search);
    connect(m_filters, &PeopleFilters::changed, this, &PeoplePane::search);
    connect(m_search, &SearchField::downPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
        if (!rows.isEmpty())
            opened(rows.first());
    });
    connect(m_list, &QAbstractItemView::activated, this, &PeoplePane::threadWanted);
    connect(m_list, &QWidget::customContextMenuRequested, this, &PeoplePane::showMenu);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > m_list->verticalScrollBar()->maximum() - m_list->height())
            loadMore();
    });
}

void PeoplePane::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::S, Space::S, Space::S, 0);
    head->setSpacing(Space::S);
    m_search = new SearchField(tr("Name, phone, e-mail"), this);
    m_search->setObjectName(u"contactSearch"_s);
    m_search->setAccessibleName(tr("Search conversations and contacts"));
    head->addWidget(m_search, 1);
    m_unfold = new QToolButton(this);
    m_unfold->setObjectName(u"peopleUnfold"_s);
    m_unfold->setIcon(icon(u"go-next"_s));
    m_unfold->setAccessibleName(tr("Show conversations"));
    m_unfold->setToolTip(tr("Show conversations; the forms make room"));
    m_unfold->setFocusPolicy(Qt::StrongFocus);
    m_unfold->hide();
    connect(m_unfold, &QToolButton::clicked, this, &PeoplePane::unfoldWanted);
    head->addWidget(m_unfold);
    auto *newContact = makeButton(tr("&New"), u"newContact"_s, ButtonLook::Normal, this);
    newContact->setToolTip(tr("New contact"));
    m_newContact = newContact;
    head->addWidget(newContact);
    body()->addLayout(head);
    connect(newContact, &QPushButton::clicked, this, &PeoplePane::newContactWanted);
}

HighLevel::ConversationQuery PeoplePane::query() const
{
    HighLevel::ConversationQuery query = m_filters->query();
    query.text = m_search->text().trimmed();
    query.limit = PageOfConversations;
    return query;
}

void PeoplePane::setContext(const Workspace::MessagingContext &context, const LocationId &location)
{
    m_context = context;
    m_location = location;
    m_chosen = {};
    m_model->clear();
    m_isAnswered = false;
    m_nothing->hide();
}

void PeoplePane::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    for (QWidget *part : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_filters), m_newContact,
                          static_cast<QWidget *>(m_count)})
        part->setVisible(!folded);
    m_unfold->setVisible(folded);
    m_nothing->setVisible(m_isAnswered && m_model->rowCount() == 0 && !folded);
    m_delegate->setFolded(folded);
    setMaximumWidth(folded ? PersonDelegate::foldedWidth() + Space::S : QWIDGETSIZE_MAX);
    m_list->doItemsLayout();
}

void PeoplePane::setSearchText(const QString &text)
{
    m_search->setText(text);
}

void PeoplePane::forget(const ContactId &contact)
{
    if (contact != m_chosen)
        return;
    m_chosen = {};
    emit gone();
}

void PeoplePane::want(const ContactId &contact)
{
    m_wanted = contact;
    search();
}

void PeoplePane::search()
{
    if (m_location.isEmpty() || !m_session.client())
        return;
    const quint64 look = ++m_request;
    m_loadingMore = false;
    deliver(m_session.client()->searchConversations(m_location, query()), this,
            [this, look](const Result<HighLevel::ConversationPage> &page) {
                if (look != m_request)
                    return;
                if (!page) {
                    emit failed(page.error());
                    return;
                }
                m_hasMore = page->conversations.size() >= PageOfConversations;
                m_total = page->total;
                m_model->setConversations(page->conversations);
                loadContacts();
                choose();
            });
}

void PeoplePane::refresh()
{
    if (m_location.isEmpty() || !m_session.client())
        return;
    const quint64 look = m_request;
    deliver(m_session.client()->searchConversations(m_location, query()), this,
            [this, look](const Result<HighLevel::ConversationPage> &page) {
                if (look != m_request || !page)
                    return; // a look by itself that fails is followed by the next
                const QModelIndex top = m_list->indexAt({1, 1});
                const ContactId kept = top.isValid() ? m_model->party(top).id : ContactId();
                const int offset = top.isValid() ? m_list->visualRect(top).top() : 0;
                const bool isScrolled = m_list->verticalScrollBar()->value() > 0;
                m_total = page->total;
                if (m_model->conversations().size() > PageOfConversations) {
                    m_model->refreshConversations(page->conversations);
                } else {
                    m_hasMore = page->conversations.size() >= PageOfConversations;
                    m_model->setConversations(page->conversations);
                }
                choose();
                if (const QModelIndex again = m_model->indexOf(kept); isScrolled && again.isValid()) {
                    QScrollBar *bar = m_list->verticalScrollBar();
                    m_list->doItemsLayout();
                    bar->setValue(bar->value() + m_list->visualRect(again).top() - offset);
                }
            });
}

void PeoplePane::loadMore()
{
    if (!m_hasMore || m_loadingMore || m_model->conversations().isEmpty())
        return;
    m_loadingMore = true;
    const quint64 look = m_request;
    HighLevel::ConversationQuery further = query();
    further.startAfter = m_model->conversations().constLast().sortValue;
    deliver(m_session.client()->searchConversations(m_location, further), this,
            [this, look](const Result<HighLevel::ConversationPage> &page) {
                if (look != m_request)
                    return;
                m_loadingMore = false;
                if (!page)
                    return emit said(describe(page.error()));
                m_hasMore = page->conversations.size() >= PageOfConversations;
                m_model->addConversations(page->conversations);
                loadContacts();
                choose();
            });
}

void PeoplePane::loadContacts()
{
    if (m_filters->isActive() || m_hasMore) {
        m_model->setContacts({});
        return;
    }
    const quint64 look = m_request;
    deliver(m_session.client()->searchContacts(m_location, query().text, 1, 100), this,
            [this, look](const Result<HighLevel::ContactPage> &page) {
                if (look != m_request)
                    return;
                if (!page) {
                    emit failed(page.error());
                    return;
                }
                m_model->setContacts(page->contacts);
                choose();
            });
}

void PeoplePane::choose()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_isAnswered = true;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty && !m_isFolded);
    m_count->setText(tr("%n conversation(s)", nullptr, m_total));
    // The rows may be others now: what was chosen, or is waited for, is found again by its id.
    const QModelIndex wanted = m_model->indexOf(m_wanted.isEmpty() ? m_chosen : m_wanted);
    if (wanted.isValid()) {
        m_wanted = {};
        const bool isSame = m_model->party(wanted).id == m_chosen;
        m_list->setCurrentIndex(wanted);
        if (isSame) { // its conversation may be known only now
            emit chosen(m_model->party(wanted));
            markRead(wanted);
        }
    } else if (m_chosen.isEmpty() && m_wanted.isEmpty() && !isEmpty) {
        m_list->setCurrentIndex(m_model->index(0));
    }
}

void PeoplePane::opened(const QModelIndex &index)
{
    const Messages::ContactRef party = m_model->party(index);
    if (party.id != m_chosen)
        m_keptUnread = {};
    m_chosen = party.id;
    emit chosen(party);
    markRead(index);
}

void PeoplePane::markRead(const QModelIndex &index)
{
    const Messages::ContactRef party = m_model->party(index);
    const QString mark = m_settings.value(MarkReadSetting);
    const bool mayMark =
        mark == "always"_L1 || (mark == "emulator"_L1 && m_context.side == Workspace::MessagingContext::Side::Emulator);
    if (mayMark && isVisible() && party.id != m_keptUnread && index.data(PeopleModel::UnreadRole).toInt() > 0)
        change(party, {.unreadCount = 0, .starred = {}});
}

void PeoplePane::change(const Messages::ContactRef &party, const HighLevel::ConversationChange &change)
{
    deliver(m_session.client()->updateConversation(m_location, party.conversationId, change), this,
            [this, party, change](const Result<HighLevel::Conversation> &changed) {
                if (!changed)
                    return emit said(describe(changed.error()));
                if (change.unreadCount)
                    m_model->setUnread(party.id, *change.unreadCount);
                if (change.starred)
                    m_model->setStarred(party.id, *change.starred);
            });
}

bool PeoplePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex index = m_list->currentIndex();
        const Messages::ContactRef party = m_model->party(index);
        if (key->key() == Qt::Key_F2 && !party.id.isEmpty()) {
            emit editWanted(party);
            return true;
        }
        if (!party.conversationId.isEmpty() && key->modifiers() == Qt::NoModifier) {
            if (key->key() == Qt::Key_Delete) {
                askToDelete(party);
                return true;
            }
            if (key->key() == Qt::Key_Space) {
                const bool isStarred = index.data(PeopleModel::StarredRole).toBool();
                emit writeWanted(
                    [this, party, isStarred] { change(party, {.unreadCount = {}, .starred = !isStarred}); });
                return true;
            }
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace Linesman::Ui

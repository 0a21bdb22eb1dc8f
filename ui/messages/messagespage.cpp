#include "ui/messages/messagespage.h"

#include "app/emulator/emulator.h"
#include "app/providers/providerbook.h"
#include "ui/messages/bubbledelegate.h"
#include "ui/messages/callform.h"
#include "ui/messages/contactdialog.h"
#include "ui/messages/inboundform.h"
#include "ui/messages/persondelegate.h"
#include "ui/messages/statusform.h"
#include "ui/messages/userform.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int PageOfMessages = 50;
constexpr auto LivePoll = 10s; // live hosts push nothing to a desktop: look again while the place is open
} // namespace

MessagesPage::MessagesPage(OAuth::Session &session, Emulator::Emulator &emulator, Providers::ProviderBook &book,
                           QWidget *parent)
    : Page(tr("Messages"), parent)
    , m_session(session)
    , m_emulator(emulator)
    , m_book(book)
{
    m_location = new QComboBox(this);
    m_location->setObjectName(u"messagesLocation"_s);
    m_location->setAccessibleName(tr("Location"));
    m_location->setMinimumWidth(200);
    addAction(m_location);
    m_again = makeButton(tr("&Look Again"), u"messagesAgain"_s, ButtonLook::Normal, this);
    addAction(m_again);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"messagesSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Space::M);
    makePeople(splitter);
    makeThread(splitter);
    makeForms(splitter);
    splitter->setSizes({240, 420, 380});
    splitter->setStretchFactor(1, 1);
    body()->addWidget(splitter, 1);

    m_poll = new QTimer(this);
    m_poll->setInterval(LivePoll);
    connect(m_poll, &QTimer::timeout, this, [this] {
        if (isVisible() && m_desk.side == Desk::Side::Live)
            loadThread();
    });
    m_poll->start();
    connect(m_location, &QComboBox::currentIndexChanged, this, &MessagesPage::changeLocation);
    connect(m_again, &QPushButton::clicked, this, &MessagesPage::runAgain);
    connect(this, &Page::emptyAction, this, [this] { emit placeWanted(u"connect"_s, {}); });
    connect(this, &Page::retried, this, &MessagesPage::search);
    connect(&m_emulator, &Emulator::Emulator::messagesChanged, this, [this] {
        if (isVisible() && m_desk.side == Desk::Side::Emulator && !m_desk.locations.isEmpty())
            runAgain();
    });
    const auto followSession = [this] {
        setDesk(deskOf(m_session, m_emulator, m_book));
    };
    connect(&m_session, &OAuth::Session::currentChanged, this, followSession);
    connect(&m_session, &OAuth::Session::tokensChanged, this, followSession);
    connect(&m_emulator, &Emulator::Emulator::stopped, this, followSession);
    connect(&m_book, &Providers::ProviderBook::changed, this, followSession);
    setDesk(deskOf(m_session, m_emulator, m_book));
}

void MessagesPage::makePeople(QWidget *parent)
{
    auto *card = new Card({}, parent);
    card->setBodyMargins(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::S, Space::S, Space::S, 0);
    head->setSpacing(Space::S);
    m_search = new SearchField(tr("Name, phone, e-mail"), card);
    m_search->setObjectName(u"contactSearch"_s);
    m_search->setAccessibleName(tr("Search contacts"));
    head->addWidget(m_search, 1);
    m_newContact = makeButton(tr("&New"), u"newContact"_s, ButtonLook::Normal, card);
    m_newContact->setToolTip(tr("New contact"));
    head->addWidget(m_newContact);
    card->body()->addLayout(head);

    m_peopleModel = new PeopleModel(this);
    m_people = new QListView(card);
    m_people->setObjectName(u"contacts"_s);
    m_people->setAccessibleName(tr("Contacts"));
    Ui::setLook(m_people, "frameless", true);
    m_people->setMouseTracking(true);
    m_people->setModel(m_peopleModel);
    m_people->setItemDelegate(new PersonDelegate(m_people));
    m_people->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_people->setUniformItemSizes(true);
    card->body()->addWidget(m_people, 1);

    connect(m_search, &SearchField::searched, this, &MessagesPage::search);
    connect(m_search, &SearchField::downPressed, m_people, qOverload<>(&QWidget::setFocus));
    connect(m_people->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList chosen = m_people->selectionModel()->selectedIndexes();
        if (!chosen.isEmpty())
            showContact(m_peopleModel->party(chosen.first()));
    });
    connect(m_newContact, &QPushButton::clicked, this, [this] {
        auto *dialog = new ContactDialog(m_session, location(), this);
        connect(dialog, &ContactDialog::made, this, [this](const HighLevel::UpsertedContact &made) {
            m_wanted = made.contact.id;
            emit statusChanged(made.isNew ? tr("%1 was added.").arg(made.contact.name)
                                          : tr("%1 had this phone or e-mail already.").arg(made.contact.name));
            m_search->clear();
            search();
        });
        allowWrite([dialog] { dialog->open(); });
    });
}

void MessagesPage::makeThread(QWidget *parent)
{
    auto *card = new Card({}, parent);
    card->setBodyMargins(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::M, Space::S, Space::S, 0);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_threadTitle = makeLabel({}, u"heading"_s, card);
    m_threadTitle->setObjectName(u"threadTitle"_s);
    m_threadDetail = makeLabel({}, u"small muted"_s, card);
    names->addWidget(m_threadTitle);
    names->addWidget(m_threadDetail);
    head->addLayout(names, 1);
    m_older = makeButton(tr("Show &Older"), u"showOlder"_s, ButtonLook::Quiet, card);
    head->addWidget(m_older);
    card->body()->addLayout(head);
    m_threadBanner = new Banner(card);
    m_threadBanner->setObjectName(u"threadBanner"_s);
    card->body()->addWidget(m_threadBanner);

    m_threadModel = new ThreadModel(this);
    m_thread = new QListView(card);
    m_thread->setObjectName(u"thread"_s);
    m_thread->setAccessibleName(tr("Messages of this conversation"));
    Ui::setLook(m_thread, "frameless", true);
    m_thread->setModel(m_threadModel);
    m_thread->setItemDelegate(new BubbleDelegate(m_thread));
    m_thread->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_thread->setResizeMode(QListView::Adjust);
    m_thread->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(m_thread, 1);
    m_threadEmpty = makeLabel({}, u"muted"_s, card);
    m_threadEmpty->setAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_threadEmpty, 1);

    connect(m_older, &QPushButton::clicked, this, &MessagesPage::loadOlder);
    connect(m_thread->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0 && m_hasOlder)
            loadOlder();
    });
    connect(m_thread->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MessagesPage::selectMessage);
}

void MessagesPage::makeForms(QWidget *parent)
{
    auto *card = new Card({}, parent);
    card->setBodyMargins(0);
    m_forms = new QTabWidget(card);
    m_forms->setObjectName(u"messageForms"_s);
    m_forms->setAccessibleName(tr("Forms"));
    m_forms->setDocumentMode(true);
    card->body()->addWidget(m_forms, 1);
    m_inbound = new InboundForm(m_session, m_forms);
    m_user = new UserForm(m_emulator, m_forms);
    m_status = new StatusForm(m_session, m_forms);
    m_call = new CallForm(m_session, m_forms);
    addForm(m_inbound, tr("Inbound"));
    addForm(m_status, tr("Status"));
    addForm(m_call, tr("Call"));
    addForm(m_user, tr("As User"));
}

void MessagesPage::addForm(RequestForm *form, const QString &title)
{
    m_forms->addTab(form, title);
    connect(form, &RequestForm::sent, this, &MessagesPage::afterSent);
    connect(form, &RequestForm::writeWanted, this, &MessagesPage::allowWrite);
}

void MessagesPage::setDesk(const Desk &desk)
{
    if (desk == m_desk && !desk.locations.isEmpty())
        return;
    m_desk = desk;
    const QString before = m_location->currentData().toString();
    {
        const QSignalBlocker block(m_location);
        m_location->clear();
        for (const Desk::Place &place : desk.locations)
            m_location->addItem(place.name.isEmpty() ? place.id.text() : place.name, place.id.text());
        if (const int row = m_location->findData(before); row >= 0)
            m_location->setCurrentIndex(row);
    }
    m_forms->setTabVisible(m_forms->indexOf(m_user), desk.side == Desk::Side::Emulator);
    if (desk.locations.isEmpty()) {
        showEmpty(tr("Connect an app to see its contacts and threads; the emulator takes one click."), tr("Connect"));
        m_peopleModel->clear();
        showContact({});
        return;
    }
    showReady();
    changeLocation();
}

LocationId MessagesPage::location() const
{
    return LocationId(m_location->currentData().toString());
}

void MessagesPage::changeLocation()
{
    m_peopleModel->clear();
    showContact({});
    for (RequestForm *form : std::initializer_list<RequestForm *>{m_inbound, m_user, m_status, m_call})
        form->setDesk(m_desk, location());
    search();
}

void MessagesPage::search()
{
    if (location().isEmpty())
        return;
    showReady();
    const quint64 look = ++m_look;
    const QString text = m_search->text().trimmed();
    HighLevel::ConversationQuery query;
    query.text = text;
    query.limit = 100;
    const auto choose = [this] {
        // The rows may be others now: what was chosen, or is waited for, is found again by its id.
        const QModelIndex wanted = m_peopleModel->indexOf(m_wanted.isEmpty() ? m_party.id : m_wanted);
        if (wanted.isValid()) {
            m_wanted = {};
            m_people->setCurrentIndex(wanted);
        } else if (m_party.id.isEmpty() && m_wanted.isEmpty() && m_peopleModel->rowCount() > 0) {
            m_people->setCurrentIndex(m_peopleModel->index(0));
        }
    };
    deliver(m_session.client()->searchConversations(location(), query), this,
            [this, look, choose](const Result<HighLevel::ConversationPage> &page) {
                if (look != m_look)
                    return;
                if (!page)
                    return showFailed(page.error());
                m_peopleModel->setConversations(page->conversations);
                choose();
            });
    deliver(m_session.client()->searchContacts(location(), text, 1, 100), this,
            [this, look, choose](const Result<HighLevel::ContactPage> &page) {
                if (look != m_look)
                    return;
                if (!page)
                    return showFailed(page.error());
                m_peopleModel->setContacts(page->contacts);
                choose();
            });
}

void MessagesPage::showContact(const Messages::Party &party)
{
    const bool changed = party.id != m_party.id;
    m_party = party;
    m_threadTitle->setText(party.name);
    QStringList details{party.phone, party.email};
    details.removeAll(QString());
    m_threadDetail->setText(details.join(u" · "_s));
    m_threadTitle->setVisible(!party.id.isEmpty());
    for (RequestForm *form : std::initializer_list<RequestForm *>{m_inbound, m_user, m_status, m_call}) {
        if (changed || form->party() != party)
            form->setParty(party);
    }
    if (changed) {
        m_threadModel->clear();
        m_hasOlder = false;
        m_threadBanner->hide();
    }
    loadThread();
}

void MessagesPage::loadThread()
{
    const auto showState = [this] {
        const bool isEmpty = m_threadModel->messageCount() == 0;
        m_thread->setVisible(!isEmpty);
        m_threadEmpty->setVisible(isEmpty);
        m_threadEmpty->setText(m_party.id.isEmpty() ? tr("Choose a contact.")
                                                    : tr("No messages yet. Post one with the form at the right."));
        m_older->setVisible(m_hasOlder);
    };
    showState();
    if (m_party.conversationId.isEmpty())
        return;
    const ConversationId conversation = m_party.conversationId;
    deliver(m_session.client()->messages(location(), conversation, PageOfMessages), this,
            [this, conversation, showState](const Result<HighLevel::MessagePage> &page) {
                if (conversation != m_party.conversationId)
                    return;
                if (!page) {
                    m_threadBanner->show(Tone::Bad, describe(page.error()));
                    return;
                }
                m_threadBanner->hide();
                const QScrollBar *bar = m_thread->verticalScrollBar();
                const bool wasAtEnd = bar->value() >= bar->maximum() - Space::XL;
                const bool wasEmpty = m_threadModel->messageCount() == 0;
                const int before = m_threadModel->messageCount();
                m_threadModel->merge(page->messages);
                if (wasEmpty)
                    m_hasOlder = page->hasMore;
                showState();
                loadEmails(page->messages);
                if (m_threadModel->messageCount() != before && (wasAtEnd || wasEmpty))
                    QTimer::singleShot(0, m_thread, &QListView::scrollToBottom);
            });
}

void MessagesPage::loadOlder()
{
    if (m_loadingOlder || !m_hasOlder)
        return;
    m_loadingOlder = true;
    const ConversationId conversation = m_party.conversationId;
    deliver(m_session.client()->messages(location(), conversation, PageOfMessages, m_threadModel->oldest()), this,
            [this, conversation](const Result<HighLevel::MessagePage> &page) {
                m_loadingOlder = false;
                if (conversation != m_party.conversationId)
                    return;
                if (!page) {
                    m_threadBanner->show(Tone::Bad, describe(page.error()));
                    return;
                }
                m_hasOlder = page->hasMore && !page->messages.isEmpty();
                m_older->setVisible(m_hasOlder);
                QScrollBar *bar = m_thread->verticalScrollBar();
                const int fromEnd = bar->maximum() - bar->value();
                m_threadModel->merge(page->messages);
                loadEmails(page->messages);
                // What was read stays where it was: older rows grow above it.
                QTimer::singleShot(0, m_thread, [bar, fromEnd] { bar->setValue(bar->maximum() - fromEnd); });
            });
}

void MessagesPage::loadEmails(const QList<HighLevel::Message> &messages)
{
    for (const HighLevel::Message &message : messages) {
        if (message.emailMessageIds.isEmpty() || m_threadModel->hasEmail(message.id))
            continue;
        const MessageId id = message.id;
        m_threadModel->setEmail(id, {}, message.body);
        deliver(m_session.client()->email(location(), message.emailMessageIds.last()), this,
                [this, id](const Result<HighLevel::EmailMessage> &email) {
                    if (email) // without it the card keeps the text of the list: less, but true
                        m_threadModel->setEmail(id, email->subject, email->body);
                });
    }
}

void MessagesPage::selectMessage()
{
    const QModelIndexList chosen = m_thread->selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        return;
    const MessageId id(chosen.first().data(ThreadModel::MessageIdRole).toString());
    const std::optional<HighLevel::Message> message = m_threadModel->message(id);
    if (!message)
        return;
    m_status->setMessage(id);
    if (message->messageType.contains("CALL"_L1))
        m_call->setCall(id);
    if (!message->emailMessageIds.isEmpty())
        m_inbound->setThread(message->emailMessageIds.last());
}

void MessagesPage::afterSent(const MessageId &, const ConversationId &conversation)
{
    if (m_party.conversationId.isEmpty() && !conversation.isEmpty()) {
        Messages::Party party = m_party;
        party.conversationId = conversation;
        showContact(party);
    }
    runAgain();
}

void MessagesPage::allowWrite(const std::function<void()> &go)
{
    if (m_desk.side == Desk::Side::Emulator)
        return go();
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Write to Live HighLevel"),
                        tr("“%1” is a live connection: this is written to a real account.").arg(m_desk.connection),
                        QMessageBox::Cancel, this);
    question->setObjectName(u"liveQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *write = question->addButton(tr("Write"), QMessageBox::AcceptRole);
    connect(question, &QMessageBox::buttonClicked, this, [write, go](QAbstractButton *button) {
        if (button == write)
            go();
    });
    question->open();
}

void MessagesPage::runAgain()
{
    search();
    loadThread();
}

void MessagesPage::open(const QString &what)
{
    if (what.startsWith("thread "_L1)) {
        m_wanted = ContactId(what.mid(7));
        search();
    }
}

QString MessagesPage::help() const
{
    return tr(
        "Messages\n\n"
        "Contacts of one location stand at the left; who wrote last stands first. Choose one to see the thread as "
        "an agent would: what came in at the left, what went out at the right, with its status.\n\n"
        "The forms\n\n"
        "Inbound posts what a customer wrote on a provider's channel. Status reports what became of a message that "
        "HighLevel gave to your bridge. Call records a call made elsewhere, or adds recordings to one. As User, in "
        "the emulator only, sends a message as an agent would: the provider's Delivery URL gets the webhook.\n\n"
        "Each form offers what the kind of provider allows, says why where something is fixed, and shows the "
        "request before it is sent. A message is read back after posting: a 2xx alone is no proof.");
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagespage.h"

#include "app/emulator/emulator.h"
#include "app/messages/attachment.h"
#include "app/providers/providerstore.h"
#include "app/workspace/formstores.h"
#include "app/workspace/hostprofile.h"
#include "app/workspace/newconnection.h"
#include "ui/live/livewrite.h"
#include "ui/messages/compose/composer.h"
#include "ui/messages/formspane.h"
#include "ui/messages/people/peoplepane.h"
#include "ui/messages/threads/threadpane.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto LivePoll = 10s; // live hosts push nothing to a desktop: look again while the place is open
// The emulator tells every change, and counts our looks against the same rate limit as the bridge's calls.
constexpr auto BetweenLooks = 1s;

constexpr int ThreePanesFrom = 1180;          // px: narrower, the people fold while the forms are there
constexpr int ThreePanesFromCharacters = 147; // the same for large texts
constexpr int TwoPanesFromCharacters = 84;    // narrower, the forms stand alone

inline const Setting<bool> FormsShownSetting{QLatin1StringView("messages/formsShown"), true};
} // namespace

MessagesPage::MessagesPage(OAuth::Session &session, Emulator::Emulator &emulator, Providers::ProviderStore &book,
                           Settings &settings, Workspace::FormStores &stores, QWidget *parent)
    : Page(tr("Messages"), parent)
    , m_session(session)
    , m_emulator(emulator)
    , m_book(book)
    , m_settings(settings)
    , m_stores(stores)
{
    m_location = new QComboBox(this);
    m_location->setObjectName(u"messagesLocation"_s);
    m_location->setAccessibleName(tr("Location"));
    m_location->setMinimumWidth(200);
    addAction(m_location);
    m_formsShown = makeButton(tr("For&ms"), u"formsShown"_s, ButtonLook::Normal, this);
    m_formsShown->setCheckable(true);
    m_formsShown->setToolTip(tr("The forms beside the thread: every field of a request."));
    addAction(m_formsShown);
    m_refreshButton = makeButton(tr("&Refresh"), u"messagesAgain"_s, ButtonLook::Normal, this);
    addAction(m_refreshButton);

    m_behaviour = new Workspace::HostProfile(m_session, m_emulator, m_stores.types, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"messagesSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Space::M);
    m_people = new PeoplePane(m_session, m_settings, m_splitter);
    m_thread = new ThreadPane(m_session, m_emulator, *m_behaviour, m_settings, m_splitter);
    makeForms(m_splitter);
    m_splitter->setSizes({240, 420, 420});
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    body()->addWidget(m_splitter, 1);

    m_poll = new QTimer(this);
    m_poll->setInterval(LivePoll);
    m_poll->start();
    m_delay = new QTimer(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(BetweenLooks);
    connectPanes();
    const auto *many = new FileDrop(this, {u"csv"_s}, tr("Send many messages from this file."));
    connect(many, &FileDrop::dropped, m_forms, &FormsPane::sendManyFrom);
    const auto *one = new FileDrop(this, Messages::uploadEndings(), tr("Attach this file to the message."));
    connect(one, &FileDrop::dropped, this, [this](const QString &path) {
        if (!m_thread->composer()->attachFile(path))
            emit statusChanged(tr("Choose a contact first: a file goes with a message."));
    });
    m_formsShown->setChecked(m_settings.value(FormsShownSetting));
    m_formsCard->setVisible(m_formsShown->isChecked());
    setContext(Workspace::messagingContext(m_session, m_emulator, m_book));
}

void MessagesPage::connectPanes()
{
    connect(m_poll, &QTimer::timeout, this, [this] {
        if (isVisible() && m_context.side == Workspace::MessagingContext::Side::Live && !m_context.locations.isEmpty())
            lookSoon();
    });
    connect(m_delay, &QTimer::timeout, this, [this] {
        if (m_lookWanted)
            lookSoon();
    });
    connect(m_location, &QComboBox::currentIndexChanged, this, &MessagesPage::changeLocation);
    connect(m_refreshButton, &QPushButton::clicked, this, &MessagesPage::runAgain);
    connect(m_formsShown, &QPushButton::toggled, this, [this](bool isShown) {
        m_formsCard->setVisible(isShown);
        m_settings.set(FormsShownSetting, isShown);
        fold();
    });
    connect(m_people, &PeoplePane::unfoldWanted, this, [this] {
        m_formsShown->setChecked(false);
        m_people->list()->setFocus();
    });
    connect(this, &Page::emptyAction, this, [this] {
        if (isEmulatorStopped())
            emit emulatorWanted();
        else
            emit destinationWanted(PageId::Connect);
    });
    connect(this, &Page::retried, this, &MessagesPage::runAgain);
    connect(&m_emulator, &Emulator::Emulator::messagesChanged, this, [this] {
        if (isVisible() && m_context.side == Workspace::MessagingContext::Side::Emulator &&
            !m_context.locations.isEmpty())
            lookSoon();
    });
    const auto followSession = [this] {
        setContext(Workspace::messagingContext(m_session, m_emulator, m_book));
    };
    connect(&m_session, &OAuth::Session::currentChanged, this, followSession);
    connect(&m_session, &OAuth::Session::tokensChanged, this, followSession);
    connect(&m_emulator, &Emulator::Emulator::stopped, this, followSession);
    connect(&m_book, &Providers::ProviderStore::changed, this, followSession);

    connect(m_people, &PeoplePane::chosen, this, &MessagesPage::showContact);
    connect(m_people, &PeoplePane::gone, this, [this] { showContact({}); });
    connect(m_people, &PeoplePane::failed, this, [this](const Error &error) {
        if (!isEmulatorStopped()) // that is said already, and better
            showFailed(error);
    });
    connect(m_people, &PeoplePane::newContactWanted, m_forms, &FormsPane::makeContact);
    connect(m_people, &PeoplePane::editWanted, m_forms, &FormsPane::editContact);
    connect(m_people, &PeoplePane::threadWanted, this, [this] { m_thread->composer()->write(); });
    connect(m_people, &PeoplePane::writeWanted, this, &MessagesPage::allowWrite);
    connect(m_people, &PeoplePane::said, this, &Page::statusChanged);
    connect(m_thread, &ThreadPane::messageSelected, this, &MessagesPage::showMessage);
    connect(m_thread, &ThreadPane::sent, this, &MessagesPage::afterSent);
    connect(m_thread, &ThreadPane::writeWanted, this, &MessagesPage::allowWrite);
    connect(m_thread, &ThreadPane::browserWanted, this, &Page::browserWanted);
    connect(m_thread, &ThreadPane::historyWanted, this,
            [this](const QString &words) { emit destinationWanted(SearchHistory{words}); });
    connect(m_thread, &ThreadPane::statusFormWanted, this, [this](const MessageId &message) {
        m_formsShown->setChecked(true);
        m_forms->showStatus(message);
    });
}

void MessagesPage::makeForms(QWidget *parent)
{
    auto *card = new Card({}, parent);
    card->setBodyMargins(0);
    m_formsCard = card;
    m_forms = new FormsPane(m_session, m_emulator, m_stores, *m_behaviour, card);
    card->body()->addWidget(m_forms, 1);
    connect(m_forms, &FormsPane::sent, this, &MessagesPage::afterSent);
    connect(m_forms, &FormsPane::contactPicked, this, &MessagesPage::showContact);
    connect(m_forms, &FormsPane::attachWanted, this,
            [this](const auto &files) { m_thread->composer()->attach(files); });
    connect(m_forms, &FormsPane::contactDeleted, m_people, &PeoplePane::forget);
    connect(m_forms, &FormsPane::contactsChanged, this, [this](const ContactId &contact) {
        if (contact.isEmpty()) {
            m_people->search();
        } else {
            m_people->setSearchText({});
            m_people->want(contact);
        }
    });
    connect(m_forms, &FormsPane::destinationWanted, this, &Page::destinationWanted);
    connect(m_forms, &FormsPane::finished, this, [this](Tone tone, const QString &sentence) {
        // The run may end behind a closed dialog, and then the place alone does not show it.
        emit finished(tone, sentence, isVisible() ? std::nullopt : std::optional<Destination>(PageId::Messages));
    });
}

void MessagesPage::setContext(const Workspace::MessagingContext &context)
{
    if (context == m_context && !context.locations.isEmpty())
        return;
    m_context = context;
    const QString before = m_location->currentData().toString();
    {
        const QSignalBlocker block(m_location);
        m_location->clear();
        for (const Workspace::MessagingContext::Location &place : context.locations)
            m_location->addItem(place.name.isEmpty() ? place.id.text() : place.name, place.id.text());
        if (const int row = m_location->findData(before); row >= 0)
            m_location->setCurrentIndex(row);
    }
    for (QWidget *action : {static_cast<QWidget *>(m_location), static_cast<QWidget *>(m_formsShown),
                            static_cast<QWidget *>(m_refreshButton)})
        action->setHidden(context.locations.isEmpty()); // they act on nothing then
    if (context.locations.isEmpty()) {
        if (isEmulatorStopped())
            showEmpty(tr("The emulator is stopped"), tr("Its conversations are there again once it runs."),
                      tr("&Start Emulator"));
        else
            showEmpty(tr("Nothing is connected"),
                      tr("Connect an app to see its contacts and threads; the emulator takes one click."),
                      tr("&Connect"));
        m_forms->dismiss();
        m_people->setContext(context, {});
        showContact({});
        return;
    }
    showReady();
    changeLocation();
}

bool MessagesPage::isEmulatorStopped() const
{
    const std::optional<OAuth::Connection> current = m_session.current();
    return current && current->id == Workspace::emulatorConnectionId() && !m_emulator.isRunning();
}

void MessagesPage::fold()
{
    const int character = fontMetrics().averageCharWidth();
    const bool hasForms = m_formsShown->isChecked();
    m_thread->setVisible(!hasForms || width() >= TwoPanesFromCharacters * character);
    const bool isFolded = hasForms && width() < std::max(ThreePanesFrom, ThreePanesFromCharacters * character);
    if (isFolded == m_people->isFolded())
        return;
    m_people->setFolded(isFolded);
    m_splitter->setSizes(isFolded ? QList<int>{60, 460, 520} : QList<int>{240, 420, 420}); // shares of what there is
}

void MessagesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fold();
}

void MessagesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_splitter)
        fold();
}

LocationId MessagesPage::location() const
{
    return LocationId(m_location->currentData().toString());
}

void MessagesPage::changeLocation()
{
    m_people->setContext(m_context, location());
    showContact({});
    m_thread->setContext(m_context, location());
    m_forms->setContext(m_context, location());
    m_people->search();
}

void MessagesPage::showContact(const Messages::ContactRef &party)
{
    if (look() == Look::Failed)
        showReady();
    const bool isOther = party.id != m_thread->contact().id;
    m_forms->setContact(party);
    if (isOther || party != m_thread->contact())
        m_thread->setContact(party);
}

void MessagesPage::showMessage(const HighLevel::Message &message)
{
    m_forms->showMessage(message);
}

void MessagesPage::lookSoon()
{
    m_lookWanted = m_delay->isActive();
    if (m_lookWanted)
        return;
    m_delay->start();
    m_people->refresh();
    m_thread->reload();
}

void MessagesPage::afterSent(const MessageId &, const ConversationId &conversation)
{
    Messages::ContactRef party = m_thread->contact();
    if (party.conversationId.isEmpty() && !conversation.isEmpty()) {
        party.conversationId = conversation;
        showContact(party);
    } else {
        m_thread->reload();
    }
    m_people->refresh();
}

void MessagesPage::allowWrite(const std::function<void()> &go)
{
    confirmLiveWrite(this, m_session, tr("This is written to a real account."), go);
}

void MessagesPage::runAgain()
{
    if (look() == Look::Failed)
        showReady();
    m_people->search();
    m_thread->reload();
}

void MessagesPage::open(const Destination &destination)
{
    if (const auto *thread = std::get_if<ShowThread>(&destination))
        m_people->want(thread->contact);
    else if (const auto *there = std::get_if<ShowLocation>(&destination)) {
        if (const int at = m_location->findData(there->location.text()); at >= 0)
            m_location->setCurrentIndex(at);
    }
}

void MessagesPage::findHere()
{
    if (m_people->isFolded())
        m_formsShown->setChecked(false);
    m_people->searchField()->setFocus();
    m_people->searchField()->selectAll();
}

bool MessagesPage::goBack()
{
    // From the forms or the thread back to the list; a search is taken away by its own Esc.
    if (look() != Look::Ready || m_people->list()->hasFocus() || m_people->searchField()->hasFocus())
        return false;
    m_people->list()->setFocus();
    return true;
}

QWidget *MessagesPage::firstFocus()
{
    return m_people->list();
}

QString MessagesPage::help() const
{
    return tr(
        "Messages\n\n"
        "The conversations of one location are on the left, as HighLevel's search returns them: search by name, "
        "phone or e-mail (Ctrl+F), show unread or starred ones, filter and sort. Contacts that never wrote are "
        "below. Space stars a conversation, Del deletes it after a question, Enter goes to the box to write in; "
        "the menu key has the rest, also whether opening a conversation marks it as read.\n\n"
        "The thread\n\n"
        "Messages that came in are on the left, those that went out on the right, with their channel and a status "
        "that changes while you watch. Enter opens a message as a whole: an e-mail without its scripts and without "
        "loading anything, a long text to its end, a call with its recording and transcription. Ctrl+C copies the "
        "messages you chose. Files on the emulator are loaded at once; files on other servers only when you press "
        "them, since that tells those servers who is looking. Characters that are invisible or change the "
        "direction of text are shown by number, such as ⟨U+202E⟩. Phone View shows the thread as on the contact's "
        "phone.\n\n"
        "Both ends in one box\n\n"
        "As Contact posts what you write as an inbound message on the chosen channel. As User, in the emulator "
        "only, answers as an agent would: the channel's Delivery URL gets the webhook. Agents are not "
        "offered a channel for a contact without a number (SMS) or address (e-mail), unless it is always shown; "
        "right-click a tab to enter what the developer portal has: alias, logo, always shown. Ctrl+Enter sends; files can be dropped or pasted.\n\n"
        "The forms\n\n"
        "Inbound posts what a customer wrote on a provider's channel. Status reports what became of a message that "
        "HighLevel gave to your bridge. Call records a call made elsewhere, or adds recordings to one. Upload "
        "turns files into addresses, to be copied or attached to the message you write. As User, in the emulator "
        "only, sends a message as an agent would: the provider's Delivery URL gets the webhook.\n\n"
        "Each form offers what the kind of provider allows, explains what is fixed, and shows the request before "
        "it is sent. A message is read back after posting: a 2xx alone is no proof. HighLevel cannot delete a "
        "single message.");
}

} // namespace Linesman::Ui

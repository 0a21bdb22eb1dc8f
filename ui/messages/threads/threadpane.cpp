// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/threadpane.h"

#include "app/emulator/emulator.h"
#include "ui/messages/compose/composer.h"
#include "ui/messages/threads/channeldialog.h"
#include "ui/messages/threads/messagedialog.h"
#include "ui/messages/threads/phoneframe.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int PageOfMessages = 50;
constexpr int PageOfOlder = 100;
constexpr int GapPages = 20;    // fetched to close a gap, before the thread begins anew at its end
constexpr auto AfterLimit = 2s; // a rate limit ends by itself
} // namespace

ThreadPane::ThreadPane(OAuth::Session &session, Emulator::Emulator &emulator, Workspace::HostProfile &behaviour,
                       Settings &settings, QWidget *parent)
    : Card({}, parent)
    , m_session(session)
    , m_settings(settings)
{
    setBodyMargins(0);
    makeHead();
    m_model = new ThreadModel(this);
    m_view = new ThreadView(u"thread"_s, m_media, this);
    m_view->setAccessibleName(tr("Messages of this conversation"));
    Ui::setLook(m_view, "frameless", true);
    m_view->setModel(m_model);
    m_frame = new PhoneFrame(m_view, this);
    body()->addWidget(m_frame, 1);
    m_empty = makeLabel({}, u"muted"_s, this);
    m_empty->setObjectName(u"threadEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    body()->addWidget(m_empty, 1);
    body()->addWidget(makeSeparator(Qt::Horizontal, this));
    m_composer = new Composer(session, emulator, behaviour, m_media, this);
    body()->addWidget(m_composer);
    m_again = new QTimer(this);
    m_again->setSingleShot(true);
    m_again->setInterval(AfterLimit);

    connect(m_again, &QTimer::timeout, this, &ThreadPane::loadOlder);
    connect(m_view, &ThreadView::olderWanted, this, &ThreadPane::loadOlder);
    connect(m_view, &ThreadView::shownRowsChanged, this, &ThreadPane::loadEmails);
    connect(m_view, &ThreadView::opened, this, &ThreadPane::openMessage);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &ThreadPane::openMessage);
    connect(m_view, &ThreadView::partPressed, this, &ThreadPane::press);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ThreadPane::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
        if (chosen.isEmpty())
            return;
        if (const auto message =
                m_model->message(MessageId(chosen.first().data(ThreadModel::MessageIdRole).toString())))
            emit messageSelected(*message);
    });
    connect(&m_media, &MediaStore::changed, this, [this](const QString &url) {
        m_view->fileChanged(url);
        if (url == m_waiting && !m_media.content(url).isEmpty()) {
            m_waiting.clear();
            playSound(url, m_media.content(url));
        }
    });
    connect(&m_player, &SoundPlayer::moved, this, &ThreadPane::showPlaying);
    connect(&m_player, &SoundPlayer::changed, this, &ThreadPane::showPlaying);
    connect(m_composer, &Composer::sent, this, &ThreadPane::sent);
    connect(m_composer, &Composer::writeWanted, this, &ThreadPane::writeWanted);
    connect(m_composer, &Composer::channelLookWanted, this, &ThreadPane::editChannel);
    showState();
}

void ThreadPane::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::M, Space::S, Space::S, 0);
    head->setSpacing(Space::S);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_title = makeLabel({}, u"heading"_s, this);
    m_title->setObjectName(u"threadTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_detail = makeLabel({}, u"small muted"_s, this);
    m_detail->setTextFormat(Qt::PlainText);
    names->addWidget(m_title);
    names->addWidget(m_detail);
    head->addLayout(names, 1);
    m_olderNote = makeLabel(tr("Loading older messages…"), u"small muted"_s, this);
    m_olderNote->setWordWrap(false);
    m_olderNote->hide();
    head->addWidget(m_olderNote);
    m_phone = makeButton(tr("P&hone View"), u"phoneView"_s, ButtonLook::Normal, this);
    m_phone->setCheckable(true);
    m_phone->setToolTip(tr("The thread as the contact's telephone shows it."));
    head->addWidget(m_phone, 0, Qt::AlignTop);
    body()->addLayout(head);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"threadBanner"_s);
    body()->addWidget(m_banner);
    connect(m_banner, &Banner::pressed, this, &ThreadPane::reload);
    connect(m_phone, &QPushButton::toggled, this, [this](bool isPhone) {
        m_frame->setPhone(isPhone);
        m_view->setViewpoint(isPhone ? Viewpoint::Contact : Viewpoint::Agent);
    });
}

void ThreadPane::setContext(const Workspace::MessagingContext &context, const LocationId &location)
{
    m_context = context;
    m_location = location;
    m_media.setOwnOrigin(context.side == Workspace::MessagingContext::Side::Emulator && m_session.client()
                             ? m_session.client()->baseUrl()
                             : QUrl());
    for (const Workspace::MessagingContext::Location &place : context.locations) {
        if (place.id == location)
            m_frame->setTitle(place.name.isEmpty() ? place.id.text() : place.name);
    }
    showChannels();
    m_composer->setContext(m_context, location);
}

void ThreadPane::showChannels()
{
    QList<ProviderId> always;
    QHash<QString, QPixmap> logos;
    for (Workspace::MessagingContext::Provider &provider : m_context.providers) {
        const ChannelLook look = lookOf(provider);
        if (!look.alias.isEmpty())
            provider.alias = look.alias;
        if (look.alwaysShow)
            always << provider.id;
        if (const QPixmap logo = logoOf(look); !logo.isNull())
            logos.insert(provider.id.text(), logo);
    }
    m_model->setProviders(m_context.providers);
    m_view->bubbles()->setLogos(logos);
    m_composer->setChannels(always, logos);
    m_composer->setContext(m_context, m_location);
}

ChannelLook ThreadPane::lookOf(const Workspace::MessagingContext::Provider &provider) const
{
    // What was said here counts, then what stands in the place Providers; the emulator's book begins anew at each
    // start.
    const ChannelLook said = channelLook(m_settings, provider.id.text());
    return said == ChannelLook() ? ChannelLook{provider.alias, provider.logo, provider.alwaysShow} : said;
}

void ThreadPane::editChannel(const ProviderId &provider, const QString &name)
{
    ChannelLook look;
    for (const Workspace::MessagingContext::Provider &known : std::as_const(m_context.providers)) {
        if (known.id == provider)
            look = lookOf(known);
    }
    auto *dialog = new ChannelDialog(name, look, this);
    connect(dialog, &ChannelDialog::chosen, this, [this, provider](const ChannelLook &look) {
        setChannelLook(m_settings, provider.text(), look);
        showChannels();
    });
    dialog->open();
}

void ThreadPane::setParty(const Messages::Party &party)
{
    const bool isOther = party.id != m_party.id;
    m_party = party;
    m_title->setText(shownLine(party.name, 120));
    QStringList details{party.phone, party.email};
    details.removeAll(QString());
    m_detail->setText(shownLine(details.join(u" · "_s)));
    m_title->setVisible(!party.id.isEmpty());
    m_detail->setVisible(!party.id.isEmpty());
    m_composer->setParty(party);
    if (isOther) {
        m_player.close();
        m_playing.clear();
        m_waiting.clear();
        m_emailsAsked.clear();
        m_model->clear();
        m_hasOlder = false;
        m_banner->hide();
        m_view->setPlaying({});
    }
    reload();
}

void ThreadPane::showState()
{
    const bool isEmpty = m_model->messageCount() == 0;
    m_frame->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_party.id.isEmpty() ? tr("Choose a contact.")
                                          : tr("No messages yet. Write the first one in the box below."));
    m_phone->setEnabled(!isEmpty);
    m_composer->setVisible(!m_party.id.isEmpty());
}

void ThreadPane::reload()
{
    showState();
    if (m_party.conversationId.isEmpty())
        return;
    const ConversationId conversation = m_party.conversationId;
    deliver(m_session.client()->messages(m_location, conversation, PageOfMessages), this,
            [this, conversation](const Result<HighLevel::MessagePage> &page) {
                if (conversation != m_party.conversationId)
                    return;
                if (!page) {
                    m_banner->show(Tone::Bad, describe(page.error()), tr("&Retry"));
                    return;
                }
                m_banner->hide();
                const bool wasEmpty = m_model->messageCount() == 0;
                const bool isGap = !wasEmpty && page->hasMore && !page->messages.isEmpty() && !knowsOne(*page);
                m_model->merge(page->messages);
                if (wasEmpty)
                    m_hasOlder = page->hasMore;
                if (isGap)
                    fillGap(page->messages.last().id, GapPages);
                showState();
                m_composer->setSeen(m_model->providersSeen());
                if (wasEmpty)
                    m_view->goToEnd();
                loadEmails();
                emit loaded();
            });
}

bool ThreadPane::knowsOne(const HighLevel::MessagePage &page) const
{
    return std::any_of(page.messages.cbegin(), page.messages.cend(),
                       [this](const HighLevel::Message &message) { return m_model->message(message.id).has_value(); });
}

// More came between two looks than a page holds: what lies between is fetched until it meets what is here.
void ThreadPane::fillGap(const MessageId &before, int pagesLeft)
{
    const ConversationId conversation = m_party.conversationId;
    const int limit = m_context.side == Workspace::MessagingContext::Side::Emulator ? PageOfOlder : PageOfMessages;
    deliver(m_session.client()->messages(m_location, conversation, limit, before), this,
            [this, conversation, pagesLeft](const Result<HighLevel::MessagePage> &page) {
                if (conversation != m_party.conversationId)
                    return;
                const bool isMet = page && (page->messages.isEmpty() || !page->hasMore || knowsOne(*page));
                if (page)
                    m_model->merge(page->messages);
                if (isMet)
                    return;
                if (page && pagesLeft > 0)
                    return fillGap(page->messages.last().id, pagesLeft - 1);
                m_model->clear(); // a thread with a hole would lie: begin again at its end
                reload();
            });
}

void ThreadPane::loadOlder()
{
    if (m_loadingOlder || !m_hasOlder || m_again->isActive())
        return;
    m_loadingOlder = true;
    m_olderNote->show();
    const ConversationId conversation = m_party.conversationId;
    const int limit = m_context.side == Workspace::MessagingContext::Side::Emulator ? PageOfOlder : PageOfMessages;
    deliver(m_session.client()->messages(m_location, conversation, limit, m_model->oldest()), this,
            [this, conversation](const Result<HighLevel::MessagePage> &page) {
                m_loadingOlder = false;
                m_olderNote->hide();
                if (conversation != m_party.conversationId)
                    return;
                if (!page) {
                    if (page.error().kind == Error::Kind::RateLimited)
                        m_again->start();
                    else
                        m_banner->show(Tone::Bad, describe(page.error()), tr("&Retry"));
                    return;
                }
                m_hasOlder = page->hasMore && !page->messages.isEmpty();
                m_model->merge(page->messages);
                m_composer->setSeen(m_model->providersSeen());
            });
}

void ThreadPane::loadEmails()
{
    // Only what is seen: a thread of thousands would spend the rate limit on e-mails nobody looks at.
    const QModelIndexList rows = m_view->visibleRows();
    for (const QModelIndex &index : rows) {
        const MessageId id(index.data(ThreadModel::MessageIdRole).toString());
        const auto message = m_model->message(id);
        if (!message || message->emailMessageIds.isEmpty() || m_emailsAsked.contains(id.text()))
            continue;
        m_emailsAsked.insert(id.text());
        deliver(m_session.client()->email(m_location, message->emailMessageIds.last()), this,
                [this, id](const Result<HighLevel::EmailMessage> &email) {
                    if (email) // without it the card keeps the text of the list: less, but true
                        m_model->setEmail(id, *email);
                });
    }
}

void ThreadPane::select(const MessageId &message)
{
    const QModelIndex index = m_model->indexOf(message);
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

void ThreadPane::openMessage(const QModelIndex &index)
{
    const MessageId id(index.data(ThreadModel::MessageIdRole).toString());
    const auto message = m_model->message(id);
    if (!message)
        return;
    m_player.pause();
    auto *dialog = new MessageDialog(m_session, m_media, m_location, *message, m_model->email(id), this);
    connect(dialog, &MessageDialog::browserWanted, this, &ThreadPane::browserWanted);
    dialog->open();
}

void ThreadPane::press(const QModelIndex &index, const BubbleLayout::Hit &hit)
{
    switch (hit.part) {
    case BubbleLayout::Part::OpenEmail:
    case BubbleLayout::Part::ShowAll:
        openMessage(index);
        break;
    case BubbleLayout::Part::Play:
        playCall(index);
        break;
    case BubbleLayout::Part::File:
        pressFile(hit.url);
        break;
    case BubbleLayout::Part::Track: {
        const QString key = hit.url.isEmpty() ? index.data(ThreadModel::MessageIdRole).toString() : hit.url;
        if (key == m_playing && m_player.isOpen())
            m_player.seek(std::chrono::milliseconds(qint64(hit.fraction * double(m_player.length().count()))));
        else if (hit.url.isEmpty())
            playCall(index);
        else
            pressFile(hit.url);
        break;
    }
    case BubbleLayout::Part::None:
    case BubbleLayout::Part::Bubble:
        break;
    }
}

void ThreadPane::pressFile(const QString &url)
{
    const Media media = m_media.media(url);
    if (media.sort == Media::Sort::Sound) {
        if (const QByteArray content = m_media.content(url); !content.isEmpty())
            return playSound(url, content);
        m_waiting = url;
        m_media.load(url);
    } else if (media.state == Media::State::NotAsked || media.state == Media::State::Failed) {
        m_media.load(url);
    } else if (media.state == Media::State::Ready) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row);
            if (index.data(ThreadModel::AttachmentsRole).toStringList().contains(url))
                return openMessage(index);
        }
    }
}

void ThreadPane::playCall(const QModelIndex &index)
{
    const QString id = index.data(ThreadModel::MessageIdRole).toString();
    if (m_playing == id && m_player.isOpen()) {
        m_player.isPlaying() ? m_player.pause() : m_player.play();
        return;
    }
    deliver(m_session.client()->recording(m_location, MessageId(id)), this,
            [this, id](const Result<HighLevel::Recording> &recording) {
                if (!m_model->message(MessageId(id)))
                    return;
                if (recording)
                    playSound(id, recording->content);
                else if (recording.error().code == "CONVERSATIONS_MSG_RECORDING_NOT_FOUND"_L1)
                    m_banner->show(Tone::Warn, tr("HighLevel has no recording of this call."));
                else
                    m_banner->show(Tone::Bad, describe(recording.error()));
            });
}

void ThreadPane::playSound(const QString &key, const QByteArray &content)
{
    if (m_playing == key && m_player.isOpen()) {
        m_player.isPlaying() ? m_player.pause() : m_player.play();
        return;
    }
    m_playing = key;
    if (!m_player.open(content)) {
        m_banner->show(Tone::Warn, m_player.problem());
        m_playing.clear();
        return;
    }
    m_player.play();
}

void ThreadPane::showPlaying()
{
    NowPlaying now;
    now.key = m_playing;
    now.isRunning = m_player.isPlaying();
    const double length = double(m_player.length().count());
    now.fraction = length > 0 ? double(m_player.position().count()) / length : 0;
    now.text = u"%1 / %2"_s.arg(lengthText(m_player.position()), lengthText(m_player.length()));
    m_view->setPlaying(now);
    if (now.isRunning && !m_player.problem().isEmpty() && m_banner->sentence() != m_player.problem())
        m_banner->show(Tone::Warn, m_player.problem());
}

void ThreadPane::showMenu(const QPoint &position)
{
    QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        index = m_view->currentIndex();
    const MessageId id(index.data(ThreadModel::MessageIdRole).toString());
    const auto message = m_model->message(id);
    if (!message)
        return;
    if (!m_view->selectionModel()->isSelected(index))
        m_view->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"messageMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, id] { openMessage(m_model->indexOf(id)); });
    menu->addAction(tr("&Copy Text"), this, [this, id] {
        if (const auto known = m_model->message(id))
            QGuiApplication::clipboard()->setText(known->body);
    });
    menu->addAction(tr("Copy Message &Id"), this, [id] { QGuiApplication::clipboard()->setText(id.text()); });
    menu->addSeparator();
    if (!message->emailMessageIds.isEmpty()) {
        const EmailMessageId thread = message->emailMessageIds.last();
        const auto email = m_model->email(id);
        menu->addAction(tr("&Answer under This E-mail"), this, [this, thread, email] {
            m_composer->setEmailThread(thread, email ? email->subject : QString());
        });
    }
    if (message->direction == HighLevel::Direction::Outbound)
        menu->addAction(tr("Report Its &Status…"), this, [this, id] { emit statusFormWanted(id); });
    if (index.data(ThreadModel::CanHearRole).toBool())
        menu->addAction(tr("&Recording and Transcription"), this, [this, id] { openMessage(m_model->indexOf(id)); });
    const auto isUnloaded = [this](const QString &url) {
        const Media::State state = m_media.known(url).state;
        return state == Media::State::NotAsked || state == Media::State::Failed;
    };
    if (std::any_of(message->attachments.cbegin(), message->attachments.cend(), isUnloaded))
        menu->addAction(tr("&Load Its Files"), this, [this, urls = message->attachments] {
            for (const QString &url : urls)
                m_media.load(url);
        });
    menu->addAction(tr("Show in &History"), this, [this, id] { emit historyWanted(id.text()); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace Linesman::Ui

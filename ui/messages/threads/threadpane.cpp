// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/threadpane.h"

#include "app/emulator/emulator.h"
#include "ui/messages/compose/composer.h"
#include "ui/messages/threads/channeldialog.h"
#include "ui/messages/threads/messagedialog.h"
#include "ui/messages/threads/phoneframe.h"
#include "ui/messages/threads/threadaudio.h"
#include "ui/messages/threads/threadloader.h"
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

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
// Messages in a page of older ones: the emulator has no rate limit to spare.
constexpr int OlderLive = 50;
constexpr int OlderEmulated = 100;
} // namespace

ThreadPane::ThreadPane(OAuth::Session &session, Emulator::Emulator &emulator, Workspace::HostProfile &behaviour,
                       Settings &settings, QWidget *parent)
    : Card({}, parent)
    , m_session(session)
    , m_settings(settings)
    , m_media(&session.trust())
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

    followLoader();
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
    connect(&m_media, &MediaStore::changed, m_view, &ThreadView::fileChanged);
    m_audio = new ThreadAudio(m_media, this);
    connect(m_audio, &ThreadAudio::moved, m_view, &ThreadView::setPlaying);
    connect(m_audio, &ThreadAudio::problem, this,
            [this](const QString &sentence) { m_banner->show(Tone::Warn, sentence); });
    connect(m_composer, &Composer::sent, this, &ThreadPane::sent);
    connect(m_composer, &Composer::writeWanted, this, &ThreadPane::writeWanted);
    connect(m_composer, &Composer::channelLookWanted, this, &ThreadPane::editChannel);
    showState();
}

void ThreadPane::followLoader()
{
    m_loader = new ThreadLoader(m_session, *m_model, this);
    const auto loadEmails = [this] {
        m_loader->loadEmails(m_view->visibleRows());
    };
    connect(m_view, &ThreadView::olderWanted, m_loader, &ThreadLoader::loadOlder);
    connect(m_view, &ThreadView::shownRowsChanged, m_loader, loadEmails);
    connect(m_loader, &ThreadLoader::olderUnderWay, m_olderNote, &QWidget::setVisible);
    connect(m_loader, &ThreadLoader::olderLoaded, this, [this] { m_composer->setSeen(m_model->providersSeen()); });
    connect(m_loader, &ThreadLoader::failed, this,
            [this](const QString &sentence) { m_banner->show(Tone::Bad, sentence, tr("&Retry")); });
    connect(m_loader, &ThreadLoader::loaded, this, [this, loadEmails](bool wasEmpty) {
        m_banner->hide();
        showState();
        m_composer->setSeen(m_model->providersSeen());
        if (wasEmpty)
            m_view->goToEnd();
        loadEmails();
        emit loaded();
    });
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
    tellLoader();
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
    // What was said here counts, then what the place Providers has; the emulator's list begins anew at each
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

void ThreadPane::setContact(const Messages::ContactRef &party)
{
    const bool isOther = party.id != m_contact.id;
    m_contact = party;
    m_title->setText(shownLine(party.name, 60)); // two lines at most, however somebody is called
    m_title->setToolTip(shownLine(party.name, 400));
    QStringList details{party.phone, party.email};
    details.removeAll(QString());
    m_detail->setText(shownLine(details.join(u" · "_s)));
    m_title->setVisible(!party.id.isEmpty());
    m_detail->setVisible(!party.id.isEmpty());
    m_composer->setContact(party);
    if (isOther) {
        m_audio->close();
        m_loader->clear();
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
    m_empty->setText(m_contact.id.isEmpty() ? tr("Choose a contact.")
                                            : tr("No messages yet. Write the first one in the box below."));
    m_phone->setEnabled(!isEmpty);
    m_composer->setVisible(!m_contact.id.isEmpty());
}

void ThreadPane::reload()
{
    showState();
    tellLoader();
    m_loader->reload();
}

void ThreadPane::tellLoader()
{
    const bool isEmulator = m_context.side == Workspace::MessagingContext::Side::Emulator;
    m_loader->setConversation(m_location, m_contact.conversationId, isEmulator ? OlderEmulated : OlderLive);
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
    m_audio->pause();
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
        if (m_audio->seek(key, hit.fraction))
            break;
        if (hit.url.isEmpty())
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
    if (media.type == Media::Type::Sound) {
        m_audio->playFile(url);
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
    if (m_audio->toggle(id))
        return;
    deliver(m_session.client()->recording(m_location, MessageId(id)), this,
            [this, id](const Result<HighLevel::Recording> &recording) {
                if (!m_model->message(MessageId(id)))
                    return;
                if (recording)
                    m_audio->play(id, recording->content);
                else if (recording.error().code == "CONVERSATIONS_MSG_RECORDING_NOT_FOUND"_L1)
                    m_banner->show(Tone::Warn, tr("HighLevel has no recording of this call."));
                else
                    m_banner->show(Tone::Bad, describe(recording.error()));
            });
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

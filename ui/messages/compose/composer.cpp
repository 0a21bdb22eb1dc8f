// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/compose/composer.h"

#include "app/core/showntext.h"
#include "app/emulator/emulator.h"
#include "app/messages/attachment.h"
#include "app/messages/posting.h"
#include "app/providers/resolver.h"
#include "app/workspace/hostprofile.h"
#include "ui/messages/compose/attachmentstrip.h"
#include "ui/messages/forms/userform.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

namespace {
constexpr int LinesShown = 3;
} // namespace

Composer::Composer(OAuth::Session &session, Emulator::Emulator &emulator, Workspace::HostProfile &behaviour,
                   MediaStore &media, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_emulator(emulator)
    , m_behaviour(behaviour)
{
    setObjectName(u"composer"_s);
    setAcceptDrops(true);
    setProperty("takesFiles", true);
    installEventFilter(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Space::M, Space::S, Space::M, Space::M);
    outer->setSpacing(Space::S);
    // One row for all buttons: on a small screen the thread needs the height.
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::XS);
    makeSides(row);
    m_channels = new ChannelTabs(this);
    outer->addWidget(m_channels);
    makeFields(media);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_subject, m_text, m_files, m_note})
        outer->addWidget(widget);
    row->addStretch();
    makeButtons(row);
    outer->addLayout(row);
    for (QPushButton *button : {m_asContact, m_asUser, m_attach, m_send})
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // never narrower than its words

    connect(m_channels, &ChannelTabs::changed, this, &Composer::refresh);
    connect(m_channels, &ChannelTabs::lookWanted, this, &Composer::channelLookWanted);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::refresh);
    connect(m_files, &AttachmentStrip::changed, this, &Composer::refresh);
    connect(m_files, &AttachmentStrip::problem, this, [this](const QString &sentence) { finish(sentence); });
    refresh();
}

void Composer::makeSides(QHBoxLayout *row)
{
    m_asContact = makeButton(tr("As Contac&t"), u"composeAsContact"_s, ButtonLook::Normal, this);
    m_asContact->setToolTip(tr("What you write comes in, as if the contact had sent it to your bridge."));
    m_asUser = makeButton(tr("As &User"), u"composeAsUser"_s, ButtonLook::Normal, this);
    m_asUser->setToolTip(tr("What you write goes out as an agent's answer: the channel's Delivery URL gets it."));
    auto *sides = new QButtonGroup(this);
    for (QPushButton *button : {m_asContact, m_asUser}) {
        button->setCheckable(true);
        sides->addButton(button);
        row->addWidget(button);
    }
    m_asContact->setChecked(true);
    connect(m_asContact, &QPushButton::clicked, this, [this] { setSide(Side::Contact); });
    connect(m_asUser, &QPushButton::clicked, this, [this] { setSide(Side::User); });
}

void Composer::makeFields(MediaStore &media)
{
    m_subject = new QLineEdit(this);
    m_subject->setObjectName(u"composerSubject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setPlaceholderText(tr("Subject"));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"composerText"_s);
    m_text->setAccessibleName(tr("Message"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(LinesShown * m_text->fontMetrics().lineSpacing() + Space::L);
    m_text->installEventFilter(this);
    m_files = new AttachmentStrip(m_session, media, this);
    m_note = makeLabel({}, u"small muted"_s, this);
    m_note->setObjectName(u"composerNote"_s);
}

void Composer::makeButtons(QHBoxLayout *row)
{
    m_attach = makeButton({}, u"composerAttach"_s, ButtonLook::Quiet, this);
    m_attach->setIcon(icon(u"mail-attachment"_s));
    m_attach->setAccessibleName(tr("Attach Files"));
    m_attach->setToolTip(tr("Attach Files"));
    m_attach->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    row->addWidget(m_attach);
    m_send = makeButton(tr("Sen&d"), u"composerSend"_s, ButtonLook::Normal, this);
    m_send->setToolTip(tr("Ctrl+Enter"));
    row->addWidget(m_send);
    connect(m_attach, &QPushButton::clicked, this, &Composer::chooseFiles);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
}

void Composer::setContext(const Workspace::MessagingContext &context, const LocationId &location)
{
    m_location = location;
    m_asUser->setVisible(context.side == Workspace::MessagingContext::Side::Emulator);
    if (context.side == Workspace::MessagingContext::Side::Live && m_side == Side::User)
        setSide(Side::Contact);
    m_files->setTarget(location, m_contact);
    m_channels->setContext(context, location);
}

void Composer::setContact(const Messages::ContactRef &party)
{
    if (party.id != m_contact.id) {
        m_emailThread = {};
        m_problem.clear();
    }
    m_contact = party;
    m_files->setTarget(m_location, party);
    m_channels->setContact(party);
    refresh();
}

void Composer::setChannels(const QList<ProviderId> &alwaysShown, const QHash<QString, QPixmap> &logos)
{
    m_channels->setLooks(alwaysShown, logos);
}

void Composer::setSeen(const QList<ProviderId> &seen)
{
    m_channels->setSeen(seen);
}

void Composer::setSide(Side side)
{
    m_side = side;
    m_asContact->setChecked(side == Side::Contact);
    m_asUser->setChecked(side == Side::User);
    m_problem.clear();
    m_channels->setSide(side);
}

void Composer::setEmailThread(const EmailMessageId &id, const QString &subject)
{
    m_emailThread = id;
    m_channels->chooseEmail();
    if (!subject.isEmpty())
        m_subject->setText(subject.startsWith("Re:"_L1, Qt::CaseInsensitive) ? subject : u"Re: "_s + subject);
    refresh();
    write();
}

void Composer::attach(const QList<HighLevel::UploadedFile> &files)
{
    for (const HighLevel::UploadedFile &file : files)
        m_files->addUploaded(file);
    write();
}

void Composer::write()
{
    m_text->setFocus();
}

QString Composer::obstacle() const
{
    const std::optional<Workspace::MessagingContext::Provider> to = m_channels->current();
    if (m_contact.id.isEmpty())
        return tr("Choose a contact.");
    if (!to)
        return tr("No channel to write on: enter a provider in the place Providers.");
    if (isEmail(to->kind) && m_contact.email.isEmpty())
        return tr("The contact has no e-mail address.");
    if (to->kind == Kind::SmsDefault && m_contact.phone.isEmpty())
        return tr("The contact has no phone number.");
    if (m_files->isUploading())
        return tr("Files are being uploaded…");
    return {};
}

void Composer::refresh()
{
    const std::optional<Workspace::MessagingContext::Provider> to = m_channels->current();
    m_subject->setVisible(to && isEmail(to->kind));
    const QString why = obstacle();
    const bool hasContent = !m_text->toPlainText().trimmed().isEmpty() || !m_files->urls().isEmpty();
    m_send->setEnabled(!m_busy && why.isEmpty() && hasContent);
    m_send->setText(m_busy ? tr("Sending…") : tr("Sen&d"));
    m_attach->setEnabled(!m_contact.id.isEmpty());
    showNote(why);
    const QString name = shownLine(m_contact.name, 60);
    m_text->setPlaceholderText(m_side == Side::Contact ? tr("Write as %1… (Ctrl+Enter sends)").arg(name)
                                                       : tr("Answer %1 as a user… (Ctrl+Enter sends)").arg(name));
    m_text->viewport()->update(); // Qt draws another placeholder only with the next change of the text
}

void Composer::showNote(const QString &obstacle)
{
    const bool isProblem = obstacle.isEmpty() && !m_problem.isEmpty();
    setRole(m_note, isProblem ? u"small bad"_s : u"small muted"_s);
    m_note->setText(isProblem ? m_problem : obstacle);
    m_note->setVisible(!m_note->text().isEmpty());
}

void Composer::send()
{
    if (!m_send->isEnabled())
        return;
    emit writeWanted([this] { m_side == Side::Contact ? sendInbound() : sendAsUser(); });
}

void Composer::sendInbound()
{
    const std::optional<Workspace::MessagingContext::Provider> to = m_channels->current();
    if (!to)
        return;
    Messages::InboundDraft draft;
    draft.kind = to->kind;
    const Providers::Resolution rules =
        Providers::resolve(to->kind, Providers::Act::Inbound, m_behaviour.circumstances(to->id));
    draft.providerId = rules.need(Providers::Field::ProviderId) == Providers::Need::Required ? to->id : ProviderId();
    draft.type = rules.types.first().type;
    draft.contact = m_contact;
    draft.message = m_text->toPlainText();
    draft.attachments = m_files->urls();
    if (isEmail(to->kind)) {
        draft.subject = m_subject->text();
        if (to->kind == Kind::EmailDefault)
            draft.threadId = m_emailThread;
    }
    for (const Problem &problem : Messages::problems(draft, rules)) {
        if (problem.isBlocking)
            return finish(problem.sentence);
    }
    m_busy = true;
    refresh();
    deliver(Messages::postInbound(*m_session.client(), m_location, draft, rules), this,
            [this, to = *to, rules, type = draft.type](const Result<Messages::Posting> &posting) {
                m_behaviour.learn(rules, to.id, type, posting);
                if (!posting)
                    return finish(refusal(to, type, posting.error()));
                finish({});
                emit sent(posting->posted.messageId, posting->posted.conversationId);
            });
}

QString Composer::refusal(const Workspace::MessagingContext::Provider &to, const QString &type,
                          const Error &error) const
{
    // Not what was sent by: the refusal may have been remembered.
    const Providers::Resolution rules =
        Providers::resolve(to.kind, Providers::Act::Inbound, m_behaviour.circumstances(to.id));
    const QString next = rules.types.isEmpty() ? QString() : rules.types.first().type;
    const bool isOther = Messages::typeVerdict(type, failure(error), QDateTime::currentDateTimeUtc()) && next != type;
    return isOther ? tr("%1 Send it again: it then goes as “%2”.").arg(describe(error), next) : describe(error);
}

void Composer::sendAsUser()
{
    const std::optional<Workspace::MessagingContext::Provider> to = m_channels->current();
    if (!to)
        return;
    QJsonObject body{
        {u"kind"_s, Providers::kindName(to->kind)}, {u"contactId"_s, m_contact.id.text()}, {u"source"_s, u"app"_s}};
    if (!to->id.isEmpty())
        body[u"providerId"_s] = to->id.text();
    const QString text = m_text->toPlainText();
    if (isEmail(to->kind)) {
        body[u"subject"_s] = m_subject->text();
        body[u"html"_s] = u"<p>%1</p>"_s.arg(text.toHtmlEscaped().replace(u'\n', "<br>"_L1));
    } else if (!text.isEmpty()) {
        body[u"message"_s] = text;
    }
    if (const QStringList urls = m_files->urls(); !urls.isEmpty())
        body[u"attachments"_s] = QJsonArray::fromStringList(urls);
    m_busy = true;
    refresh();
    deliver(m_emulator.control(Emulator::Control::send(body)), this, [this](const Result<QJsonObject> &reply) {
        finish(reply ? QString() : describe(reply.error()), UserForm::undelivered(reply));
        if (reply)
            emit sent(MessageId(reply->value("messageId"_L1).toString()),
                      ConversationId(reply->value("conversationId"_L1).toString()));
    });
}

void Composer::finish(const QString &problem, const QString &doubt)
{
    m_busy = false;
    if (problem.isEmpty()) {
        m_text->clear();
        m_subject->clear();
        m_files->removeAll();
        m_emailThread = {};
    }
    m_problem = problem.isEmpty() ? doubt : problem;
    refresh();
}

void Composer::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach Files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QStringList patterns;
    const QStringList endings = Messages::uploadEndings();
    for (const QString &ending : endings)
        patterns << u"*."_s + ending;
    dialog->setNameFilter(tr("Files that HighLevel takes (%1)").arg(patterns.join(u' ')));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            m_files->addFile(path);
    });
    dialog->open();
}

bool Composer::attachFile(const QString &path)
{
    if (m_contact.id.isEmpty())
        return false;
    m_files->addFile(path);
    return true;
}

bool Composer::takeFiles(const QMimeData *data)
{
    bool isTaken = false;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile() || m_contact.id.isEmpty())
            continue;
        m_files->addFile(url.toLocalFile());
        isTaken = true;
    }
    return isTaken;
}

bool Composer::takePasted(const QMimeData *data)
{
    if (!data || m_contact.id.isEmpty())
        return false;
    if (data->hasImage() && !data->hasText()) {
        m_files->addPicture(qvariant_cast<QImage>(data->imageData()));
        return true;
    }
    return data->hasUrls() && takeFiles(data);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (drag->mimeData()->hasUrls()) {
            drag->acceptProposedAction();
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (takeFiles(drop->mimeData())) {
            drop->acceptProposedAction();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress && watched == m_text) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            send();
            return true;
        }
        if (key->matches(QKeySequence::Paste) && takePasted(QGuiApplication::clipboard()->mimeData()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Linesman::Ui

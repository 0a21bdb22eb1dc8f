// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/messagedialog.h"

#include "app/core/outputfile.h"
#include "app/messages/safetext.h"
#include "ui/messages/media/mediastore.h"
#include "ui/messages/media/playerpanel.h"
#include "ui/messages/threads/emailview.h"
#include "ui/messages/threads/threadmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/moments.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

MessageDialog::MessageDialog(OAuth::Session &session, MediaStore &media, const LocationId &location,
                             const HighLevel::Message &message, const std::optional<HighLevel::EmailMessage> &email,
                             QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_media(media)
    , m_location(location)
    , m_message(message)
    , m_email(email)
{
    setObjectName(u"messageDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Message"));
    resize(720, 600);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    outer->setSpacing(Space::M);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"messagePages"_s);
    tabs->setAccessibleName(tr("Views of the message"));
    tabs->setDocumentMode(true);
    outer->addWidget(tabs, 1);
    auto *page = new QWidget(tabs);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, Space::M, 0, 0);
    column->setSpacing(Space::S);
    addHead(column);
    switch (typeOf(message)) {
    case ThreadModel::Type::Email:
        addEmail(column);
        break;
    case ThreadModel::Type::Call:
        addCall(column);
        break;
    default:
        addText(column);
    }
    addFiles(column);
    tabs->addTab(page, tr("&Message"));
    auto *json = new CodeView(u"messageJson"_s, tr("The message as it came"), tabs);
    json->setBytes(QJsonDocument(message.json).toJson(QJsonDocument::Compact), CodeView::Format::Json);
    tabs->addTab(json, tr("&JSON"));
    auto *row = new QHBoxLayout;
    row->addStretch();
    QPushButton *close = makeButton(tr("&Close"), u"closeMessage"_s, ButtonLook::Normal, this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    outer->addLayout(row);
}

void MessageDialog::addHead(QVBoxLayout *column)
{
    const bool isOutbound = m_message.direction == HighLevel::Direction::Outbound;
    const QString when = localTime(m_message.dateAdded);
    const QString status = m_message.status.isEmpty() ? tr("no status") : m_message.status;
    QLabel *head = makeLabel(isOutbound ? tr("Sent %1, %2").arg(when, status) : tr("Received %1, %2").arg(when, status),
                             u"muted"_s, this);
    head->setToolTip(momentTooltip(m_message.dateAdded));
    column->addWidget(head);
    QLabel *id = makeLabel(m_message.id.text(), u"small mono muted"_s, this);
    column->addWidget(id);
    if (!m_message.error.isEmpty())
        column->addWidget(makeLabel(shownText(m_message.error, 2000).text, u"bad"_s, this));
}

void MessageDialog::addEmail(QVBoxLayout *column)
{
    const auto line = [this, column](const QString &label, const QString &value) {
        if (value.isEmpty())
            return;
        QLabel *shown = makeLabel(label.arg(shownLine(value, 1000)), u"small"_s, this);
        shown->setTextFormat(Qt::PlainText);
        column->addWidget(shown);
    };
    if (m_email) {
        QLabel *subject = makeLabel(shownLine(m_email->subject, 500), u"heading"_s, this);
        subject->setTextFormat(Qt::PlainText);
        subject->setObjectName(u"emailSubject"_s);
        column->addWidget(subject);
        line(tr("From: %1"), m_email->from);
        line(tr("To: %1"), m_email->to.join(u", "_s));
        line(tr("Cc: %1"), m_email->cc.join(u", "_s));
        line(tr("Bcc: %1"), m_email->bcc.join(u", "_s));
    }
    m_remote = new Banner(this);
    m_remote->setObjectName(u"remoteImages"_s);
    column->addWidget(m_remote);
    m_view = new EmailView(this);
    m_view->setObjectName(u"emailView"_s);
    m_view->setEmail(m_email && !m_email->body.isEmpty() ? m_email->body : m_message.body);
    column->addWidget(m_view, 1);
    connect(m_view, &EmailView::linkPressed, this, &MessageDialog::askToOpen);
    connect(m_remote, &Banner::pressed, this, &MessageDialog::loadPictures);
    const Messages::SafeHtml &safe = m_view->safe();
    if (!safe.remoteImages.isEmpty())
        m_remote->show(Tone::Neutral,
                       tr("%n picture(s) on other servers were not loaded: loading them tells those servers that the "
                          "e-mail was read.",
                          nullptr, int(safe.remoteImages.size())),
                       tr("&Load Remote Images"));
    if (safe.removed > 0) {
        QLabel *note = makeLabel(tr("%n part(s) that could have run or gone elsewhere were left out: scripts, forms, "
                                    "frames, handlers.",
                                    nullptr, safe.removed),
                                 u"small warn"_s, this);
        note->setObjectName(u"removedParts"_s);
        column->addWidget(note);
    }
    if (safe.isCut)
        column->addWidget(
            makeLabel(tr("The e-mail is longer than what is shown; its JSON has all of it."), u"small muted"_s, this));
}

void MessageDialog::loadPictures()
{
    m_remote->hide();
    const QStringList addresses = m_view->safe().remoteImages.mid(0, 50);
    auto *downloads = new Messages::Downloads(&m_session.trust(), this);
    m_loading = int(addresses.size());
    for (const QString &address : addresses) {
        deliver(downloads->fetch(QUrl(address)), this, [this, address](const Result<Messages::Downloaded> &file) {
            if (!file)
                return addPicture(address, {});
            lookBehind(mediaName(address), file->content, this,
                       [this, address](const Media &media) { addPicture(address, media.thumbnail); });
        });
    }
}

void MessageDialog::addPicture(const QString &address, const QImage &picture)
{
    if (!picture.isNull())
        m_pictures.insert(address, picture);
    if (--m_loading == 0)
        m_view->setImages(m_pictures);
}

void MessageDialog::askToOpen(const QUrl &url)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Open Link"), tr("Open this address in the browser?"),
                                     QMessageBox::Cancel, this);
    question->setObjectName(u"linkQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(url.toString(QUrl::FullyEncoded).left(500)); // encoded: a look-alike host shows itself
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *open = question->addButton(tr("Open"), QMessageBox::AcceptRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, open, url, question](QAbstractButton *) {
        if (question->clickedButton() == open)
            emit browserWanted(url);
    });
    question->open();
}

void MessageDialog::addCall(QVBoxLayout *column)
{
    const QString status = m_message.callStatus.isEmpty() ? m_message.status : m_message.callStatus;
    QLabel *title =
        makeLabel(m_message.direction == HighLevel::Direction::Inbound ? tr("Incoming call: %1").arg(status)
                                                                       : tr("Outgoing call: %1").arg(status),
                  u"heading"_s, this);
    title->setTextFormat(Qt::PlainText);
    column->addWidget(title);
    m_player = new PlayerPanel(this);
    m_player->setObjectName(u"playerPanel"_s);
    column->addWidget(m_player, 1);
    m_player->setNothing(tr("Asking for the recording…"));
    deliver(m_session.client()->recording(m_location, m_message.id), this,
            [this](const Result<HighLevel::Recording> &recording) {
                if (recording)
                    m_player->setRecording(*recording);
                else if (recording.error().code == "CONVERSATIONS_MSG_RECORDING_NOT_FOUND"_L1)
                    m_player->setNothing(tr("HighLevel has no recording of this call. What a Call provider recorded is "
                                            "among the files below."));
                else
                    m_player->setNothing(describe(recording.error()));
            });
    deliver(m_session.client()->transcription(m_location, m_message.id), this,
            [this](const Result<QList<HighLevel::Sentence>> &sentences) {
                if (sentences && !sentences->isEmpty())
                    m_player->setTranscription(*sentences);
                else
                    m_player->setNoTranscription(tr("There is no transcription of this call."));
            });
}

void MessageDialog::addText(QVBoxLayout *column)
{
    auto *text = new CodeView(u"messageText"_s, tr("Text of the message"), this);
    const ShownText shown = shownText(m_message.body);
    text->setBytes(shown.text.toUtf8(), CodeView::Format::Text);
    text->setPlaceholder(tr("The message has no text."));
    column->addWidget(text, 1);
    if (shown.named > 0) {
        QLabel *note = makeLabel(tr("%n character(s) that are not seen or change direction stand here by their "
                                    "numbers; the JSON has them as they came.",
                                    nullptr, shown.named),
                                 u"small warn"_s, this);
        note->setObjectName(u"namedCharacters"_s);
        column->addWidget(note);
    }
}

void MessageDialog::addFiles(QVBoxLayout *column)
{
    for (const QString &url : std::as_const(m_message.attachments)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::S);
        QLabel *name = makeLabel(mediaName(url), {}, this);
        name->setTextFormat(Qt::PlainText);
        name->setToolTip(url);
        row->addWidget(name, 1);
        QLabel *detail = makeLabel(mediaDetail(m_media.media(url)), u"small muted"_s, this);
        detail->setWordWrap(false);
        row->addWidget(detail);
        QPushButton *save = makeButton(tr("Save…"), u"saveFile"_s, ButtonLook::Normal, this);
        save->setAccessibleName(tr("Save %1").arg(mediaName(url)));
        row->addWidget(save);
        column->addLayout(row);
        connect(&m_media, &MediaStore::changed, detail, [this, detail, url](const QString &changedUrl) {
            if (changedUrl == url)
                detail->setText(mediaDetail(m_media.known(url)));
        });
        connect(save, &QPushButton::clicked, this, [this, url] {
            const auto ask = [this, url] {
                auto *dialog = new QFileDialog(this, tr("Save File"));
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->setAcceptMode(QFileDialog::AcceptSave);
                dialog->selectFile(mediaName(url));
                connect(dialog, &QFileDialog::fileSelected, this, [this, url](const QString &path) {
                    const Result<> written = OutputFile::write(path, m_media.content(url));
                    if (written)
                        return;
                    auto *problem = new QMessageBox(QMessageBox::Warning, tr("Save File"),
                                                    tr("The file could not be written: %1").arg(written.error().detail),
                                                    QMessageBox::Ok, this);
                    problem->setAttribute(Qt::WA_DeleteOnClose);
                    problem->open();
                });
                dialog->open();
            };
            if (!m_media.content(url).isEmpty())
                return ask();
            connect(&m_media, &MediaStore::changed, this, [this, url, ask](const QString &changedUrl) {
                if (changedUrl != url || m_media.content(url).isEmpty())
                    return;
                disconnect(&m_media, &MediaStore::changed, this, nullptr);
                ask();
            });
            m_media.load(url);
        });
    }
}

} // namespace Linesman::Ui

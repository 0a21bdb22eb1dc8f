#include "ui/messages/attachmentlist.h"

#include "app/messages/attachment.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

AttachmentList::AttachmentList(const QString &objectName, OAuth::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(objectName);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::XS);
    m_list = new QListWidget(this);
    m_list->setObjectName(objectName + "List"_L1);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFixedHeight(3 * QFontMetrics(font()).height() + Space::L);
    m_list->installEventFilter(this);
    layout->addWidget(m_list);

    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    m_files = makeButton(tr("Add files…"), objectName + "Files"_L1, ButtonLook::Normal, this);
    m_address = makeButton(tr("Add address…"), objectName + "Address"_L1, ButtonLook::Normal, this);
    m_remove = makeButton(tr("Remove"), objectName + "Remove"_L1, ButtonLook::Quiet, this);
    row->addWidget(m_files);
    row->addWidget(m_address);
    row->addWidget(m_remove);
    row->addStretch();
    layout->addLayout(row);
    m_note = makeLabel({}, u"small muted"_s, this);
    m_note->setObjectName(objectName + "Note"_L1);
    m_note->hide();
    layout->addWidget(m_note);

    connect(m_files, &QPushButton::clicked, this, &AttachmentList::chooseFiles);
    connect(m_address, &QPushButton::clicked, this, &AttachmentList::addAddress);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentList::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    m_remove->setEnabled(false);
}

void AttachmentList::setTarget(const LocationId &location, const Messages::Party &party)
{
    m_location = location;
    m_party = party;
    m_files->setEnabled(!party.id.isEmpty());
    m_files->setToolTip(party.id.isEmpty() ? tr("Choose a contact first: an upload belongs to its conversation.")
                                           : QString());
}

QStringList AttachmentList::urls() const
{
    QStringList all;
    for (int row = 0; row < m_list->count(); ++row)
        all << m_list->item(row)->text();
    return all;
}

void AttachmentList::clear()
{
    m_list->clear();
    say({});
    emit changed();
}

void AttachmentList::upload(const QString &path)
{
    if (m_party.id.isEmpty()) {
        say(tr("Choose a contact first: an upload belongs to its conversation."));
        return;
    }
    const Result<Messages::LocalFile> file = Messages::localFile(path);
    if (!file) {
        say(describe(file.error()));
        return;
    }
    const QList<Problem> doubts = Messages::doubts(*file);
    ++m_uploading;
    say(doubts.isEmpty() ? tr("Uploading %1…").arg(file->name) : doubts.first().sentence);
    withConversation([this, file = *file](const ConversationId &conversation) {
        HighLevel::Upload upload;
        upload.locationId = m_location;
        upload.conversationId = conversation;
        upload.contactId = m_party.id;
        upload.fileName = file.name;
        upload.contentType = file.contentType;
        upload.content = file.content;
        deliver(m_session.client()->upload(upload), this,
                [this](const Result<QList<HighLevel::UploadedFile>> &uploaded) {
                    --m_uploading;
                    if (!uploaded) {
                        say(describe(uploaded.error()));
                        return;
                    }
                    say({});
                    for (const HighLevel::UploadedFile &entry : *uploaded)
                        addUrl(entry.url);
                });
    });
}

void AttachmentList::withConversation(const std::function<void(ConversationId)> &next)
{
    if (!m_party.conversationId.isEmpty()) {
        next(m_party.conversationId);
        return;
    }
    deliver(m_session.client()->createConversation(m_location, m_party.id), this,
            [this, next](const Result<ConversationId> &conversation) {
                if (!conversation) {
                    --m_uploading;
                    say(describe(conversation.error()));
                    return;
                }
                m_party.conversationId = *conversation;
                next(*conversation);
            });
}

void AttachmentList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentList::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            upload(url.toLocalFile());
        else
            addUrl(url.toString());
    }
    event->acceptProposedAction();
}

bool AttachmentList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AttachmentList::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add Files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QStringList patterns;
    const QStringList endings = Messages::uploadEndings();
    for (const QString &ending : endings)
        patterns << u"*."_s + ending;
    dialog->setNameFilter(tr("Files that HighLevel takes (%1)").arg(patterns.join(u' ')));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            upload(path);
    });
    dialog->open();
}

void AttachmentList::addAddress()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add Address"));
    dialog->setLabelText(tr("Web address of the attachment:"));
    dialog->setTextValue(u"https://"_s);
    connect(dialog, &QInputDialog::textValueSelected, this, &AttachmentList::addUrl);
    dialog->open();
}

void AttachmentList::removeSelected()
{
    qDeleteAll(m_list->selectedItems());
    emit changed();
}

void AttachmentList::addUrl(const QString &url)
{
    const QList<Problem> problems = Messages::attachmentProblems(url);
    if (!problems.isEmpty())
        say(problems.first().sentence);
    if (isBlocked(problems))
        return;
    m_list->addItem(url);
    emit changed();
}

void AttachmentList::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

} // namespace Linesman::Ui

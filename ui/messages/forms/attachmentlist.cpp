// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/attachmentlist.h"

#include "app/messages/attachmentprobe.h"
#include "ui/live/livewrite.h"
#include "ui/messages/forms/errorpanel.h"
#include "ui/messages/forms/uploadqueue.h"
#include "ui/messages/media/filereader.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

AttachmentList::AttachmentList(const QString &objectName, OAuth::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reader(new FileReader(this))
    , m_queue(new UploadQueue(session, this))
{
    setObjectName(objectName);
    setAcceptDrops(true);
    setProperty("takesFiles", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::XS);
    m_list = new QListWidget(this);
    m_list->setObjectName(objectName + "List"_L1);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // or it would not elide
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setRoomFor(3);
    m_list->installEventFilter(this);
    layout->addWidget(m_list);
    makeButtons(layout);
    makeProgress(layout);
    m_note = makeLabel({}, u"small muted"_s, this);
    m_note->setObjectName(objectName + "Said"_L1);
    m_note->hide();
    layout->addWidget(m_note);
    m_error = new ErrorPanel(objectName + "Error"_L1, this);
    layout->addWidget(m_error);
    connect(m_error, &ErrorPanel::stepWanted, this, [this](HighLevel::NextStep step) {
        if (step == HighLevel::NextStep::TryAgain)
            m_queue->tryAgain();
        else
            emit stepWanted(step);
    });
    followReader();
    followQueue();
}

void AttachmentList::makeButtons(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    m_files = makeButton(tr("Add files…"), objectName() + "Files"_L1, ButtonLook::Normal, this);
    row->addWidget(m_files);
    auto *address = makeButton(tr("Add address…"), objectName() + "Address"_L1, ButtonLook::Normal, this);
    row->addWidget(address);
    row->addStretch();
    layout->addLayout(row);
    auto *chosen = new QHBoxLayout; // a row of their own: longer languages need the width
    chosen->setSpacing(Space::S);
    auto *copy = makeButton(tr("Copy"), objectName() + "Copy"_L1, ButtonLook::Quiet, this);
    copy->setAccessibleName(tr("Copy Addresses"));
    copy->setToolTip(tr("Copies the chosen addresses, or all of them (Ctrl+C)."));
    auto *remove = makeButton(tr("Remove"), objectName() + "Remove"_L1, ButtonLook::Quiet, this);
    chosen->addWidget(copy);
    chosen->addWidget(remove);
    chosen->addStretch();
    layout->addLayout(chosen);
    remove->setEnabled(false);
    copy->setEnabled(false);
    remove->hide();
    copy->hide();

    connect(m_files, &QPushButton::clicked, this, &AttachmentList::chooseFiles);
    connect(address, &QPushButton::clicked, this, &AttachmentList::addAddress);
    connect(remove, &QPushButton::clicked, this, &AttachmentList::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, remove,
            [this, remove] { remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(copy, &QPushButton::clicked, this, &AttachmentList::copyAddresses);
    connect(this, &AttachmentList::changed, copy, [this, copy, remove] {
        copy->setEnabled(m_list->count() > 0);
        copy->setVisible(m_list->count() > 0);
        remove->setVisible(m_list->count() > 0);
    });
}

void AttachmentList::makeProgress(QVBoxLayout *layout)
{
    m_progressRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    m_progressText = makeLabel({}, u"small muted"_s, m_progressRow);
    row->addWidget(m_progressText, 1);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setObjectName(objectName() + "Progress"_L1);
    m_progress->setAccessibleName(tr("Upload"));
    m_progress->setMaximumWidth(120);
    row->addWidget(m_progress);
    auto *cancel = makeButton(tr("Cancel"), objectName() + "Cancel"_L1, ButtonLook::Quiet, m_progressRow);
    row->addWidget(cancel);
    layout->addWidget(m_progressRow);
    m_progressRow->hide();
    connect(cancel, &QPushButton::clicked, this, &AttachmentList::cancel);
}

void AttachmentList::showProgress(const QString &name)
{
    m_progressText->setText(tr("Uploading %1…").arg(name));
    m_progress->setRange(0, 0);
}

void AttachmentList::showWork()
{
    if (!m_queue->isBusy() && m_reader->isBusy())
        showProgress(m_reader->reading().first());
    m_progressRow->setVisible(isBusy());
}

void AttachmentList::forgetReading()
{
    m_reader->forget();
    showWork();
}

void AttachmentList::cancel()
{
    const bool wasReading = m_reader->isBusy();
    forgetReading();
    m_queue->cancel();
    if (!wasReading)
        return;
    say(tr("The upload was cancelled."));
    emit changed();
}

void AttachmentList::followReader()
{
    connect(m_reader, &FileReader::done, this, [this](const FileToSend &read) {
        showWork();
        enqueue(read.file);
        emit changed();
    });
    connect(m_reader, &FileReader::failed, this, [this](const Error &error) {
        showWork();
        say(describe(error));
        emit changed();
    });
}

void AttachmentList::followQueue()
{
    connect(m_queue, &UploadQueue::started, this, [this](const Messages::LocalFile &file) {
        const QList<Problem> doubts = Messages::doubts(file);
        say(doubts.isEmpty() ? QString() : doubts.first().sentence);
        m_lastName = file.name;
        m_error->hide();
        emit started();
        showProgress(file.name);
        showWork();
        emit changed();
    });
    connect(m_queue, &UploadQueue::progressed, this, [this](qint64 sent, qint64 total) {
        m_progress->setRange(0, total > 0 ? 100 : 0);
        if (total > 0)
            m_progress->setValue(int(sent * 100 / total));
    });
    connect(m_queue, &UploadQueue::answered, this, &AttachmentList::answered);
    connect(m_queue, &UploadQueue::uploaded, this, [this](const QList<HighLevel::UploadedFile> &files) {
        for (const HighLevel::UploadedFile &file : files)
            append(file.url, file.name);
    });
    connect(m_queue, &UploadQueue::cancelled, this, [this] { say(tr("The upload was cancelled.")); });
    connect(m_queue, &UploadQueue::failed, this, [this](const Messages::LocalFile &file, const Error &error) {
        say(tr("%1 was not uploaded.").arg(file.name));
        m_error->show(error);
    });
    connect(m_queue, &UploadQueue::ended, this, &AttachmentList::showWork);
    connect(m_queue, &UploadQueue::idle, this, &AttachmentList::changed);
}

bool AttachmentList::isBusy() const
{
    return m_reader->isBusy() || m_queue->isBusy();
}

void AttachmentList::setRoomFor(int lines)
{
    m_list->setFixedHeight(lines * QFontMetrics(font()).height() + Space::L);
}

void AttachmentList::setTarget(const LocationId &location, const Messages::ContactRef &party)
{
    if (party.id != m_contact.id)
        forgetReading(); // what was dropped for somebody else
    m_contact = party;
    m_queue->setTarget(location, party);
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

QList<HighLevel::UploadedFile> AttachmentList::uploaded() const
{
    QList<HighLevel::UploadedFile> all;
    for (int row = 0; row < m_list->count(); ++row)
        all << HighLevel::UploadedFile{m_list->item(row)->data(Qt::UserRole).toString(), m_list->item(row)->text()};
    return all;
}

void AttachmentList::clear()
{
    forgetReading();
    m_queue->clear();
    m_list->clear();
    m_error->hide();
    say({});
    emit changed();
}

void AttachmentList::upload(const QString &path)
{
    if (m_contact.id.isEmpty()) {
        say(tr("Choose a contact first: an upload belongs to its conversation."));
        return;
    }
    m_reader->read(path);
    showWork();
    emit changed();
}

void AttachmentList::enqueue(const Messages::LocalFile &file)
{
    const QString what = tr("Upload %1 to the thread of %2.").arg(file.name, m_contact.name);
    confirmLiveWrite(this, m_session, what, [this, file] { m_queue->add(file); });
}

void AttachmentList::copyAddresses()
{
    QStringList addresses;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected() || m_list->selectedItems().isEmpty())
            addresses << m_list->item(row)->text();
    }
    QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
}

bool AttachmentList::take(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            upload(url.toLocalFile());
        else
            addUrl(url.toString());
    }
    if (!urls.isEmpty())
        return true;
    if (mime->hasImage()) {
        if (m_contact.id.isEmpty()) {
            say(tr("Choose a contact first: an upload belongs to its conversation."));
            return true;
        }
        m_reader->pack(qvariant_cast<QImage>(mime->imageData()));
        showWork();
        emit changed();
        return true;
    }
    if (const QString text = mime->text().trimmed(); text.startsWith("http"_L1)) {
        addUrl(text);
        return true;
    }
    return false;
}

void AttachmentList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void AttachmentList::dropEvent(QDropEvent *event)
{
    if (take(event->mimeData()))
        event->acceptProposedAction();
}

bool AttachmentList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            removeSelected();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyAddresses();
            return true;
        }
        if (key->matches(QKeySequence::Paste))
            return take(QGuiApplication::clipboard()->mimeData());
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
    append(url);
    // HighLevel fetches it, not we: so look whether it can.
    deliver(Messages::probeAttachment(QUrl(url)), this, [this, url](const Messages::AttachmentProbe &probe) {
        if (!probe.doubt.isEmpty() && urls().contains(url))
            say(probe.doubt);
    });
}

void AttachmentList::append(const QString &url, const QString &name)
{
    auto *item = new QListWidgetItem(url, m_list);
    item->setData(Qt::UserRole, name);
    item->setToolTip(name.isEmpty() ? url : u"%1\n%2"_s.arg(name, url));
    emit changed();
}

void AttachmentList::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

} // namespace Linesman::Ui

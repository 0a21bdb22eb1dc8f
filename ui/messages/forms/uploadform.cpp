// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/uploadform.h"

#include "app/messages/attachment.h"
#include "ui/messages/forms/attachmentlist.h"
#include "ui/theme/roles.h"
#include "ui/widgets/formcolumn.h"

#include <QPushButton>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Providers::Field;

UploadForm::UploadForm(OAuth::Session &session, QWidget *parent)
    : RequestForm(u"uploadForm"_s, tr("Attach to Messa&ge"), u"attachUploaded"_s, parent)
{
    setSession(session);
    m_files = new AttachmentList(u"uploadFiles"_s, session, this);
    m_files->setRoomFor(4);
    addField(Field::Attachments, tr("&Files"), m_files,
             tr("Drop, paste or add files. HighLevel takes %1. It documents no size here; its other upload takes 5 MB, "
                "and so does the emulator.")
                 .arg(Messages::uploadEndings().join(u", "_s).toUpper()));
    auto *note = makeLabel(tr("Uploading makes no message: the address goes into the attachments of one."),
                           u"small muted"_s, this);
    note->setWordWrap(true);
    column()->addWide(note);
    column()->addStretch();
    m_toInbound = makeButton(tr("Use in In&bound"), u"useInInbound"_s, ButtonLook::Normal, this);
    m_toInbound->setToolTip(tr("Takes the addresses into the inbound form, beside its other fields."));
    addBesideButton(m_toInbound);
    connect(m_toInbound, &QPushButton::clicked, this, [this] { emit inboundWanted(m_files->urls()); });
    connect(m_files, &AttachmentList::started, this, [this] {
        refresh();
        setBusy(tr("Uploading…"));
    });
    connect(m_files, &AttachmentList::changed, this, [this] {
        if (!m_files->isBusy())
            setBusy({});
        refresh();
        showButtons();
    });
    connect(m_files, &AttachmentList::answered, this, &UploadForm::showExchange);
    connect(m_files, &AttachmentList::stepWanted, this, &UploadForm::takeStep);
    showButtons();
}

void UploadForm::setContext(const Workspace::MessagingContext &context, const LocationId &location)
{
    m_files->setTarget(location, contact());
    RequestForm::setContext(context, location);
}

void UploadForm::setContact(const Messages::ContactRef &party)
{
    m_files->setTarget(location(), party);
    RequestForm::setContact(party);
}

void UploadForm::showButtons()
{
    m_toInbound->setEnabled(!m_files->urls().isEmpty() && !m_files->isBusy());
}

QList<Problem> UploadForm::findings() const
{
    if (contact().id.isEmpty())
        return {{u"attachments"_s, tr("Choose a contact first: an upload belongs to its conversation.")}};
    if (m_files->urls().isEmpty())
        return {{u"attachments"_s, tr("Add a file first.")}};
    return {};
}

HighLevel::ApiRequest UploadForm::request() const
{
    HighLevel::Upload file;
    file.locationId = location();
    file.contactId = contact().id;
    file.conversationId = contact().conversationId;
    file.fileName = m_files->lastName().isEmpty() ? u"photo.png"_s : m_files->lastName();
    return HighLevel::Requests::upload(file);
}

void UploadForm::send()
{
    emit attachWanted(m_files->uploaded());
    showSuccess(tr("%n file(s) attached to the message in the thread's box.", nullptr, int(m_files->urls().size())));
    m_files->clear();
}

} // namespace Linesman::Ui

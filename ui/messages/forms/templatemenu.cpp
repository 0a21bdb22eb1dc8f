// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/templatemenu.h"

#include "ui/theme/roles.h"

#include <QDateTime>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

TemplateMenu::TemplateMenu(const QString &objectName, Messages::TemplateStore &store, QWidget *parent)
    : QObject(parent)
    , m_store(store)
    , m_window(parent)
{
    m_button = makeButton(tr("Temp&lates"), objectName, ButtonLook::Normal, parent);
    m_button->setToolTip(tr("Texts with variables such as {{contact.first_name}}, kept for this connection."));
    m_menu = new QMenu(m_button);
    m_menu->setObjectName(objectName + "Menu"_L1);
    m_button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &TemplateMenu::fill);
}

void TemplateMenu::setSource(std::function<Messages::InboundDraft()> draft,
                             std::function<Providers::Resolution()> rules, std::function<ConnectionId()> connection)
{
    m_draft = std::move(draft);
    m_rules = std::move(rules);
    m_connection = std::move(connection);
}

void TemplateMenu::fill()
{
    m_menu->clear();
    const QList<Messages::MessageTemplate> all = m_store.templates(m_connection());
    for (const Messages::MessageTemplate &one : all) {
        QAction *action = m_menu->addAction(QString(one.name).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, one] { use(one); });
    }
    if (all.isEmpty())
        m_menu->addAction(tr("No templates yet"))->setEnabled(false);
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("&Save This as a Template…"));
    save->setObjectName(u"templateSave"_s);
    connect(save, &QAction::triggered, this, &TemplateMenu::askName);
    if (all.isEmpty())
        return;
    QMenu *remove = m_menu->addMenu(tr("&Remove"));
    for (const Messages::MessageTemplate &one : all) {
        QAction *action = remove->addAction(QString(one.name).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, name = one.name] {
            if (const Result<> removed = m_store.remove(m_connection(), name); !removed)
                tell(describe(removed.error()));
        });
    }
}

void TemplateMenu::use(const Messages::MessageTemplate &chosen)
{
    Messages::InboundDraft draft = m_draft();
    QStringList missing;
    chosen.fill(draft, m_rules(), Messages::variablesOf(draft.contact, QDateTime::currentDateTime()), &missing);
    emit filled(draft);
    if (!missing.isEmpty())
        tell(tr("Nothing is known for %1; it stays in the text as it is.").arg(missing.join(u", "_s)));
}

void TemplateMenu::askName()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"templateName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as a Template"));
    dialog->setLabelText(
        tr("Name (one of the same name is replaced). Write {{contact.first_name}}, {{contact.phone}},\n"
           "{{contact.email}}, {{date}} or {{time}} where they are to be filled in:"));
    connect(dialog, &QInputDialog::textValueSelected, this, &TemplateMenu::save);
    dialog->open();
}

void TemplateMenu::save(const QString &name)
{
    const QString plain = name.simplified().left(80);
    if (plain.isEmpty())
        return;
    const Messages::InboundDraft draft = m_draft();
    Messages::MessageTemplate made;
    made.name = plain;
    made.kind = draft.kind;
    made.message = draft.message;
    made.subject = draft.subject;
    made.html = draft.html;
    if (draft.kind == Providers::Kind::Call)
        made.callStatus = draft.callStatus;
    if (const Result<> saved = m_store.save(m_connection(), made); !saved)
        tell(describe(saved.error()));
}

void TemplateMenu::tell(const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("Templates"), sentence, QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Linesman::Ui

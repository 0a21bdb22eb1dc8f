// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listener/keysdialog.h"

#include "app/core/task.h"
#include "ui/theme/fonts.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/formcolumn.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Webhooks::KnownKey;

KeysDialog::KeysDialog(Webhooks::KeyRing &keys, Webhooks::OwnKey &ownKey, QWidget *parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_ownKey(ownKey)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Signature Keys"));
    resize(620, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);

    column->addWidget(makeLabel(tr("Known public keys"), u"heading"_s, this));
    column->addWidget(makeLabel(tr("HighLevel's keys are as published and found in public code; compare them with "
                                   "the developer portal before you rely on them."),
                                u"small muted"_s, this));
    m_list = new QListWidget(this);
    m_list->setObjectName(u"knownKeys"_s);
    m_list->setAccessibleName(tr("Known public keys"));
    m_list->setMinimumHeight(90); // the three that are always there
    m_list->setMaximumHeight(150);
    column->addWidget(m_list);
    m_remove = makeButton(tr("&Remove"), u"removeKey"_s, ButtonLook::Normal, this);
    connect(m_remove, &QPushButton::clicked, this, &KeysDialog::removeSelected);
    column->addWidget(m_remove, 0, Qt::AlignRight);

    column->addWidget(makeLabel(tr("Add a public key"), u"heading"_s, this));
    m_form = new FormColumn(this);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"keyName"_s);
    m_form->addRow(tr("&Name"), m_name, tr("As it should read in \"Signed by …\"."));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"keyText"_s);
    m_text->setFont(monoFont());
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(90);
    m_form->addRow(tr("Public &key"), m_text, tr("PEM, base64 or hexadecimal; Ed25519 or RSA."));
    column->addWidget(m_form);
    auto *addKey = makeButton(tr("&Add"), u"addKey"_s, ButtonLook::Normal, this);
    connect(addKey, &QPushButton::clicked, this, &KeysDialog::add);
    column->addWidget(addKey, 0, Qt::AlignRight);

    addOwnKey(column);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);

    connectParts();
    fill();
    if (m_ownKey.key())
        showOwnKey();
}

void KeysDialog::addOwnKey(QVBoxLayout *column)
{
    column->addWidget(makeLabel(tr("Linesman's own key"), u"heading"_s, this));
    m_ownNote = makeLabel(tr("Signs what the simulator sends. Give its public half to the bridge under test; the "
                             "private half stays in the key store."),
                          u"small muted"_s, this);
    m_ownNote->setObjectName(u"ownKeyNote"_s);
    column->addWidget(m_ownNote);
    auto *row = new QHBoxLayout;
    m_own = new CopyField(u"ownPublicKey"_s, tr("Public half of Linesman's own key, in PEM"), CopyField::Content::Plain,
                          this);
    row->addWidget(m_own, 1);
    m_showOwn = makeButton(tr("&Show"), u"showOwnKey"_s, ButtonLook::Normal, this);
    connect(m_showOwn, &QPushButton::clicked, this, &KeysDialog::showOwnKey);
    row->addWidget(m_showOwn);
    column->addLayout(row);
}

void KeysDialog::connectParts()
{
    connect(&m_keys, &Webhooks::KeyRing::changed, this, &KeysDialog::fill);
    connect(&m_ownKey, &Webhooks::OwnKey::warned, m_ownNote, &QLabel::setText);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        const QList<QListWidgetItem *> chosen = m_list->selectedItems();
        m_remove->setEnabled(!chosen.isEmpty() && chosen.first()->data(Qt::UserRole).toBool());
    });
}

void KeysDialog::fill()
{
    m_list->clear();
    const QList<KnownKey> all = m_keys.list();
    for (const KnownKey &known : all) {
        const QString scheme = known.key.scheme == Webhooks::Scheme::Rsa ? tr("RSA, legacy") : tr("Ed25519");
        auto *item = new QListWidgetItem(tr("%1 (%2)").arg(known.key.name, scheme), m_list);
        item->setData(Qt::UserRole, known.origin == KnownKey::Origin::User);
        item->setData(Qt::UserRole + 1, known.key.name);
        item->setToolTip(QString::fromStdString(Webhooks::publicKeyPem(known.key)));
    }
    m_remove->setEnabled(false);
}

void KeysDialog::add()
{
    m_form->setError(m_name, m_name->text().trimmed().isEmpty() ? tr("Give the key a name.") : QString());
    m_form->setError(m_text, {});
    if (m_form->hasErrors())
        return;
    const Result<> added = m_keys.addUserKey(m_name->text(), m_text->toPlainText().toUtf8());
    if (!added) {
        m_form->setError(m_text, tr("This is no public key that Linesman can read."));
        return;
    }
    m_name->clear();
    m_text->clear();
}

void KeysDialog::removeSelected()
{
    const QList<QListWidgetItem *> chosen = m_list->selectedItems();
    if (!chosen.isEmpty())
        m_keys.removeUserKey(chosen.first()->data(Qt::UserRole + 1).toString());
}

void KeysDialog::showOwnKey()
{
    m_showOwn->setEnabled(false);
    deliver(m_ownKey.prepare(), this, [this] {
        m_own->setText(m_ownKey.publicPem());
        m_showOwn->hide();
    });
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providerdialog.h"

#include "app/providers/rules.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formcolumn.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ProviderDialog::ProviderDialog(const QString &title, const Providers::KnownProvider &draft,
                               const QList<Providers::KnownProvider> &others, Providers::Ground ground, QWidget *parent)
    : QDialog(parent)
    , m_others(others)
    , m_ground(ground)
{
    setObjectName(u"providerDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::L, Space::XL, Space::L);
    column->setSpacing(Space::L);
    m_form = new FormColumn(this);
    m_kind = new QComboBox(m_form);
    m_kind->setObjectName(u"providerKind"_s);
    for (const Providers::Kind kind : Providers::AllKinds)
        m_kind->addItem(Providers::kindTitle(kind), int(kind));
    m_kind->setCurrentIndex(int(draft.kind));
    m_form->addRow(tr("&Kind"), m_kind);
    const auto line = [this](const QString &objectName, const QString &text) {
        auto *made = new QLineEdit(text, m_form);
        made->setObjectName(objectName);
        connect(made, &QLineEdit::textChanged, this, &ProviderDialog::check);
        return made;
    };
    m_name = line(u"providerName"_s, draft.name);
    m_form->addRow(tr("&Name"), m_name);
    m_id = line(u"providerId"_s, draft.id.text());
    m_form->addRow(tr("Provider &id"), m_id);
    m_url = line(u"deliveryUrl"_s, draft.deliveryUrl.toString());
    m_form->addRow(tr("Delivery &URL"), m_url);
    m_alias = line(u"providerAlias"_s, draft.alias);
    m_form->addRow(tr("&Alias"), m_alias, tr("The name in the conversation's tab, if one is set."));
    m_alwaysShow = new QCheckBox(tr("Always &show this Conversation Provider"), m_form);
    m_alwaysShow->setObjectName(u"alwaysShow"_s);
    m_alwaysShow->setChecked(draft.alwaysShow);
    m_form->addWide(m_alwaysShow);
    m_logo = line(u"providerLogo"_s, draft.logo);
    m_form->addRow(tr("&Logo"), m_logo, tr("Web address or file, for the phone and thread views."));
    column->addWidget(m_form);

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = makeButton(tr("Cancel"), u"providerCancel"_s, ButtonLook::Normal, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    m_keep = makeButton(tr("&Save"), u"providerSave"_s, ButtonLook::Primary, this);
    m_keep->setDefault(true);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        emit kept(this->draft());
        accept();
    });
    row->addWidget(m_keep);
    column->addLayout(row);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProviderDialog::check);
    check();
    m_name->setFocus();
}

Providers::KnownProvider ProviderDialog::draft() const
{
    const auto kind = Providers::Kind(m_kind->currentData().toInt());
    const bool isChannel = Providers::rules(kind).hasAlwaysShow;
    return {ProviderId(m_id->text().trimmed()),
            kind,
            m_name->text().trimmed(),
            QUrl(m_url->text().trimmed()),
            isChannel ? m_alias->text().trimmed() : QString(),
            isChannel && m_alwaysShow->isChecked(),
            isChannel ? m_logo->text().trimmed() : QString()};
}

void ProviderDialog::check()
{
    const Providers::KnownProvider provider = draft();
    const bool isChannel = Providers::rules(provider.kind).hasAlwaysShow;
    m_form->setRowVisible(m_alias, isChannel);
    m_alwaysShow->setVisible(isChannel);
    m_form->setRowVisible(m_logo, isChannel);
    const QList<Problem> found = Providers::problems(provider, m_others, m_ground);
    const QHash<QString, QLineEdit *> fields{
        {u"id"_s, m_id}, {u"name"_s, m_name}, {u"deliveryUrl"_s, m_url}, {u"logo"_s, m_logo}};
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        QString error;
        QString doubt;
        for (const Problem &problem : found) {
            if (problem.field == field.key())
                (problem.isBlocking ? error : doubt) = problem.sentence;
        }
        m_form->setError(*field, (*field)->text().isEmpty() ? QString() : error); // nothing typed is no mistake yet
        m_form->setHelp(*field, doubt);
    }
    m_keep->setEnabled(!isBlocked(found));
}

} // namespace Linesman::Ui

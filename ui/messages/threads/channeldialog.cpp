// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/channeldialog.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ChannelDialog::ChannelDialog(const QString &name, const ChannelLook &look, QWidget *parent)
    : QDialog(parent)
    , m_look(look)
{
    setObjectName(u"channelDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How Agents See the Channel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    column->setSpacing(Space::S);
    column->addWidget(makeLabel(name, u"heading"_s, this));
    column->addWidget(makeLabel(
        tr("These settings of the provider are in HighLevel's developer portal, and no API returns them: enter here "
           "what it shows."),
        u"small muted"_s, this));
    m_alias = new QLineEdit(look.alias, this);
    m_alias->setObjectName(u"channelAlias"_s);
    m_alias->setPlaceholderText(name);
    QLabel *aliasLabel = makeLabel(tr("&Alias"), u"label"_s, this);
    aliasLabel->setBuddy(m_alias);
    column->addWidget(aliasLabel);
    column->addWidget(m_alias);
    column->addWidget(makeLabel(tr("Logo"), u"label"_s, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    m_logo = new QLabel(this);
    m_logo->setAccessibleName(tr("Logo"));
    row->addWidget(m_logo);
    m_logoNote = makeLabel({}, u"small muted"_s, this);
    row->addWidget(m_logoNote, 1);
    QPushButton *choose = makeButton(tr("&Choose…"), u"chooseLogo"_s, ButtonLook::Normal, this);
    QPushButton *remove = makeButton(tr("&Remove"), u"removeLogo"_s, ButtonLook::Quiet, this);
    row->addWidget(choose);
    row->addWidget(remove);
    column->addLayout(row);
    m_always = new QCheckBox(tr("Always &show this conversation provider"), this);
    m_always->setObjectName(u"channelAlways"_s);
    m_always->setChecked(look.alwaysShow);
    column->addWidget(m_always);
    column->addWidget(makeLabel(tr("Without it, agents see the channel's tab only where the contact wrote on it."),
                                u"small muted"_s, this));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = makeButton(tr("Sa&ve"), u"saveChannel"_s, ButtonLook::Primary, this);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, &ChannelDialog::chooseLogo);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_look.logoFile.clear();
        showLogo();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_look.alias = m_alias->text().trimmed();
        m_look.alwaysShow = m_always->isChecked();
        emit chosen(m_look);
        accept();
    });
    showLogo();
}

void ChannelDialog::chooseLogo()
{
    auto *dialog = new QFileDialog(this, tr("Choose Logo"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (%1)").arg(u"*.png *.jpg *.jpeg *.gif *.svg"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_look.logoFile = path;
        showLogo();
    });
    dialog->open();
}

void ChannelDialog::showLogo()
{
    const QPixmap logo = logoOf(m_look);
    m_logo->setPixmap(logo.scaled(Space::Control, Space::Control, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_logo->setVisible(!logo.isNull());
    m_logoNote->setText(m_look.logoFile.isEmpty() ? tr("None.")
                        : logo.isNull()           ? tr("%1 cannot be read as a picture.").arg(m_look.logoFile)
                                                  : m_look.logoFile.section(u'/', -1));
}

} // namespace Linesman::Ui

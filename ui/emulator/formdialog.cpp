#include "ui/emulator/formdialog.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formcolumn.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

FormDialog::FormDialog(const QString &objectName, const QString &title, const QString &button, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(objectName);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    column->setSpacing(Space::L);
    m_form = new FormColumn(this);
    column->addWidget(m_form, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addStretch();
    auto *cancel = makeButton(tr("Cancel"), u"dialogCancel"_s, ButtonLook::Normal, this);
    m_ok = makeButton(button, u"dialogAccept"_s, ButtonLook::Primary, this);
    m_ok->setDefault(true);
    cancel->setAutoDefault(false);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        if (!check || check())
            accept();
    });
}

void FormDialog::look()
{
    m_ok->setEnabled(!check || check());
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulator/verifydialog.h"

#include "app/webhooks/verifysnippet.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/formcolumn.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

VerifyDialog::VerifyDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"verifyDialog"_s);
    setWindowTitle(tr("Code That Checks a Signature"));
    resize(860, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    column->addWidget(makeLabel(tr("For your bridge, ready to be pasted: it checks x-ghl-signature over the bytes of a "
                                   "delivery as they came, before anything parses them."),
                                u"muted"_s, this));
    auto *choices = new FormColumn(this);
    m_language = new QComboBox(choices);
    m_language->setObjectName(u"verifyLanguage"_s);
    for (const Webhooks::VerifyLanguage language : Webhooks::AllVerifyLanguages)
        m_language->addItem(Webhooks::verifyLanguageTitle(language), int(language));
    choices->addRow(tr("&Language"), m_language);
    m_key = new QComboBox(choices);
    m_key->setObjectName(u"verifyKey"_s);
    choices->addRow(tr("&Key"), m_key, tr("In production HighLevel's; in a test that of whoever signs."));
    column->addWidget(choices);
    m_needs = makeLabel({}, u"small muted"_s, this);
    m_needs->setObjectName(u"verifyNeeds"_s);
    column->addWidget(m_needs);
    m_code = new CodeView(u"verifyCode"_s, tr("Code that checks a signature"), this);
    column->addWidget(m_code, 1);

    auto *buttons = new QDialogButtonBox(this);
    auto *copy = makeButton(tr("&Copy"), u"copyVerifyCode"_s, ButtonLook::Primary, this);
    auto *close = makeButton(tr("C&lose"), u"closeVerifyCode"_s, ButtonLook::Normal, this);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    buttons->addButton(copy, QDialogButtonBox::AcceptRole); // the last, as everywhere
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, m_code, &CodeView::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_language, &QComboBox::currentIndexChanged, this, &VerifyDialog::showCode);
    connect(m_key, &QComboBox::currentIndexChanged, this, &VerifyDialog::showCode);
}

void VerifyDialog::setKeys(const QList<std::pair<QString, Webhooks::PublicKey>> &keys)
{
    const QString chosen = m_key->currentText();
    {
        const QSignalBlocker blocker(m_key);
        m_keys = keys;
        m_key->clear();
        for (const auto &[title, key] : keys)
            m_key->addItem(title);
        m_key->setCurrentIndex(qMax(0, m_key->findText(chosen)));
    }
    showCode();
}

void VerifyDialog::showCode()
{
    const int row = m_key->currentIndex();
    if (row < 0 || row >= m_keys.size())
        return;
    const auto language = Webhooks::VerifyLanguage(m_language->currentData().toInt());
    const QString needs = Webhooks::verifyNeeds(language);
    m_needs->setText(needs.isEmpty() ? tr("Needs nothing besides the language itself.") : tr("First: %1").arg(needs));
    m_code->setTitle(Webhooks::verifyFileName(language));
    const Result<QString> code = Webhooks::verifySnippet(language, m_keys.at(row).second);
    m_code->setBytes(code ? code->toUtf8() : describe(code.error()).toUtf8(), CodeView::Format::Text);
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/explaindialog.h"

#include "app/doctor/explanation.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype LongestText = 64 * 1024; // more is a log: explain --log of the command line reads those
} // namespace

ExplainDialog::ExplainDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"explainDialog"_s);
    setWindowTitle(tr("Explain a Message"));
    resize(680, 460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    auto *label = new QLabel(tr("&What HighLevel answered, or a line of a log:"), this);
    column->addWidget(label);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"explainText"_s);
    m_text->setTabChangesFocus(true);
    label->setBuddy(m_text);
    column->addWidget(m_text, 1);
    m_answer = makeLabel({}, {}, this);
    m_answer->setObjectName(u"explainAnswer"_s);
    m_answer->setTextFormat(Qt::PlainText);
    column->addWidget(m_answer, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = makeButton(tr("C&lose"), u"closeExplain"_s, ButtonLook::Normal, this);
    buttons->addButton(close, QDialogButtonBox::AcceptRole);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ExplainDialog::explain);
    explain();
}

void ExplainDialog::setText(const QString &text)
{
    m_text->setPlainText(text.left(LongestText));
}

void ExplainDialog::explain()
{
    const QString text = m_text->toPlainText().left(LongestText);
    if (text.trimmed().isEmpty()) {
        m_answer->setText(tr("Paste a message, a JSON body or a line of a log."));
        return;
    }
    const Doctor::Explained explained = Doctor::explainText(text);
    m_answer->setText(explained.isKnown()
                          ? explained.toText()
                          : tr("Nothing is known of this message. Entries of your own stand in files in "
                               "the folder errors.d of the data folder."));
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/errorpanel.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copiedsign.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using HighLevel::NextStep;

ErrorPanel::ErrorPanel(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::XS);
    m_banner = new Banner(this);
    m_banner->setObjectName(objectName + "Banner"_L1);
    layout->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    m_words = makeLabel({}, u"small muted"_s, this);
    m_words->setObjectName(objectName + "Words"_L1);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_words, 1);
    m_copy = makeButton(tr("Copy Trace"), objectName + "Trace"_L1, ButtonLook::Quiet, this);
    m_copy->setToolTip(tr("HighLevel's support finds the request by its traceId."));
    row->addWidget(m_copy, 0, Qt::AlignTop);
    layout->addLayout(row);
    QWidget::hide();
    connect(m_banner, &Banner::pressed, this, [this] { emit stepWanted(m_step); });
    connect(m_banner, &Banner::dismissed, this, &QWidget::hide);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_trace);
        showCopied(*m_copy);
    });
}

QString ErrorPanel::buttonText(NextStep step)
{
    switch (step) {
    case NextStep::None:
        return {};
    case NextStep::AddScope:
        return tr("Add the Scope…");
    case NextStep::RefreshToken:
        return tr("Refresh the Token");
    case NextStep::Authorize:
        return tr("Open Connect");
    case NextStep::ChooseProvider:
        return tr("Choose the Provider");
    case NextStep::ChooseType:
        return tr("Use the Other Type");
    case NextStep::CreateContact:
        return tr("Create the Contact…");
    case NextStep::TryAgain:
        return tr("Try Again");
    }
    return {};
}

void ErrorPanel::show(const Error &error)
{
    const HighLevel::Explanation explanation = HighLevel::explain(error);
    m_step = explanation.step;
    m_trace = error.traceId;
    const bool isTheirs = !error.message.isEmpty();
    const QString meaning =
        explanation.meaning.isEmpty() ? describe(error) : explanation.meaning + u' ' + explanation.advice;
    m_banner->show(Tone::Bad, meaning.trimmed(), buttonText(m_step));
    QStringList words;
    if (isTheirs)
        words << tr("HighLevel said: “%1”.").arg(error.message);
    if (error.httpStatus != 0)
        words << tr("HTTP %1.").arg(error.httpStatus);
    if (!error.code.isEmpty())
        words << error.code;
    if (!isTheirs && !explanation.meaning.isEmpty())
        words << describe(error);
    m_words->setText(words.join(u' '));
    m_words->setVisible(!words.isEmpty());
    m_words->setToolTip(explanation.isKnown() ? tr("Source: %1").arg(explanation.source) : QString());
    m_copy->setVisible(!m_trace.isEmpty());
    QWidget::show();
}

} // namespace Linesman::Ui

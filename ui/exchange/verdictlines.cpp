// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/verdictlines.h"

#include "app/webhooks/verdict.h"
#include "ui/exchange/exchangetext.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tonemark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
Tone toneOf(Webhooks::VerdictLine::Tone tone)
{
    switch (tone) {
    case Webhooks::VerdictLine::Tone::Good:
        return Tone::Good;
    case Webhooks::VerdictLine::Tone::Warning:
        return Tone::Warn;
    case Webhooks::VerdictLine::Tone::Bad:
        return Tone::Bad;
    case Webhooks::VerdictLine::Tone::Neutral:
        break;
    }
    return Tone::Neutral;
}
} // namespace

VerdictLines::VerdictLines(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void VerdictLines::show(const Exchange &exchange)
{
    delete m_page;
    m_page = new QWidget(this);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    const auto add = [&](Tone tone, const QString &sentence) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::S);
        auto *mark = new ToneMark(m_page);
        mark->setTone(tone);
        row->addWidget(mark, 0, Qt::AlignTop);
        QLabel *text = makeLabel(sentence, column->isEmpty() ? u"heading"_s : QString(), m_page);
        text->setObjectName(objectName() + u"Line%1"_s.arg(column->count()));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(text, 1);
        column->addLayout(row);
    };
    const Webhooks::Verdict verdict = Webhooks::verdictFromText(exchange.verdict).value_or(Webhooks::Verdict());
    for (const Webhooks::VerdictLine &line : Webhooks::verdictLines(verdict))
        add(toneOf(line.tone), line.sentence);
    if (column->isEmpty()) {
        const QString sentence = ExchangeText::signatureSentence(exchange);
        add(ExchangeText::signatureTone(exchange.signature),
            sentence.isEmpty() ? tr("Nothing was checked here.") : sentence);
    }
    layout()->addWidget(m_page);
}

} // namespace Linesman::Ui

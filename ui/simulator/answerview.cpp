// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulator/answerview.h"

#include "app/core/symptom.h"
#include "app/exchange/build.h"
#include "app/http/answersymptom.h"
#include "ui/exchange/timingbars.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/statuschip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

AnswerView::AnswerView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"answerView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::S);
    m_chip = new StatusChip(this);
    m_chip->setObjectName(u"answerStatus"_s);
    m_sentence = makeLabel({}, u"muted"_s, this);
    m_sentence->setObjectName(u"answerSentence"_s);
    top->addWidget(m_chip);
    top->addWidget(m_sentence, 1);
    column->addLayout(top);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"answerTabs"_s);
    m_tabs->setDocumentMode(true);
    m_body = new CodeView(u"answerBody"_s, tr("Body of the answer"), m_tabs);
    m_head = new CodeView(u"answerHead"_s, tr("Headers of the answer"), m_tabs);
    m_head->setPlaceholder(tr("No answer came."));
    auto *times = new QWidget(m_tabs);
    auto *timesColumn = new QVBoxLayout(times);
    timesColumn->setContentsMargins(0, Space::M, 0, 0);
    m_bars = new TimingBars(times);
    m_bars->setObjectName(u"answerTimes"_s);
    timesColumn->addWidget(m_bars);
    timesColumn->addStretch(1);
    m_tabs->addTab(m_body, tr("Body"));
    m_tabs->addTab(m_head, tr("Headers"));
    m_tabs->addTab(times, tr("Time"));
    column->addWidget(m_tabs, 1);
}

void AnswerView::show(const Webhooks::DeliveryAttempt &attempt)
{
    const Http::TransferResult &result = attempt.result;
    const QString took = durationText(result.timings.total);
    if (result.error) {
        m_chip->setState(Tone::Bad, result.status > 0 ? QString::number(result.status) : tr("No answer"));
        m_sentence->setText(describe(*result.error));
    } else if (attempt.isDelivered()) {
        m_chip->setState(Tone::Good, QString::number(result.status));
        m_sentence->setText(tr("Delivered in %1: HighLevel would accept this.").arg(took));
    } else if (const Symptom symptom = Http::symptomOfAnswer({}, result); symptom == Symptom::Redirected) {
        m_chip->setState(Tone::Bad, QString::number(result.status));
        m_sentence->setText(
            tr("Redirected after %1. Redirects are not followed: the Delivery URL must answer itself.").arg(took));
    } else if (result.status == 429) {
        m_chip->setState(Tone::Warn, QString::number(result.status));
        m_sentence->setText(
            tr("Asked for patience after %1: the one status that both retry policies repeat.").arg(took));
    } else {
        m_chip->setState(Tone::Bad, QString::number(result.status));
        m_sentence->setText(symptom == Symptom::None
                                ? tr("Refused after %1. Answer 2xx at once and work later.").arg(took)
                                : symptomAdvice(symptom));
    }
    m_body->setPlaceholder(result.status > 0 ? tr("The answer has no body. HighLevel ignores it anyway.")
                                             : tr("No answer came."));
    m_body->setBytes(QByteArray::fromStdString(result.body));
    m_head->setBytes(QByteArray::fromStdString(result.responseHead), CodeView::Format::HttpHead);
    m_bars->setTimes(partTimes(result.timings));
}

} // namespace Linesman::Ui

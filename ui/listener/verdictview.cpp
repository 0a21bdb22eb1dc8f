#include "ui/listener/verdictview.h"

#include "app/webhooks/verdict.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tonemark.h"

#include <QHBoxLayout>
#include <QJsonDocument>
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

VerdictView::VerdictView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"captureFindings"_s);
    setAccessibleName(tr("Findings about this capture"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void VerdictView::show(const History::Exchange &exchange)
{
    m_page = new QWidget(this);
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(Space::XS, Space::M, Space::S, Space::M);
    m_column->setSpacing(Space::S);
    const QJsonObject verdict = QJsonDocument::fromJson(exchange.verdict.toUtf8()).object();
    const QList<Webhooks::VerdictLine> lines = Webhooks::verdictLines(verdict);
    for (qsizetype i = 0; i < lines.size(); ++i)
        addLine(int(toneOf(lines[i].tone)), lines[i].sentence, i == 0 ? u"strong"_s : QString());
    if (lines.isEmpty())
        addLine(int(Tone::Neutral), tr("Nothing was checked here."), u"muted"_s);
    m_column->addStretch(1);
    setWidget(m_page); // deletes the one before
}

void VerdictView::addLine(int tone, const QString &sentence, const QString &roles)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    auto *mark = new ToneMark(m_page);
    mark->setTone(Tone(tone));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *text = makeLabel(sentence, roles, m_page);
    row->addWidget(text, 1);
    m_column->addLayout(row);
}

} // namespace Linesman::Ui

#include "ui/connect/findingview.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

FindingView::FindingView(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"findings"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::S, Space::L, Space::S);
    m_text = makeLabel({}, {}, this);
    m_text->setObjectName(u"findingText"_s);
    m_text->setTextFormat(Qt::RichText);
    column->addWidget(m_text);
    hide();
}

void FindingView::setFindings(const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings) {
        text += u"<p style=\"margin:0 0 8px 0\"><b>%1 %2</b><br>%3<br><b>%4</b> %5<br><small>%6</small></p>"_s.arg(
            finding.id, finding.title.toHtmlEscaped(), finding.meaning.toHtmlEscaped(),
            tr("What to do:").toHtmlEscaped(), finding.nextStep.toHtmlEscaped(),
            tr("Source: %1").arg(finding.source).toHtmlEscaped());
    }
    m_text->setText(text);
    setVisible(!findings.isEmpty());
}

} // namespace Linesman::Ui

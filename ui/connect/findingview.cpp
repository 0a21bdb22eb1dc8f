// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/findingview.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QVBoxLayout>

#include <memory>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using OAuth::Remedy;

FindingView::FindingView(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"findings"_s);
    m_column->setContentsMargins(Space::L, Space::S, Space::L, Space::S);
    m_column->setSpacing(Space::S);
    hide();
}

QString FindingView::buttonText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        break;
    case Remedy::OpenPortalStep:
        return tr("&Open Portal Step");
    case Remedy::OpenKeys:
        return tr("&Open Keys and Link");
    case Remedy::OpenAuthority:
        return tr("Choose CA &File…");
    case Remedy::OpenRedirect:
        return tr("&Open Redirect URL");
    case Remedy::OpenScopes:
        return tr("&Open Scopes");
    case Remedy::OpenUrls:
        return tr("&Open URLs");
    case Remedy::Authorize:
        return tr("Auth&orize Again");
    case Remedy::ShowTokens:
        return tr("Sh&ow Tokens");
    case Remedy::RefreshNow:
        return tr("Try Refresh Again No&w");
    case Remedy::UseCurrentPath:
        return tr("&Use the Current Path");
    case Remedy::CopyRequest:
        return tr("Cop&y Right Request");
    case Remedy::CopyCall:
        return tr("Cop&y Right Call");
    case Remedy::CopyRefresher:
        return tr("Cop&y Code That Refreshes Once");
    }
    return {};
}

void FindingView::setFindings(const QList<Finding> &findings)
{
    if (findings == m_findings)
        return; // a button with the focus keeps it
    m_findings = findings;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        if (item->widget())
            item->widget()->deleteLater(); // its own button may be asking
    }
    for (const Finding &finding : findings) {
        auto *text = makeLabel(u"<b>%1 %2</b><br>%3<br><b>%4</b> %5<br><small>%6</small>"_s.arg(
                                   finding.id, finding.title.toHtmlEscaped(), finding.meaning.toHtmlEscaped(),
                                   tr("What to do:").toHtmlEscaped(), finding.nextStep.toHtmlEscaped(),
                                   tr("Source: %1").arg(finding.source).toHtmlEscaped()),
                               {}, this);
        text->setObjectName(u"findingText"_s);
        text->setTextFormat(Qt::RichText);
        m_column->addWidget(text);
        const Remedy remedy = OAuth::remedyFor(finding.id);
        if (remedy == Remedy::None)
            continue;
        auto *button = makeButton(buttonText(remedy), u"remedy"_s + finding.id, ButtonLook::Normal, this);
        connect(button, &QPushButton::clicked, this, [this, remedy] { emit remedyWanted(remedy); });
        m_column->addWidget(button, 0, Qt::AlignLeft);
    }
    setVisible(!findings.isEmpty());
}

} // namespace Linesman::Ui

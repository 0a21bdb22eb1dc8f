// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/tokendetails.h"

#include "app/oauth/findings.h"
#include "app/oauth/scopes.h"
#include "ui/connect/findingview.h"
#include "ui/connect/tokenmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/moments.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
QString localMoment(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
}
} // namespace

TokenDetails::TokenDetails(const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(clock)
{
    setObjectName(u"tokenDetails"_s);
    setAccessibleName(tr("Selected token"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget(this);
    m_form = new QFormLayout(inner);
    m_form->setContentsMargins(Space::L, Space::S, Space::L, Space::M);
    m_form->setHorizontalSpacing(Space::L);
    m_form->setVerticalSpacing(Space::XS);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_problem = makeLabel({}, u"small bad"_s, inner);
    m_problem->setObjectName(u"tokenProblem"_s);
    m_form->addRow(m_problem);
    m_findings = new FindingView(inner);
    connect(m_findings, &FindingView::remedyWanted, this, &TokenDetails::remedyWanted);
    m_form->addRow(m_findings);
    m_class = addRow(tr("Class"), u"tokenClass"_s);
    m_owner = addRow(tr("For"), u"tokenOwner"_s);
    m_company = addRow(tr("Company"), u"tokenCompany"_s);
    m_ends = addRow(tr("Ends"), u"tokenEnds"_s);
    m_issued = addRow(tr("Issued"), u"tokenIssued"_s);
    m_generation = addRow(tr("Refresh token"), u"tokenGeneration"_s);
    m_missing = addRow(tr("Missing scopes"), u"tokenMissing"_s);
    m_granted = addRow(tr("Granted scopes"), u"tokenGranted"_s);
    m_claims = addRow(tr("Claims, not verified"), u"tokenClaims"_s);
    for (QLabel *mono : {m_owner, m_company, m_granted, m_claims, m_missing})
        setRole(mono, u"mono small"_s);
    setRole(m_missing, u"mono small warn"_s);
    setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() turns it on: the card shows through
    viewport()->setAutoFillBackground(false);
}

QLabel *TokenDetails::addRow(const QString &label, const QString &objectName)
{
    auto *value = makeLabel({}, {}, this);
    value->setObjectName(objectName);
    value->setAccessibleName(label);
    m_form->addRow(makeLabel(label, u"muted"_s, this), value);
    return value;
}

void TokenDetails::setToken(const OAuth::TokenRecord &record, const QStringList &needed)
{
    m_record = record;
    const bool isCompany = record.install.tokenClass == HighLevel::TokenClass::Company;
    m_class->setText(isCompany ? record.isBulkInstallation ? tr("Company, from a bulk install") : tr("Company")
                               : tr("Location"));
    m_owner->setText(record.install.id);
    m_company->setText(record.companyId.text());
    m_form->setRowVisible(m_company, !isCompany && !record.companyId.isEmpty());
    m_issued->setText(localMoment(record.issuedAt));
    m_issued->setToolTip(momentTooltip(record.issuedAt));
    m_form->setRowVisible(m_issued, record.issuedAt.isValid());
    m_generation->setText(record.hasRefreshToken
                              ? tr("generation %1, good for a year or until it is used").arg(record.generation)
                              : tr("none: another token is taken from the company's"));
    const QStringList missing = OAuth::missingScopes(record.scopes, needed);
    m_missing->setText(missing.join(u'\n'));
    m_form->setRowVisible(m_missing, !missing.isEmpty());
    m_granted->setText(record.scopes.join(u'\n'));
    QList<Finding> findings;
    if (const auto known = OAuth::knownMessage(OAuth::Where::TokenEndpoint, 0, record.problem);
        known && !record.problem.isEmpty())
        findings.append(OAuth::finding(known->finding));
    m_problem->setText(record.isPending
                           ? tr("Linesman was ended while this token was being kept. Refresh it now: if that fails, it "
                                "was too late, and the app is to be authorized again. Nothing else is lost.")
                           : tr("The last refresh failed: %1").arg(record.problem));
    m_form->setRowVisible(m_problem, !record.problem.isEmpty());
    m_findings->setFindings(findings);
    m_form->setRowVisible(m_findings, !findings.isEmpty());
    showTime();
}

void TokenDetails::setClaims(const std::optional<OAuth::Claims> &claims)
{
    m_form->setRowVisible(m_claims, claims.has_value());
    if (!claims)
        return;
    m_claims->setText(u"authClass %1\nauthClassId %2\nsourceId %3\niat %4\nexp %5\noauthMeta.scopes %6"_s.arg(
        claims->authClass, claims->authClassId, claims->clientId, claims->issuedAt.toString(Qt::ISODate),
        claims->expiresAt.toString(Qt::ISODate), QString::number(claims->scopes.size())));
}

void TokenDetails::showTime()
{
    const qint64 left = m_clock.now().secsTo(m_record.expiresAt);
    m_ends->setText(left <= 0 ? tr("expired: the next call refreshes it")
                              : tr("in %1, at %2").arg(remainingText(left), localMoment(m_record.expiresAt)));
    m_ends->setToolTip(momentTooltip(m_record.expiresAt));
}

} // namespace Linesman::Ui

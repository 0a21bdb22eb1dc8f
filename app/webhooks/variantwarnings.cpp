// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/variantwarnings_p.h"

#include <QCoreApplication>
#include <QStringList>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString SignaturePage = u"HighLevel docs, webhook/ProviderOutboundMessage (2026-08-30)"_s;

class WarningTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::VariantJudge)
};

Finding warning(const QString &id, const QList<VariantResult> &seen)
{
    QStringList evidence;
    for (const VariantResult &result : seen)
        evidence.append(variantName(result.variant) + u' ' +
                        (result.status ? QString::number(result.status) : result.error));
    Finding finding;
    finding.id = id;
    finding.weight = Finding::Weight::Warning;
    finding.source = SignaturePage;
    finding.evidence = evidence.join(u", "_s);
    return finding;
}

Finding ignored(const QList<VariantResult> &seen)
{
    Finding finding = warning(u"answers-forged-2xx"_s, seen);
    finding.title = WarningTexts::tr("Answers 2xx to what is forged");
    finding.meaning = WarningTexts::tr(
        "The endpoint answered %n forged request(s) with 2xx, as if it had taken them. Nothing was seen to be done "
        "with them; whether they went out to a customer cannot be seen from here.",
        nullptr, int(seen.size()));
    finding.nextStep = WarningTexts::tr(
        "Answer 401 when the signature does not hold, so that whoever looks can see that it is checked.");
    return finding;
}

Finding broken(const QList<VariantResult> &seen)
{
    Finding finding = warning(u"breaks-on-bad-input"_s, seen);
    finding.title = WarningTexts::tr("Breaks on what is forged");
    finding.meaning = WarningTexts::tr(
        "The endpoint failed or fell silent on %n forged request(s): they were not taken, but by an error on the way, "
        "not by a check.",
        nullptr, int(seen.size()));
    finding.nextStep = WarningTexts::tr(
        "Let the handler refuse them with 401 before anything else: an exception on the way is no check.");
    return finding;
}

} // namespace

Finding findingOfLargeBody(const VariantResult &result)
{
    const bool isRefused = result.outcome() == Outcome::Refused;
    Finding finding = warning(isRefused ? u"refuses-large-bodies"_s : u"breaks-on-large-body"_s, {result});
    finding.source = u"expressjs.com, express.json(): limit is 100kb by default"_s;
    if (isRefused) {
        finding.title = WarningTexts::tr("Refuses a large body");
        finding.meaning = WarningTexts::tr(
            "The endpoint refuses 200 KiB: an e-mail with a long thread or pictures in its HTML is larger.");
        finding.nextStep =
            WarningTexts::tr("Raise the limit of the body parser (Express: express.raw({limit: '2mb'})) to 2 MB.");
        return finding;
    }
    finding.weight = Finding::Weight::Problem;
    finding.title = WarningTexts::tr("Breaks on a large body");
    finding.meaning = WarningTexts::tr(
        "The endpoint failed or fell silent at 200 KiB: an e-mail with a long thread or pictures in its HTML is larger, and "
        "HighLevel would send it again, up to twelve times.");
    finding.nextStep = WarningTexts::tr(
        "See whether it still runs, and what its log says. Raise the limit of the body parser (Express: "
        "express.raw({limit: '2mb'})) to 2 MB, and let what is larger be answered 413.");
    return finding;
}

QList<Finding> warningsOfForged(const QList<VariantResult> &results)
{
    QList<VariantResult> left;
    QList<VariantResult> failed;
    for (const VariantResult &result : results) {
        if (!isNeverSent(result.variant))
            continue;
        if (result.outcome() == Outcome::Broken || result.outcome() == Outcome::Silent)
            failed.append(result);
        else if (result.outcome() == Outcome::Accepted && result.wasActedOn == false)
            left.append(result);
    }
    QList<Finding> findings;
    if (!left.isEmpty())
        findings.append(ignored(left));
    if (!failed.isEmpty())
        findings.append(broken(failed));
    return findings;
}

} // namespace Linesman::Webhooks

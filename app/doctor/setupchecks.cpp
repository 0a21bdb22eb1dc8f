// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/checks.h"

#include "app/oauth/exchangefindings.h"

#include <array>

namespace Linesman::Doctor {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! What the domain of OAuth finds, told here under \a id. */
QList<Sight> sightsOf(const QList<Finding> &found, QLatin1StringView id)
{
    QList<Sight> sights;
    for (const Finding &finding : found) {
        if (finding.id == id)
            sights.append({finding.subject, brief(finding.evidence)});
    }
    return sights;
}

template <char first, char second>
QList<Sight> ofSetup(const Evidence &evidence)
{
    constexpr std::array name{'S', '-', first, second};
    return evidence.connection ? sightsOf(OAuth::setupFindings(*evidence.connection), {name.data(), 4})
                               : QList<Sight>();
}

QList<Sight> ofLink(const Evidence &evidence)
{
    return evidence.connection ? sightsOf(OAuth::setupFindings(*evidence.connection), "T-10"_L1) : QList<Sight>();
}

QList<Sight> ofHost(const Evidence &evidence)
{
    return evidence.connection ? sightsOf(OAuth::setupFindings(*evidence.connection), "T-01"_L1) : QList<Sight>();
}

/*! A default provider is chosen by the location; without this scope nobody can read by which. */
QList<Sight> lacksReadingChannels(const Evidence &evidence)
{
    QList<Sight> sights;
    bool needsIt = false;
    for (const Providers::KnownProvider &provider : evidence.providers)
        needsIt = needsIt || !Installs::channelOf(provider.kind).isEmpty();
    for (const OAuth::TokenRecord &record : evidence.tokens) {
        if (needsIt && record.install.tokenClass == HighLevel::TokenClass::Location && !record.scopes.isEmpty() &&
            !record.scopes.contains(u"locations.readonly"_s))
            sights.append({record.install.id, u"the token lacks locations.readonly"_s});
    }
    return sights;
}

/*! A delivery at the app's webhook URL, an event at the Delivery URL, a workflow's webhook at either. */
QList<Sight> mixedUrls(const Evidence &evidence)
{
    QList<Sight> sights = ofSetup<'0', '5'>(evidence);
    for (const Exchange &capture : evidence.captures) {
        if (capture.verdict.contains("\"workflowWebhook\""_L1)) {
            sights.append(sightOf(capture, u"a workflow's webhook at "_s + capture.path()));
            continue;
        }
        if (!evidence.connection || capture.eventType.isEmpty())
            continue;
        const QList<Finding> found =
            OAuth::arrivalFindings(evidence.connection->setup, QUrl(capture.url), isProviderDelivery(capture));
        if (!found.isEmpty())
            sights.append(sightOf(capture, u"%1 at %2"_s.arg(capture.eventType, capture.path()), capture.locationId));
    }
    return sights;
}

QList<Sight> manyAgencies(const Evidence &evidence)
{
    if (evidence.connection && evidence.connection->setup.distribution == OAuth::Setup::Distribution::Public)
        return {};
    return sightsOf(OAuth::agencyFindings(evidence.tokens), "S-09"_L1);
}

constexpr std::array SetupTable{
    Check{"S-01"_L1, ofSetup<'0', '1'>},
    Check{"S-03"_L1, lacksReadingChannels},
    Check{"S-04"_L1, ofSetup<'0', '4'>},
    Check{"S-05"_L1, mixedUrls},
    Check{"S-06"_L1, ofSetup<'0', '6'>},
    Check{"S-07"_L1, ofSetup<'0', '7'>},
    Check{"S-09"_L1, manyAgencies},
    Check{"T-01"_L1, ofHost},
    Check{"T-10"_L1, ofLink},
};
} // namespace

std::span<const Check> setupChecks()
{
    return SetupTable;
}

} // namespace Linesman::Doctor

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/findings.h"

#include "app/installs/matrix.h"
#include "app/installs/selection.h"

#include <QCoreApplication>

namespace Linesman::Installs {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Installs::Findings)
};

struct Explanation {
    Finding::Weight weight;
    QString title;
    QString meaning;
    QString nextStep;
    QString source;
};

Explanation installTexts(InstallProblem problem)
{
    using Weight = Finding::Weight;
    switch (problem) {
    case InstallProblem::EventBeforeToken:
        return {
            Weight::Problem, Texts::tr("A location was left without a token"),
            Texts::tr("A bulk install gives a company token and no list of locations; INSTALL events may come before "
                      "the code is exchanged, when no token can be made yet."),
            Texts::tr("Keep each INSTALL until the company token is there, then make the location's token. List the "
                      "installed locations once after the exchange, to find those whose event was missed."),
            u"highlevel-api-docs #294"_s};
    case InstallProblem::FutureInstall:
        return {Weight::Problem, Texts::tr("A later install was not taken in"),
                Texts::tr("INSTALL events of locations made later may lack companyId and userId, and the token reply "
                          "does not say that future locations were chosen."),
                Texts::tr("Do not need companyId: find the company by the app, or by the only company that you know."),
                u"highlevel-api-docs #130; AppInstall.md, 2026-06-19"_s};
    case InstallProblem::OldPathRefused:
        return {
            Weight::Warning, Texts::tr("The path belongs to the other API generation"),
            Texts::tr("/oauth/installedLocations is refused under Version v3; /oauth/installed-locations is unknown "
                      "under the older ones."),
            Texts::tr("Choose the path by the Version header that you send."),
            u"highlevel-api-docs #304; oauth.json and oauth-v3.json, 2026-06-19"_s};
    case InstallProblem::UninstallIgnored:
        return {
            Weight::Problem, Texts::tr("An uninstall was not taken in"),
            Texts::tr("UNINSTALL carries the appId and either the location or the company, nothing else. Tokens of "
                      "that install are dead."),
            Texts::tr("On a locationId drop that location's token; on a companyId drop those of the company and all "
                      "of its locations."),
            u"AppUninstall.md, 2026-06-19"_s};
    case InstallProblem::OldSdk:
        return {
            Weight::Warning, Texts::tr("An old official SDK handles the installs"),
            Texts::tr("Its install handler did not wait for its own calls and swallowed their errors in late 2025, so "
                      "an install could be answered 200 and lost."),
            Texts::tr("Take @gohighlevel/api-client 3.0.0 or newer, and look at the answer of each token call."),
            u"highlevel-api-sdk pull request 8, late 2025"_s};
    case InstallProblem::InactiveTraffic:
        return {Weight::Warning, Texts::tr("Traffic from a location that is gone"),
                Texts::tr("Events still come from this location, but it is inactive or the app is not installed there. "
                          "Replies to it will fail."),
                Texts::tr("Keep its refresh token if it may come back (\"Location is not active\" ends when it is paid "
                          "again), answer its events with 200, and do not retry."),
                u"highlevel-api-docs #162"_s};
    default:
        return {};
    }
}

Explanation providerTexts(InstallProblem problem)
{
    using Weight = Finding::Weight;
    switch (problem) {
    case InstallProblem::SelectionChanged:
        return {
            Weight::Problem, Texts::tr("The selected provider changed"),
            Texts::tr("Since the last look somebody chose another default provider: deliveries go there now. "
                      "HighLevel sends no event for it."),
            Texts::tr("Ask the people of the sub-account whether that was meant; if not, send them the note that says "
                      "where to click."),
            u"highlevel-api-docs #243"_s};
    case InstallProblem::NotSelected:
        return {Weight::Problem, Texts::tr("The provider is not the selected one"),
                Texts::tr("The app is installed, but this location sends with another provider: nothing will be "
                          "delivered to yours. No API can change it."),
                Texts::tr("Copy the note for an administrator of the agency: it has the exact click path."),
                u"highlevel-api-docs #238"_s};
    case InstallProblem::ChannelsUnclear:
        return {
            Weight::Note, Texts::tr("Which provider is selected is not known"),
            Texts::tr("The channel list comes in different shapes, exists for SMS and Email only, and may leave out "
                      "pure custom providers. What it does not say stays unknown."),
            Texts::tr("Look in the sub-account, or send one message and see whether it arrives."),
            u"locations-v3.json, 2026-06-19; third-party notes, 2026"_s};
    case InstallProblem::CallNotListed:
        return {Weight::Note, Texts::tr("A call provider only logs calls"),
                Texts::tr("Every installed custom provider is listed under Settings > Conversation Providers, Call too "
                          "(until early 2026 it was missing there). It can neither place nor take calls."),
                Texts::tr("Look for it there; when it is missing, the app is not installed. Then log a test call."),
                u"Conversation Providers page, 2026-08-30; highlevel-api-docs #261"_s};
    case InstallProblem::BulkRefused:
        return {Weight::Note, Texts::tr("This kind does not take part in bulk actions"),
                Texts::tr("Bulk actions work with default providers only; bulk SMS even demands a phone number of the "
                          "location."),
                Texts::tr("For bulk sending choose a default provider; see the table of what works with each kind."),
                u"highlevel-api-docs #218; Conversation Providers page, 2026-08-30"_s};
    case InstallProblem::ForeignToken:
        return {
            Weight::Problem, Texts::tr("The token is not of the app that owns the provider"),
            Texts::tr("A private integration token has no app, and another app's token has the wrong one: neither can "
                      "use this provider or update its statuses."),
            Texts::tr("Use an OAuth token of the app in which the provider was made."),
            u"highlevel-api-docs #106 and #107, 2025-08"_s};
    default:
        return {};
    }
}
} // namespace

QLatin1StringView troubleId(InstallProblem problem)
{
    constexpr std::array ids{"I-01"_L1, "I-02"_L1, "I-03"_L1, "I-04"_L1, "I-05"_L1, "I-06"_L1,
                             "P-01"_L1, "P-02"_L1, "P-03"_L1, "P-04"_L1, "P-05"_L1, "P-06"_L1};
    return ids.at(size_t(problem));
}

Finding finding(InstallProblem problem, const QString &subject, const QString &evidence)
{
    const Explanation texts =
        problem < InstallProblem::SelectionChanged ? installTexts(problem) : providerTexts(problem);
    return {QString(troubleId(problem)),
            texts.weight,
            texts.title,
            texts.meaning,
            texts.nextStep,
            texts.source,
            subject,
            evidence};
}

bool isWrongGeneration(const Error &error)
{
    const bool isOldWay = error.message.contains("not available in API version"_L1, Qt::CaseInsensitive);
    const bool isUnknownPath = error.httpStatus == 404 && error.message.startsWith("Cannot GET /oauth/installed"_L1);
    return (error.httpStatus == 400 && isOldWay) || isUnknownPath;
}

std::optional<Finding> findingOf(const Error &error, const QString &subject)
{
    const auto says = [&error](QLatin1StringView words) {
        return error.message.contains(words, Qt::CaseInsensitive);
    };
    if (isWrongGeneration(error))
        return finding(InstallProblem::OldPathRefused, subject, error.detail);
    if (says("Location is not active"_L1))
        return finding(InstallProblem::InactiveTraffic, subject, error.detail);
    if (error.code == "CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"_L1 || says("access to the conversationProvider"_L1))
        return finding(InstallProblem::ForeignToken, subject, error.detail);
    if (says("bulk"_L1) && error.httpStatus >= 400 && error.httpStatus < 500)
        return finding(InstallProblem::BulkRefused, subject, error.detail);
    return std::nullopt;
}

QList<Finding> findingsOf(const Matrix &matrix, const QList<SelectionChange> &alarms)
{
    QList<Finding> found;
    for (const SelectionChange &change : alarms) {
        const auto named = [](const ProviderId &id, const QString &name) {
            return id.isEmpty() ? u"none"_s : name.isEmpty() ? id.text() : name;
        };
        found.append(finding(InstallProblem::SelectionChanged, change.location.text(),
                             u"%1: %2, now %3"_s.arg(change.channel, named(change.before, change.beforeName),
                                                     named(change.after, change.afterName))));
    }
    for (const Providers::KnownProvider &provider : matrix.providers) {
        if (provider.kind == Providers::Kind::Call)
            found.append(finding(InstallProblem::CallNotListed, provider.id.text(), provider.name));
    }
    for (const MatrixRow &row : matrix.rows) {
        const bool isGone = (row.location.isInstalled && !*row.location.isInstalled) || row.token.isInactive;
        if (isGone && row.lastEvent.isValid())
            found.append(finding(InstallProblem::InactiveTraffic, row.location.id.text(),
                                 u"last event %1, last useful %2"_s.arg(
                                     row.lastEvent.toString(Qt::ISODate),
                                     row.lastUseful.isValid() ? row.lastUseful.toString(Qt::ISODate) : u"never"_s)));
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const MatrixCell &cell = row.cells.at(i);
            const QString &name = matrix.providers.at(i).name;
            if (isGone || cell.verdict == Verdict::NotInstalled)
                continue;
            if (cell.selected == Selected::NotOurs)
                found.append(finding(
                    InstallProblem::NotSelected, row.location.id.text(),
                    u"%1; selected: %2"_s.arg(name, cell.chosenName.isEmpty() ? u"not told"_s : cell.chosenName)));
            else if (cell.selected == Selected::Unknown && cell.lookedAt.isValid())
                found.append(
                    finding(InstallProblem::ChannelsUnclear, row.location.id.text(), name + ": "_L1 + cell.lookWhy));
        }
    }
    return found;
}

} // namespace Linesman::Installs

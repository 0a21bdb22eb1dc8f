// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/findings.h"

#include "app/core/enumnames.h"
#include "app/facts/errorbook.h"
#include "app/facts/findingbook.h"

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto WhereNames = enumNames<Where>({{Where::ConsentPage, "consent"},
                                              {Where::Callback, "callback"},
                                              {Where::TokenEndpoint, "token"},
                                              {Where::LocationToken, "locationToken"},
                                              {Where::Api, "api"}});
constexpr auto RetryNames =
    enumNames<Retry>({{Retry::Never, "never"}, {Retry::AfterRefresh, "afterRefresh"}, {Retry::Later, "later"}});
} // namespace

Finding finding(const QString &id, const QString &seen)
{
    return Facts::namedFinding(id, {}, seen);
}

QStringList findingIds()
{
    QStringList ids;
    for (const Facts::FindingRow &row : Facts::findingRows()) {
        if (row.area == "setup"_L1 || row.area == "oauth"_L1 || row.area == "tokens"_L1)
            ids.append(row.id);
    }
    return ids;
}

std::optional<KnownMessage> knownMessage(Where where, int status, const QString &message)
{
    const QString place = WhereNames.text(where);
    const std::optional<Facts::KnownError> found = Facts::findError([&](const Facts::KnownError &known) {
        return known.where == place && !known.finding.isEmpty() && known.code.isEmpty() &&
               known.matches(status, {}, message);
    });
    if (found)
        return KnownMessage{found->finding, RetryNames.value(found->retry.toStdString()).value_or(Retry::Never)};
    // A location token is asked for with a bearer token: what holds for any call holds for it.
    return where == Where::LocationToken ? knownMessage(Where::Api, status, message) : std::nullopt;
}

std::optional<Finding> explained(Where where, const Error &error)
{
    const QString message = error.message.isEmpty() ? error.detail : error.message;
    if (error.httpStatus == 0 && where != Where::Callback && where != Where::ConsentPage)
        return std::nullopt; // nobody answered: the error says it all
    const std::optional<KnownMessage> known = knownMessage(where, error.httpStatus, message);
    return known ? std::optional(Facts::namedFinding(known->finding, {}, message)) : std::nullopt;
}

} // namespace Linesman::OAuth

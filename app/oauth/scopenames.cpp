// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/scopenames.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
using enum ScopeAccess;

/*! The name of a scope, as the developer portal has it. */
struct KnownScope {
    QLatin1StringView name;
    ScopeAccess access;
};

// Names and access types: Scopes page of the marketplace documentation and the OpenAPI files of highlevel-api-docs
// (2026-06-19), read 2026-11-22. The access type is that of the endpoints listed under the scope.
constexpr std::array Known{
    KnownScope{"agent-studio.readonly"_L1, Location},
    KnownScope{"agent-studio.write"_L1, Location},
    KnownScope{"associations.readonly"_L1, Location},
    KnownScope{"associations.write"_L1, Location},
    KnownScope{"associations/relation.readonly"_L1, Location},
    KnownScope{"associations/relation.write"_L1, Location},
    KnownScope{"blogs/author.readonly"_L1, Location},
    KnownScope{"blogs/category.readonly"_L1, Location},
    KnownScope{"blogs/check-slug.readonly"_L1, Location},
    KnownScope{"blogs/list.readonly"_L1, Location},
    KnownScope{"blogs/post-update.write"_L1, Location},
    KnownScope{"blogs/post.write"_L1, Location},
    KnownScope{"blogs/posts.readonly"_L1, Location},
    KnownScope{"businesses.readonly"_L1, Location},
    KnownScope{"businesses.write"_L1, Location},
    KnownScope{"calendars.readonly"_L1, Location},
    KnownScope{"calendars.write"_L1, Location},
    KnownScope{"calendars/events.readonly"_L1, Location},
    KnownScope{"calendars/events.write"_L1, Location},
    KnownScope{"calendars/groups.readonly"_L1, Location},
    KnownScope{"calendars/groups.write"_L1, Location},
    KnownScope{"calendars/resources.readonly"_L1, Location},
    KnownScope{"calendars/resources.write"_L1, Location},
    KnownScope{"campaigns.readonly"_L1, Location},
    KnownScope{"charges.readonly"_L1, Both},
    KnownScope{"charges.write"_L1, Both},
    KnownScope{"companies.readonly"_L1, Agency},
    KnownScope{"contacts.readonly"_L1, Location},
    KnownScope{"contacts.write"_L1, Location},
    KnownScope{"conversation-ai.readonly"_L1, Location},
    KnownScope{"conversation-ai.write"_L1, Location},
    KnownScope{"conversations.readonly"_L1, Location},
    KnownScope{"conversations.write"_L1, Location},
    KnownScope{"conversations/livechat.write"_L1, Location},
    KnownScope{"conversations/message.readonly"_L1, Location},
    KnownScope{"conversations/message.write"_L1, Location},
    KnownScope{"conversations/reports.readonly"_L1, Location},
    KnownScope{"courses.readonly"_L1, Location},
    KnownScope{"courses.write"_L1, Location},
    KnownScope{"custom-menu-link.readonly"_L1, Agency},
    KnownScope{"custom-menu-link.write"_L1, Agency},
    KnownScope{"documents_contracts/list.readonly"_L1, Location},
    KnownScope{"documents_contracts/sendLink.write"_L1, Location},
    KnownScope{"documents_contracts_template/list.readonly"_L1, Location},
    KnownScope{"documents_contracts_template/sendLink.write"_L1, Location},
    KnownScope{"emails/builder.readonly"_L1, Location},
    KnownScope{"emails/builder.write"_L1, Location},
    KnownScope{"emails/schedule.readonly"_L1, Location},
    KnownScope{"forms.readonly"_L1, Location},
    KnownScope{"forms.write"_L1, Location},
    KnownScope{"funnels/funnel.readonly"_L1, Location},
    KnownScope{"funnels/page.readonly"_L1, Location},
    KnownScope{"funnels/pagecount.readonly"_L1, Location},
    KnownScope{"funnels/redirect.readonly"_L1, Location},
    KnownScope{"funnels/redirect.write"_L1, Location},
    KnownScope{"invoices.readonly"_L1, Location},
    KnownScope{"invoices.write"_L1, Location},
    KnownScope{"invoices/estimate.readonly"_L1, Location},
    KnownScope{"invoices/estimate.write"_L1, Location},
    KnownScope{"invoices/schedule.readonly"_L1, Location},
    KnownScope{"invoices/schedule.write"_L1, Location},
    KnownScope{"invoices/template.readonly"_L1, Location},
    KnownScope{"invoices/template.write"_L1, Location},
    KnownScope{"knowledge-bases.readonly"_L1, Location},
    KnownScope{"knowledge-bases.write"_L1, Location},
    KnownScope{"lc-email.readonly"_L1, Location},
    KnownScope{"links.readonly"_L1, Location},
    KnownScope{"links.write"_L1, Location},
    KnownScope{"locations.readonly"_L1, Both},
    KnownScope{"locations.write"_L1, Agency},
    KnownScope{"locations/customFields.readonly"_L1, Location},
    KnownScope{"locations/customFields.write"_L1, Location},
    KnownScope{"locations/customValues.readonly"_L1, Location},
    KnownScope{"locations/customValues.write"_L1, Location},
    KnownScope{"locations/tags.readonly"_L1, Location},
    KnownScope{"locations/tags.write"_L1, Location},
    KnownScope{"locations/tasks.readonly"_L1, Location},
    KnownScope{"locations/tasks.write"_L1, Location},
    KnownScope{"locations/templates.readonly"_L1, Location},
    KnownScope{"marketplace-external-auth-migration.write"_L1, Location},
    KnownScope{"marketplace-installer-details.readonly"_L1, Both},
    KnownScope{"medias.readonly"_L1, Location},
    KnownScope{"medias.write"_L1, Location},
    KnownScope{"numberpools.read"_L1, Location},
    KnownScope{"oauth.readonly"_L1, Both},
    KnownScope{"oauth.write"_L1, Both},
    KnownScope{"objects/record.readonly"_L1, Location},
    KnownScope{"objects/record.write"_L1, Location},
    KnownScope{"objects/schema.readonly"_L1, Location},
    KnownScope{"objects/schema.write"_L1, Location},
    KnownScope{"opportunities.readonly"_L1, Location},
    KnownScope{"opportunities.write"_L1, Location},
    KnownScope{"payments/coupons.readonly"_L1, Location},
    KnownScope{"payments/coupons.write"_L1, Location},
    KnownScope{"payments/custom-provider.readonly"_L1, Location},
    KnownScope{"payments/custom-provider.write"_L1, Location},
    KnownScope{"payments/integration.readonly"_L1, Location},
    KnownScope{"payments/integration.write"_L1, Location},
    KnownScope{"payments/orders.collectPayment"_L1, Location},
    KnownScope{"payments/orders.readonly"_L1, Location},
    KnownScope{"payments/orders.write"_L1, Location},
    KnownScope{"payments/subscriptions.readonly"_L1, Location},
    KnownScope{"payments/transactions.readonly"_L1, Location},
    KnownScope{"phonenumbers.read"_L1, Location},
    KnownScope{"products.readonly"_L1, Location},
    KnownScope{"products.write"_L1, Location},
    KnownScope{"products/collection.readonly"_L1, Location},
    KnownScope{"products/collection.write"_L1, Location},
    KnownScope{"products/prices.readonly"_L1, Location},
    KnownScope{"products/prices.write"_L1, Location},
    KnownScope{"recurring-tasks.readonly"_L1, Location},
    KnownScope{"recurring-tasks.write"_L1, Location},
    KnownScope{"saas/company.read"_L1, Agency},
    KnownScope{"saas/company.write"_L1, Agency},
    KnownScope{"saas/location.read"_L1, Agency},
    KnownScope{"saas/location.write"_L1, Agency},
    KnownScope{"snapshots.readonly"_L1, Agency},
    KnownScope{"snapshots.write"_L1, Agency},
    KnownScope{"socialplanner/account.readonly"_L1, Location},
    KnownScope{"socialplanner/account.write"_L1, Location},
    KnownScope{"socialplanner/category.readonly"_L1, Location},
    KnownScope{"socialplanner/category.write"_L1, Location},
    KnownScope{"socialplanner/csv.readonly"_L1, Location},
    KnownScope{"socialplanner/csv.write"_L1, Location},
    KnownScope{"socialplanner/oauth.readonly"_L1, Location},
    KnownScope{"socialplanner/oauth.write"_L1, Location},
    KnownScope{"socialplanner/post.readonly"_L1, Location},
    KnownScope{"socialplanner/post.write"_L1, Location},
    KnownScope{"socialplanner/statistics.readonly"_L1, Location},
    KnownScope{"socialplanner/tag.readonly"_L1, Location},
    KnownScope{"socialplanner/tag.write"_L1, Location},
    KnownScope{"store/setting.readonly"_L1, Location},
    KnownScope{"store/setting.write"_L1, Location},
    KnownScope{"store/shipping.readonly"_L1, Location},
    KnownScope{"store/shipping.write"_L1, Location},
    KnownScope{"surveys.readonly"_L1, Location},
    KnownScope{"twilioaccount.read"_L1, Location},
    KnownScope{"users.readonly"_L1, Both},
    KnownScope{"users.write"_L1, Both},
    KnownScope{"voice-ai-agent-goals.readonly"_L1, Location},
    KnownScope{"voice-ai-agent-goals.write"_L1, Location},
    KnownScope{"voice-ai-agents.readonly"_L1, Location},
    KnownScope{"voice-ai-agents.write"_L1, Location},
    KnownScope{"voice-ai-dashboard.readonly"_L1, Location},
    KnownScope{"wordpress.site.readonly"_L1, Location},
    KnownScope{"workflows.readonly"_L1, Location},
};

struct Former {
    QLatin1StringView name;
    QLatin1StringView now;
};
constexpr std::array Legacy{
    Former{"locations/write"_L1, "locations.write"_L1}, // stands so in locations.json, 2026-06-19
};

const KnownScope *find(const QString &name)
{
    const auto found =
        std::find_if(Known.begin(), Known.end(), [&name](const KnownScope &scope) { return scope.name == name; });
    return found == Known.end() ? nullptr : found;
}

/*! The same name without what spellings differ in: case, separators, a plural s, read for readonly. */
QString loose(QString name)
{
    static const QRegularExpression reading(u"\\b(read|view|read-only|read_only)$"_s);
    static const QRegularExpression separator(u"[./:_\\-]"_s);
    name = name.toLower();
    name.replace(reading, u"readonly"_s);
    QStringList words = name.split(separator, Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (word.size() > 3 && word.endsWith(u's'))
            word.chop(1);
    }
    return words.join(u'.');
}

/*! Each known name by its loose form; the first of the list where two have the same. */
const QHash<QString, QLatin1StringView> &knownByLooseForm()
{
    static const QHash<QString, QLatin1StringView> names = [] {
        QHash<QString, QLatin1StringView> all;
        for (const KnownScope &scope : Known) {
            if (const QString form = loose(QString(scope.name)); !all.contains(form))
                all.insert(form, scope.name);
        }
        return all;
    }();
    return names;
}

qsizetype longestKnownName()
{
    qsizetype longest = 0;
    for (const KnownScope &scope : Known)
        longest = std::max(longest, scope.name.size());
    return longest;
}

/*!
    Letters to change, add or drop to get from \a a to \a b; \a limit when it takes that many or more. Looks only where
    it could take fewer: as many steps as \a a has letters, times \a limit.
*/
qsizetype distance(const QString &a, QLatin1StringView b, qsizetype limit)
{
    if (std::abs(a.size() - b.size()) >= limit)
        return limit;
    QVarLengthArray<qsizetype, 64> row(b.size() + 1);
    std::iota(row.begin(), row.end(), qsizetype(0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        const qsizetype first = std::max<qsizetype>(1, i - limit + 1);
        const qsizetype last = std::min(b.size(), i + limit - 1);
        qsizetype diagonal = row[first - 1];
        qsizetype left = row[first - 1] = first == 1 ? i : limit;
        qsizetype least = left;
        for (qsizetype j = first; j <= last; ++j) {
            left = std::min({row[j] + 1, left + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = std::exchange(row[j], left);
            least = std::min(least, left);
        }
        if (least >= limit) // no row below has less
            return limit;
    }
    return std::min(row[b.size()], limit);
}

/*! The known name that \a name was most likely meant to be; empty when none is near. */
QString nearestKnownName(const QString &name)
{
    QString suggestion;
    qsizetype nearest = 4; // further away is another name
    const QString lower = name.toLower();
    for (const KnownScope &scope : Known) {
        const qsizetype away = distance(lower, scope.name, nearest);
        if (away < nearest) {
            nearest = away;
            suggestion = scope.name;
        }
    }
    return suggestion;
}
} // namespace

ScopeName scopeName(const QString &name)
{
    ScopeName result;
    result.name = name;
    if (find(name))
        return result;
    for (const Former &former : Legacy) {
        if (former.name == name) {
            result.standing = ScopeName::Standing::Legacy;
            result.suggestion = former.now;
            return result;
        }
    }
    static const qsizetype longest = longestKnownName();
    if (name.size() <= 2 * longest) { // a longer one is no spelling of any
        if (const QLatin1StringView same = knownByLooseForm().value(loose(name)); !same.isEmpty()) {
            result.standing = ScopeName::Standing::Legacy; // the same words in another spelling: once in use
            result.suggestion = same;
            return result;
        }
    }
    result.standing = ScopeName::Standing::Unknown;
    result.suggestion = nearestKnownName(name);
    return result;
}

bool agencyCanPick(const QString &name)
{
    const KnownScope *scope = find(name);
    return scope && scope->access != Location;
}

QStringList scopesFromText(const QString &text)
{
    QString plain = QUrl::fromPercentEncoding(QString(text).replace(u'+', u' ').toUtf8());
    static const QRegularExpression between(u"[\\s,;|]+"_s);
    QStringList scopes = plain.split(between, Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return scopes;
}

} // namespace Linesman::OAuth

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/scopeplan.h"

#include "app/oauth/scopenames.h"

#include <QCoreApplication>

#include <array>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
enum class Need { Required, Optional };

/*! A task needs a scope. The only place where that is written down. */
struct Use {
    QLatin1StringView task;
    QLatin1StringView scope;
    Need need;
    QLatin1StringView kind = {}; //!< only with this provider kind; empty: with any
};

// Sources: Conversation Providers page, 2026-08-30 (the five that every provider needs); docs/oauth/Scopes.md and
// locations-v3.json, 2026-06-19 (the rest). Each scope's own source is in scopes.cpp.
constexpr std::array Uses{
    Use{"outbound"_L1, "conversations/message.write"_L1, Need::Required},
    Use{"inbound"_L1, "conversations/message.write"_L1, Need::Required},
    Use{"inbound"_L1, "conversations.readonly"_L1, Need::Required},
    Use{"inbound"_L1, "conversations.write"_L1, Need::Required},
    Use{"inbound"_L1, "contacts.readonly"_L1, Need::Required},
    Use{"inbound"_L1, "contacts.write"_L1, Need::Required},
    Use{"status"_L1, "conversations/message.write"_L1, Need::Required},
    Use{"calls"_L1, "conversations/message.write"_L1, Need::Required},
    Use{"calls"_L1, "contacts.readonly"_L1, Need::Required},
    Use{"calls"_L1, "conversations/message.readonly"_L1, Need::Optional, "Call"_L1},
    Use{"recordings"_L1, "conversations/message.readonly"_L1, Need::Required},
    Use{"check"_L1, "locations.readonly"_L1, Need::Optional},
    Use{"check"_L1, "conversations/message.readonly"_L1, Need::Optional},
    Use{"check"_L1, "marketplace-installer-details.readonly"_L1, Need::Required},
    Use{"bulk"_L1, "oauth.readonly"_L1, Need::Required},
    Use{"bulk"_L1, "oauth.write"_L1, Need::Required},
    Use{"bulk"_L1, "locations.readonly"_L1, Need::Optional},
    Use{"selected"_L1, "locations.readonly"_L1, Need::Required},
    Use{"media"_L1, "medias.write"_L1, Need::Required},
    Use{"users"_L1, "users.readonly"_L1, Need::Required},
};

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::OAuth::ScopeTask)
public:
    static QList<ScopeTask> tasks()
    {
        return {{u"outbound"_s, tr("Receive what users send"), true},
                {u"inbound"_s, tr("Add inbound messages"), true},
                {u"status"_s, tr("Update message statuses"), true},
                {u"calls"_s, tr("Log calls"), false},
                {u"recordings"_s, tr("Read threads, recordings and transcriptions"), false},
                {u"check"_s, tr("Check installs: who installed, where"), false},
                {u"bulk"_s, tr("Serve many locations from a company install"), false},
                {u"selected"_s, tr("See which provider a location has selected"), false},
                {u"media"_s, tr("Host files in the media storage"), false},
                {u"users"_s, tr("Name the user who sent a message"), false}};
    }

    static QString text(const ScopeComparison &row, const ScopeName &name, const QString &purpose)
    {
        using Verdict = ScopeComparison::Verdict;
        switch (row.verdict) {
        case Verdict::Good:
            return purpose;
        case Verdict::NotInLink:
            return tr("The link does not ask for it. Tick it in the portal and make the link anew.");
        case Verdict::NotGranted:
            return tr("Not granted. A scope that was added later comes only with a new consent.");
        case Verdict::NotPlanned:
            return tr("Not needed for what was chosen here.");
        case Verdict::Odd:
            if (name.suggestion.isEmpty())
                return tr("No name of the portal: remove it, or the install fails after consent.");
            return name.standing == ScopeName::Standing::Legacy
                       ? tr("A legacy spelling. The portal has %1.").arg(name.suggestion)
                       : tr("No name of the portal. Did you mean %1?").arg(name.suggestion);
        }
        return {};
    }
};
} // namespace

QList<ScopeTask> scopeTasks()
{
    return Texts::tasks();
}

QList<PlannedScope> planScopes(const QStringList &kinds, const QStringList &tasks)
{
    QStringList chosen;
    for (const ScopeTask &task : scopeTasks()) {
        const bool isImplied = task.isPartOfAll || (task.id == "calls"_L1 && kinds.contains(u"Call"_s));
        if (isImplied || tasks.contains(task.id))
            chosen.append(task.id);
    }
    QList<PlannedScope> plan;
    for (const Scope &scope : scopeCatalogue()) {
        PlannedScope planned;
        planned.name = scope.name;
        for (const Use &use : Uses) {
            const bool isForKinds = use.kind.isEmpty() || kinds.contains(QString(use.kind));
            if (use.scope != scope.name || !chosen.contains(QString(use.task)) || !isForKinds)
                continue;
            planned.tasks.append(QString(use.task));
            planned.isRequired = planned.isRequired || use.need == Need::Required;
        }
        if (planned.tasks.isEmpty())
            continue;
        planned.purpose = scopePurpose(scope.name);
        planned.source = scope.source;
        planned.agencyCanPick = agencyCanPick(planned.name);
        plan.append(planned);
    }
    return plan;
}

QStringList namesOf(const QList<PlannedScope> &plan)
{
    QStringList names;
    for (const PlannedScope &scope : plan)
        names.append(scope.name);
    return names;
}

QStringList notForAgencyApps(const QStringList &names)
{
    QStringList refused;
    for (const QString &name : names) {
        if (!agencyCanPick(name))
            refused.append(name);
    }
    return refused;
}

QList<ScopeComparison> compareScopes(const QStringList &planned, const QStringList &link, const QStringList &granted)
{
    using Verdict = ScopeComparison::Verdict;
    QStringList names = planned;
    names += link;
    names += granted;
    names.removeDuplicates();
    QList<ScopeComparison> rows;
    for (const QString &name : names) {
        ScopeComparison row;
        row.name = name;
        row.isPlanned = planned.contains(name);
        row.isInLink = link.contains(name);
        row.isGranted = granted.contains(name);
        const ScopeName spelling = scopeName(name);
        if (spelling.standing != ScopeName::Standing::Known)
            row.verdict = Verdict::Odd;
        else if (!row.isPlanned)
            row.verdict = Verdict::NotPlanned;
        else if (!granted.isEmpty() && !row.isGranted)
            row.verdict = Verdict::NotGranted;
        else if (!link.isEmpty() && !row.isInLink)
            row.verdict = Verdict::NotInLink;
        row.text = Texts::text(row, spelling, scopePurpose(QLatin1StringView(name.toLatin1())));
        rows.append(row);
    }
    return rows;
}

} // namespace Linesman::OAuth

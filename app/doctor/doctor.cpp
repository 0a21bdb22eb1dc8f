// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/doctor.h"

#include "app/doctor/checks.h"
#include "app/facts/findingbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace Linesman::Doctor {

using namespace Qt::Literals::StringLiterals;

namespace {
class NeedTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Doctor)
};

bool isThere(const Evidence &evidence, const QString &need)
{
    if (need == "setup"_L1)
        return evidence.connection.has_value();
    if (need == "tokens"_L1)
        return !evidence.tokens.isEmpty();
    if (need == "providers"_L1)
        return !evidence.providers.isEmpty();
    if (need == "installs"_L1)
        return evidence.matrix && !evidence.matrix->rows.isEmpty();
    if (need == "captures"_L1)
        return !evidence.captures.isEmpty();
    if (need == "calls"_L1)
        return !evidence.calls.isEmpty();
    return std::any_of(evidence.deliveries.begin(), evidence.deliveries.end(),
                       [](const Exchange &one) { return one.verdict.contains("\"variant\""_L1); });
}

Entry entryOf(const QString &id, const QList<Sight> &sights, const Evidence &evidence, const Memory &memory)
{
    Entry entry;
    entry.finding = Facts::namedFinding(id);
    if (const Facts::FindingRow *row = Facts::findingRow(id)) {
        entry.area = row->area;
        entry.place = row->place;
        entry.url = row->url;
    }
    const QString run = memoryName(evidence.connection);
    QHash<QString, qsizetype> bySubject;
    for (const Sight &sight : sights) {
        const auto known = bySubject.constFind(sight.subject);
        if (known == bySubject.constEnd()) {
            bySubject.insert(sight.subject, entry.spots.size());
            Spot spot{sight, evidence.names.value(sight.subject)};
            spot.muted = memory.muted(id, sight.subject);
            spot.isNew = !spot.muted && !memory.wasSeen(run, id, sight.subject);
            entry.spots.append(spot);
            continue;
        }
        Sight &before = entry.spots[*known].sight; // the newest tells what was seen
        before.count += sight.count;
        before.evidence = sight.evidence;
        before.last = sight.last.isValid() ? sight.last : before.last;
        constexpr qsizetype Kept = 20;
        before.exchanges += sight.exchanges;
        if (before.exchanges.size() > Kept)
            before.exchanges.remove(0, before.exchanges.size() - Kept);
    }
    std::stable_sort(entry.spots.begin(), entry.spots.end(),
                     [](const Spot &one, const Spot &other) { return one.sight.last > other.sight.last; });
    return entry;
}

int rank(const Entry &entry)
{
    return (entry.isMuted() ? 100 : 0) + (entry.isNew() ? 0 : 10) - int(entry.finding.weight);
}
} // namespace

bool Entry::isNew() const
{
    return std::any_of(spots.begin(), spots.end(), [](const Spot &spot) { return spot.isNew; });
}

bool Entry::isMuted() const
{
    return std::all_of(spots.begin(), spots.end(), [](const Spot &spot) { return spot.muted.has_value(); });
}

int Entry::count() const
{
    int sum = 0;
    for (const Spot &spot : spots)
        sum += spot.sight.count;
    return sum;
}

std::optional<Finding::Weight> Report::worst() const
{
    std::optional<Finding::Weight> worst;
    for (const Entry &entry : entries) {
        if (!entry.isMuted() && (!worst || *worst < entry.finding.weight))
            worst = entry.finding.weight;
    }
    return worst;
}

Evidence gather(Workspace::ApiServices &services, const std::optional<OAuth::Connection> &connection)
{
    Evidence evidence;
    evidence.now = services.clock.now();
    evidence.connection = connection;
    if (!connection)
        return evidence;
    const OAuth::Tokens &tokens = services.session.tokensOf(*connection);
    evidence.tokens = tokens.records();
    evidence.providers = services.providerStore.providers(connection->id);
    evidence.alarms = services.selections.alarms(connection->id);
    Installs::MatrixSources sources;
    sources.connection = connection->name;
    sources.now = evidence.now;
    sources.providers = evidence.providers;
    sources.locations = services.providerStore.locations(connection->id);
    sources.tokens = tokens.table();
    sources.looks = services.selections.looks(connection->id);
    sources.alarms = evidence.alarms;
    for (const Providers::KnownLocation &location : std::as_const(sources.locations))
        evidence.names.insert(location.id.text(), location.name);
    for (const Providers::KnownProvider &provider : std::as_const(evidence.providers))
        evidence.names.insert(provider.id.text(), provider.name);
    evidence.matrix = Installs::makeMatrix(sources);
    return evidence;
}

Report examine(const Evidence &evidence, const Memory &memory, const Reach &reach)
{
    Report report;
    report.connection = evidence.connection ? evidence.connection->name : QString();
    report.at = evidence.now;
    report.lastRun = memory.lastRun(memoryName(evidence.connection));
    report.days = reach.days;
    report.isWhole = evidence.isWhole;
    const std::map<QString, QList<Sight>> sights = allSights(evidence);
    for (const auto &[id, seen] : sights)
        report.entries.append(entryOf(id, seen, evidence, memory));
    std::stable_sort(report.entries.begin(), report.entries.end(),
                     [](const Entry &one, const Entry &other) { return rank(one) < rank(other); });
    for (const Facts::FindingRow &row : Facts::findingRows()) {
        QStringList missing;
        for (const QString &need : row.needs) {
            if (!isThere(evidence, need))
                missing.append(need);
        }
        if (!missing.isEmpty() && !sights.contains(row.id))
            report.unlooked.append({row.id, row.title, missing});
        else
            ++report.looked;
    }
    return report;
}

void remember(Memory &memory, const Report &report, const QString &connection)
{
    QSet<QString> keys;
    for (const Entry &entry : report.entries) {
        for (const Spot &spot : entry.spots)
            keys.insert(Memory::key(entry.finding.id, spot.sight.subject));
    }
    memory.remember(connection, keys, report.at);
}

QString memoryName(const std::optional<OAuth::Connection> &connection)
{
    return connection ? connection->id.text() : u"-"_s;
}

QString needSentence(const QString &need)
{
    if (need == "setup"_L1)
        return NeedTexts::tr("A connection: make one in Connect, or by \"linesman-cli connect\".");
    if (need == "tokens"_L1)
        return NeedTexts::tr("Tokens: authorize the app in Connect, or by \"linesman-cli connect\".");
    if (need == "providers"_L1)
        return NeedTexts::tr("The app's providers: enter them in Providers, or by \"linesman-cli providers add\".");
    if (need == "installs"_L1)
        return NeedTexts::tr("The locations: list and look in Providers, or by \"linesman-cli installs check\".");
    if (need == "captures"_L1)
        return NeedTexts::tr("Webhooks: let the Listener receive some, or \"linesman-cli listen\".");
    if (need == "calls"_L1)
        return NeedTexts::tr("Calls of the API: use Messages, or let your bridge speak to the emulator.");
    return NeedTexts::tr(
        "A test of the endpoint: the signature lab in Simulator, or \"linesman-cli deliver --variant all\".");
}

} // namespace Linesman::Doctor

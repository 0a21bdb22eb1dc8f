// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/readinessreport.h"

#include "app/core/enumnames.h"
#include "app/core/milliseconds.h"
#include "app/core/pulse.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Linesman::Readiness {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto AreaNames = enumNames<Area>({
    {Area::LineTest, "line-test"},
    {Area::Lab, "lab"},
    {Area::Drills, "drills"},
});

constexpr auto StateNames = enumNames<State>({
    {State::Passed, "passed"},
    {State::Warned, "warned"},
    {State::Failed, "failed"},
    {State::Skipped, "skipped"},
});

class ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Readiness::Report)
public:
    static QString title(Area area)
    {
        switch (area) {
        case Area::LineTest:
            return tr("Line test");
        case Area::Lab:
            return tr("Signature lab");
        case Area::Drills:
            break;
        }
        return tr("Drills");
    }

    static QString title(State state)
    {
        switch (state) {
        case State::Passed:
            return tr("passed");
        case State::Warned:
            return tr("warning");
        case State::Failed:
            return tr("failed");
        case State::Skipped:
            break;
        }
        return tr("skipped");
    }

    static QString verdict(const ReadinessReport &report)
    {
        const QString passed = QString::number(report.count(State::Passed));
        if (report.wasCancelled)
            return tr("Not known: the run was stopped before its end.");
        if (const int warnings = report.count(State::Warned); warnings > 0 && report.isReady())
            return tr("Ready, with %n warning(s): %1 checks passed, none failed.", nullptr, warnings).arg(passed);
        if (report.isReady())
            return tr("Ready: all %1 checks that could be made passed.").arg(passed);
        if (const int failed = report.count(State::Failed); failed > 0)
            return tr("Not ready: %n check(s) failed.", nullptr, failed);
        return tr("Not known: too little could be tested.");
    }
};

/*! The words of the line test for what became of a hop or a check. */
State stateOf(const QString &word)
{
    if (word == "passed"_L1)
        return State::Passed;
    if (word == "warned"_L1)
        return State::Warned;
    return word == "failed"_L1 ? State::Failed : State::Skipped;
}

Item itemOf(const QString &kind, const QString &id, const QString &title, const QJsonObject &json)
{
    Item item;
    item.area = Area::LineTest;
    item.id = kind + u'/' + id;
    item.title = title;
    item.state = stateOf(json.value(u"state"_s).toString());
    item.happened = json.value(u"happened"_s).toString();
    item.advice = json.value(u"advice"_s).toString();
    item.source = json.value(u"source"_s).toString();
    item.evidence = json.value(u"note"_s).toString();
    item.duration = std::chrono::microseconds(qRound64(json.value(u"durationMs"_s).toDouble() * 1000));
    item.isUntested = json.value(u"code"_s) == MachineBusy || json.value(u"problem"_s) == MachineBusy;
    return item;
}

QJsonObject toJson(const Item &item)
{
    return {{u"area"_s, areaName(item.area)},
            {u"id"_s, item.id},
            {u"title"_s, item.title},
            {u"state"_s, stateName(item.state)},
            {u"happened"_s, item.happened},
            {u"advice"_s, item.advice},
            {u"source"_s, item.source},
            {u"evidence"_s, item.evidence},
            {u"durationMs"_s, inMilliseconds(item.duration)}};
}

/*! The gravest of \a findings that names \a variant; null when none does. */
const Finding *findingAbout(const QString &variant, const QList<Finding> &findings)
{
    const Finding *found = nullptr;
    for (const Finding &finding : findings) {
        const QStringList seen = finding.evidence.split(u", "_s);
        const bool isAbout = std::any_of(seen.begin(), seen.end(),
                                         [&variant](const QString &one) { return one.startsWith(variant + u' '); });
        if (isAbout && (!found || (found->weight == Finding::Weight::Warning && finding.weight != found->weight)))
            found = &finding;
    }
    return found;
}

} // namespace

QString areaName(Area area)
{
    return AreaNames.text(area);
}

QString areaTitle(Area area)
{
    return ReportTexts::title(area);
}

QString stateName(State state)
{
    return StateNames.text(state);
}

QString stateTitle(State state)
{
    return ReportTexts::title(state);
}

int ReadinessReport::count(State state) const
{
    return int(std::count_if(items.begin(), items.end(), [state](const Item &item) { return item.state == state; }));
}

int ReadinessReport::count(Area area, State state) const
{
    return int(std::count_if(items.begin(), items.end(),
                             [&](const Item &item) { return item.area == area && item.state == state; }));
}

bool ReadinessReport::isReady() const
{
    const bool isBusy = std::any_of(items.begin(), items.end(), [](const Item &item) { return item.isUntested; });
    if (wasCancelled || isBusy || count(State::Failed) > 0)
        return false;
    for (const Area area : AreaNames.values()) {
        const bool isThere =
            std::any_of(items.begin(), items.end(), [area](const Item &item) { return item.area == area; });
        if (isThere && count(area, State::Passed) == 0)
            return false;
    }
    return count(State::Passed) > 0;
}

QString verdictSentence(const ReadinessReport &report)
{
    return ReportTexts::verdict(report);
}

QList<Item> itemsOf(const LineTest::TestResult &result)
{
    QList<Item> items;
    const QJsonArray kinds = LineTest::toJson(result).value(u"kinds"_s).toArray();
    for (qsizetype i = 0; i < result.kinds.size(); ++i) {
        const LineTest::KindResult &kind = result.kinds.at(i);
        const QJsonObject json = kinds.at(i).toObject();
        const QString name = Providers::kindName(kind.kind);
        const QString shown = Providers::kindTitle(kind.kind);
        const QJsonArray hops = json.value(u"hops"_s).toArray();
        for (qsizetype hop = 0; hop < kind.hops.size(); ++hop) {
            const LineTest::Step step = kind.hops.at(hop).step;
            items.append(itemOf(name, LineTest::stepName(step), shown + u": "_s + LineTest::stepSentence(step),
                                hops.at(hop).toObject()));
        }
        for (const QJsonValue &value : json.value(u"checks"_s).toArray()) {
            const QString check = value.toObject().value(u"check"_s).toString();
            items.append(itemOf(name, check, shown + u": "_s + check, value.toObject()));
        }
    }
    return items;
}

QList<Item> itemsOf(const Webhooks::LabReport &report)
{
    QList<Item> items;
    for (const Webhooks::VariantResult &result : report.results) {
        Item item;
        item.area = Area::Lab;
        item.id = Webhooks::variantName(result.variant);
        item.title = Webhooks::variantTitle(result.variant);
        item.isUntested = result.isUntested;
        item.state = result.isUntested ? State::Skipped : result.isAsExpected() ? State::Passed : State::Failed;
        item.evidence = result.status ? QString::number(result.status) : result.error;
        item.duration = result.duration;
        if (result.isUntested) {
            item.happened = busyText();
            item.advice = busyAdvice();
        }
        const Finding *about = result.isUntested ? nullptr : findingAbout(item.id, report.findings);
        if (about && about->weight == Finding::Weight::Warning)
            item.state = State::Warned;
        if (about && item.state != State::Passed) {
            item.happened = about->meaning;
            item.advice = about->nextStep;
            item.source = about->source;
        }
        if (item.state == State::Failed && item.happened.isEmpty())
            item.happened = Webhooks::variantWhy(result.variant);
        items.append(item);
    }
    return items;
}

QList<Item> itemsOf(const Drills::DrillReport &report)
{
    QList<Item> items;
    for (const Drills::DrillResult &result : report.results) {
        Item item;
        item.area = Area::Drills;
        item.id = result.name;
        item.title = result.title;
        item.state = result.verdict == Drills::DrillVerdict::Passed   ? State::Passed
                     : result.verdict == Drills::DrillVerdict::Failed ? State::Failed
                                                                      : State::Skipped;
        item.happened = result.reason;
        item.isUntested = result.isBusy;
        if (item.state == State::Failed) {
            item.advice = result.advice;
            item.source = result.source;
        }
        for (const Drills::DrillCheck &check : result.checks) {
            if (!check.passed)
                item.evidence = check.evidence;
        }
        if (item.evidence.isEmpty())
            item.evidence = result.losses.join(u' '); // no fault of the endpoint, but worth knowing
        item.duration = result.duration;
        items.append(item);
    }
    return items;
}

QJsonObject toJson(const ReadinessReport &report)
{
    QJsonArray items;
    for (const Item &item : report.items)
        items.append(toJson(item));
    QJsonArray switches;
    for (const LineTest::BehaviourSwitch &item : report.switches)
        switches.append(QJsonObject{
            {u"id"_s, item.id}, {u"topic"_s, item.topic}, {u"side"_s, item.side}, {u"source"_s, item.source}});
    QJsonObject counts;
    for (const State state : StateNames.values())
        counts.insert(stateName(state), report.count(state));
    return {{u"linesman"_s, report.version},
            {u"factsDate"_s, QString::fromLatin1(FactsDate)},
            {u"ready"_s, report.isReady()},
            {u"verdict"_s, verdictSentence(report)},
            {u"labVerdict"_s, report.labVerdict},
            {u"endpoint"_s, report.endpoint},
            {u"emulator"_s, report.emulatorUrl},
            {u"profile"_s, report.profile},
            {u"switches"_s, switches},
            {u"seed"_s, QString::number(report.seed)},
            {u"startedAt"_s, report.startedAt.toString(Qt::ISODateWithMs)},
            {u"durationMs"_s, inMilliseconds(report.duration)},
            {u"cancelled"_s, report.wasCancelled},
            {u"counts"_s, counts},
            {u"notTested"_s, QJsonArray::fromStringList(report.notTested)},
            {u"notPutBack"_s, QJsonArray::fromStringList(report.notPutBack)},
            {u"items"_s, items}};
}

Result<ReadinessReport> reportFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.value(u"items"_s).isArray() || !object.contains(u"ready"_s))
        return failure(Error::Kind::BadInput, u"this is no readiness report in JSON"_s);
    ReadinessReport report;
    report.version = object.value(u"linesman"_s).toString();
    report.endpoint = object.value(u"endpoint"_s).toString();
    report.profile = object.value(u"profile"_s).toString();
    report.startedAt = QDateTime::fromString(object.value(u"startedAt"_s).toString(), Qt::ISODateWithMs);
    report.wasCancelled = object.value(u"cancelled"_s).toBool();
    for (const QJsonValue &value : object.value(u"items"_s).toArray()) {
        const QJsonObject one = value.toObject();
        Item item;
        item.area = AreaNames.value(one.value(u"area"_s).toString()).value_or(Area::LineTest);
        item.id = one.value(u"id"_s).toString();
        item.title = one.value(u"title"_s).toString();
        item.state = StateNames.value(one.value(u"state"_s).toString()).value_or(State::Skipped);
        item.happened = one.value(u"happened"_s).toString();
        report.items.append(item);
    }
    return report;
}

} // namespace Linesman::Readiness

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deliveroptions.h"

#include "app/cli/inputfile.h"
#include "app/cli/kindwords.h"
#include "app/core/datadirectory.h"
#include "app/core/nearestword.h"
#include "app/core/text.h"
#include "app/history/store.h"
#include "app/webhooks/madeup.h"
#include "app/webhooks/shape.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class OptionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::DeliverCommand)
public:
    static QString unknownField(const QString &field, const QString &nearest)
    {
        return nearest.isEmpty() ? tr("No source knows the field \"%1\"; it is sent all the same.").arg(field)
                                 : tr("No source knows the field \"%1\"; did you mean \"%2\"? It is sent all the same.")
                                       .arg(field, nearest);
    }
};

/*! The body that history kept of exchange \a id. */
Result<QByteArray> keptBody(const QString &dataDir, qint64 id)
{
    const Result<DataDirectory> directory = DataDirectory::open(dataDir);
    if (!directory)
        return failure(directory.error());
    const Result<History::Reader> reader = History::Reader::open(directory->historyFile());
    if (!reader)
        return failure(reader.error());
    const Result<std::optional<Exchange>> exchange = reader->exchange(id);
    if (!exchange)
        return failure(exchange.error());
    if (!*exchange)
        return failure(Error::Kind::BadInput, u"history has no exchange %1"_s.arg(id));
    return (*exchange)->requestBody;
}

struct Assignment {
    QString field;
    QString value;
};

/*! Fills a plan step by step; the first step that finds something wrong ends it. */
class PlanMaker
{
public:
    PlanMaker(const DeliverOptions &options, const Drills::SigningEmulator *emulator)
        : m_options(options)
        , m_emulator(emulator)
    {
    }

    Result<DeliverPlan> make(const QString &dataDir);

private:
    bool readAssignments();
    Result<> compose(const QString &dataDir);
    void composeEvent();
    void composeForm();
    void useFromHistory(const QByteArray &body);
    void leaveUnsigned();
    void useMembers(Webhooks::EventSample sample);
    void fillFromEmulator();
    void applyAssignments(Webhooks::OutboundForm &form);
    void noteUnknown(const QString &field, const QStringList &known);
    Result<> chooseKey();
    void chooseTarget();
    void takeNumbers();

    const DeliverOptions &m_options;
    const Drills::SigningEmulator *m_emulator;
    DeliverPlan m_made;
    std::vector<Assignment> m_assignments;
};

bool PlanMaker::readAssignments()
{
    for (const QString &pair : m_options.set) {
        const qsizetype equal = pair.indexOf(u'=');
        if (equal < 1) {
            m_made.wrongUsage = u"--set: \"%1\" is not field=value"_s.arg(pair);
            return false;
        }
        m_assignments.push_back({pair.left(equal), pair.mid(equal + 1)});
    }
    return true;
}

void PlanMaker::noteUnknown(const QString &field, const QStringList &known)
{
    if (!known.contains(field))
        m_made.notes.append(OptionTexts::unknownField(field, nearestWord(field, known)));
}

void PlanMaker::applyAssignments(Webhooks::OutboundForm &form)
{
    QStringList known{u"customUserId"_s, u"timestamp"_s, u"webhookId"_s};
    for (const Webhooks::PayloadField &field : payloadFields(form.kind, Webhooks::PayloadProfile::Observed))
        known.append(field.name);
    for (const auto &[name, value] : form.extra)
        known.append(name);
    for (const Assignment &assignment : m_assignments) {
        noteUnknown(assignment.field, known);
        setField(form, assignment.field, assignment.value);
    }
}

void PlanMaker::fillFromEmulator()
{
    using Description = Emulator::EmulatorDescription;
    const Description &there = m_emulator->description;
    Webhooks::OutboundForm &form = m_made.plan.form;
    const auto location = std::find_if(there.locations.begin(), there.locations.end(),
                                       [](const Description::Location &one) { return one.installed; });
    if (location == there.locations.end())
        return;
    form.locationId = location->id;
    for (const Description::Contact &contact : there.contacts) {
        if (contact.locationId != location->id || contact.phone.isEmpty() || contact.email.isEmpty())
            continue;
        form.contactId = contact.id;
        if (isEmail(form.kind))
            form.emailTo = QStringList{contact.email};
        else
            form.phone = contact.phone;
        if (form.profile == Webhooks::PayloadProfile::Observed)
            form.conversationId = contact.conversationId;
        break;
    }
    if (!there.users.isEmpty())
        form.userId = there.users.constFirst().id;
    for (const Description::Provider &provider : there.providers) {
        if (Providers::kindFromText(provider.kind) == form.kind && form.profile == Webhooks::PayloadProfile::Observed)
            form.conversationProviderId = provider.id;
    }
}

void PlanMaker::composeForm()
{
    Webhooks::OutboundForm &form = m_made.plan.form;
    if (m_emulator)
        fillFromEmulator();
    applyAssignments(form);
    if (!m_options.hasSeed)
        return;
    // Made up anew for each delivery; what was set stays.
    m_made.plan.compose = [form, seed = m_options.seed, set = m_assignments](int delivery) {
        Webhooks::OutboundForm made = Webhooks::madeUp(form, seed, delivery);
        for (const Assignment &assignment : set)
            setField(made, assignment.field, assignment.value);
        return payloadJson(withFreshIds(made));
    };
}

void PlanMaker::useMembers(Webhooks::EventSample sample)
{
    const QStringList known = sample.memberNames();
    for (const Assignment &assignment : m_assignments) {
        noteUnknown(assignment.field, known);
        sample.set(assignment.field, assignment.value);
    }
    m_made.plan.eventName = sample.name;
    m_made.plan.compose = [sample](int) {
        return sample.json();
    };
}

void PlanMaker::composeEvent()
{
    std::optional<Webhooks::EventSample> sample = Webhooks::sampleEvent(m_options.event);
    if (!sample) {
        const QStringList names = Webhooks::sampleEventNames();
        const QString nearest = nearestWord(m_options.event, names);
        m_made.wrongUsage = u"--event: \"%1\" is none of %2"_s.arg(m_options.event, names.join(u", "_s)) +
                            (nearest.isEmpty() ? QString() : u"; did you mean %1?"_s.arg(nearest));
        return;
    }
    if (m_emulator && sample->isSigned) {
        for (const auto &[member, value] : {std::pair(u"appId"_s, m_emulator->description.appId),
                                            std::pair(u"versionId"_s, m_emulator->description.versionId),
                                            std::pair(u"companyId"_s, m_emulator->description.companyId)}) {
            if (sample->memberNames().contains(member))
                sample->set(member, value);
        }
        fillFromEmulator();
        sample->set(u"locationId"_s, m_made.plan.form.locationId);
        if (sample->memberNames().contains(u"contactId"_s))
            sample->set(u"contactId"_s, m_made.plan.form.contactId);
    }
    if (!sample->isSigned)
        leaveUnsigned();
    useMembers(std::move(*sample));
}

/*! As HighLevel sends a workflow's webhook, unless a variant is asked for. */
void PlanMaker::leaveUnsigned()
{
    m_made.plan.isNeverSigned = true;
    if (!m_options.hasVariant)
        m_made.plan.variant = Webhooks::Variant::Unsigned;
}

/*! As it was kept, byte for byte, unless something is changed in it. */
void PlanMaker::useFromHistory(const QByteArray &body)
{
    Webhooks::DeliveryPlan &plan = m_made.plan;
    const Webhooks::Shape shape = Webhooks::shapeOf(toView(body));
    if (shape.kind && !m_options.hasKind)
        plan.form.kind = *shape.kind;
    plan.eventName = shape.eventType;
    if (shape.family == Webhooks::Shape::Family::WorkflowWebhook)
        leaveUnsigned();
    if (m_assignments.empty()) {
        plan.payload = body;
        return;
    }
    if (shape.family != Webhooks::Shape::Family::ProviderOutbound) {
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        Webhooks::EventSample sample{shape.eventType, {}, false};
        for (auto member = object.begin(); member != object.end(); ++member)
            sample.members.append({member.key(), *member});
        useMembers(std::move(sample));
        return;
    }
    Result<Webhooks::OutboundForm> form = Webhooks::formFromJson(body, plan.form.kind, plan.form.profile);
    if (!form) {
        m_made.wrongUsage = u"--set: exchange %1 has a body that is not a JSON object"_s.arg(m_options.fromHistory);
        return;
    }
    plan.form = std::move(*form);
    applyAssignments(plan.form);
}

Result<> PlanMaker::compose(const QString &dataDir)
{
    Webhooks::DeliveryPlan &plan = m_made.plan;
    const auto kind = Providers::kindFromText(m_options.kind);
    if (!kind) {
        m_made.wrongUsage = u"--kind: "_s + kindProblem(m_options.kind);
        return {};
    }
    const auto profile = m_options.profile == "documented"_L1 ? Webhooks::PayloadProfile::Documented
                                                              : Webhooks::PayloadProfile::Observed;
    plan.form = Webhooks::sampleForm(*kind, profile);
    if (!m_options.payload.isEmpty()) {
        const Result<QByteArray> content = inputContent(m_options.payload);
        if (!content)
            return failure(content.error());
        plan.payload = *content;
    } else if (m_options.fromHistory > 0) {
        const Result<QByteArray> body = keptBody(dataDir, m_options.fromHistory);
        if (!body)
            return failure(body.error());
        useFromHistory(*body);
    } else if (!m_options.event.isEmpty()) {
        composeEvent();
    } else {
        composeForm();
    }
    return {};
}

Result<> PlanMaker::chooseKey()
{
    Webhooks::DeliveryPlan &plan = m_made.plan;
    if (m_emulator) {
        plan.key = m_emulator->key;
        plan.rsaKey = m_emulator->rsaKey;
    } else if (!m_options.signingKey.isEmpty()) {
        const Result<QByteArray> pem = inputContent(m_options.signingKey, LargestKeyFile);
        if (!pem)
            return failure(pem.error());
        Result<Webhooks::SigningKey> key = Webhooks::SigningKey::fromPem(pem->toStdString());
        if (!key)
            return failure(key.error());
        plan.key = std::move(*key);
    } else if (m_options.isLab() || Webhooks::needsKey(plan.variant)) {
        plan.key = Webhooks::SigningKey::generate();
        m_made.madeKey = QString::fromStdString(plan.key->publicPem());
    }
    return {};
}

/*! Without --to: where that emulator would send it. */
void PlanMaker::chooseTarget()
{
    m_made.plan.url = m_options.to;
    if (!m_options.to.isEmpty())
        return;
    for (const auto &provider :
         m_emulator ? m_emulator->description.providers : QList<Emulator::EmulatorDescription::Provider>()) {
        if (Providers::kindFromText(provider.kind) == m_made.plan.form.kind)
            m_made.plan.url = m_emulator->deliveryUrls.value(provider.id);
    }
    if (m_made.plan.url.isEmpty())
        m_made.wrongUsage = m_emulator ? u"--to: give the address; this emulator's provider has no Delivery URL"_s
                                       : u"--to is required"_s;
}

void PlanMaker::takeNumbers()
{
    const auto fromSeconds = [](double seconds) {
        return std::chrono::milliseconds(std::llround(seconds * 1000));
    };
    Webhooks::DeliveryPlan &plan = m_made.plan;
    if (m_options.retryPause > 0)
        plan.firstPause = fromSeconds(m_options.retryPause);
    for (const QString &text : m_options.retryPauses) {
        bool isNumber = false;
        const double seconds = text.toDouble(&isNumber);
        if (!isNumber || !(seconds > 0))
            m_made.wrongUsage = u"--retry-pauses: \"%1\" is not a number of seconds"_s.arg(text);
        plan.ownPauses.push_back(fromSeconds(seconds));
    }
    plan.retry = Webhooks::retryPolicyFromName(m_options.retry).value_or(Webhooks::RetryPolicy::None);
    plan.count = m_options.count;
    if (plan.variant == Webhooks::Variant::Replayed && plan.count == 1)
        plan.count = 2; // one alone repeats nothing
    plan.concurrency = m_options.concurrency;
    plan.perSecond = m_options.rate;
    plan.timeout = fromSeconds(m_options.timeout);
    plan.caFile = m_options.caFile;
}

Result<DeliverPlan> PlanMaker::make(const QString &dataDir)
{
    m_made.plan.variant = Webhooks::variantFromName(m_options.variant).value_or(Webhooks::Variant::Valid);
    if (!readAssignments())
        return m_made;
    const Result<> composed = compose(dataDir);
    if (!composed)
        return failure(composed.error());
    if (!m_made.wrongUsage.isEmpty())
        return m_made;
    const Result<> chosen = chooseKey();
    if (!chosen)
        return failure(chosen.error());
    chooseTarget();
    takeNumbers();
    return m_made;
}

} // namespace

Result<DeliverPlan> deliverPlan(const DeliverOptions &options, const QString &dataDir,
                                const Drills::SigningEmulator *emulator)
{
    return PlanMaker(options, emulator).make(dataDir);
}

} // namespace Linesman::Cli

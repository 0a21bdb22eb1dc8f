// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/backend.h"

#include "app/emulator/behaviour/keptstate.h"
#include "app/emulator/behaviour/rsatestkey.h"
#include "app/emulator/state/builtinfixture.h"
#include "app/emulator/state/fixture.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <chrono>
#include <utility>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Linesman::Emulator {

namespace {
RetryPolicy policyOf(const Profile &profile)
{
    return retryPolicyFromName(profile.side("C4")).value_or(RetryPolicy::None);
}
} // namespace

struct Backend::BeforeReset {
    State state;
    Tokens tokens;
    std::chrono::milliseconds clockOffset{0};
    Profile profile;
    Settings settings;
    RateLimiter::Limits limits;
    Faults faults;
    RetryPolicy policy = RetryPolicy::None;
    SigningChoice signing = SigningChoice::Profile;
};

Result<std::unique_ptr<Backend>> Backend::make(Http::IoThread &thread, Http::DeliveryClient &client,
                                               const BackendSetup &setup)
{
    if (!isProfile(setup.profile))
        return failure(Error::Kind::BadInput,
                       QStringLiteral("unknown profile '%1': default, documented, observed or as-in-2025")
                           .arg(QString::fromStdString(setup.profile)));
    auto backend = std::make_unique<Backend>(thread, client, setup);
    if (const Result<> loaded = backend->load(); !loaded)
        return failure(loaded.error());
    if (const Result<> loaded = backend->loadKeys(); !loaded)
        return failure(loaded.error());
    return backend;
}

Backend::Backend(Http::IoThread &thread, Http::DeliveryClient &client, const BackendSetup &setup)
    : m_setup(setup)
    , m_ids(setup.seed)
    , m_profile(setup.profile)
    , m_settings{.testValues = setup.magicNumbers}
    , m_webhooks(thread, client, m_clock, m_ids)
    , m_log(setup.logEntries)
    , m_logPolls(thread, m_log)
    , m_events(m_state, m_clock, m_ids, m_profile, m_webhooks)
    , m_holds(m_webhooks)
    , m_installer(m_state, m_tokens, m_clock, m_events)
    , m_messaging({m_state, m_clock, m_ids, m_profile, m_settings, m_webhooks, m_events, m_holds},
                  [this] { reportMessagesChanged(); })
{
    m_webhooks.setObserver([this](LogEntry entry) { record(std::move(entry)); });
    m_webhooks.setMadeObserver([this](const Delivery &made) {
        m_testRuns.own(m_testRuns.acting(), made.id);
        m_testRuns.own(m_testRuns.acting(), made.messageId);
    });
    applySetup();
}

Backend::~Backend() = default;

void Backend::applySetup()
{
    if (m_setup.retry)
        m_profile.set("C4", Webhooks::retryPolicyName(*m_setup.retry).toStdString());
    if (!m_setup.rsaKeyPem.empty())
        m_profile.set("C20", "events");
    m_webhooks.setPolicy(policyOf(m_profile));
    if (const auto limits = RateLimiter::presetLimits(m_setup.rateLimitPreset))
        m_limiter.setLimits(*limits);
}

Result<> Backend::load()
{
    Result<State> loaded = stateFromFixture(m_setup.fixture.empty() ? builtInFixture() : m_setup.fixture, m_ids, now());
    if (!loaded)
        return failure(loaded.error());
    m_state = std::move(*loaded);
    addGeneratedContacts(m_state, m_ids, m_setup.generatedContacts, now());
#ifdef __GLIBC__
    if (m_setup.generatedContacts > 0)
        malloc_trim(0); // what growing lists left behind
#endif
    applySetupTo(m_state);
    return {};
}

void Backend::applySetupTo(State &state) const
{
    if (!m_setup.deliverTo.empty()) {
        for (Provider &provider : state.providers())
            provider.deliveryUrl = m_setup.deliverTo;
    }
    App &app = state.ownApp();
    if (!m_setup.appEventsTo.empty())
        app.eventsUrl = m_setup.appEventsTo;
    for (const std::string &uri : m_setup.redirectUris) {
        if (std::find(app.redirectUris.begin(), app.redirectUris.end(), uri) == app.redirectUris.end())
            app.redirectUris.push_back(uri);
    }
}

Result<> Backend::loadKeys()
{
    auto key = Webhooks::SigningKey::fromSeed(m_ids.fixedKey("signing"));
    if (!m_setup.signingKeyPem.empty()) {
        auto given = Webhooks::SigningKey::fromPem(m_setup.signingKeyPem);
        if (!given)
            return failure(given.error());
        key = std::move(*given);
    }
    auto rsa = Webhooks::RsaSigningKey::fromPem(m_setup.rsaKeyPem.empty() ? rsaTestKeyPem() : m_setup.rsaKeyPem);
    if (!rsa)
        return failure(rsa.error());
    m_publicKeyPem = key.publicPem();
    m_rsaPublicKeyPem = rsa->publicPem();
    m_webhooks.setKeys(std::move(key), std::move(*rsa));
    return {};
}

Result<> Backend::reset()
{
    auto before = std::make_unique<BeforeReset>(BeforeReset{std::move(m_state), m_tokens, m_clock.offset(), m_profile,
                                                            m_settings, m_limiter.limits(), m_faults,
                                                            m_webhooks.policy(), m_webhooks.signing()});
    m_clock.reset();
    m_tokens = {};
    m_limiter = {};
    m_faults.clear();
    m_settings = {0, m_setup.magicNumbers};
    m_webhooks.forgetAll();
    m_webhooks.setSigning(SigningChoice::Profile);
    m_profile = Profile(m_setup.profile);
    applySetup();
    const Result<> loaded = load();
    if (!loaded) {
        m_state = std::move(before->state); // the fixture was good at the start
        return loaded;
    }
    m_beforeReset = std::move(before);
    reportReset();
    return loaded;
}

bool Backend::undoReset()
{
    if (!m_beforeReset)
        return false;
    const std::unique_ptr<BeforeReset> before = std::move(m_beforeReset);
    m_webhooks.forgetAll();
    m_state = std::move(before->state);
    m_tokens = std::move(before->tokens);
    m_clock.reset();
    m_clock.advance(before->clockOffset);
    m_profile = before->profile;
    m_settings = before->settings;
    m_limiter = {};
    m_limiter.setLimits(before->limits);
    m_faults = std::move(before->faults);
    m_webhooks.setPolicy(before->policy);
    m_webhooks.setSigning(before->signing);
    reportReset();
    return true;
}

std::string Backend::basis() const
{
    // Not the built-in fixture's text: data outlive an update of Linesman.
    const std::string from =
        std::to_string(m_setup.seed) + '\n' + std::to_string(m_setup.generatedContacts) + '\n' + m_setup.fixture;
    return QCryptographicHash::hash(QByteArray::fromStdString(from), QCryptographicHash::Sha256).toHex().toStdString();
}

std::string Backend::kept() const
{
    return keptStateJson(m_state, m_snapshots, m_clock.offset(), basis());
}

Result<> Backend::resume(std::string_view kept)
{
    Result<KeptState> read = readKeptState(kept, basis(), m_state);
    if (!read)
        return failure(read.error());
    m_state = std::move(read->state);
    applySetupTo(m_state);
    m_snapshots = std::move(read->snapshots);
    m_clock.reset();
    m_clock.advance(read->clockOffset);
    return {};
}

void Backend::reportReset() const
{
    reportMessagesChanged();
    if (m_observers.wasReset)
        m_observers.wasReset();
}

void Backend::restore(const Snapshot &snapshot)
{
    m_state = snapshot.state;
    m_webhooks.forgetAll();
    reportMessagesChanged();
}

void Backend::advanceClock(Millis step)
{
    m_clock.advance(std::chrono::milliseconds(step));
    m_messaging.releaseScheduled();
    m_webhooks.clockMoved();
}

void Backend::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_webhooks.setPolicy(policyOf(m_profile));
}

void Backend::setRetryPolicy(RetryPolicy policy)
{
    m_profile.set("C4", Webhooks::retryPolicyName(policy).toStdString());
    m_webhooks.setPolicy(policy);
}

void Backend::reportChange() const
{
    if (m_observers.changed)
        m_observers.changed();
}

void Backend::reportMessagesChanged() const
{
    if (m_observers.messagesChanged)
        m_observers.messagesChanged();
}

void Backend::record(LogEntry entry)
{
    const auto isKnown = [this](std::string_view id) {
        return m_state.contact(id) || m_state.conversation(id) || m_state.message(id);
    };
    entry.run = m_testRuns.runOf(entry, TestRuns::Moment::clock::now(), isKnown);
    m_log.add(std::move(entry));
    if (m_observers.recorded)
        m_observers.recorded(m_log.last());
    reportChange();
    m_logPolls.wake();
}

} // namespace Linesman::Emulator

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/emulatoroptions.h"

#include "app/core/boundedread.h"
#include "app/emulator/behaviour/ratelimiter.h"
#include "app/emulator/enginesetup.h"

#include <QFile>

namespace Linesman::Emulator {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 LargestFixture = 512 * 1024 * 1024; // bytes

Result<std::string> fixtureText(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::BadInput, name + u": "_s + file.errorString());
    const std::optional<QByteArray> text = readAtMost(file, LargestFixture);
    if (!text)
        return failure(Error::Kind::BadInput, name + u": larger than 512 MB"_s);
    if (text->isEmpty())
        return failure(Error::Kind::BadInput, name + u": line 1: the file is empty"_s);
    return text->toStdString();
}
} // namespace

Result<EngineSetup> engineSetup(const Options &options)
{
    EngineSetup setup;
    BackendSetup &backend = setup.backend;
    backend.seed = options.seed;
    backend.profile = options.profile.toStdString();
    backend.generatedContacts = options.generatedContacts;
    backend.deliverTo = options.deliverTo.toStdString();
    backend.appEventsTo = options.appEventsTo.toStdString();
    for (const QString &uri : options.redirectUris)
        backend.redirectUris.push_back(uri.toStdString());
    if (!options.retry.isEmpty()) {
        backend.retry = retryPolicyFromName(options.retry.toStdString());
        if (!backend.retry)
            return failure(Error::Kind::BadInput, u"unknown retry policy '%1': p1, p2 or none"_s.arg(options.retry));
    }
    backend.signingKeyPem = options.signingKeyPem.toStdString();
    backend.rsaKeyPem = options.rsaKeyPem.toStdString();
    backend.magicNumbers = options.magicNumbers;
    backend.rateLimitPreset = options.rateLimit ? options.rateLimitPreset.toStdString() : "off";
    if (!RateLimiter::presetLimits(backend.rateLimitPreset))
        return failure(Error::Kind::BadInput,
                       u"unknown rate limit '%1': standard, sandbox or off"_s.arg(options.rateLimitPreset));
    backend.logEntries = options.logEntries;
    setup.controlToken = options.controlToken.toStdString();
    if (!options.fixtureFile.isEmpty()) {
        const Result<std::string> fixture = fixtureText(options.fixtureFile);
        if (!fixture)
            return failure(fixture.error());
        backend.fixture = *fixture;
    }
    return setup;
}

} // namespace Linesman::Emulator

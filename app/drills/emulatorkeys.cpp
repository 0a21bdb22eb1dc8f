// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drills/emulatorkeys.h"

#include "app/emulator/behaviour/rsatestkey.h"
#include "app/emulator/controlrequest.h"
#include "app/emulator/state/ids.h"
#include "app/linetest/controlclient.h"
#include "app/linetest/plan.h"

namespace Linesman::Drills {

using namespace Qt::Literals::StringLiterals;

Task<Result<SigningEmulator>> askSigningEmulator(QString url, QByteArray controlToken)
{
    LineTest::ControlClient client;
    client.setBaseUrl(QUrl(url));
    client.setToken(controlToken);
    const Result<LineTest::Plan> asked = co_await LineTest::askEmulator(&client);
    if (!asked)
        co_return failure(asked.error());
    const Emulator::ControlRequest asking = Emulator::Control::state();
    const Result<LineTest::ControlReply> state = co_await client.call(asking);
    if (!state)
        co_return failure(state.error());
    const Emulator::ControlRequest askingRsa = Emulator::Control::rsaSigningKey();
    const Result<LineTest::ControlReply> rsa = co_await client.call(askingRsa);
    if (!rsa)
        co_return failure(rsa.error());
    const auto seed = quint64(state->json.value(u"seed"_s).toString(u"1"_s).toULongLong());
    SigningEmulator found{asked->emulator,
                          asked->deliveryUrls,
                          Webhooks::SigningKey::fromSeed(Emulator::Ids(seed).fixedKey("signing")),
                          {}};
    if (found.key.publicPem() != found.description.publicKeyPem.toStdString()) {
        co_return failure(Error::Kind::BadInput,
                          u"%1 signs with a key of its own file: give that file with --signing-key"_s.arg(url));
    }
    Result<Webhooks::RsaSigningKey> usual = Webhooks::RsaSigningKey::fromPem(Emulator::rsaTestKeyPem());
    if (usual && usual->publicPem() == rsa->exchange.responseBody.toStdString())
        found.rsaKey = std::move(*usual);
    co_return found;
}

} // namespace Linesman::Drills

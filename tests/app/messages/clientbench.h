// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/client.h"
#include "app/highlevel/transport.h"
#include "app/messages/inbounddraft.h"
#include "app/providers/resolver.h"

#include "tests/app/emulator/harness.h"

#include <QCoroTask>

#include <memory>

namespace Linesman::Testing {

/*! What a provider of \a draft's kind takes, for all that is known. */
inline Providers::Resolution rulesOf(const Messages::InboundDraft &draft,
                                     const Providers::Circumstances &circumstances = {})
{
    return Providers::resolve(draft.kind, Providers::Act::Inbound, circumstances);
}

/*! Our client against the emulator, over real sockets, as an app installed in the first location. */
class ClientBench
{
public:
    explicit ClientBench(const QString &profile = u"default"_s,
                         HighLevel::Generation generation = HighLevel::Generation::V2021)
        : harness(options(profile))
        , client(transport, tokens, QUrl(harness.ready.baseUrl))
        , location(harness.north())
    {
        client.setGeneration(generation);
        tokens.set(HighLevel::Install::of(location), QString::fromLatin1(harness.northToken()));
    }

    ProviderId provider(Providers::Kind kind) const { return ProviderId(harness.provider(Providers::kindName(kind))); }
    Messages::ContactRef ada() const
    {
        const Emulator::EmulatorDescription::Contact &contact = harness.ada();
        return {ContactId(contact.id), contact.name, contact.phone, contact.email,
                ConversationId(contact.conversationId)};
    }
    /*! A draft that is right for \a kind. */
    Messages::InboundDraft inbound(Providers::Kind kind) const
    {
        Messages::InboundDraft draft;
        draft.kind = kind;
        draft.providerId = provider(kind);
        draft.contact = ada();
        if (kind == Providers::Kind::Call) {
            draft.callFrom = draft.contact.phone;
            draft.callTo = u"+15005550001"_s;
            return draft;
        }
        draft.message = u"Is it still open?"_s;
        if (kind == Providers::Kind::EmailDefault || kind == Providers::Kind::EmailChannel)
            draft.subject = u"Question"_s;
        return draft;
    }
    /*! A contact of the location that the fixture does not have. */
    Messages::ContactRef stranger(const QString &phone)
    {
        HighLevel::ContactDraft draft;
        draft.locationId = location;
        draft.phone = phone;
        draft.name = u"Stranger"_s;
        const Result<HighLevel::UpsertedContact> made = QCoro::waitFor(client.upsertContact(draft));
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return {made->contact.id, made->contact.name, made->contact.phone, {}, {}};
    }
    void setSide(const QString &id, const QString &side)
    {
        const Answer answer = harness.control("POST", u"profile"_s, {{u"switches"_s, QJsonObject{{id, side}}}});
        if (answer.status != 200)
            qFatal("%s", answer.body.constData());
    }

    Harness harness;
    HighLevel::Transport transport;
    HighLevel::FixedTokens tokens;
    HighLevel::Client client;
    LocationId location;

private:
    static Emulator::Options options(const QString &profile)
    {
        Emulator::Options options;
        options.profile = profile;
        options.rateLimit = false;
        return options;
    }
};

} // namespace Linesman::Testing

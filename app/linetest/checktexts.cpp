// SPDX-License-Identifier: GPL-3.0-or-later
// What each check is called, what it proves, and what it costs to fail it.
#include "app/linetest/check.h"

#include <QCoreApplication>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {
struct CheckFindings {
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::CheckTexts)
};
} // namespace

QString checkTitle(CheckId id)
{
    switch (id) {
    case CheckId::Unsigned:
        return CheckFindings::tr("Unsigned");
    case CheckId::WrongKey:
        return CheckFindings::tr("Wrong key");
    case CheckId::ChangedByte:
        return CheckFindings::tr("Changed byte");
    case CheckId::RetiredHeader:
        return CheckFindings::tr("Retired header");
    case CheckId::OddBytes:
        return CheckFindings::tr("Odd bytes");
    case CheckId::OddMembers:
        return CheckFindings::tr("Odd members");
    case CheckId::ReplyType:
        return CheckFindings::tr("Type of replies");
    case CheckId::Duplicate:
        return CheckFindings::tr("Duplicate");
    case CheckId::AnswerTime:
        return CheckFindings::tr("Answer time");
    case CheckId::WorkFirst:
        return CheckFindings::tr("Answer first");
    case CheckId::EarlyStatus:
        return CheckFindings::tr("Early status");
    case CheckId::Scopes:
        return CheckFindings::tr("Scopes");
    case CheckId::TokenExpired:
        return CheckFindings::tr("Expired token");
    case CheckId::RefreshOnce:
        break;
    }
    return CheckFindings::tr("One refresh");
}

QString checkSentence(CheckId id)
{
    switch (id) {
    case CheckId::Unsigned:
        return CheckFindings::tr("A delivery without a signature is refused.");
    case CheckId::WrongKey:
        return CheckFindings::tr("A delivery signed with a stranger's key is refused.");
    case CheckId::ChangedByte:
        return CheckFindings::tr("A delivery that was changed after it was signed is refused.");
    case CheckId::RetiredHeader:
        return CheckFindings::tr("A delivery that has only the retired header x-wh-signature is refused.");
    case CheckId::OddBytes:
        return CheckFindings::tr("A delivery whose JSON is written in another way (spaces, \\u00e9, \\/) is taken: the "
                                 "signature is of its bytes.");
    case CheckId::OddMembers:
        return CheckFindings::tr(
            "A delivery with further members, 1.0, a number of 23 digits and a name that comes twice "
            "is taken.");
    case CheckId::ReplyType:
        return CheckFindings::tr(
            "A reply has the type that its provider's kind asks for, whatever type the delivery had.");
    case CheckId::Duplicate:
        return CheckFindings::tr("A message that comes twice at once, and once more later, is acted on once.");
    case CheckId::AnswerTime:
        return CheckFindings::tr("A delivery is answered within a second.");
    case CheckId::WorkFirst:
        return CheckFindings::tr("A delivery is answered before its work is done.");
    case CheckId::EarlyStatus:
        return CheckFindings::tr("A status that HighLevel refuses with 403 for some seconds is tried again.");
    case CheckId::Scopes:
        return CheckFindings::tr("The scopes that the install link asks for are those that the bridge needs.");
    case CheckId::TokenExpired:
        return CheckFindings::tr("An access token that expires is refreshed, and the refused call repeated.");
    case CheckId::RefreshOnce:
        break;
    }
    return CheckFindings::tr("Calls that find the token expired at the same time share one refresh.");
}

QString checkMeaning(const Check &check)
{
    if (check.code == "copyRefused"_L1)
        return CheckFindings::tr(
            "HighLevel repeats what was not answered 2xx, up to twelve times, and stops sending to an "
            "endpoint that fails too often.");
    switch (check.id) {
    case CheckId::Unsigned:
    case CheckId::WrongKey:
    case CheckId::ChangedByte:
        return CheckFindings::tr("Whoever learns the Delivery URL can send messages in your customers' names, at your "
                                 "cost.");
    case CheckId::RetiredHeader:
        return CheckFindings::tr(
            "HighLevel sends this header no more, and never sent it to a Delivery URL: who brings it "
            "alone is not HighLevel.");
    case CheckId::OddBytes:
        return CheckFindings::tr("Messages with certain characters are refused in production, and only those.");
    case CheckId::OddMembers:
        return CheckFindings::tr("The day that HighLevel adds a member, every message is refused or lost.");
    case CheckId::ReplyType:
        return CheckFindings::tr(
            "Your customers' answers are refused, or stand in another channel, on those hosts that "
            "write the type in the other way.");
    case CheckId::Duplicate:
        return CheckFindings::tr(
            "The customer gets the same message twice: HighLevel repeats a delivery whose answer it "
            "did not get.");
    case CheckId::AnswerTime:
    case CheckId::WorkFirst:
        return CheckFindings::tr("Under load answers come too late, and HighLevel repeats deliveries that were already "
                                 "acted on.");
    case CheckId::EarlyStatus:
        return CheckFindings::tr("The message stays pending forever in the agent's window, although it was delivered.");
    case CheckId::Scopes:
        return CheckFindings::tr("Every install fails at its first call; a new scope needs a new consent by each "
                                 "customer.");
    case CheckId::TokenExpired:
        return CheckFindings::tr("A day after the install nothing works any more.");
    case CheckId::RefreshOnce:
        break;
    }
    return CheckFindings::tr(
        "Refresh tokens work once: the calls that lose the race keep a dead one, and the install is "
        "lost half a minute later.");
}

QString checkSource(CheckId id)
{
    switch (id) {
    case CheckId::Unsigned:
    case CheckId::WrongKey:
    case CheckId::ChangedByte:
    case CheckId::RetiredHeader:
        return CheckFindings::tr("ProviderOutboundMessage and Webhook Integration Guide pages, 2026-08-30");
    case CheckId::OddBytes:
    case CheckId::OddMembers:
        return CheckFindings::tr(
            "ProviderOutboundMessage page, 2026-08-30: verify the bytes as received, before parsing");
    case CheckId::ReplyType:
        return CheckFindings::tr(
            "highlevel-api-docs, issue 55: type Custom since 2025-07-20; the ProviderOutboundMessage "
            "page, 2026-08-30, still says Email or SMS");
    case CheckId::Duplicate:
        return CheckFindings::tr("Webhook Integration Guide, 2026-08-30: up to twelve retries after anything but 2xx");
    case CheckId::AnswerTime:
    case CheckId::WorkFirst:
        return CheckFindings::tr(
            "Webhook Integration Guide, 2026-08-30: answer at once; the limit was never published");
    case CheckId::EarlyStatus:
        return CheckFindings::tr("highlevel-api-docs, issue 4: 403 for some 5 to 10 seconds after the webhook");
    case CheckId::Scopes:
        return CheckFindings::tr("Authorization page, 2026-05-27: a token holds the scopes of the link");
    case CheckId::TokenExpired:
        return CheckFindings::tr("OAuth 2.0 page, 2025-10-11: access tokens last about a day");
    case CheckId::RefreshOnce:
        break;
    }
    return CheckFindings::tr("OAuth 2.0 page, 2025-10-11: a refresh token is good for one use; changelog of 2026: the "
                             "same request again within 30 seconds gets the same pair");
}

} // namespace Linesman::LineTest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/hop.h"

#include "app/core/pulse.h"

#include <QCoreApplication>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::Words)
};
} // namespace

QString stepName(Step step)
{
    switch (step) {
    case Step::Send:
        return u"send"_s;
    case Step::Deliver:
        return u"deliver"_s;
    case Step::Answer:
        return u"answer"_s;
    case Step::Status:
        return u"status"_s;
    case Step::Reply:
        return u"reply"_s;
    case Step::Thread:
        return u"thread"_s;
    case Step::InboundCall:
        return u"inboundCall"_s;
    case Step::OutboundCall:
        return u"outboundCall"_s;
    case Step::Recording:
        return u"recording"_s;
    case Step::CallThread:
        break;
    }
    return u"callThread"_s;
}

QString stepTitle(Step step)
{
    switch (step) {
    case Step::Send:
        //: A hop of the line test: a user sends a message
        return Texts::tr("Send");
    case Step::Deliver:
        //: A hop of the line test: the webhook reaches the endpoint
        return Texts::tr("Deliver");
    case Step::Answer:
        //: A hop of the line test: the endpoint answers
        return Texts::tr("Answer");
    case Step::Status:
        //: A hop of the line test: the endpoint reports a message status
        return Texts::tr("Status");
    case Step::Reply:
        //: A hop of the line test: the endpoint posts a reply
        return Texts::tr("Reply");
    case Step::InboundCall:
        //: A hop of the line test: the log of a call that came in
        return Texts::tr("Call in");
    case Step::OutboundCall:
        //: A hop of the line test: the log of a call that went out
        return Texts::tr("Call out");
    case Step::Recording:
        //: A hop of the line test: the recording of a call
        return Texts::tr("Recording");
    case Step::Thread:
    case Step::CallThread:
        break;
    }
    //: A hop of the line test: the conversation shows everything
    return Texts::tr("Thread");
}

QString stepSentence(Step step)
{
    switch (step) {
    case Step::Send:
        return Texts::tr("A user sends a message in HighLevel.");
    case Step::Deliver:
        return Texts::tr("The delivery reaches the endpoint.");
    case Step::Answer:
        return Texts::tr("The endpoint answers 2xx in time.");
    case Step::Status:
        return Texts::tr("The endpoint reports a status and the message shows it.");
    case Step::Reply:
        return Texts::tr("The endpoint posts an inbound reply.");
    case Step::Thread:
        return Texts::tr("The thread holds both, in order, in the right conversation.");
    case Step::InboundCall:
        return Texts::tr("The log of an inbound call is posted.");
    case Step::OutboundCall:
        return Texts::tr("An external outbound call is posted.");
    case Step::Recording:
        return Texts::tr("A recording is added to one of the calls.");
    case Step::CallThread:
        break;
    }
    return Texts::tr("The thread holds both calls and the recording.");
}

QString stateName(HopState state)
{
    switch (state) {
    case HopState::Pending:
        return u"pending"_s;
    case HopState::Running:
        return u"running"_s;
    case HopState::Passed:
        return u"passed"_s;
    case HopState::Failed:
        return u"failed"_s;
    case HopState::Skipped:
        break;
    }
    return u"skipped"_s;
}

QString stateTitle(HopState state)
{
    switch (state) {
    case HopState::Pending:
        //: State of a hop
        return Texts::tr("waiting");
    case HopState::Running:
        //: State of a hop
        return Texts::tr("running");
    case HopState::Passed:
        //: State of a hop
        return Texts::tr("passed");
    case HopState::Failed:
        //: State of a hop
        return Texts::tr("failed");
    case HopState::Skipped:
        break;
    }
    //: State of a hop
    return Texts::tr("skipped");
}

QString problemName(Problem problem)
{
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::Cancelled:
        return u"cancelled"_s;
    case Problem::EmulatorSilent:
        return u"emulatorSilent"_s;
    case Problem::NoProvider:
        return u"noProvider"_s;
    case Problem::SendRefused:
        return u"sendRefused"_s;
    case Problem::NotDelivered:
        return u"notDelivered"_s;
    case Problem::ConnectionRefused:
        return u"connectionRefused"_s;
    case Problem::NameNotFound:
        return u"nameNotFound"_s;
    case Problem::TlsRefused:
        return u"tlsRefused"_s;
    case Problem::NoConnection:
        return u"noConnection"_s;
    case Problem::NoAnswer:
        return u"noAnswer"_s;
    case Problem::ClosedEarly:
        return u"closedEarly"_s;
    case Problem::Redirected:
        return u"redirected"_s;
    case Problem::ClientError:
        return u"clientError"_s;
    case Problem::RateLimited:
        return u"rateLimited"_s;
    case Problem::ServerError:
        return u"serverError"_s;
    case Problem::TokenRefused:
        return u"tokenRefused"_s;
    case Problem::NoStatus:
        return u"noStatus"_s;
    case Problem::StatusOnlyPending:
        return u"statusOnlyPending"_s;
    case Problem::StatusTooEarly:
        return u"statusTooEarly"_s;
    case Problem::StatusWrongApp:
        return u"statusWrongApp"_s;
    case Problem::StatusWrongMessage:
        return u"statusWrongMessage"_s;
    case Problem::StatusRefused:
        return u"statusRefused"_s;
    case Problem::StatusNotShown:
        return u"statusNotShown"_s;
    case Problem::NoReply:
        return u"noReply"_s;
    case Problem::ReplyRefused:
        return u"replyRefused"_s;
    case Problem::ReplyNotStored:
        return u"replyNotStored"_s;
    case Problem::ReplyWrongType:
        return u"replyWrongType"_s;
    case Problem::ReplyWrongContact:
        return u"replyWrongContact"_s;
    case Problem::ReplyWrongDirection:
        return u"replyWrongDirection"_s;
    case Problem::ThreadIncomplete:
        return u"threadIncomplete"_s;
    case Problem::ThreadOutOfOrder:
        return u"threadOutOfOrder"_s;
    case Problem::ThreadDuplicate:
        return u"threadDuplicate"_s;
    case Problem::ThreadElsewhere:
        return u"threadElsewhere"_s;
    case Problem::TriggerFailed:
        return u"triggerFailed"_s;
    case Problem::NoInboundCall:
        return u"noInboundCall"_s;
    case Problem::NoOutboundCall:
        return u"noOutboundCall"_s;
    case Problem::CallRefused:
        return u"callRefused"_s;
    case Problem::NoRecording:
        return u"noRecording"_s;
    case Problem::RecordingRefused:
        return u"recordingRefused"_s;
    case Problem::EarlierHopFailed:
        return u"earlierHopFailed"_s;
    case Problem::CallsNotAskedFor:
        return u"callsNotAskedFor"_s;
    case Problem::MachineBusy:
        break;
    }
    return MachineBusy;
}

QString highLevelDoes(Step step, Problem problem)
{
    switch (problem) {
    case Problem::RateLimited:
    case Problem::ConnectionRefused:
    case Problem::NameNotFound:
    case Problem::TlsRefused:
    case Problem::NoConnection:
    case Problem::NoAnswer:
    case Problem::ClosedEarly:
    case Problem::Redirected:
    case Problem::ClientError:
    case Problem::ServerError:
        return Texts::tr(
            "The message stays pending in the conversation. HighLevel sends app events again after any answer but 2xx "
            "and after none: up to twelve times, with growing pauses over days; a failed one can also be resent by "
            "hand from the developer portal's log for 30 days. Whether Delivery URLs are retried too is not said, nor "
            "how long HighLevel waits for an answer. Until spring 2026 only a 429 was retried. (Webhook Integration "
            "Guide and Webhook Logs Dashboard, 2026-08-30)");
    case Problem::StatusTooEarly:
        return Texts::tr(
            "A message can be updated some 5 to 10 seconds after its webhook; before that HighLevel answers "
            "403 (401 until 2025-06-24). Bridges retry for about 30 seconds. (highlevel-api-docs, issue 4)");
    case Problem::StatusWrongApp:
        return Texts::tr("Only tokens of the marketplace app that owns the provider may change a message's status; "
                         "another app's token or a private integration token gets 401. (Conversation Providers page, "
                         "2026-08-30)");
    case Problem::NoStatus:
    case Problem::StatusOnlyPending:
    case Problem::StatusWrongMessage:
    case Problem::StatusRefused:
    case Problem::StatusNotShown:
    case Problem::TokenRefused:
        return Texts::tr("Without a status update the message stays pending for the agent who wrote it. (Update the "
                         "status of a message, conversations.json, 2026-06-19)");
    case Problem::ReplyWrongType:
    case Problem::ReplyRefused:
        return Texts::tr(
            "HighLevel refuses a reply whose type does not fit the provider, or files it under the default "
            "channel. Email channels and, since 2026, most extra SMS channels post as Custom with their "
            "conversationProviderId. (Conversation Providers page, 2026-08-30; bridges seen in 2026)");
    case Problem::ReplyNotStored:
        return Texts::tr(
            "A 201 with an empty body was seen when the provider id was missing, and then no message "
            "exists: a reply counts only when the answer names a messageId. (highlevel-api-docs, issue 70)");
    case Problem::ThreadDuplicate:
        return Texts::tr("HighLevel shows both copies. It sends no idempotency key with provider deliveries: remember "
                         "the messageId and act once. (Webhook Authentication page, 2026-06-19)");
    default:
        break;
    }
    switch (step) {
    case Step::Send:
    case Step::Deliver:
    case Step::Answer:
        return Texts::tr("HighLevel posts each message of a user, workflow or bulk action to the provider's Delivery "
                         "URL, and expects a 2xx at once. (ProviderOutboundMessage page, 2026-08-30)");
    case Step::Status:
        return Texts::tr("Message statuses are delivered, failed, pending and read. (conversations.json, 2026-06-19)");
    case Step::Reply:
    case Step::Thread:
        return Texts::tr("One conversation per contact holds the messages of every channel. (Conversation Providers "
                         "page, 2026-08-30)");
    case Step::InboundCall:
    case Step::OutboundCall:
    case Step::Recording:
    case Step::CallThread:
        break;
    }
    return Texts::tr(
        "Call providers only log calls: HighLevel sends them no webhook in any source. A call's number must "
        "match a contact, and a recording is attached to the log as a URL. (Conversation Providers page, "
        "2026-08-30; conversations.json, 2026-06-19)");
}

} // namespace Linesman::LineTest

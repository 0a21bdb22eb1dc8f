// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/recordingroutes.h"

#include "app/core/wav.h"
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/behaviour/testvalues.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/state/json.h"

namespace Linesman::Emulator {

namespace {
/*! Half a second of a soft tone: 8 bit, 8 kHz, one channel. */
std::string toneWav()
{
    constexpr std::uint32_t Rate = 8000;
    constexpr std::uint32_t Samples = Rate / 2;
    std::string samples;
    for (std::uint32_t i = 0; i < Samples; ++i)
        samples += char(128 + (i / 9 % 2 ? 24 : -24)); // about 440 Hz
    return wavOf(samples, Rate);
}

/*! The call that the path names when somebody spoke in it; a call that nobody took has no recording. */
const Message *spokenCall(Backend &backend, RequestContext &context, const std::string &messageId,
                          const std::string &locationId)
{
    const Message *message = backend.state().message(messageId);
    context.note.messageId = messageId;
    if (!message || message->locationId != context.grant->locationId || locationId != message->locationId ||
        !message->call)
        return nullptr;
    const std::string &status = message->call->status;
    return status == "completed" || status == "answered" || status == "voicemail" ? message : nullptr;
}

/*! "No recording" where a magic value asks for it. */
std::optional<Http::Response> magicSilence(Backend &backend, const RequestContext &context, const Message &message)
{
    return testValueRefusal(backend, context, TestValueTarget::Recording, backend.state().contact(message.contactId),
                            &message);
}

Http::Response noRecording(const RequestContext &context)
{
    return problem(context, {400, "Recording not found for this message", "CONVERSATIONS_MSG_RECORDING_NOT_FOUND"});
}

Http::Response recording(Backend &backend, RequestContext &context)
{
    const Message *message = spokenCall(backend, context, context.params[0], context.params[1]);
    if (!message)
        return noRecording(context);
    if (auto refused = magicSilence(backend, context, *message))
        return *refused;
    Http::Response response;
    response.headers.add("Content-Type", "audio/x-wav");
    response.headers.add("Content-Disposition", "Attachment; filename=audio.wav");
    response.body = toneWav();
    return response;
}

Http::Response transcription(Backend &backend, RequestContext &context)
{
    const Message *message = spokenCall(backend, context, context.params[1], context.params[0]);
    if (!message)
        return noRecording(context);
    if (auto refused = magicSilence(backend, context, *message))
        return *refused;
    // One object in conversations.json, an array on the live service.
    const bool live = backend.profile().is("replies", "live");
    JsonWriter body;
    if (live)
        body.beginArray();
    body.beginObject().field("mediaChannel", 1).field("sentenceIndex", 0).field("startTime", 0);
    body.field("endTime", 500).field("transcript", "Hello, this is a test call.").field("confidence", 0.98).endObject();
    if (live)
        body.endArray();
    return jsonAnswer(200, body.take());
}

Http::Response transcriptionText(Backend &backend, RequestContext &context)
{
    const Message *message = spokenCall(backend, context, context.params[1], context.params[0]);
    if (!message)
        return noRecording(context);
    if (auto refused = magicSilence(backend, context, *message))
        return *refused;
    Http::Response response;
    response.headers.add("Content-Type", "text/plain");
    response.headers.add("Content-Disposition", "Attachment; filename=\"transcription.txt\"");
    response.body = "Hello, this is a test call.\n";
    return response;
}
} // namespace

std::vector<Route> recordingRoutes()
{
    constexpr auto Read = "conversations/message.readonly";
    return {
        {"GET", "/conversations/messages/{}/locations/{}/recording", Access::Location, Read, Body::None, recording},
        {"GET", "/conversations/locations/{}/messages/{}/transcription", Access::Location, Read, Body::None,
         transcription},
        {"GET", "/conversations/locations/{}/messages/{}/transcription/download", Access::Location, Read, Body::None,
         transcriptionText},
    };
}

} // namespace Linesman::Emulator

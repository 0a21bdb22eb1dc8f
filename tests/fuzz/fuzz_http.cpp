// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/message.h"
#include "app/http/multipart.h"
#include "app/http/requestreader.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

using namespace Linesman;

namespace {

/*! What a client would come to know: how many requests were taken, and whether something was refused. */
struct Outcome {
    std::size_t complete = 0;
    bool refused = false;
};

Outcome fed(std::string_view bytes, std::size_t pieceSize)
{
    static const Http::Limits limits = [] {
        Http::Limits small;
        small.headerBytes = 1024;
        small.targetBytes = 200;
        small.headerFields = 20;
        small.bodyBytes = 2000;
        return small;
    }();
    static const Http::HostRule hosts({"a.example"}, Http::HostRule::Place::Loopback);
    Outcome outcome;
    std::string unread;
    Http::RequestReader reader(limits, hosts);
    while (!bytes.empty()) {
        const std::size_t size = std::min(pieceSize, bytes.size());
        unread += bytes.substr(0, size);
        bytes.remove_prefix(size);
        for (bool more = true; more && !unread.empty();) {
            std::size_t consumed = 0;
            const auto step = reader.feed(unread, consumed);
            if (consumed > unread.size() || reader.bodySize() > limits.bodyBytes)
                std::abort();
            unread.erase(0, consumed);
            more = step != Http::RequestReader::Step::NeedMore;
            if (step == Http::RequestReader::Step::Refused) {
                outcome.refused = true;
                return outcome;
            }
            if (step == Http::RequestReader::Step::Complete) {
                ++outcome.complete;
                Http::parseTarget(reader.request().target);
                reader.restart();
            }
        }
        if (unread.size() > limits.headerBytes + 16 * 1024)
            std::abort(); // it would wait for ever
    }
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const Outcome whole = fed(bytes, std::size_t(-1));
    const Outcome single = fed(bytes, 1);
    if (whole.complete != single.complete || whole.refused != single.refused)
        std::abort(); // a proxy that cuts elsewhere would see another request
    if (const auto parts = Http::parseMultipart("multipart/form-data; boundary=a", bytes)) {
        for (const Http::Part &part : *parts) {
            if (part.content.data() < bytes.data() || part.content.data() + part.content.size() > bytes.data() + size)
                std::abort();
        }
    }
    Http::multipartBoundary(bytes);
    Http::parseForm(bytes);
    return 0;
}

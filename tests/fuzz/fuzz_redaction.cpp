// SPDX-License-Identifier: GPL-3.0-or-later
// Masking by value: the input's first line is a secret, the rest a text. The linear scanner has to hide exactly what
// the slow one hides, or more where its budget ends; masking by shape has to come back with ranges that are sorted and
// lie within the text.
#include "app/core/secretshapes.h"
#include "app/core/secretvalues.h"
#include "tests/support/slowsecrets.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace Linesman;

namespace {
/*! Whether comparing all that may be a secret in \a text is within the budget for it: see app/decisions/masking.md. */
bool isCheap(std::string_view text)
{
    std::size_t run = 1;
    for (std::size_t i = 1; i < text.size(); ++i) {
        run = text[i] == text[i - 1] ? run + 1 : 1;
        if (run >= SecretValues::ShortestSecret)
            return false;
    }
    return text.size() <= 300;
}

/*! Whether \a fast hides what \a slow hides. */
bool hidesAll(const std::string &fast, const std::string &slow)
{
    return std::equal(fast.begin(), fast.end(), slow.begin(),
                      [](char one, char other) { return one == other || one == '#'; });
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const std::size_t line = std::min(input.find('\n'), input.size());
    std::string secret(input.substr(0, std::min<std::size_t>(line, 200)));
    while (!secret.empty() && secret.back() == '\\') // what is hidden then depends on what follows
        secret.pop_back();
    const std::string_view text = input.substr(std::min(line + 1, input.size()));

    std::size_t end = 0;
    for (const ByteRange &range : secretShapes(text)) {
        if (range.from < end || range.to <= range.from || range.to > text.size())
            std::abort();
        end = range.to;
    }

    SecretValues values;
    values.add(secret);
    const std::string_view few = text.substr(0, 2000); // what the slow one bears
    const std::string fast = Testing::hidden(few, values.find(few));
    const std::string slow = Testing::hidden(few, Testing::slowSecretRanges(few, {secret}));
    if (isCheap(few) ? fast != slow : !hidesAll(fast, slow))
        std::abort();
    return 0;
}

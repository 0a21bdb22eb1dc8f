// SPDX-License-Identifier: GPL-3.0-or-later
// Masking by value: the input's first line is a secret, the rest a text. The linear scanner has to hide exactly what
// the slow one hides; masking by shape has to come back with ranges that are sorted and lie within the text.
#include "app/core/secretshapes.h"
#include "app/core/secretvalues.h"
#include "tests/support/slowsecrets.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace Linesman;

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
    if (Testing::hidden(few, values.find(few)) != Testing::hidden(few, Testing::slowSecretRanges(few, {secret})))
        std::abort();
    return 0;
}

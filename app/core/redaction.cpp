// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/redaction.h"

#include "app/core/secretshapes.h"
#include "app/core/wipe.h"

#include <mutex>
#include <string_view>

namespace Linesman {

namespace {
/*!
    What this process knows. Global, because the message handler of Qt is a plain function and every door has to ask:
    a set that had to be handed on would be forgotten at one of them.
*/
class KnownSecrets
{
public:
    std::shared_ptr<const SecretValues> values() const
    {
        const std::lock_guard lock(m_mutex);
        return m_values;
    }

    void add(std::string_view secret)
    {
        const std::lock_guard lock(m_mutex);
        if (m_values->contains(secret))
            return;
        auto more = std::make_shared<SecretValues>(*m_values); // who reads the old ones is not disturbed
        more->add(secret);
        m_values = std::move(more);
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const SecretValues> m_values = std::make_shared<SecretValues>();
};

KnownSecrets &knownSecrets()
{
    static KnownSecrets instance;
    return instance;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/*! Whether \a range is the mark, or all of it but its first bracket, which some writings have before a value. */
bool isMarked(std::string_view text, const ByteRange &range)
{
    static constexpr std::string_view Mark(RedactionMark);
    const auto holds = [&](std::size_t from) {
        return text.substr(from, Mark.size()) == Mark && range.to <= from + Mark.size();
    };
    return holds(range.from) || (range.from > 0 && holds(range.from - 1));
}

std::vector<ByteRange> secretRanges(std::string_view text, const SecretValues &values)
{
    std::vector<ByteRange> ranges = united(secretShapes(text), values.find(text));
    std::erase_if(ranges, [text](const ByteRange &range) { return isMarked(text, range); });
    return ranges;
}

/*! \a text with the mark in place of \a ranges. */
template <typename Bytes>
Bytes masked(std::string_view text, const std::vector<ByteRange> &ranges)
{
    Bytes result;
    result.reserve(decltype(result.size())(text.size()));
    std::size_t done = 0;
    for (const ByteRange &range : ranges) {
        result.append(text.data() + done, decltype(result.size())(range.from - done));
        result.append(RedactionMark, sizeof RedactionMark - 1);
        done = range.to;
    }
    result.append(text.data() + done, decltype(result.size())(text.size() - done));
    return result;
}
} // namespace

QString redacted(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::vector<ByteRange> ranges = secretRanges(viewOf(bytes), *knownSecrets().values());
    return ranges.empty() ? text : QString::fromUtf8(masked<QByteArray>(viewOf(bytes), ranges));
}

QByteArray redacted(const QByteArray &bytes)
{
    return redacted(bytes, *knownSecrets().values());
}

QByteArray redacted(const QByteArray &bytes, const SecretValues &values)
{
    const std::vector<ByteRange> ranges = secretRanges(viewOf(bytes), values);
    return ranges.empty() ? bytes : masked<QByteArray>(viewOf(bytes), ranges);
}

std::string redacted(const std::string &bytes)
{
    const std::vector<ByteRange> ranges = secretRanges(bytes, *knownSecrets().values());
    return ranges.empty() ? bytes : masked<std::string>(bytes, ranges);
}

void rememberSecret(const QString &secret)
{
    QByteArray bytes = secret.toUtf8();
    rememberSecret(bytes);
    wipe(bytes);
}

void rememberSecret(const QByteArray &secret)
{
    knownSecrets().add(viewOf(secret));
}

} // namespace Linesman

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settingstext.h"

#include "app/core/characters.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>

namespace Linesman {

namespace {
constexpr int MostLists = 8; //!< in each other

/*! The type of a value, as QDataStream writes it in version 4.0, which QSettings uses. */
enum class StreamedType : std::uint32_t {
    Bool = 1,
    Int = 2,
    UInt = 3,
    LongLong = 4,
    ULongLong = 5,
    Double = 6,
    List = 9,
    String = 10,
    StringList = 11,
    Bytes = 12,
};

/*! The characters of a value with its escapes resolved, one after the other. */
class Unescaped
{
public:
    explicit Unescaped(std::string_view text)
        : m_text(text)
    {
    }

    bool isAtEnd() const { return m_at >= m_text.size(); }
    std::size_t position() const { return m_at; }
    /*! Nothing for what stands for no character, and for one above 0xff; goes on in any case. Not at the end. */
    std::optional<unsigned char> next();
    bool wasPlain() const { return m_wasPlain; } //!< whether the last one stood as it is, not in an escape

private:
    std::optional<unsigned char> number(int base);

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_wasPlain = true;
};

std::optional<unsigned char> Unescaped::next()
{
    const char c = m_text[m_at++];
    m_wasPlain = c != '\\';
    if (m_wasPlain)
        return std::uint8_t(c);
    if (isAtEnd())
        return std::nullopt;
    const char escape = m_text[m_at++];
    if (escape == 'x')
        return number(16);
    if (escape >= '0' && escape <= '7') {
        --m_at;
        return number(8);
    }
    constexpr std::string_view Names = "abfnrtv\"?'\\";
    constexpr std::string_view Meanings = "\a\b\f\n\r\t\v\"?'\\";
    const std::size_t which = Names.find(escape);
    if (which == std::string_view::npos)
        return std::nullopt; // Qt leaves it out
    return std::uint8_t(Meanings[which]);
}

std::optional<unsigned char> Unescaped::number(int base)
{
    std::uint16_t value = 0; // as wide as a character of Qt, which runs over as this does
    bool isThere = false;
    for (; !isAtEnd(); ++m_at, isThere = true) {
        const int digit = hexValue(m_text[m_at]);
        if (digit < 0 || digit >= base)
            break;
        value = std::uint16_t(value * base + digit);
    }
    return isThere && value <= 0xff ? std::optional(std::uint8_t(value)) : std::nullopt;
}

/*! A value within @Variant(): whether all that it says it has is there. Qt writes none that could be read in two ways. */
class StoredValue
{
public:
    explicit StoredValue(std::string_view text)
        : m_bytes(text)
    {
    }

    bool isSound(int depth = 0);
    std::size_t length() const { return m_bytes.position(); } //!< of what was read of the text

private:
    bool readByte(unsigned char &byte);
    bool readNumber(std::uint32_t &number);
    bool skip(std::uint32_t count);
    bool skipText();
    bool skipItems(const std::function<bool()> &skipItem);

    Unescaped m_bytes;
};

bool StoredValue::readByte(unsigned char &byte)
{
    if (m_bytes.isAtEnd())
        return false;
    const std::optional<unsigned char> c = m_bytes.next();
    if (!c || (m_bytes.wasPlain() && (*c < ' ' || *c > '~' || *c == '"')))
        return false; // would have been written as an escape
    byte = *c;
    return true;
}

bool StoredValue::readNumber(std::uint32_t &number)
{
    number = 0;
    for (int i = 0; i < 4; ++i) {
        unsigned char byte = 0;
        if (!readByte(byte))
            return false;
        number = number << 8U | byte;
    }
    return true;
}

bool StoredValue::skip(std::uint32_t count)
{
    unsigned char byte = 0;
    for (; count > 0; --count) {
        if (!readByte(byte))
            return false;
    }
    return true;
}

bool StoredValue::skipText()
{
    constexpr std::uint32_t Null = 0xffffffff;
    std::uint32_t length = 0;
    return readNumber(length) && (length == Null || skip(length));
}

bool StoredValue::skipItems(const std::function<bool()> &skipItem)
{
    std::uint32_t count = 0;
    if (!readNumber(count))
        return false;
    for (; count > 0; --count) {
        if (!skipItem())
            return false;
    }
    return true;
}

bool StoredValue::isSound(int depth)
{
    std::uint32_t kind = 0;
    if (depth > MostLists || !readNumber(kind))
        return false;
    switch (StreamedType(kind)) {
    case StreamedType::Bool:
        return skip(1);
    case StreamedType::Int:
    case StreamedType::UInt:
        return skip(4);
    case StreamedType::LongLong:
    case StreamedType::ULongLong:
    case StreamedType::Double:
        return skip(8);
    case StreamedType::String:
    case StreamedType::Bytes:
        return skipText();
    case StreamedType::StringList:
        return skipItems([this] { return skipText(); });
    case StreamedType::List:
        return skipItems([this, depth] { return isSound(depth + 1); });
    }
    return false;
}
} // namespace

bool isHarmlessSettingsText(std::string_view text)
{
    // Not line by line, as QSettings reads: wherever it may take a value to begin, one is looked at.
    constexpr std::string_view Head = "@Variant(";
    std::size_t mayRead = text.size(); // values do not lie within each other, but may seem to
    std::size_t matched = 0;
    char before = '='; // what stands before the value
    for (Unescaped rest(text); !rest.isAtEnd();) {
        const std::optional<unsigned char> next = rest.next();
        const char c = next ? char(*next) : '\0';
        if (!next || (rest.wasPlain() && (isSpace(c) || c == '"')))
            continue; // left out by Qt, somewhere
        const bool begins = matched == 0 && (before == '=' || before == ',');
        before = c;
        matched = c == Head[matched] && (matched > 0 || begins) ? matched + 1 : 0;
        if (matched < Head.size())
            continue;
        matched = 0;
        StoredValue value(text.substr(rest.position()));
        if (!value.isSound() || value.length() > mayRead)
            return false;
        mayRead -= value.length();
    }
    return true;
}

} // namespace Linesman

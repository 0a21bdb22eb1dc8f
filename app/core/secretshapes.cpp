// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/secretshapes.h"

#include "app/core/characters.h"
#include "app/core/quotemark.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Linesman {

namespace {
constexpr std::size_t ShortestJwtHead = 8;   // characters behind eyJ
constexpr std::size_t ShortestPit = 8;       // behind pit-
constexpr std::size_t ShortestFormCode = 8;  // `code` of a form or URL
constexpr std::size_t ShortestJsonCode = 20; // where error codes stand as well
constexpr std::size_t LongestLabel = 64;     // of a PEM block

constexpr bool isWordCharacter(char c)
{
    return isDigit(c) || isLetter(c) || c == '_';
}

constexpr bool isNameCharacter(char c)
{
    return isWordCharacter(c) || c == '-';
}

/*! The first two letters of all that is looked for, one bit for each first letter. */
struct Beginning {
    char first;
    std::string_view seconds; //!< in lower case
};
constexpr std::array<Beginning, 7> Beginnings{
    {{'a', "cu"}, {'r', "e"}, {'c', "lo"}, {'b', "ea"}, {'e', "y"}, {'p', "i"}, {'-', "-"}}};

using ByteBits = std::array<unsigned char, 256>;

constexpr ByteBits firstBits()
{
    ByteBits bits{};
    for (std::size_t i = 0; i < Beginnings.size(); ++i) {
        const auto c = static_cast<unsigned char>(Beginnings[i].first);
        bits[c] |= 1U << i;
        if (c >= 'a')
            bits[c - 32U] |= 1U << i;
    }
    return bits;
}

constexpr ByteBits secondBits()
{
    ByteBits bits{};
    for (std::size_t i = 0; i < Beginnings.size(); ++i) {
        for (const char c : Beginnings[i].seconds) {
            bits[static_cast<unsigned char>(c)] |= 1U << i;
            if (c >= 'a')
                bits[static_cast<unsigned char>(c) - 32U] |= 1U << i;
        }
    }
    return bits;
}

constexpr ByteBits Firsts = firstBits();
constexpr ByteBits Seconds = secondBits();

enum class Field { Token, Code, Authorization, Line };

struct Name {
    Field field = Field::Token;
    std::size_t end = 0; //!< behind its last letter
};

class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }

    std::vector<ByteRange> run()
    {
        for (std::size_t i = 0; i + 1 < m_text.size();) {
            const auto first = static_cast<unsigned char>(m_text[i]);
            const auto second = static_cast<unsigned char>(m_text[i + 1]);
            i = (Firsts[first] & Seconds[second]) == 0 ? i + 1 : judge(i);
        }
        return std::move(m_found);
    }

private:
    char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }

    bool has(std::size_t i, std::string_view lowerCase) const
    {
        if (m_text.size() - i < lowerCase.size())
            return false;
        for (std::size_t k = 0; k < lowerCase.size(); ++k) {
            if (lowered(m_text[i + k]) != lowerCase[k])
                return false;
        }
        return true;
    }

    void hide(std::size_t from, std::size_t to)
    {
        if (to > from)
            addRange(m_found, {from, to});
    }

    /*! Whether a word begins at \a i: also right behind `%22`, `\n` or `\u0022`, which end with a letter or digit. */
    bool beginsWord(std::size_t i) const
    {
        if (i == 0 || !isWordCharacter(m_text[i - 1]))
            return true;
        if (i >= 2 && m_text[i - 2] == '\\')
            return true;
        if (i >= 3 && m_text[i - 3] == '%' && hexValue(m_text[i - 2]) >= 0 && hexValue(m_text[i - 1]) >= 0)
            return true;
        return (i >= 4 && m_text[i - 4] == '\\' && m_text[i - 3] == 'x') ||
               (i >= 6 && m_text[i - 6] == '\\' && m_text[i - 5] == 'u');
    }

    /*! Looks at what may begin at \a i; returns where to go on, behind \a i. */
    std::size_t judge(std::size_t i)
    {
        switch (m_text[i]) {
        case '-':
            return privateKey(i);
        case 'e':
            return jwt(i);
        case 'p':
            return integrationToken(i);
        case 'b':
        case 'B':
            return credentials(i);
        default:
            if (const std::optional<Name> name = nameAt(i))
                return value(*name, i);
            return i + 1;
        }
    }

    std::size_t privateKey(std::size_t i)
    {
        constexpr std::string_view Begin = "-----BEGIN";
        if (at(i + 5) != 'B' || m_text.substr(i, Begin.size()) != Begin)
            return i + 1;
        const std::string_view label = m_text.substr(i + Begin.size(), LongestLabel);
        const std::size_t end = label.find("-----");
        if (end == std::string_view::npos || label.substr(0, end).find("PRIVATE") == std::string_view::npos)
            return i + Begin.size();
        const std::size_t body = i + Begin.size() + end;
        const std::size_t last = m_text.find("-----END", body);
        const std::size_t close = last == std::string_view::npos ? last : m_text.find("-----", last + 8);
        const std::size_t stop = close == std::string_view::npos ? m_text.size() : close + 5;
        hide(i, stop);
        return stop;
    }

    std::size_t jwt(std::size_t i)
    {
        if (m_text.substr(i, 3) != "eyJ" || i < m_noJwtBefore)
            return i + 1;
        std::size_t end = i + 3;
        while (isNameCharacter(at(end)))
            ++end;
        if (end - i - 3 < ShortestJwtHead || at(end) != '.' || !isNameCharacter(at(end + 1))) {
            m_noJwtBefore = end; // no later one within this run is followed by anything else
            return i + 1;
        }
        while (at(end) == '.') {
            ++end;
            while (isNameCharacter(at(end)))
                ++end;
        }
        hide(i, end);
        return end;
    }

    std::size_t integrationToken(std::size_t i)
    {
        constexpr std::string_view Head = "pit-";
        if (m_text.substr(i, Head.size()) != Head || !beginsWord(i) || i < m_noPitBefore)
            return i + 1;
        std::size_t end = i + Head.size();
        while (isNameCharacter(at(end)))
            ++end;
        if (end - i - Head.size() < ShortestPit) {
            m_noPitBefore = end;
            return i + 1;
        }
        while (at(end) == '.' || isNameCharacter(at(end))) // what else may be part of it, such as a JWT
            ++end;
        while (m_text[end - 1] == '.')
            --end;
        hide(i, end);
        return end;
    }

    /*! Length of white space in any writing at \a i. */
    std::size_t spaceAt(std::size_t i) const
    {
        const char c = at(i);
        if (isSpace(c))
            return 1;
        if (c != '%')
            return 0;
        const std::string_view three = m_text.substr(std::min(i, m_text.size()), 3);
        return three == "%20" || three == "%09" ? 3 : 0;
    }

    std::size_t behindSpace(std::size_t i) const
    {
        while (const std::size_t length = spaceAt(i))
            i += length;
        return i;
    }

    std::size_t schemeAt(std::size_t i) const
    {
        for (const std::string_view scheme : {std::string_view("bearer"), std::string_view("basic")}) {
            if (has(i, scheme))
                return scheme.size();
        }
        return 0;
    }

    static bool isCredential(char c)
    {
        return isNameCharacter(c) || c == '.' || c == '~' || c == '+' || c == '/' || c == '=';
    }

    std::size_t credentialsEnd(std::size_t i) const
    {
        while (isCredential(at(i)) ||
               (at(i) == '%' && spaceAt(i) == 0 && hexValue(at(i + 1)) >= 0 && hexValue(at(i + 2)) >= 0))
            ++i;
        return i;
    }

    std::size_t credentials(std::size_t i)
    {
        const std::size_t scheme = schemeAt(i);
        if (scheme == 0 || !beginsWord(i))
            return i + 1;
        std::size_t from = i + scheme;
        while (const std::size_t length = at(from) == '+' ? 1 : spaceAt(from))
            from += length;
        if (from == i + scheme)
            return from;
        if (from >= m_credentialsEnd)
            m_credentialsEnd = credentialsEnd(from); // the same from anywhere inside, so that all is read once
        hide(from, m_credentialsEnd);
        return from; // what was taken for credentials may be the name of what follows
    }

    std::size_t separated(std::size_t i, std::string_view first, std::string_view second) const
    {
        if (!has(i, first))
            return 0;
        std::size_t end = i + first.size();
        if (at(end) == '_' || at(end) == '-')
            ++end;
        return has(std::min(end, m_text.size()), second) ? end + second.size() : 0;
    }

    std::optional<Name> nameAt(std::size_t i) const
    {
        Name name;
        switch (lowered(m_text[i])) {
        case 'a':
            name.end = separated(i, "access", "token");
            if (name.end == 0 && has(i, "authorization")) {
                name.end = separated(i, "authorization", "code");
                if (name.end == 0)
                    name = {Field::Authorization, i + 13};
            }
            break;
        case 'r':
            name.end = separated(i, "refresh", "token");
            if (name.end != 0 && has(name.end, "id"))
                name.end += 2;
            else if (name.end != 0 && has(name.end, "_id"))
                name.end += 3;
            break;
        default:
            name.end = separated(i, "client", "secret");
            if (name.end == 0 && has(i, "cookie"))
                name = {Field::Line, i + 6};
            else if (name.end == 0 && has(i, "code") && beginsWord(i) && at(i - 1) != '-')
                name = {Field::Code, i + 4};
            break;
        }
        if (name.end == 0 || isNameCharacter(at(name.end)))
            return std::nullopt;
        return name;
    }

    struct Separator {
        char character = 0; //!< `:` or `=`
        std::size_t length = 0;
    };

    Separator separatorAt(std::size_t i) const
    {
        if (at(i) == '=')
            return {'=', at(i + 1) == '>' ? std::size_t(2) : std::size_t(1)};
        if (at(i) == ':')
            return {':', 1};
        static constexpr std::array<std::pair<std::string_view, char>, 10> Written{{
            {"%3d", '='},
            {"%3a", ':'},
            {"%253d", '='},
            {"%253a", ':'},
            {"&#61;", '='},
            {"&#58;", ':'},
            {"&equals;", '='},
            {"&colon;", ':'},
            {"\\u003d", '='},
            {"\\u003a", ':'},
        }};
        if (const char c = at(i); c == '%' || c == '&' || c == '\\') {
            for (const auto &[text, character] : Written) {
                if (has(i, text))
                    return {character, text.size()};
            }
        }
        return {};
    }

    /*! Whether the name that ends behind \a i begins its line. */
    bool startsLine(std::size_t i) const
    {
        for (int steps = 0; steps < 32 && i > 0 && isNameCharacter(m_text[i - 1]); ++steps)
            --i;
        return i == 0 || m_text[i - 1] == '\n' || m_text[i - 1] == '\r';
    }

    std::size_t value(const Name &name, std::size_t start)
    {
        std::size_t i = name.end;
        const QuoteMark around = quoteMarkAt(m_text, i);
        if (around.character != 0)
            i += around.length;
        i = behindSpace(i);
        const Separator separator = separatorAt(i);
        if (separator.length == 0)
            return i;
        const std::size_t behind = i + separator.length;
        i = behindSpace(behind);
        if (at(i) == '[' || (at(i) == '%' && has(i, "%5b")))
            i = behindSpace(i + (at(i) == '[' ? 1 : 3));
        const QuoteMark open = quoteMarkAt(m_text, i);
        const bool isHeader = name.field == Field::Line || name.field == Field::Authorization || at(start - 1) == '-';
        if (isHeader && around.character == 0 && separator.character == ':' && startsLine(start))
            return line(name.field, i);
        if (open.character != 0)
            return quoted(name.field, i + open.length, open);
        if (m_text.substr(behind, i - behind).find('\n') != std::string_view::npos)
            return i; // only a quoted value may stand on a line below
        return unquoted(name.field, i, separator);
    }

    /*! Where the value that \a open began ends: at the mark, or at the end of the text. */
    std::size_t closingMark(std::size_t i, const QuoteMark &open) const
    {
        while (i < m_text.size()) {
            const char c = m_text[i];
            if (c != '"' && c != '\'' && c != '`' && c != '\\' && c != '&' && c != '%') {
                ++i;
                continue;
            }
            const QuoteMark mark = quoteMarkAt(m_text, i);
            if (mark.character == 0) {
                i += mark.length > 0 ? mark.length : 1;
                continue;
            }
            if (closes(mark, open)) {
                const bool isDoubled = c == '\'' && mark.length == 1 && at(i + 1) == '\''; // YAML's way to write one
                if (!isDoubled)
                    return i;
                ++i;
            }
            i += mark.length;
        }
        return m_text.size();
    }

    std::size_t quoted(Field field, std::size_t from, const QuoteMark &open)
    {
        if (field == Field::Code)
            return longCode(from);
        const std::size_t end = closingMark(from, open);
        hide(field == Field::Authorization ? behindScheme(from, end) : from, end);
        return end;
    }

    std::size_t longCode(std::size_t from)
    {
        std::size_t end = from;
        while (isNameCharacter(at(end)))
            ++end;
        if (end - from < ShortestJsonCode)
            return from;
        hide(from, end);
        return end;
    }

    /*! The scheme of an Authorization value is no secret. */
    std::size_t behindScheme(std::size_t from, std::size_t end) const
    {
        const std::size_t scheme = from < m_text.size() ? schemeAt(from) : 0;
        if (scheme == 0 || spaceAt(from + scheme) == 0)
            return from;
        return std::min(behindSpace(from + scheme), end);
    }

    std::size_t line(Field field, std::size_t from)
    {
        const std::size_t end = std::min(m_text.find_first_of("\r\n", from), m_text.size());
        hide(field == Field::Authorization ? behindScheme(from, end) : from, end);
        return end;
    }

    /*! Whether an unquoted value cannot go on at \a i. */
    bool endsUnquoted(std::size_t i, const Separator &separator) const
    {
        const char c = m_text[i];
        if (isSpace(c) || c == '&' || c == '"' || c == '\'' || c == '<' || c == '>')
            return true;
        if (separator.character == ':' && (c == ',' || c == '}' || c == ']'))
            return true;
        if (c == '\\')
            return at(i + 1) == '"' || at(i + 1) == '\'' || at(i + 1) == 'n' || at(i + 1) == 'r';
        return c == '%' && separator.length > 1 && (has(i, "%26") || has(i, "%22") || has(i, "%27") || has(i, "%0"));
    }

    std::size_t unquotedEnd(std::size_t i, const Separator &separator) const
    {
        while (i < m_text.size() && !endsUnquoted(i, separator))
            ++i;
        return i;
    }

    /*! Whether the unquoted \a word is a value of JSON or Python that is no text; long numbers may be secrets. */
    static bool isNoText(std::string_view word)
    {
        for (const std::string_view known : {"", "true", "false", "null", "None", "undefined"}) {
            if (word == known)
                return true;
        }
        return word.size() < ShortestFormCode && word.find_first_not_of("0123456789.-") == std::string_view::npos;
    }

    std::size_t unquoted(Field field, std::size_t from, const Separator &separator)
    {
        if (separator.character == ':' && (field == Field::Code || at(from) == '{'))
            return field == Field::Code ? longCode(from) : from;
        if (field == Field::Authorization || field == Field::Line)
            from = behindScheme(from, m_text.size());
        std::size_t end = unquotedEnd(from, separator);
        while (field == Field::Line && at(end) == ' ' && m_text[end - 1] == ';') // cookies in the midst of a line
            end = unquotedEnd(end + 1, separator);
        const std::string_view word = m_text.substr(from, end - from);
        if (field == Field::Code ? word.size() < ShortestFormCode : separator.character == ':' && isNoText(word))
            return from; // short, so nothing is looked at often
        if (separator.character == ':' && (word == "|" || word == ">" || word == "|-" || word == ">-")) {
            from = behindSpace(end); // YAML: the text stands on the lines below
            end = unquotedEnd(from, separator);
        }
        hide(from, end);
        for (const std::size_t length :
             {std::size_t(6), std::size_t(5)}) { // credentials may follow a value that names them
            if (end >= from + length && schemeAt(end - length) == length)
                return end - length;
        }
        return std::max(from, end);
    }

    std::string_view m_text;
    std::vector<ByteRange> m_found;
    std::size_t m_noJwtBefore = 0;
    std::size_t m_noPitBefore = 0;
    std::size_t m_credentialsEnd = 0;
};
} // namespace

std::vector<ByteRange> secretShapes(std::string_view text)
{
    return Scanner(text).run();
}

} // namespace Linesman

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/secretvalues.h"

#include "app/core/decodedbytes.h"
#include "app/core/secretwritings.h"
#include "app/core/wipe.h"

#include <algorithm>
#include <array>
#include <bit>
#include <random>
#include <tuple>
#include <utility>

namespace Linesman {

namespace {
constexpr std::size_t LongestPattern = 4096; // a longer secret is looked for in pieces
constexpr unsigned FirstFilterBits = 16;
constexpr unsigned MostFilterBits = 24;          // 2 MiB
constexpr std::size_t FilterBitsPerPattern = 16; // fuller, it would say yes to what is none too often
constexpr std::size_t MostEqualsSigns = 8;       // within a secret, each of which may be at the end of a line

/*! The key of the hashes: odd, and another one in each process, so that nobody can prepare texts that collide. */
std::uint64_t hashKey()
{
    static const std::uint64_t key = [] {
        std::random_device device;
        return (std::uint64_t(device()) << 32U | device()) | 1U;
    }();
    return key;
}

/*! Of the eight bytes in \a newest. Half of the product: it does not lead back to them. */
std::uint32_t tailHash(std::uint64_t newest, std::uint64_t key)
{
    return static_cast<std::uint32_t>(newest * key >> 32U);
}

/*! Watches for nothing. */
struct Nobody {
    static bool wants(std::uint64_t) { return false; }
    static void decodedTo(std::size_t) {}
    static void plainTo(std::size_t) {}
};

SecretBytes decoded(std::string_view text)
{
    const bool meansItself = std::all_of(text.begin(), text.end(), [](char c) {
        const Decoding::Kind kind = Decoding::Kinds[static_cast<unsigned char>(c)];
        return kind == Decoding::Kind::Ordinary || kind == Decoding::Kind::Hex;
    });
    if (meansItself)
        return {text.begin(), text.end()};
    DecodedBytes bytes(text.size());
    Nobody nobody;
    bytes.read(text, nobody);
    SecretBytes result;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        result.push_back(static_cast<char>(bytes.byteAt(i)));
    if (!result.empty() && result.back() == '\\')
        result.pop_back(); // in a text it would belong to what follows
    return result;
}

/*! Tells \a add what is left of \a bytes, however a text quotes them. */
template <typename Add>
void readOtherwise(std::string_view bytes, const Add &add)
{
    const SecretBytes plain = decoded(bytes);
    add(viewOf(plain));
    const auto isCapital = [&plain](std::size_t i) {
        return hexValue(plain[i]) >= 0 && plain[i] < 'a';
    };
    if (plain.size() > 2 && isCapital(0) && isCapital(1)) { // then "name=" before them makes quoted-printable of it
        SecretBytes behind{'='};
        behind.insert(behind.end(), plain.begin(), plain.end());
        add(viewOf(decoded(viewOf(behind))));
    }
    const auto last = bytes.empty() ? bytes.end() : bytes.end() - 1; // at its end it was there before the line broke
    std::size_t count = 0;
    for (auto sign = std::find(bytes.begin(), last, '='); sign != last && count < MostEqualsSigns; ++count) {
        SecretBytes folded(bytes.begin(), ++sign);
        folded.push_back('\n');
        folded.insert(folded.end(), sign, bytes.end());
        add(viewOf(decoded(viewOf(folded))));
        sign = std::find(sign, last, '=');
    }
}

/*! The same of \a secret within what is encoded as a whole. */
template <typename Add>
void encodeOtherwise(std::string_view secret, const Add &add)
{
    const SecretBytes little = utf16(secret, ByteOrder::Little);
    const SecretBytes big = utf16(secret, ByteOrder::Big);
    const bool isAscii = big == little; // see there
    for (const std::string_view bytes : {secret, viewOf(little), isAscii ? std::string_view() : viewOf(big)}) {
        for (std::size_t shift = 0; shift < 3; ++shift) {
            const SecretBytes core = encodedCore(bytes, shift, Encoding::Base64);
            readOtherwise(viewOf(core), add);
            if (viewOf(core).find_first_of("+/") != std::string_view::npos)
                readOtherwise(viewOf(encodedCore(bytes, shift, Encoding::Base64Url)), add);
        }
    }
    for (const Encoding encoding : {Encoding::Base32, Encoding::Base32Lower}) {
        for (std::size_t shift = 0; shift < 5; ++shift)
            readOtherwise(viewOf(encodedCore(secret, shift, encoding)), add);
    }
}
} // namespace

std::uint32_t entityValue(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, std::uint32_t>, 41> Names{{
        {"amp", '&'},   {"apos", '\''},  {"quot", '"'},   {"lt", '<'},     {"gt", '>'},        {"AMP", '&'},
        {"QUOT", '"'},  {"LT", '<'},     {"GT", '>'},     {"nbsp", 0xa0},  {"Tab", '\t'},      {"NewLine", '\n'},
        {"excl", '!'},  {"num", '#'},    {"dollar", '$'}, {"percnt", '%'}, {"lpar", '('},      {"rpar", ')'},
        {"ast", '*'},   {"plus", '+'},   {"comma", ','},  {"period", '.'}, {"sol", '/'},       {"colon", ':'},
        {"semi", ';'},  {"equals", '='}, {"quest", '?'},  {"commat", '@'}, {"lsqb", '['},      {"lbrack", '['},
        {"bsol", '\\'}, {"rsqb", ']'},   {"rbrack", ']'}, {"Hat", '^'},    {"lowbar", '_'},    {"grave", '`'},
        {"lcub", '{'},  {"rcub", '}'},   {"verbar", '|'}, {"vert", '|'},   {"hyphen", 0x2010},
    }};
    if (name.size() < 2)
        return 0;
    if (name[0] != '#') {
        const auto *const found =
            std::find_if(Names.begin(), Names.end(), [name](const auto &entry) { return entry.first == name; });
        return found == Names.end() ? 0 : found->second;
    }
    const bool isHex = (name[1] | 0x20) == 'x';
    std::uint64_t value = 0;
    for (const char c : name.substr(isHex ? 2 : 1)) {
        const int lower = c | 0x20;
        const bool isDigit = c >= '0' && c <= '9';
        if (!isDigit && !(isHex && lower >= 'a' && lower <= 'f'))
            return 0;
        value = value * (isHex ? 16 : 10) + std::uint64_t(isDigit ? c - '0' : lower - 'a' + 10);
        if (value > 0x10ffff)
            return 0;
    }
    return static_cast<std::uint32_t>(value);
}

/*!
    One search in one text. Comparing whole patterns has a budget, so that a text made of tails cannot make it slow:
    behind it a tail alone is taken for the secret.
*/
class SecretValues::Search
{
public:
    Search(const SecretValues &values, std::string_view text)
        : m_values(values)
        , m_text(text)
        , m_filter(values.m_filter.data())
        , m_shift(32 - values.m_filterBits)
        , m_key(hashKey())
        , m_budget(LeastBudget + BudgetPerByte * text.size())
        , m_bytes(std::min(values.m_longest, text.size()))
    {
    }

    /*!
        Sorts in what \a values has behind its first \a known patterns. All at once: to make room for each of them would
        move the others each time.
    */
    static void takeIn(SecretValues &values, std::size_t known)
    {
        std::vector<Pattern> &all = values.m_patterns;
        std::vector<Pattern> added(all.begin() + std::ptrdiff_t(known), all.end());
        all.resize(known);
        std::sort(added.begin(), added.end(), [](const Pattern &a, const Pattern &b) {
            return std::tie(a.tail, a.length, a.whole) < std::tie(b.tail, b.length, b.whole);
        });
        added.erase(std::unique(added.begin(), added.end()), added.end());
        std::erase_if(added, [&values](const Pattern &one) { return values.place(one) != values.m_patterns.end(); });
        all.insert(all.end(), added.begin(), added.end());
        std::inplace_merge(all.begin(), all.begin() + std::ptrdiff_t(known), all.end(),
                           [](const Pattern &a, const Pattern &b) { return a.tail < b.tail; });
        for (const Pattern &pattern : added)
            values.m_longest = std::max<std::size_t>(values.m_longest, pattern.length);
        const bool isFull = all.size() * FilterBitsPerPattern > std::size_t(1) << values.m_filterBits;
        if (values.m_filterBits == 0 || (isFull && values.m_filterBits < MostFilterBits))
            values.growFilter();
        else
            std::for_each(added.begin(), added.end(), [&values](const Pattern &one) { values.setFilter(one); });
    }

    /*! Where the secrets are; everything, when there are quotings that this cannot follow. */
    std::vector<ByteRange> run()
    {
        if (!m_bytes.read(m_text, *this))
            return {{0, m_text.size()}};
        return united(m_plain, m_decoded);
    }

    bool wants(std::uint64_t newest) const
    {
        const std::uint32_t bit = tailHash(newest, m_key) >> m_shift;
        return (m_filter[bit / 64] >> (bit % 64) & 1U) != 0;
    }

    void plainTo(std::size_t end)
    {
        std::uint64_t newest = 0;
        for (std::size_t i = end > 8 ? end - 8 : 0; i < end; ++i)
            newest = newest << 8U | static_cast<unsigned char>(m_text[i]);
        const auto byteAt = [this](std::size_t index) {
            return static_cast<unsigned char>(m_text[index]);
        };
        if (const std::size_t length = matched(newest, end, byteAt))
            addRange(m_plain, {end - length, end});
    }

    void decodedTo(std::size_t end)
    {
        const auto byteAt = [this](std::size_t index) {
            return m_bytes.byteAt(index);
        };
        if (const std::size_t length = matched(m_bytes.newest(), m_bytes.size(), byteAt))
            addRange(m_decoded, {m_bytes.sourceOf(m_bytes.size() - length), end});
    }

private:
    static constexpr std::size_t BudgetPerByte = 8;
    static constexpr std::size_t LeastBudget = 64 * 1024;

    /*! Length of the longest secret that the \a size bytes so far end with; 0 when there is none. */
    template <typename ByteAt>
    std::size_t matched(std::uint64_t newest, std::size_t size, const ByteAt &byteAt)
    {
        const std::uint32_t tail = tailHash(newest, m_key);
        auto pattern = std::lower_bound(m_values.m_patterns.begin(), m_values.m_patterns.end(), tail,
                                        [](const Pattern &a, std::uint32_t b) { return a.tail < b; });
        std::size_t longest = 0;
        for (; pattern != m_values.m_patterns.end() && pattern->tail == tail; ++pattern) {
            if (pattern->length > size || pattern->length <= longest)
                continue;
            if (m_budget < pattern->length)
                return std::max(longest, ShortestSecret);
            m_budget -= pattern->length;
            std::uint64_t hash = 0;
            for (std::size_t i = size - pattern->length; i < size; ++i)
                hash = hash * m_key + byteAt(i);
            if (hash == pattern->whole)
                longest = pattern->length;
        }
        return longest;
    }

    const SecretValues &m_values;
    std::string_view m_text;
    const std::uint64_t *const m_filter;
    const unsigned m_shift;
    const std::uint64_t m_key;
    std::size_t m_budget;
    DecodedBytes m_bytes;
    std::vector<ByteRange> m_plain;
    std::vector<ByteRange> m_decoded;
};

void SecretValues::add(std::string_view secret)
{
    const std::size_t known = m_patterns.size();
    const auto add = [this](std::string_view bytes) {
        addBytes(bytes);
    };
    addBytes(secret);
    readOtherwise(secret, add);
    readOtherwise(viewOf(characterCodes(secret)), add);
    if (secret.size() >= ShortestSecret) {
        for (const Digits digits : {Digits::Lower, Digits::Upper})
            readOtherwise(viewOf(hexadecimal(secret, digits)), add);
        addBase64(secret);
        for (const SecretBytes &written : {percentEncoded(secret), jsonEscaped(secret)}) {
            if (written.size() != secret.size())
                addBase64(viewOf(written)); // within a whole form or JSON document
        }
    }
    const bool isPem = secret.find("-----BEGIN ") != std::string_view::npos;
    while (isPem && !secret.empty()) { // a key in PEM: each of its lines by itself
        const std::size_t end = std::min(secret.find('\n'), secret.size());
        if (end >= 24 && secret[0] != '-')
            readOtherwise(secret.substr(0, end), add);
        secret.remove_prefix(std::min(end + 1, secret.size()));
    }
    Search::takeIn(*this, known);
}

/*! Within base64, and whatever else is encoded as a whole. */
void SecretValues::addBase64(std::string_view bytes)
{
    encodeOtherwise(bytes, [this](std::string_view written) { addBytes(written); });
}

void SecretValues::addBytes(std::string_view bytes)
{
    while (bytes.size() > LongestPattern) {
        // The last piece must not be too short to be looked for.
        addPattern(bytes.substr(0, LongestPattern));
        bytes.remove_prefix(std::min(LongestPattern, bytes.size() - ShortestSecret));
    }
    if (bytes.size() >= ShortestSecret)
        addPattern(bytes);
}

SecretValues::Pattern SecretValues::patternOf(std::string_view bytes)
{
    Pattern pattern;
    std::uint64_t newest = 0;
    for (const char c : bytes) {
        newest = newest << 8U | static_cast<unsigned char>(c);
        pattern.whole = pattern.whole * hashKey() + static_cast<unsigned char>(c);
    }
    pattern.tail = tailHash(newest, hashKey());
    pattern.length = static_cast<std::uint32_t>(bytes.size());
    return pattern;
}

/*! Where \a pattern is, if it is; only while they are sorted. */
std::vector<SecretValues::Pattern>::const_iterator SecretValues::place(const Pattern &pattern) const
{
    const auto [first, last] = std::equal_range(m_patterns.begin(), m_patterns.end(), pattern,
                                                [](const Pattern &a, const Pattern &b) { return a.tail < b.tail; });
    const auto found = std::find(first, last, pattern);
    return found == last ? m_patterns.end() : found;
}

bool SecretValues::contains(std::string_view secret) const
{
    // What is longer begins with such a piece.
    return secret.size() < ShortestSecret || place(patternOf(secret.substr(0, LongestPattern))) != m_patterns.end();
}

/*! Behind the others for now; takeIn() sorts. */
void SecretValues::addPattern(std::string_view bytes)
{
    m_patterns.push_back(patternOf(bytes));
}

void SecretValues::growFilter()
{
    do
        m_filterBits = m_filterBits == 0 ? FirstFilterBits : m_filterBits + 1;
    while (m_filterBits < MostFilterBits && m_patterns.size() * FilterBitsPerPattern > std::size_t(1) << m_filterBits);
    m_filter.assign((std::size_t(1) << m_filterBits) / 64, 0);
    for (const Pattern &pattern : m_patterns)
        setFilter(pattern);
}

void SecretValues::setFilter(const Pattern &pattern)
{
    const std::uint32_t bit = pattern.tail >> (32 - m_filterBits);
    m_filter[bit / 64] |= std::uint64_t(1) << (bit % 64);
}

std::vector<ByteRange> SecretValues::find(std::string_view text) const
{
    if (m_patterns.empty() || text.size() < ShortestSecret)
        return {};
    return Search(*this, text).run();
}

} // namespace Linesman

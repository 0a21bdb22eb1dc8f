// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/message.h"

#include "app/http/text.h"

#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <array>
#include <iterator>

namespace Linesman::Http {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

enum class Plus { Literal, Space };

std::string decoded(std::string_view text, Plus plus)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0) {
            out += char(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else {
            out += plus == Plus::Space && text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

} // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

Headers::Headers(std::initializer_list<Header> fields)
{
    for (const Header &field : fields)
        add(field.name, field.value);
}

Headers::Field Headers::appended(std::string_view name, std::string_view value)
{
    constexpr std::size_t usualText = 512;
    const Field field{std::uint32_t(m_text.size()), std::uint32_t(name.size()), std::uint32_t(value.size())};
    const std::size_t wanted = m_text.size() + name.size() + value.size();
    if (wanted <= m_text.capacity()) {
        m_text.append(name).append(value);
        return field;
    }
    std::string grown; // beside the old text: name and value may be views of it
    grown.reserve(std::max(usualText, 2 * wanted));
    grown.append(m_text).append(name).append(value);
    m_text.swap(grown);
    return field;
}

void Headers::add(std::string_view name, std::string_view value)
{
    constexpr std::size_t usualFields = 12;
    if (m_fields.capacity() == 0)
        m_fields.reserve(usualFields);
    m_fields.push_back(appended(name, value));
}

void Headers::set(std::string_view name, std::string_view value)
{
    const auto same = [this, name](const Field &field) {
        return equalsIgnoringCase(std::string_view(m_text).substr(field.at, field.nameSize), name);
    };
    const auto first = std::find_if(m_fields.begin(), m_fields.end(), same);
    if (first == m_fields.end()) {
        add(name, value);
        return;
    }
    m_fields.erase(std::remove_if(first + 1, m_fields.end(), same), m_fields.end());
    *first = appended(at(std::size_t(first - m_fields.begin())).name, value); // the name stays as it was written
}

void Headers::remove(std::string_view name)
{
    std::erase_if(m_fields, [this, name](const Field &field) {
        return equalsIgnoringCase(std::string_view(m_text).substr(field.at, field.nameSize), name);
    });
}

void Headers::clear() noexcept
{
    m_text.clear();
    m_fields.clear();
}

std::optional<std::string_view> Headers::value(std::string_view name) const
{
    for (const Header field : *this) {
        if (equalsIgnoringCase(field.name, name))
            return field.value;
    }
    return std::nullopt;
}

std::vector<std::string_view> Headers::values(std::string_view name) const
{
    std::vector<std::string_view> all;
    for (const Header field : *this) {
        if (equalsIgnoringCase(field.name, name))
            all.push_back(field.value);
    }
    return all;
}

bool Headers::operator==(const Headers &other) const
{
    return std::equal(begin(), end(), other.begin(), other.end());
}

std::optional<std::string_view> Target::queryValue(std::string_view name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

Target parseTarget(std::string_view target)
{
    // Absolute form ("http://host/path") is what a client sends through a proxy: the authority is the server's
    // business.
    if (const std::size_t scheme = target.find("://"); scheme != target.npos && scheme < target.find_first_of("/?")) {
        const std::size_t start = target.find_first_of("/?", scheme + 3);
        target = start == target.npos ? std::string_view("/") : target.substr(start);
    }
    target = target.substr(0, target.find('#'));
    Target parsed;
    const std::size_t mark = target.find('?');
    parsed.path = target.substr(0, mark);
    if (parsed.path.empty())
        parsed.path = "/";
    if (mark != target.npos)
        parsed.query = parseForm(target.substr(mark + 1));

    std::string_view rest = parsed.path;
    if (rest.front() == '/')
        rest.remove_prefix(1);
    while (!rest.empty()) {
        const std::size_t slash = rest.find('/');
        parsed.segments.push_back(percentDecoded(rest.substr(0, slash)));
        rest = slash == rest.npos ? std::string_view() : rest.substr(slash + 1);
    }
    return parsed;
}

std::vector<std::pair<std::string, std::string>> parseForm(std::string_view body)
{
    std::vector<std::pair<std::string, std::string>> fields;
    while (!body.empty()) {
        const std::size_t end = body.find('&');
        const std::string_view field = body.substr(0, end);
        body = end == body.npos ? std::string_view() : body.substr(end + 1);
        if (field.empty())
            continue;
        const std::size_t equal = field.find('=');
        fields.emplace_back(decoded(field.substr(0, equal), Plus::Space),
                            equal == field.npos ? std::string() : decoded(field.substr(equal + 1), Plus::Space));
    }
    return fields;
}

std::string percentDecoded(std::string_view text)
{
    return decoded(text, Plus::Literal);
}

std::string percentEncoded(std::string_view text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    static constexpr std::string_view unreserved = "-._~";
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (isAlphanumeric(c) || unreserved.find(c) != unreserved.npos) {
            out += c;
        } else {
            out += '%';
            out += digits[static_cast<unsigned char>(c) >> 4];
            out += digits[static_cast<unsigned char>(c) & 15];
        }
    }
    return out;
}

std::string_view reasonPhrase(int status)
{
    namespace http = boost::beast::http;
    const http::status known = http::int_to_status(unsigned(std::max(status, 0)));
    if (known == http::status::unknown)
        return "Unknown";
    const auto phrase = http::obsolete_reason(known);
    return {phrase.data(), phrase.size()};
}

} // namespace Linesman::Http

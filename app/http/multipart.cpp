// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/multipart.h"

#include "app/http/text.h"

#include <algorithm>

namespace Linesman::Http {

namespace {

constexpr std::size_t BoundaryLimit = 70; // RFC 2046, 5.1.1

Failure rejected(const char *reason)
{
    return failure(Error::Kind::Rejected, QString::fromLatin1(reason));
}

/*! A value before any ";", and the parameters behind it: `form-data; name="a"; filename="b"`. */
struct Parameterized {
    std::string value;
    std::vector<std::pair<std::string, std::string>> parameters;

    std::optional<std::string> parameter(std::string_view name) const
    {
        for (const auto &[key, text] : parameters) {
            if (equalsIgnoringCase(key, name))
                return text;
        }
        return std::nullopt;
    }
};

std::optional<Parameterized> parsedParameters(std::string_view text)
{
    Parameterized result;
    std::size_t at = std::min(text.find(';'), text.size());
    result.value = trimmed(text.substr(0, at));
    while (at < text.size()) {
        ++at; // the semicolon
        const std::size_t equal = text.find('=', at);
        if (trimmed(text.substr(at)).empty())
            break; // a final semicolon
        if (equal == text.npos)
            return std::nullopt;
        const std::string_view name = trimmed(text.substr(at, equal - at));
        if (name.empty() || name.find_first_of("\"; ") != name.npos)
            return std::nullopt;
        at = equal + 1;
        std::string value;
        if (at < text.size() && text[at] == '"') {
            bool isClosed = false;
            for (++at; at < text.size() && !isClosed; ++at) {
                // Browsers do not escape by a backslash but send %22; a path from an old browser holds plain ones.
                if (text[at] == '\\' && at + 1 < text.size() && (text[at + 1] == '"' || text[at + 1] == '\\'))
                    value += text[++at];
                else if (text[at] == '"')
                    isClosed = true;
                else
                    value += text[at];
            }
            if (!isClosed)
                return std::nullopt;
            const std::size_t next = std::min(text.find(';', at), text.size());
            if (!trimmed(text.substr(at, next - at)).empty())
                return std::nullopt;
            at = next;
        } else {
            const std::size_t next = std::min(text.find(';', at), text.size());
            value = trimmed(text.substr(at, next - at));
            at = next;
        }
        result.parameters.emplace_back(name, std::move(value));
    }
    return result;
}

/*! A name as RFC 5987 and 8187 write it: UTF-8''caf%C3%A9. */
std::optional<std::string> extendedValue(std::string_view text)
{
    const std::size_t first = text.find('\'');
    const std::size_t second = first == text.npos ? text.npos : text.find('\'', first + 1);
    if (second == text.npos || !equalsIgnoringCase(text.substr(0, first), "UTF-8"))
        return std::nullopt;
    return percentDecoded(text.substr(second + 1));
}

/*! Reads the header block of one part; \a text ends with its empty line. */
Result<Part> parsedHead(std::string_view text, const MultipartLimits &limits)
{
    Part part;
    part.contentType = "text/plain";
    while (text != "\r\n") {
        const std::size_t end = text.find("\r\n");
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 2);
        const std::size_t colon = line.find(':');
        if (colon == line.npos || colon == 0 || line.front() == ' ' || line.front() == '\t')
            return rejected("malformed header in a part");
        const auto isControl = [](char c) {
            return static_cast<unsigned char>(c) < 0x20 && c != '\t';
        };
        if (std::any_of(line.begin(), line.end(), isControl))
            return rejected("control character in the header of a part");
        if (part.headers.size() == limits.headerFields)
            return rejected("too many header fields in a part");
        part.headers.add(line.substr(0, colon), trimmed(line.substr(colon + 1)));
    }

    const auto disposition = parsedParameters(part.headers.value("Content-Disposition").value_or(""));
    if (!disposition || !equalsIgnoringCase(disposition->value, "form-data"))
        return rejected("a part without Content-Disposition: form-data");
    const std::optional<std::string> name = disposition->parameter("name");
    if (!name)
        return rejected("a part without a name");
    part.name = *name;
    part.fileName = disposition->parameter("filename");
    if (const auto extended = disposition->parameter("filename*")) {
        if (const auto decoded = extendedValue(*extended))
            part.fileName = decoded;
    }
    if (const auto type = part.headers.value("Content-Type"))
        part.contentType = *type;
    if (equalsIgnoringCase(std::string_view(part.contentType).substr(0, 10), "multipart/"))
        return rejected("a multipart inside a part");
    if (const auto coding = part.headers.value("Content-Transfer-Encoding")) {
        if (!equalsIgnoringCase(*coding, "binary") && !equalsIgnoringCase(*coding, "8bit") &&
            !equalsIgnoringCase(*coding, "7bit"))
            return rejected("a part with a Content-Transfer-Encoding (RFC 7578 retired it)");
    }
    return part;
}

} // namespace

std::optional<std::string> multipartBoundary(std::string_view contentType)
{
    const auto parsed = parsedParameters(contentType);
    if (!parsed || !equalsIgnoringCase(parsed->value, "multipart/form-data"))
        return std::nullopt;
    std::optional<std::string> boundary = parsed->parameter("boundary");
    if (!boundary || boundary->empty() || boundary->size() > BoundaryLimit || boundary->back() == ' ')
        return std::nullopt;
    const bool isAllowed = std::all_of(boundary->begin(), boundary->end(), [](char c) {
        return isAlphanumeric(c) || std::string_view("'()+_,-./:=? ").find(c) != std::string_view::npos;
    });
    return isAllowed ? boundary : std::nullopt;
}

Result<std::vector<Part>> parseMultipart(std::string_view contentType, std::string_view body,
                                         const MultipartLimits &limits)
{
    const std::optional<std::string> boundary = multipartBoundary(contentType);
    if (!boundary)
        return rejected("no usable boundary in Content-Type");
    const std::string opening = "--" + *boundary;
    const std::string delimiter = "\r\n" + opening;

    // What stands before the first delimiter is a preamble, to be ignored.
    std::size_t at = 0;
    if (body.starts_with(opening)) {
        at = opening.size();
    } else {
        const std::size_t first = body.find(delimiter);
        if (first == body.npos)
            return rejected("the boundary does not occur in the body");
        at = first + delimiter.size();
    }

    std::vector<Part> parts;
    for (;;) {
        if (body.substr(at, 2) == "--") {
            if (parts.empty())
                return rejected("no part");
            return parts; // and an epilogue to be ignored
        }
        const std::size_t lineEnd = body.find("\r\n", at);
        if (lineEnd == body.npos || !trimmed(body.substr(at, lineEnd - at)).empty())
            return rejected("malformed boundary line");
        at = lineEnd + 2;
        if (parts.size() == limits.parts)
            return rejected("too many parts");

        // The empty line is looked for within the limit only: without one the whole body would be searched per part.
        const std::string_view window = body.substr(at, limits.headerBytes + 2);
        const std::size_t emptyLine = window.starts_with("\r\n") ? 0 : window.find("\r\n\r\n");
        if (emptyLine == window.npos)
            return window.size() > limits.headerBytes ? rejected("the header of a part is too long")
                                                      : rejected("a part without the end of its header");
        const std::size_t headSize = emptyLine == 0 ? 2 : emptyLine + 4;
        Result<Part> part = parsedHead(window.substr(0, headSize), limits);
        if (!part)
            return failure(part.error());
        at += headSize;

        // An empty content may be followed by the delimiter's own line end, which is then the header's.
        const std::size_t end = body.substr(at - 2).starts_with(delimiter) ? at - 2 : body.find(delimiter, at);
        if (end == body.npos)
            return rejected("the last boundary is missing");
        part->content = body.substr(at, std::max(end, at) - at);
        parts.push_back(std::move(*part));
        at = end + delimiter.size();
    }
}

} // namespace Linesman::Http

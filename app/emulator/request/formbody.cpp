// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/request/formbody.h"

#include "app/emulator/state/json.h"
#include "app/http/message.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

namespace Linesman::Emulator {

namespace {
// Options of body-parser's urlencoded(), 1.20.4.
constexpr std::size_t MostFields = 1000;
constexpr std::size_t Deepest = 32;
constexpr std::size_t PlacesAtLeast = 100; //!< of a list; a number beyond is a name

/*! "call[to]" is call, to. What is too deep ends one segment later. */
std::vector<std::string_view> pathOf(std::string_view name)
{
    std::size_t open = name.find('[');
    if (open == std::string_view::npos || open == 0)
        return {name};
    std::vector<std::string_view> path{name.substr(0, open)};
    while (open < name.size() && name[open] == '[' && path.size() <= Deepest + 1) {
        const std::size_t close = name.find(']', open);
        if (close == std::string_view::npos)
            break;
        path.push_back(name.substr(open + 1, close - open - 1));
        open = close + 1;
    }
    return path;
}

/*! Whether \a segment is one of the \a places of a list, and which: empty is the next one. "01" is a name. */
bool isPlace(std::string_view segment, std::size_t places, std::size_t &place)
{
    place = places;
    if (segment.size() > 1 && segment.front() == '0')
        return false;
    const auto [end, error] = std::from_chars(segment.data(), segment.data() + segment.size(), place);
    return segment.empty() || (error == std::errc() && end == segment.data() + segment.size() && place < places);
}

class FormTree
{
public:
    FormTree(rapidjson::Document &document, std::size_t places)
        : m_document(document)
        , m_allocator(document.GetAllocator())
        , m_places(places)
    {
    }

    void put(const std::vector<std::string_view> &path, std::string_view text)
    {
        JsonValue *at = &m_document;
        for (std::size_t i = 0; i < path.size() && at; ++i) {
            std::size_t unused = 0;
            if (i > 0 && at->IsNull())
                isPlace(path[i], m_places, unused) ? at->SetArray() : at->SetObject();
            at = child(*at, path[i]);
        }
        if (!at || at->IsObject())
            return;
        JsonValue value = textValue(text);
        if (at->IsNull()) {
            *at = value;
        } else if (at->IsArray()) {
            at->PushBack(value, m_allocator);
        } else {
            JsonValue list(rapidjson::kArrayType);
            list.PushBack(*at, m_allocator);
            list.PushBack(value, m_allocator);
            *at = list;
        }
    }

private:
    JsonValue textValue(std::string_view text)
    {
        return JsonValue(text.data(), rapidjson::SizeType(text.size()), m_allocator);
    }
    /*! The list \a value with its places as names. */
    void makeObject(JsonValue &value)
    {
        JsonValue object(rapidjson::kObjectType);
        for (rapidjson::SizeType i = 0; i < value.Size(); ++i)
            object.AddMember(textValue(std::to_string(i)), value[i], m_allocator);
        value = object;
    }
    /*! What \a segment names in \a value, null when it is new; nothing when \a value can have no such thing. */
    JsonValue *child(JsonValue &value, std::string_view segment)
    {
        std::size_t place = 0;
        if (value.IsArray() && !isPlace(segment, m_places, place))
            makeObject(value);
        if (value.IsArray()) {
            place = segment.empty() ? value.Size() : std::min(place, std::size_t(value.Size()));
            if (place == value.Size())
                value.PushBack(JsonValue(), m_allocator);
            return &value[rapidjson::SizeType(place)];
        }
        if (!value.IsObject())
            return nullptr;
        for (auto &item : value.GetObject()) {
            if (view(item.name) == segment)
                return &item.value;
        }
        value.AddMember(textValue(segment), JsonValue(), m_allocator);
        return &(value.MemberEnd() - 1)->value;
    }

    rapidjson::Document &m_document;
    rapidjson::Document::AllocatorType &m_allocator;
    std::size_t m_places;
};
} // namespace

std::optional<FormFault> readForm(rapidjson::Document &object, std::string_view text)
{
    if (std::size_t(std::count(text.begin(), text.end(), '&')) >= MostFields)
        return FormFault::TooManyFields;
    const std::vector<std::pair<std::string, std::string>> fields = Http::parseForm(text);
    FormTree tree(object, std::max(PlacesAtLeast, fields.size()));
    for (const auto &[name, value] : fields) {
        const std::vector<std::string_view> path = pathOf(name);
        if (path.size() > Deepest + 1)
            return FormFault::TooDeep;
        tree.put(path, value);
    }
    return std::nullopt;
}

} // namespace Linesman::Emulator

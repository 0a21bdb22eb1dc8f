// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/request/formbody.h"

#include "app/emulator/state/json.h"
#include "app/http/message.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace Linesman::Emulator {

namespace {
constexpr std::size_t MostFields = 1000;
constexpr std::size_t Deepest = 5;
constexpr std::size_t HighestPlace = 20; //!< of a list; beyond it a number is a name

/*! "call[to]" is call, to. */
std::vector<std::string_view> pathOf(std::string_view name)
{
    std::size_t open = name.find('[');
    if (open == std::string_view::npos || open == 0)
        return {name};
    std::vector<std::string_view> path{name.substr(0, open)};
    while (open < name.size() && name[open] == '[' && path.size() <= Deepest) {
        const std::size_t close = name.find(']', open);
        if (close == std::string_view::npos)
            break;
        path.push_back(name.substr(open + 1, close - open - 1));
        open = close + 1;
    }
    return path;
}

/*! Whether \a segment is a place in a list, and which: empty is the next one. */
bool isPlace(std::string_view segment, std::size_t &place)
{
    place = HighestPlace;
    const auto [end, error] = std::from_chars(segment.data(), segment.data() + segment.size(), place);
    return segment.empty() || (error == std::errc() && end == segment.data() + segment.size() && place <= HighestPlace);
}

class FormTree
{
public:
    explicit FormTree(rapidjson::Document &document)
        : m_document(document)
        , m_allocator(document.GetAllocator())
    {
    }

    void put(std::string_view name, std::string_view text)
    {
        const std::vector<std::string_view> path = pathOf(name);
        JsonValue *at = &m_document;
        for (std::size_t i = 0; i < path.size() && at; ++i) {
            std::size_t unused = 0;
            if (i > 0 && at->IsNull())
                isPlace(path[i], unused) ? at->SetArray() : at->SetObject();
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
    /*! What \a segment names in \a value, null when it is new; nothing when \a value can have no such thing. */
    JsonValue *child(JsonValue &value, std::string_view segment)
    {
        if (value.IsArray()) {
            std::size_t place = 0;
            if (!isPlace(segment, place))
                return nullptr;
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
};
} // namespace

void readForm(rapidjson::Document &object, std::string_view text)
{
    FormTree tree(object);
    std::size_t fields = 0;
    for (const auto &[name, value] : Http::parseForm(text)) {
        if (++fields > MostFields)
            return;
        tree.put(name, value);
    }
}

} // namespace Linesman::Emulator

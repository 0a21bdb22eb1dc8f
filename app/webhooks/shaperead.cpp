// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/shape_p.h"

#include <rapidjson/encodedstream.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

// From text to the part of its tree that is ever looked at.
namespace Linesman::Webhooks {

namespace {
/*!
    Hands on to a document what is taken. All of ten megabytes of small values would cost more time than everything that
    is said of them.
*/
class Taker
{
public:
    using Ch = char;
    explicit Taker(rapidjson::Document &json)
        : m_json(json)
    {
    }

    bool Null() { return !takes() || m_json.Null(); }
    bool Bool(bool value) { return !takes() || m_json.Bool(value); }
    bool Int(int value) { return !takes() || m_json.Int(value); }
    bool Uint(unsigned value) { return !takes() || m_json.Uint(value); }
    bool Int64(std::int64_t value) { return !takes() || m_json.Int64(value); }
    bool Uint64(std::uint64_t value) { return !takes() || m_json.Uint64(value); }
    bool Double(double value) { return !takes() || m_json.Double(value); }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool copy)
    {
        return !takes() || m_json.RawNumber(text, size, copy);
    }
    bool String(const char *text, rapidjson::SizeType size, bool copy)
    {
        return !takes() || m_json.String(text, size, copy);
    }
    bool Key(const char *text, rapidjson::SizeType size, bool copy)
    {
        if (m_skipped > 0)
            return true;
        m_isNamed = hasRoom();
        m_isCut = m_isCut || (!m_isNamed && m_counts.back() <= MostMembers);
        return !m_isNamed || m_json.Key(text, size, copy);
    }
    bool StartObject() { return !opens() || m_json.StartObject(); }
    bool StartArray() { return !opens() || m_json.StartArray(); }
    bool EndObject(rapidjson::SizeType) { return !closes() || m_json.EndObject(m_closed); }
    bool EndArray(rapidjson::SizeType) { return !closes() || m_json.EndArray(m_closed); }

    bool isCut() const { return m_isCut; }

private:
    static constexpr std::size_t Deepest = 12; //!< wrappers, the payload, and what is looked at in it

    bool hasRoom() const
    {
        const std::size_t level = m_counts.size();
        return level == 0 || (level <= Deepest && m_counts.back() <= MostMembers && m_all[level - 1] < 4 * MostMembers);
    }

    bool takes()
    {
        if (m_skipped > 0 || !std::exchange(m_isNamed, true))
            return false;
        if (!hasRoom()) { // in an array, of which only the first is ever looked into
            m_isCut = m_isCut || (m_counts.back() == 0 && m_counts.size() <= Deepest);
            return false;
        }
        if (!m_counts.empty()) {
            ++m_counts.back();
            ++m_all[m_counts.size() - 1];
        }
        return true;
    }

    bool opens()
    {
        if (takes())
            m_counts.push_back(0);
        else
            ++m_skipped;
        return m_skipped == 0;
    }

    bool closes()
    {
        if (m_skipped > 0) {
            --m_skipped;
            return false;
        }
        m_closed = m_counts.back();
        m_counts.pop_back();
        return true;
    }

    rapidjson::Document &m_json;
    std::vector<rapidjson::SizeType> m_counts; //!< what was taken into each object and array that is open
    std::array<std::size_t, Deepest> m_all{};  //!< into all of one level
    std::size_t m_skipped = 0;                 //!< objects and arrays that are open and left out
    rapidjson::SizeType m_closed = 0;          //!< what was taken into the one that is closed now
    bool m_isNamed = true;                     //!< the name of the next value was taken, or it has none
    bool m_isCut = false;
};

template <unsigned flags, typename Stream>
ShapeRead readInto(rapidjson::Document &json, Stream &stream, std::size_t size)
{
    ShapeRead done;
    const auto take = [&done, &stream, size](rapidjson::Document &document) {
        Taker taker(document);
        done.result = rapidjson::Reader().Parse<rapidjson::kParseIterativeFlag | flags>(stream, taker);
        if (!done.result.IsError() && stream.Tell() != size) // it takes a NUL for the end
            done.result.Set(rapidjson::kParseErrorDocumentRootNotSingular, stream.Tell());
        done.isCut = taker.isCut();
        return !done.result.IsError();
    };
    json.SetNull();
    json.Populate(take);
    return done;
}
} // namespace

ShapeRead parseShape(rapidjson::Document &json, std::string_view text)
{
    rapidjson::MemoryStream bytes(text.data(), text.size());
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
    return readInto<0>(json, stream, text.size());
}

ShapeRead parseShapeInPlace(rapidjson::Document &json, std::string &text)
{
    rapidjson::InsituStringStream stream(text.data());
    return readInto<rapidjson::kParseInsituFlag>(json, stream, text.size());
}

} // namespace Linesman::Webhooks

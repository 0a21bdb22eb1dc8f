// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/bodyprint.h"

#include "app/webhooks/textposition.h"

#include <rapidjson/reader.h>

#include <algorithm>

namespace Linesman::Webhooks {

namespace {
constexpr qsizetype LargestPrint = 4096; // bytes
constexpr int DeepestValue = 512;        // QJsonDocument reads no more than twice that
constexpr char Separator = '\xff';       // never in UTF-8
constexpr char EntryMark = '\xfe';       // likewise

// Of this the members count, too: the id of a workflow's contact. What other members hold decides only whether
// something wrapped the payload, of which nothing is told here.
constexpr std::string_view Deciding = "contact";

/*! Takes the events of the parser; false from one of them ends it. */
class PrintTaker : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, PrintTaker>
{
public:
    explicit PrintTaker(const std::vector<std::string> &telling)
        : m_telling(telling)
    {
    }
    bool Null() { return value('0'); }
    bool Bool(bool) { return value('b'); }
    bool Int(int) { return value('n'); }
    bool Uint(unsigned) { return value('n'); }
    bool Int64(std::int64_t) { return value('n'); }
    bool Uint64(std::uint64_t) { return value('n'); }
    bool Double(double) { return value('n'); }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        if (m_depth == 1 && m_isTelling)
            m_print.append(text, qsizetype(size));
        return value('s');
    }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        if (m_depth != 1)
            return true;
        const std::string_view name(text, size);
        m_isTelling = std::find(m_telling.begin(), m_telling.end(), name) != m_telling.end();
        m_print.append(text, qsizetype(size)).append(Separator);
        return name != Deciding;
    }
    bool StartObject()
    {
        if (m_depth == 1)
            m_isList = false;
        return (m_depth == 0 || value('o')) && ++m_depth < DeepestValue;
    }
    bool StartArray()
    {
        if (m_depth == 1) {
            m_isList = true;
            m_entry = '\0';
        }
        return m_depth > 0 && value('a') && ++m_depth < DeepestValue;
    }
    bool EndObject(rapidjson::SizeType) { return --m_depth >= 0; }
    bool EndArray(rapidjson::SizeType) { return --m_depth >= 0; }
    const QByteArray &print() const { return m_print; }

private:
    bool value(char type)
    {
        if (m_depth == 1) {
            m_print.append(type).append(Separator);
        } else if (m_depth == 2 && m_isList && type != m_entry) { // what a list is of, however long it is
            m_entry = type;
            m_print.append(EntryMark).append(type);
        }
        return m_depth > 0 && m_print.size() < LargestPrint;
    }

    const std::vector<std::string> &m_telling;
    QByteArray m_print;
    int m_depth = 0;
    char m_entry = '\0';   //!< type of the entry before
    bool m_isList = false; //!< the member's value is one
    bool m_isTelling = false;
};

QByteArray bodyPrint(std::string_view body, const std::vector<std::string> &telling)
{
    constexpr unsigned Flags = rapidjson::kParseIterativeFlag | rapidjson::kParseInsituFlag;
    if (invalidUtf8(body)) // once for all, and many bytes at a time: the parser looks at each
        return {};
    std::string text(body); // its strings end up in their own place
    rapidjson::InsituStringStream stream(text.data());
    rapidjson::Reader reader;
    PrintTaker taker(telling);
    if (reader.Parse<Flags>(stream, taker).IsError() || stream.Tell() != body.size()) // it ends at a NUL, too
        return {};
    return taker.print();
}
} // namespace

QByteArray requestPrint(const Http::Request &request, std::string_view body, const std::vector<std::string> &telling)
{
    if (request.headers.contains("Content-Encoding"))
        return {}; // the body has to be unpacked first
    QByteArray print = bodyPrint(body, telling);
    if (print.isEmpty())
        return {};
    for (const Http::Header field : request.headers)
        print.append(field.name.data(), qsizetype(field.name.size())).append(Separator);
    return print.size() < 2 * LargestPrint ? print : QByteArray();
}

} // namespace Linesman::Webhooks

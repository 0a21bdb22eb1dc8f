// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/bodyprint.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <array>

namespace Linesman::Webhooks {

namespace {
constexpr qsizetype LargestPrint = 4096; // bytes
constexpr int DeepestValue = 512;        // QJsonDocument reads no more than twice that
constexpr char Separator = '\xff';       // never in UTF-8

// What stands in these decides as well: a payload inside a wrapper, and the id of a workflow's contact.
constexpr std::array<std::string_view, 7> Deciding{"body", "data", "payload", "event", "json", "rawBody", "contact"};
// Of these few values count, too: a new one is something new. See the fact event.values.
constexpr std::array<std::string_view, 6> Telling{"type",       "status",      "direction",
                                                  "callStatus", "installType", "newStatus"};

/*! Takes the events of the parser; false from one of them ends it. */
class PrintTaker : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, PrintTaker>
{
public:
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
        m_isTelling = std::find(Telling.begin(), Telling.end(), name) != Telling.end();
        m_print.append(text, qsizetype(size)).append(Separator);
        return std::find(Deciding.begin(), Deciding.end(), name) == Deciding.end();
    }
    bool StartObject() { return (m_depth == 0 || value('o')) && ++m_depth < DeepestValue; }
    bool StartArray() { return m_depth > 0 && value('a') && ++m_depth < DeepestValue; }
    bool EndObject(rapidjson::SizeType) { return --m_depth >= 0; }
    bool EndArray(rapidjson::SizeType) { return --m_depth >= 0; }
    const QByteArray &print() const { return m_print; }

private:
    bool value(char type)
    {
        if (m_depth == 1)
            m_print.append(type).append(Separator);
        return m_depth > 0 && m_print.size() < LargestPrint;
    }

    QByteArray m_print;
    int m_depth = 0;
    bool m_isTelling = false;
};
} // namespace

QByteArray bodyPrint(std::string_view body)
{
    constexpr unsigned Flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
    rapidjson::MemoryStream stream(body.data(), body.size());
    rapidjson::Reader reader;
    PrintTaker taker;
    if (reader.Parse<Flags>(stream, taker).IsError() || stream.Tell() != body.size()) // it ends at a NUL, too
        return {};
    return taker.print();
}

QByteArray requestPrint(const Http::Request &request, std::string_view body)
{
    if (request.headers.contains("Content-Encoding"))
        return {}; // the body has to be unpacked first
    QByteArray print = bodyPrint(body);
    if (print.isEmpty())
        return {};
    for (const Http::Header field : request.headers)
        print.append(field.name.data(), qsizetype(field.name.size())).append(Separator);
    return print.size() < 2 * LargestPrint ? print : QByteArray();
}

} // namespace Linesman::Webhooks

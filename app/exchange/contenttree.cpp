// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/contenttree.h"

#include "app/exchange/content.h"
#include "app/exchange/formfields.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;
using Kind = ContentNode::Kind;

namespace {
constexpr qsizetype LongestShown = 10'000; // characters of one value
constexpr std::size_t DeepestJson = 1000;  // objects and arrays within each other

/*!
    Makes nodes of JSON in the order in which its members stand, as QJsonDocument does not. \a Maker has add(parent, kind,
    name, value), which gives the node's index, or -1 for no more.
*/
template <typename Maker>
class JsonNodes : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, JsonNodes<Maker>>
{
public:
    /*! The members of what is read become children of \a parent. */
    JsonNodes(Maker &maker, int parent)
        : m_maker(maker)
        , m_parent(parent)
    {
    }
    bool Null() { return leaf(Kind::Word, u"null"_s); }
    bool Bool(bool truth) { return leaf(Kind::Word, truth ? u"true"_s : u"false"_s); }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool)
    {
        return leaf(Kind::Number, QString::fromLatin1(text, qsizetype(size)));
    }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        return leaf(Kind::Text, QString::fromUtf8(text, std::min(qsizetype(size), 4 * LongestShown))); // add() cuts it
    }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_key = QString::fromUtf8(text, qsizetype(size));
        return true;
    }
    bool StartObject() { return open(Kind::Object); }
    bool StartArray() { return open(Kind::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

private:
    struct Level {
        int node = -1;
        bool isArray = false;
        int elements = 0;
    };
    QString nextName()
    {
        Level &level = m_levels.back();
        return level.isArray ? QString::number(level.elements++) : m_key;
    }
    bool leaf(Kind kind, const QString &value)
    {
        return !m_levels.empty() && m_maker.add(m_levels.back().node, kind, nextName(), value) >= 0;
    }
    bool open(Kind kind)
    {
        if (m_levels.size() >= DeepestJson)
            return false;
        const int node = m_levels.empty() ? m_parent : m_maker.add(m_levels.back().node, kind, nextName(), {});
        m_levels.push_back({node, kind == Kind::Array, 0});
        return node >= 0;
    }
    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    Maker &m_maker;
    const int m_parent;
    std::vector<Level> m_levels;
    QString m_key;
};

class TreeMaker
{
public:
    explicit TreeMaker(std::size_t most)
        : m_most(most)
    {
    }

    ContentTree made(const Exchange &exchange)
    {
        addMessage(u"request"_s, exchange.requestHead, exchange.requestBody);
        addMessage(u"response"_s, exchange.responseHead, exchange.responseBody);
        addTokens(carriedTokens(exchange));
        return std::move(m_tree);
    }

    /*! The index of the new node; -1 when there are too many. */
    int add(int parent, Kind kind, const QString &name, const QString &value = {})
    {
        if (m_tree.nodes.size() >= m_most) {
            m_tree.isCut = true;
            return -1;
        }
        const int index = int(m_tree.nodes.size());
        std::vector<int> &siblings = parent < 0 ? m_tree.top : m_tree.nodes[std::size_t(parent)].children;
        const int row = int(siblings.size());
        siblings.push_back(index);
        m_tree.nodes.push_back({parent, row, kind, name, value.left(LongestShown), {}});
        return index;
    }

private:
    /*! Whether \a json is some, an object or array; its members become children of \a parent. */
    bool addJson(int parent, const QByteArray &json)
    {
        const std::size_t before = m_tree.nodes.size();
        const std::size_t siblings = m_tree.nodes[std::size_t(parent)].children.size();
        const qsizetype mark = json.startsWith("\xef\xbb\xbf") ? 3 : 0; // an editor's
        rapidjson::MemoryStream stream(json.constData() + mark, std::size_t(json.size() - mark));
        rapidjson::Reader reader;
        JsonNodes nodes(*this, parent);
        constexpr unsigned Flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag |
                                   rapidjson::kParseValidateEncodingFlag;
        if (!reader.Parse<Flags>(stream, nodes).IsError() || m_tree.isCut)
            return true;
        m_tree.nodes.resize(before);
        m_tree.nodes[std::size_t(parent)].children.resize(siblings);
        return addSortedJson(parent, json);
    }

    /*! What only Qt reads, such as half a character; it sorts the members by their names. */
    bool addSortedJson(int parent, const QByteArray &json)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (!document.isNull())
            addMembers(parent, document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()));
        return !document.isNull();
    }

    void addMessage(const QString &name, const QByteArray &head, const QByteArray &body)
    {
        if (body.isEmpty())
            return;
        const Content content = contentOf(head, body);
        const int group = add(-1, Kind::Group, name, QString::fromUtf8(content.mediaType));
        if (group < 0)
            return;
        if (!content.coding.isEmpty())
            add(group, Kind::Group, u"coding"_s, QString::fromUtf8(content.coding));
        if (!content.fault.isEmpty())
            add(group, Kind::Fault, u"fault"_s, content.fault);
        if (addJson(group, content.bytes)) // what is none shows that by its first byte
            return;
        if (content.mediaType == "application/x-www-form-urlencoded")
            addForm(group, content.bytes);
        else if (content.mediaType == "multipart/form-data")
            addParts(group, headField(head, "Content-Type"), content.bytes);
    }

    void addForm(int parent, const QByteArray &bytes)
    {
        const int form = add(parent, Kind::Group, u"form"_s);
        for (const auto &[name, value] : formFields(bytes)) {
            if (form < 0 || add(form, Kind::Text, name, value) < 0)
                return;
        }
        m_tree.isCut = m_tree.isCut || formFieldCount(bytes) > MostFormFields;
    }

    void addParts(int parent, const QByteArray &type, const QByteArray &bytes)
    {
        const auto parts = bodyParts(type, bytes);
        if (!parts) {
            add(parent, Kind::Fault, u"fault"_s, parts.error().detail);
            return;
        }
        const int group = add(parent, Kind::Group, u"parts"_s);
        for (const BodyPart &part : *parts) {
            if (group < 0)
                return;
            const bool isField = part.fileName.isEmpty() && part.bytes.isValidUtf8();
            const QString file = u"%1 (%2, %3 bytes)"_s.arg(part.fileName, QString::fromUtf8(part.contentType),
                                                            QString::number(part.bytes.size()));
            add(group, Kind::Text, part.name, isField ? QString::fromUtf8(part.bytes) : file);
        }
    }

    void addTokens(const QList<CarriedToken> &tokens)
    {
        const int group = tokens.isEmpty() ? -1 : add(-1, Kind::Group, u"tokens"_s);
        for (const CarriedToken &token : tokens) {
            const int one = group < 0 ? -1 : add(group, Kind::Group, token.place);
            if (one < 0)
                return;
            if (token.expires.isValid())
                add(one, Kind::Text, u"expires"_s, token.expires.toString(Qt::ISODate));
            for (const auto &[name, json] :
                 {std::pair(u"header"_s, token.header), std::pair(u"claims"_s, token.claims)}) {
                if (const int part = add(one, Kind::Object, name); part >= 0)
                    addJson(part, json);
            }
        }
    }

    void addMembers(int parent, const QJsonValue &value)
    {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end() && !m_tree.isCut; ++member)
                addValue(parent, member.key(), member.value());
        } else {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size() && !m_tree.isCut; ++i)
                addValue(parent, QString::number(i), array.at(i));
        }
    }

    void addValue(int parent, const QString &name, const QJsonValue &value)
    {
        if (value.isObject() || value.isArray()) {
            const int node = add(parent, value.isObject() ? Kind::Object : Kind::Array, name);
            if (node >= 0)
                addMembers(node, value);
        } else if (value.isString()) {
            add(parent, Kind::Text, name, value.toString());
        } else {
            const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
            add(parent, value.isDouble() ? Kind::Number : Kind::Word, name,
                QString::fromUtf8(text.sliced(1, text.size() - 2)));
        }
    }

    const std::size_t m_most;
    ContentTree m_tree;
};

bool isInArray(const ContentTree &tree, const ContentNode &node)
{
    return node.parent >= 0 && tree.nodes[std::size_t(node.parent)].kind == Kind::Array;
}
} // namespace

ContentTree contentTree(const Exchange &exchange, std::size_t most)
{
    return TreeMaker(most).made(exchange);
}

QString ContentTree::path(int node) const
{
    QString path;
    while (node >= 0 && nodes[std::size_t(node)].kind != Kind::Group) {
        const ContentNode &one = nodes[std::size_t(node)];
        const auto isPlain = [](QChar c) {
            return c == u'_' || (c.isLetterOrNumber() && c.unicode() < 128);
        };
        const bool isName =
            std::all_of(one.name.begin(), one.name.end(), isPlain) && !one.name.isEmpty() && !one.name.at(0).isDigit();
        if (isInArray(*this, one))
            path.prepend(u'[' + one.name + u']');
        else if (isName)
            path.prepend(u'.' + one.name);
        else
            path.prepend(u"['"_s + QString(one.name).replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u"']"_s);
        node = one.parent;
    }
    if (node < 0 || path.isEmpty())
        return path;
    const QString &group = nodes[std::size_t(node)].name;
    return group == "form"_L1 || group == "parts"_L1 ? path.sliced(path.startsWith(u'.') ? 1 : 0) : u'$' + path;
}

int ContentTree::find(const QString &text, int from, bool backwards) const
{
    // Nodes are made in the order of reading.
    const int count = int(nodes.size());
    for (int step = 1; step <= count && !text.isEmpty(); ++step) {
        const int index = ((backwards ? from - step : from + step) % count + count) % count;
        const ContentNode &node = nodes[std::size_t(index)];
        if (node.kind != Kind::Group &&
            (node.name.contains(text, Qt::CaseInsensitive) || node.value.contains(text, Qt::CaseInsensitive)))
            return index;
    }
    return -1;
}

} // namespace Linesman

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/fixturetree.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

namespace Linesman::Emulator {

namespace {
/*! Builds the tree; the stack holds paths into it, since parents move while they grow. */
class TreeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder>
{
public:
    explicit TreeBuilder(const rapidjson::MemoryStream &stream)
        : m_stream(stream)
    {
    }
    bool Default() { return add({}); }
    bool Null() { return add({}); }
    bool Bool(bool truth) { return add({FixtureNode::Type::Bool, 0, {}, truth, {}}); }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool)
    {
        return add({FixtureNode::Type::Number, 0, std::string(text, size), false, {}});
    }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        return add({FixtureNode::Type::String, 0, std::string(text, size), false, {}});
    }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_key.assign(text, size);
        return true;
    }
    bool StartObject() { return open(FixtureNode::Type::Object); }
    bool StartArray() { return open(FixtureNode::Type::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    FixtureNode take() { return std::move(m_done); }

private:
    bool add(FixtureNode node)
    {
        node.offset = m_stream.Tell();
        if (m_open.empty()) {
            m_done = std::move(node);
            return true;
        }
        m_open.back().node.members.push_back({m_key, std::move(node)});
        m_key.clear();
        return true;
    }
    bool open(FixtureNode::Type type)
    {
        if (m_open.size() >= 32)
            return false;
        m_open.push_back({m_key, FixtureNode{type, m_stream.Tell(), {}, false, {}}});
        m_key.clear();
        return true;
    }
    bool close()
    {
        auto [key, node] = std::move(m_open.back());
        m_open.pop_back();
        const std::size_t offset = node.offset;
        m_key = std::move(key);
        add(std::move(node));
        if (!m_open.empty())
            m_open.back().node.members.back().node.offset = offset;
        return true;
    }
    const rapidjson::MemoryStream &m_stream;
    std::vector<FixtureMember> m_open;
    std::string m_key;
    FixtureNode m_done;
};
} // namespace

const FixtureNode *FixtureNode::member(std::string_view name) const
{
    for (const auto &[key, value] : members) {
        if (key == name && type == Type::Object && value.type != Type::Null)
            return &value;
    }
    return nullptr;
}

std::size_t lineOf(std::string_view json, std::size_t offset)
{
    return 1 +
           std::size_t(std::count(json.begin(), json.begin() + std::ptrdiff_t(std::min(offset, json.size())), '\n'));
}

Result<FixtureNode> parseFixtureTree(std::string_view json)
{
    if (json.substr(0, 3) == "\xEF\xBB\xBF")
        json.remove_prefix(3);
    rapidjson::MemoryStream stream(json.data(), json.size());
    TreeBuilder builder(stream);
    rapidjson::Reader reader;
    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
    if (result.IsError()) {
        return failure(Error::Kind::BadInput, QStringLiteral("line %1: %2")
                                                  .arg(QString::number(lineOf(json, result.Offset())),
                                                       QLatin1StringView(rapidjson::GetParseError_En(result.Code()))));
    }
    return builder.take();
}

} // namespace Linesman::Emulator

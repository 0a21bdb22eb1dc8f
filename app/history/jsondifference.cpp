// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/difference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QSet>

#include <algorithm>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
QString jsonText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray all = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(all.sliced(1, all.size() - 2));
}

bool isPlainName(const QString &name)
{
    const auto isPart = [](QChar c) {
        return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    };
    return !name.isEmpty() && !name.at(0).isDigit() && std::all_of(name.begin(), name.end(), isPart);
}

QString memberPath(const QString &path, const QString &name)
{
    if (isPlainName(name))
        return path + u'.' + name;
    return path + u"['"_s + QString(name).replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u"']"_s;
}

/*! Walks two values side by side. QJsonDocument refuses what is nested deeper than a thousand levels. */
class JsonWalk
{
public:
    JsonWalk(ExchangePart part, qsizetype most)
        : m_part(part)
        , m_most(most)
    {
    }

    void compare(const QJsonValue &before, const QJsonValue &after, const QString &path)
    {
        if (m_found.size() >= m_most)
            return;
        if (before.isObject() && after.isObject())
            compareObjects(before.toObject(), after.toObject(), path);
        else if (before.isArray() && after.isArray())
            compareArrays(before.toArray(), after.toArray(), path);
        else if (before != after)
            m_found.append({m_part, Difference::Kind::Changed, path, jsonText(before), jsonText(after)});
    }

    QList<Difference> take() { return std::move(m_found); }

private:
    void tell(Difference::Kind kind, const QString &path, const QJsonValue &value)
    {
        if (m_found.size() >= m_most)
            return;
        if (kind == Difference::Kind::Added)
            m_found.append({m_part, kind, path, {}, jsonText(value)});
        else
            m_found.append({m_part, kind, path, jsonText(value), {}});
    }

    void compareObjects(const QJsonObject &before, const QJsonObject &after, const QString &path)
    {
        for (auto member = before.begin(); member != before.end(); ++member) {
            const QString inner = memberPath(path, member.key());
            if (after.contains(member.key()))
                compare(member.value(), after.value(member.key()), inner);
            else
                tell(Difference::Kind::Removed, inner, member.value());
        }
        for (auto member = after.begin(); member != after.end(); ++member) {
            if (!before.contains(member.key()))
                tell(Difference::Kind::Added, memberPath(path, member.key()), member.value());
        }
    }

    /*! What is the same at both ends is left out, so that one insertion does not change everything behind it. */
    void compareArrays(const QJsonArray &before, const QJsonArray &after, const QString &path)
    {
        qsizetype start = 0;
        const qsizetype shorter = std::min(before.size(), after.size());
        while (start < shorter && before.at(start) == after.at(start))
            ++start;
        qsizetype tail = 0;
        while (tail < shorter - start && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
            ++tail;
        const auto at = [&path](qsizetype index) {
            return path + u'[' + QString::number(index) + u']';
        };
        const qsizetype beforeEnd = before.size() - tail;
        const qsizetype afterEnd = after.size() - tail;
        for (qsizetype i = start; i < std::max(beforeEnd, afterEnd) && m_found.size() < m_most; ++i) {
            if (i < beforeEnd && i < afterEnd)
                compare(before.at(i), after.at(i), at(i));
            else if (i < beforeEnd)
                tell(Difference::Kind::Removed, at(i), before.at(i));
            else
                tell(Difference::Kind::Added, at(i), after.at(i));
        }
    }

    const ExchangePart m_part;
    const qsizetype m_most;
    QList<Difference> m_found;
};

QJsonValue rootOf(const QJsonDocument &document)
{
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}
} // namespace

std::optional<QList<Difference>> jsonDifferences(const QByteArray &before, const QByteArray &after, ExchangePart part,
                                                 qsizetype most)
{
    const QJsonDocument first = QJsonDocument::fromJson(before);
    const QJsonDocument second = QJsonDocument::fromJson(after);
    if (first.isNull() || second.isNull())
        return std::nullopt;
    JsonWalk walk(part, most);
    walk.compare(rootOf(first), rootOf(second), u"$"_s);
    return walk.take();
}

} // namespace Linesman::History

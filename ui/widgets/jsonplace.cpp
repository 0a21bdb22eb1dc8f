// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsonplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype DeepestLevel = 200'000;

/*! A JSON string literal without its quotes and escapes. */
QString plain(QStringView literal)
{
    if (literal.size() > 1 && literal.back() == u'"' && !literal.contains(u'\\'))
        return literal.sliced(1, literal.size() - 2).toString();
    const QByteArray array = "[" + literal.toUtf8() + "]";
    return QJsonDocument::fromJson(array).array().at(0).toString();
}

bool isPlainName(const QString &name)
{
    if (name.isEmpty() || name.front().isDigit())
        return false;
    for (const QChar letter : name) {
        if (!letter.isLetterOrNumber() && letter != u'_')
            return false;
    }
    return true;
}

QString stepTo(const QString &name)
{
    if (isPlainName(name))
        return u'.' + name;
    QString quoted = name;
    return "['"_L1 + quoted.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + "']"_L1;
}

/*! Walks the text once with a stack of its own: depth is the sender's choice, the call stack is not. */
class Walk
{
public:
    Walk(const QString &json, qsizetype offset)
        : m_json(json)
        , m_offset(offset)
    {
    }

    JsonPlace find()
    {
        while (m_at < m_json.size() && !m_isFound)
            step();
        return m_found;
    }

private:
    struct Level {
        bool isArray = false;
        qsizetype start = 0;   //!< of the value
        qsizetype claimed = 0; //!< from here on characters belong to it: its name
        qsizetype index = 0;   //!< of the next element
        QStringView name;      //!< of the next member, escapes and all
        qsizetype nameStart = -1;
        bool isNameRead = false;
    };

    void step()
    {
        const QChar c = m_json.at(m_at);
        if (c == u'{' || c == u'[') {
            if (m_levels.size() == DeepestLevel) {
                m_at = m_json.size();
                return;
            }
            open(c == u'[');
            ++m_at;
        } else if (c == u'}' || c == u']') {
            ++m_at;
            close();
        } else if (c == u',' || c == u':' || c.isSpace()) {
            if (c == u',' && !m_levels.isEmpty()) {
                Level &level = m_levels.last();
                ++level.index;
                level.isNameRead = false;
                level.nameStart = -1;
            }
            ++m_at;
        } else {
            scalar();
        }
    }

    void open(bool isArray)
    {
        Level level;
        level.isArray = isArray;
        level.start = m_at;
        level.claimed = claimedBy(m_at);
        m_levels.append(level);
    }

    void close()
    {
        if (m_levels.isEmpty())
            return;
        const Level level = m_levels.takeLast();
        // The innermost closes first: what holds the character and was not found within is this one.
        if (m_offset >= level.claimed && m_offset < m_at)
            found(pathOfNext(), m_json.sliced(level.start, m_at - level.start));
    }

    void scalar()
    {
        const qsizetype start = m_at;
        const bool isString = m_json.at(m_at) == u'"';
        if (isString) {
            for (++m_at; m_at < m_json.size() && m_json.at(m_at) != u'"'; ++m_at) {
                if (m_json.at(m_at) == u'\\')
                    ++m_at;
            }
            m_at = qMin(m_at + 1, m_json.size());
        } else {
            while (m_at < m_json.size() && !u",]}:[{\""_s.contains(m_json.at(m_at)) && !m_json.at(m_at).isSpace())
                ++m_at;
            if (m_at == start)
                ++m_at;
        }
        const QStringView literal = QStringView(m_json).sliced(start, m_at - start);
        if (isString && !m_levels.isEmpty() && !m_levels.last().isArray && !m_levels.last().isNameRead) {
            m_levels.last().name = literal;
            m_levels.last().nameStart = start;
            m_levels.last().isNameRead = true;
            return;
        }
        if (m_offset >= claimedBy(start) && m_offset <= m_at)
            found(pathOfNext(), isString ? plain(literal) : literal.toString());
    }

    qsizetype claimedBy(qsizetype start) const
    {
        return !m_levels.isEmpty() && m_levels.last().nameStart >= 0 ? m_levels.last().nameStart : start;
    }

    QString pathOfNext() const
    {
        QString path = u"$"_s;
        for (const Level &level : m_levels)
            path += level.isArray ? u'[' + QString::number(level.index) + u']' : stepTo(plain(level.name));
        return path;
    }

    void found(const QString &path, const QString &value)
    {
        m_found = {path, value};
        m_isFound = true;
    }

    const QString &m_json;
    qsizetype m_offset;
    qsizetype m_at = 0;
    QList<Level> m_levels;
    JsonPlace m_found;
    bool m_isFound = false;
};
} // namespace

JsonPlace jsonPlaceAt(const QString &json, qsizetype offset)
{
    return Walk(json, qBound(qsizetype(0), offset, json.size())).find();
}

} // namespace Linesman::Ui

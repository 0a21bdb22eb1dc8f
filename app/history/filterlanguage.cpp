// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/filterlanguage.h"

#include "app/core/nearestword.h"
#include "app/history/filterfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::History::FilterLanguage)
public:
    static QString unknownField(const QString &name)
    {
        const QString meant = nearestWord(name, names());
        if (!meant.isEmpty())
            return tr("There is no field \"%1\"; did you mean \"%2:\"? Put the word in quotes to search for it.")
                .arg(name, meant);
        return tr("There is no field \"%1\". Put the word in quotes to search for it, or use one of %2.")
            .arg(name, names().join(u":, "_s) + u':');
    }
    static QString noValue(const QString &name) { return tr("After \"%1:\" a value is missing.").arg(name); }
    static QString twice(const QString &name) { return tr("\"%1:\" appears twice; use it once.").arg(name); }
    static QString openQuote() { return tr("The closing quote is missing."); }
    static QString notNegated(const QString &name)
    {
        return tr("\"%1:\" cannot be turned round with a minus.").arg(name);
    }

private:
    static QStringList names()
    {
        QStringList all;
        for (const FilterField &field : filterFields())
            all += QString(field.name);
        return all;
    }
};

/*! Reads a filter's text piece by piece. */
class Reading
{
public:
    Reading(const QString &text, const QDateTime &now)
        : m_text(text)
        , m_now(now)
    {
    }

    ParsedFilter run()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace() || m_text[m_at].isNull())
                ++m_at;
            else
                readPiece();
        }
        return std::move(m_parsed);
    }

private:
    void readPiece();
    void readTerm(qsizetype from, const QString &name, bool isNegated);
    QString readValue(bool &isQuoted);
    void readWord(qsizetype from);
    void complain(qsizetype from, const QString &sentence) { m_parsed.problems.append({from, m_at - from, sentence}); }

    const QString &m_text;
    const QDateTime m_now;
    qsizetype m_at = 0;
    ParsedFilter m_parsed;
    QStringList m_seen;
};

/*! A quotation, or all up to the next space. */
QString Reading::readValue(bool &isQuoted)
{
    QString value;
    isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
    const qsizetype from = m_at;
    if (isQuoted)
        ++m_at;
    while (m_at < m_text.size() && (isQuoted ? m_text[m_at] != u'"' : !m_text[m_at].isSpace()))
        value += m_text[m_at++];
    if (isQuoted && m_at >= m_text.size())
        complain(from, Texts::openQuote());
    else if (isQuoted)
        ++m_at;
    return value;
}

void Reading::readPiece()
{
    const qsizetype from = m_at;
    qsizetype at = from;
    const bool isNegated = m_text[at] == u'-';
    if (isNegated)
        ++at;
    const qsizetype nameFrom = at;
    while (at < m_text.size() && m_text[at].isLetter() && m_text[at].unicode() < 128)
        ++at;
    // "http://..." and "12:30" are words.
    const bool isTerm = at > nameFrom && at < m_text.size() && m_text[at] == u':' &&
                        QStringView(m_text).sliced(at + 1, std::min<qsizetype>(2, m_text.size() - at - 1)) != "//"_L1;
    if (!isTerm) {
        readWord(from);
        return;
    }
    m_at = at + 1;
    readTerm(from, m_text.sliced(nameFrom, at - nameFrom).toLower(), isNegated);
}

void Reading::readTerm(qsizetype from, const QString &name, bool isNegated)
{
    FilterTerm term{name, {}, false, m_now};
    term.value = readValue(term.isQuoted);
    const FilterField *field = filterField(name);
    if (!field) {
        complain(from, Texts::unknownField(name));
        return;
    }
    if (term.value.isEmpty()) {
        complain(from, Texts::noValue(name));
        return;
    }
    if (isNegated && !field->isNegatable) {
        complain(from, Texts::notNegated(name));
        return;
    }
    if (!isNegated && field->isOnce && m_seen.contains(name)) {
        complain(from, Texts::twice(name));
        return;
    }
    Filter unwanted;
    const QString fault = field->read(term, isNegated ? unwanted : m_parsed.filter);
    if (!fault.isEmpty()) {
        complain(from, fault);
        return;
    }
    if (isNegated)
        m_parsed.filter.except.push_back(unwanted);
    else
        m_seen += name;
}

/*! Words and quotations stay as they are: searchExpression() knows what they mean. */
void Reading::readWord(qsizetype from)
{
    bool isQuoted = false;
    (void)readValue(isQuoted);
    if (isQuoted && m_at < m_text.size() && m_text[m_at] == u'*')
        ++m_at;
    QString &words = m_parsed.filter.text;
    words += (words.isEmpty() ? QString() : u" "_s) + m_text.sliced(from, m_at - from);
}
} // namespace

ParsedFilter parseFilter(const QString &text, const QDateTime &now)
{
    return Reading(text, now).run();
}

QList<FilterCompletion> filterCompletions(const QString &text, qsizetype cursor)
{
    qsizetype from = std::clamp<qsizetype>(cursor, 0, text.size());
    const qsizetype end = from;
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    QString word = text.sliced(from, end - from);
    if (word.startsWith(u'-')) {
        ++from;
        word.remove(0, 1);
    }
    QList<FilterCompletion> all;
    const qsizetype colon = word.indexOf(u':');
    if (colon < 0) {
        for (const FilterField &field : filterFields()) {
            if (!word.isEmpty() && QString(field.name).startsWith(word, Qt::CaseInsensitive))
                all.append({from, end - from, field.name + ":"_L1, filterFieldMeaning(field)});
        }
        return all;
    }
    const FilterField *field = filterField(word.first(colon));
    if (!field || !field->values)
        return all;
    const QString begun = word.sliced(colon + 1);
    const QStringList values = field->values();
    for (const QString &value : values) {
        if (value.startsWith(begun, Qt::CaseInsensitive) && value != begun)
            all.append({from + colon + 1, end - from - colon - 1, value, filterFieldMeaning(*field)});
    }
    return all;
}

} // namespace Linesman::History

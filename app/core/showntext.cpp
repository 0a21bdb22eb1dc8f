// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/showntext.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <utility>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostMarks = 4; // combining marks on one letter; honest scripts need two or three

bool isMark(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/*! A text that grows: a QString looks at more than is needed here when it is given one character. */
class Growing
{
public:
    explicit Growing(qsizetype expected)
        : m_text(expected + Spare, Qt::Uninitialized)
        , m_at(m_text.data())
    {
    }

    void add(QChar c)
    {
        *m_at++ = c;
        if (m_at > m_text.constData() + m_text.size() - Spare)
            grow(0);
    }

    void add(const QChar *characters, qsizetype count)
    {
        if (count > m_text.constData() + m_text.size() - Spare - m_at)
            grow(count);
        m_at = std::copy_n(characters, count, m_at);
    }

    QString text() &&
    {
        m_text.truncate(m_at - m_text.constData());
        return std::move(m_text);
    }

private:
    static constexpr qsizetype Spare = 4;

    void grow(qsizetype count)
    {
        const qsizetype length = m_at - m_text.constData();
        m_text.resize(length + length / 2 + count + 64 + Spare);
        m_at = m_text.data() + length;
    }

    QString m_text;
    QChar *m_at;
};

/*! "⟨U+202E⟩", with four digits or more. */
void addName(Growing &text, char32_t code)
{
    static constexpr char16_t Digits[] = u"0123456789ABCDEF";
    std::array<QChar, 9> name{QChar(u'⟨'), QChar(u'U'), QChar(u'+')};
    qsizetype length = 3;
    for (int shift = code > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4)
        name[std::size_t(length++)] = QChar(Digits[code >> shift & 15U]);
    name[std::size_t(length++)] = QChar(u'⟩');
    text.add(name.data(), length);
}

/*! What stands for a character that cannot be shown as it is and has no name; a NUL for one that can. */
char16_t pictureOf(char16_t code)
{
    if (code < 0x20)
        return char16_t(0x2400 + code);
    if (code == 0x7F)
        return u'\u2421';
    return code >= 0x80 && code < 0xA0 ? char16_t(QChar::ReplacementCharacter) : u'\0';
}

/*! Adds a character beyond U+FFFF; how many of its halves followed the first. */
int addPair(Growing &text, int &named, QChar first, QChar second)
{
    if (!first.isHighSurrogate() || !second.isLowSurrogate()) {
        text.add(QChar::ReplacementCharacter);
        ++named;
        return 0;
    }
    const char32_t whole = QChar::surrogateToUcs4(first, second);
    if (isHidden(whole)) {
        addName(text, whole);
        ++named;
    } else {
        text.add(first);
        text.add(second);
    }
    return 1;
}

/*! The characters up to U+FFFF that are shown as they are, whatever stands around them: nearly all of most texts. */
const std::bitset<0x10000> &plainOnes()
{
    static const std::bitset<0x10000> plain = [] {
        std::bitset<0x10000> ones;
        for (char32_t code = u'\t'; code < 0x10000; ++code) {
            const QChar c(static_cast<char16_t>(code));
            const bool isBreak = code == u'\t' || code == u'\n';
            ones[code] = isBreak || !(c.isSurrogate() || isMark(c) || isHidden(code) || pictureOf(c.unicode()) != 0);
        }
        return ones;
    }();
    return plain;
}
} // namespace

bool isHidden(char32_t code)
{
    static constexpr std::array<std::pair<char32_t, char32_t>, 15> Ranges{{{0x00AD, 0x00AD},
                                                                           {0x061C, 0x061C},
                                                                           {0x115F, 0x1160},
                                                                           {0x180E, 0x180E},
                                                                           {0x200B, 0x200B},
                                                                           {0x200E, 0x200F},
                                                                           {0x202A, 0x202E},
                                                                           {0x2060, 0x206F},
                                                                           {0x3164, 0x3164},
                                                                           {0xFEFF, 0xFEFF},
                                                                           {0xFFA0, 0xFFA0},
                                                                           {0xFFF9, 0xFFFB},
                                                                           {0x1BCA0, 0x1BCA3},
                                                                           {0x1D173, 0x1D17A},
                                                                           {0xE0000, 0xE01EF}}};
    const auto *const range = std::lower_bound(Ranges.begin(), Ranges.end(), code,
                                               [](const auto &one, char32_t other) { return one.second < other; });
    return range != Ranges.end() && code >= range->first;
}

ShownText shownText(const QString &text, qsizetype limit)
{
    ShownText shown;
    qsizetype end = limit > 0 && text.size() > limit ? limit : text.size();
    if (end < text.size() && text[end - 1].isHighSurrogate())
        --end;
    shown.isCut = end < text.size();
    if (end == 0)
        return shown;
    const std::bitset<0x10000> &plain = plainOnes();
    const QChar *const characters = text.constData();
    Growing result(end);
    int marks = 0;
    for (qsizetype at = 0; at < end; ++at) {
        const qsizetype from = at;
        while (at < end && plain[characters[at].unicode()])
            ++at;
        if (at > from) {
            marks = 0;
            result.add(characters + from, at - from);
            if (at == end)
                break;
        }
        const QChar c = characters[at];
        const char16_t code = c.unicode();
        if (code >= 0xA0 && isMark(c) && code != 0xFE0F && code != 0x20E3) { // emoji dress and keycaps are no pile
            if (++marks > MostMarks) {
                ++shown.named;
                continue;
            }
        } else {
            marks = 0;
        }
        if (code == u'\r') {
            if (at + 1 >= end || characters[at + 1] != u'\n')
                result.add(u'\n');
        } else if (c.isSurrogate()) {
            at += addPair(result, shown.named, c, at + 1 < end ? characters[at + 1] : QChar());
        } else if (const char16_t picture = pictureOf(code)) {
            result.add(picture);
            ++shown.named;
        } else if (isHidden(code)) {
            addName(result, code);
            ++shown.named;
        } else {
            result.add(c);
        }
    }
    shown.text = std::move(result).text();
    return shown;
}

QString shownLine(const QString &text, qsizetype limit)
{
    ShownText shown = shownText(text, limit);
    QString line = shown.text.simplified();
    if (shown.isCut)
        line += u'…';
    return line;
}

QString terminalText(const QString &text)
{
    return shownText(text).text;
}

QString terminalLine(const QString &text)
{
    QString line = terminalText(text);
    line.replace(u'\n', QChar(0x240A));
    return line.replace(u'\t', QChar(0x2409));
}

} // namespace Linesman

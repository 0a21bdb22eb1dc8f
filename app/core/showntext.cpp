// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/showntext.h"

#include <algorithm>
#include <array>
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

/*! "⟨U+202E⟩", digit by digit: a text may be made of such characters. */
void addName(QString &text, char32_t code)
{
    static constexpr char16_t Digits[] = u"0123456789ABCDEF";
    text += QStringView(u"⟨U+");
    for (int shift = code > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4)
        text += QChar(Digits[code >> shift & 15U]);
    text += QChar(u'⟩');
}

/*! Adds what stands for a character that cannot be shown as it is; false for one that can. */
bool addPicture(QString &text, char16_t code)
{
    if (isHidden(code))
        addName(text, code);
    else if (code < 0x20)
        text += QChar(char16_t(0x2400 + code));
    else if (code == 0x7F)
        text += QChar(u'\u2421');
    else if (code >= 0x80 && code < 0xA0)
        text += QChar(QChar::ReplacementCharacter);
    else
        return false;
    return true;
}

/*! Adds a character beyond U+FFFF; how many of its halves followed the first. */
int addPair(ShownText &shown, QChar first, QChar second)
{
    if (!first.isHighSurrogate() || !second.isLowSurrogate()) {
        shown.text += QChar::ReplacementCharacter;
        ++shown.named;
        return 0;
    }
    const char32_t whole = QChar::surrogateToUcs4(first, second);
    if (isHidden(whole)) {
        addName(shown.text, whole);
        ++shown.named;
    } else {
        shown.text += first;
        shown.text += second;
    }
    return 1;
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
    shown.text.reserve(end);
    int marks = 0;
    for (qsizetype at = 0; at < end; ++at) {
        const QChar c = text[at];
        const char16_t code = c.unicode();
        if (code >= 0x20 && code < 0x7F) { // nearly all of most texts
            marks = 0;
            shown.text += c;
            continue;
        }
        if (isMark(c) && code != 0xFE0F && code != 0x20E3) { // emoji dress and keycaps are no pile
            if (++marks > MostMarks) {
                ++shown.named;
                continue;
            }
        } else {
            marks = 0;
        }
        if (code == u'\r') {
            if (at + 1 >= end || text[at + 1] != u'\n')
                shown.text += u'\n';
        } else if (code == u'\n' || code == u'\t') {
            shown.text += c;
        } else if (c.isSurrogate()) {
            at += addPair(shown, c, at + 1 < end ? text[at + 1] : QChar());
        } else if (addPicture(shown.text, code)) {
            ++shown.named;
        } else {
            shown.text += c;
        }
    }
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

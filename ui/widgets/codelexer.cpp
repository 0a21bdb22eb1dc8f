// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codelexer.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <Qsci/qsciscintilla.h>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

HttpHeadLexer::HttpHeadLexer(QObject *parent)
    : QsciLexerCustom(parent)
{
}

QString HttpHeadLexer::description(int style) const
{
    switch (style) {
    case Plain:
        return u"Plain"_s;
    case FirstLine:
        return u"First line"_s;
    case Name:
        return u"Name"_s;
    case Punctuation:
        return u"Punctuation"_s;
    case Value:
        return u"Value"_s;
    default:
        return {}; // tells QScintilla that there are no more styles
    }
}

void HttpHeadLexer::styleText(int start, int end)
{
    if (!editor() || end <= start)
        return;
    const QByteArray text = editor()->text(start, end).toUtf8();
    startStyling(start);
    // QScintilla asks from the start of a line on, so a line's first part tells what it is.
    for (qsizetype at = 0; at < text.size();) {
        qsizetype lineEnd = text.indexOf('\n', at);
        lineEnd = lineEnd < 0 ? text.size() : lineEnd + 1;
        const int length = int(lineEnd - at);
        const qsizetype colon = text.indexOf(':', at);
        if (start + at == 0) {
            setStyling(length, FirstLine);
        } else if (colon > at && colon < lineEnd) {
            setStyling(int(colon - at), Name);
            setStyling(1, Punctuation);
            setStyling(int(lineEnd - colon - 1), Value);
        } else {
            setStyling(length, Plain);
        }
        at = lineEnd;
    }
}

void dressLexer(QsciLexer &lexer)
{
    const Tokens &t = tokens();
    const QFont font = monoFont();
    lexer.setDefaultFont(font);
    lexer.setDefaultColor(t.text);
    lexer.setDefaultPaper(t.code);
    lexer.setFont(font);
    lexer.setColor(t.text);
    lexer.setPaper(t.code);
    if (qobject_cast<QsciLexerJSON *>(&lexer)) {
        lexer.setColor(t.accent, QsciLexerJSON::Property);
        lexer.setColor(t.good, QsciLexerJSON::String);
        lexer.setColor(t.good, QsciLexerJSON::IRI);
        lexer.setColor(t.good, QsciLexerJSON::IRICompact);
        lexer.setColor(t.warn, QsciLexerJSON::EscapeSequence);
        lexer.setColor(t.violet, QsciLexerJSON::Number);
        lexer.setColor(t.violet, QsciLexerJSON::Keyword);
        lexer.setColor(t.violet, QsciLexerJSON::KeywordLD);
        lexer.setColor(t.muted, QsciLexerJSON::Operator);
        lexer.setColor(t.bad, QsciLexerJSON::Error);
        lexer.setColor(t.bad, QsciLexerJSON::UnclosedString);
        for (int style = 0; style <= QsciLexerJSON::Error; ++style) {
            lexer.setPaper(t.code, style);
            lexer.setFont(font, style);
            lexer.setEolFill(false, style);
        }
        return;
    }
    for (int style = HttpHeadLexer::Plain; style <= HttpHeadLexer::Value; ++style) {
        lexer.setFont(font, style);
        lexer.setPaper(t.code, style);
    }
    lexer.setColor(t.violet, HttpHeadLexer::FirstLine);
    lexer.setColor(t.accent, HttpHeadLexer::Name);
    lexer.setColor(t.muted, HttpHeadLexer::Punctuation);
    lexer.setColor(t.text, HttpHeadLexer::Value);
}

void dressEditor(QsciScintilla &editor)
{
    const Tokens &t = tokens();
    editor.setFont(monoFont());
    editor.setColor(t.text);
    editor.setPaper(t.code);
    editor.setMarginsBackgroundColor(t.code);
    editor.setMarginsForegroundColor(t.muted);
    editor.setMarginsFont(monoFont());
    editor.setFoldMarginColors(t.code, t.code);
    constexpr int FirstFoldMarker = 25; // the library's, up to 31
    for (int marker = FirstFoldMarker; marker < 32; ++marker) {
        editor.setMarkerForegroundColor(t.code, marker);
        editor.setMarkerBackgroundColor(t.muted, marker);
    }
    editor.setCaretForegroundColor(t.text);
    editor.setSelectionBackgroundColor(t.selection);
    editor.resetSelectionForegroundColor();
    editor.setMatchedBraceBackgroundColor(t.selection);
    editor.setMatchedBraceForegroundColor(t.accent);
    editor.setUnmatchedBraceForegroundColor(t.bad);
    if (QsciLexer *lexer = editor.lexer())
        dressLexer(*lexer);
}

} // namespace Linesman::Ui

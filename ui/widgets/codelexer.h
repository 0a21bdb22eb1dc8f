// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qsci/qscilexercustom.h>
#include <Qsci/qscilexerjson.h>

class QsciScintilla;

namespace Linesman::Ui {

/*! Colours a request or answer head: first line, header names, values. */
class HttpHeadLexer : public QsciLexerCustom
{
    Q_OBJECT
public:
    explicit HttpHeadLexer(QObject *parent);
    const char *language() const override { return "HTTP head"; }
    QString description(int style) const override;
    void styleText(int start, int end) override;

    enum Style { Plain = 0, FirstLine, Name, Punctuation, Value };
};

/*! Gives \a lexer the colours and the font of the current theme; again after each change of theme. */
void dressLexer(QsciLexer &lexer);
/*! The same for the editor: margins, caret, selection, scroll bars. */
void dressEditor(QsciScintilla &editor);

} // namespace Linesman::Ui

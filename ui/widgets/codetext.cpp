// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codetext.h"

#include <QKeyEvent>

namespace Linesman::Ui {

CodeText::CodeText(QWidget *parent)
    : QsciScintilla(parent)
{
    SendScintilla(SCI_CLEARCMDKEY, SCK_TAB);
    SendScintilla(SCI_CLEARCMDKEY, SCK_TAB + (SCMOD_SHIFT << 16));
    SendScintilla(SCI_CLEARCMDKEY, SCK_ESCAPE);
    for (const unsigned long key : {SCK_ADD, SCK_SUBTRACT, SCK_DIVIDE})
        SendScintilla(SCI_CLEARCMDKEY, key + (SCMOD_CTRL << 16));
}

bool CodeText::event(QEvent *event)
{
    // What leaves the editor is no key of it: it would claim Tab, as any other character, before a shortcut or Qt sees
    // it.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape) {
            event->ignore();
            return false;
        }
    }
    return QsciScintilla::event(event);
}

bool CodeText::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next); // the library's says no as long as one can type
}

void CodeText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QsciScintilla::keyPressEvent(event);
}

} // namespace Linesman::Ui

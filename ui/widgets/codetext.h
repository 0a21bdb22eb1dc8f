// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qsci/qsciscintilla.h>

namespace Linesman::Ui {

/*!
    The editor widget of code panes as a place wants it: Tab and Shift+Tab leave it, Esc goes on to what is around it,
    and Ctrl with plus, minus and 0 belongs to the window, which makes all text larger.
*/
class CodeText : public QsciScintilla
{
    Q_OBJECT
public:
    explicit CodeText(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Linesman::Ui

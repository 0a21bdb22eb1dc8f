// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QsciScintilla;

namespace Linesman::Ui {

class SearchField;

/*! The line that finds in a code pane: as one types, forth and back, with "2 of 7". Esc closes it. */
class CodeFindBar : public QWidget
{
    Q_OBJECT
public:
    /*! Its parts are named after \a objectName: "body" gives bodyFindField, bodyFindNext. */
    CodeFindBar(const QString &objectName, QsciScintilla &editor, QWidget *parent);

    void open();
    void close();
    void refresh(); //!< the text is another: count again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class From { Start, Here };
    void find(bool isForward, From from);
    void showPlace(bool isFound);

    QsciScintilla &m_editor;
    SearchField *m_field = nullptr;
    QLabel *m_result = nullptr;
};

} // namespace Linesman::Ui

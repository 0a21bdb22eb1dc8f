// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QsciLexer;
class QsciScintilla;

namespace Linesman::Ui {

/*! A text that a person writes: JSON with line numbers, colours, and under it where it is wrong, as one types. */
class CodeEditor : public QWidget
{
    Q_OBJECT
public:
    enum class Language { Json, Text };
    /*! The inner text is named \a objectName plus "Text". */
    CodeEditor(const QString &objectName, const QString &accessibleName, Language language, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /*! Empty when the text is right (or not JSON by choice), else the sentence shown under it. */
    QString problem() const { return m_problem; }
    bool isValid() const { return m_problem.isEmpty(); }

signals:
    void textChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();

    Language m_language;
    QString m_problem;
    QsciScintilla *m_editor = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeeditor.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/codelexer.h"
#include "ui/widgets/codetext.h"

#include <QEvent>
#include <QFrame>
#include <QJsonDocument>
#include <QLabel>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

CodeEditor::CodeEditor(const QString &objectName, const QString &accessibleName, Language language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
{
    setObjectName(objectName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::XS);
    auto *frame = new QFrame(this);
    frame->setProperty("surface", u"code"_s);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(1, 1, 1, 1);
    m_editor = new CodeText(frame);
    m_editor->setObjectName(objectName + "Text"_L1);
    m_editor->setAccessibleName(accessibleName);
    m_editor->setUtf8(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setMarginWidth(1, 0);
    m_editor->setMarginType(0, QsciScintilla::NumberMargin);
    m_editor->setMarginWidth(0, u"0000"_s);
    m_editor->setIndentationsUseTabs(false);
    m_editor->setIndentationWidth(2);
    m_editor->setTabWidth(2);
    m_editor->setAutoIndent(true);
    m_editor->setBraceMatching(QsciScintilla::SloppyBraceMatch);
    m_editor->setScrollWidth(1);
    m_editor->setScrollWidthTracking(true);
    if (language == Language::Json)
        m_editor->setLexer(new QsciLexerJSON(this));
    dressEditor(*m_editor);
    inner->addWidget(m_editor);
    column->addWidget(frame, 1);
    m_error = makeLabel({}, u"small bad"_s, this);
    m_error->setObjectName(objectName + "Error"_L1);
    m_error->hide();
    column->addWidget(m_error);
    setFocusProxy(m_editor);
    connect(m_editor, &QsciScintilla::textChanged, this, [this] {
        check();
        emit textChanged();
    });
}

QString CodeEditor::text() const
{
    return m_editor->text();
}

void CodeEditor::setText(const QString &text)
{
    if (text != m_editor->text())
        m_editor->setText(text);
    check();
}

void CodeEditor::check()
{
    m_problem.clear();
    if (m_language == Language::Json) {
        const QByteArray bytes = m_editor->text().toUtf8();
        QJsonParseError error;
        QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError) {
            const QByteArray before = bytes.left(error.offset);
            const qsizetype lineStart = before.lastIndexOf('\n') + 1;
            m_problem =
                tr("Line %1, column %2: %3.")
                    .arg(QString::number(before.count('\n') + 1),
                         QString::number(QString::fromUtf8(before.mid(lineStart)).size() + 1), error.errorString());
        }
    }
    m_error->setText(m_problem);
    m_error->setVisible(!m_problem.isEmpty());
}

void CodeEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_editor)
        dressEditor(*m_editor);
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codefindbar.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/searchfield.h"

#include <Qsci/qsciscintilla.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

CodeFindBar::CodeFindBar(const QString &objectName, QsciScintilla &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::S, 0, Space::XS, Space::XS);
    row->setSpacing(Space::XS);
    m_field = new SearchField(tr("Find here"), this);
    m_field->setObjectName(objectName + "FindField"_L1);
    m_field->installEventFilter(this);
    row->addWidget(m_field, 1);
    m_result = new QLabel(this);
    m_result->setObjectName(objectName + "FindResult"_L1);
    setRole(m_result, u"small muted"_s);
    row->addWidget(m_result);
    auto *previous = makeButton(tr("Previous"), objectName + "FindPrevious"_L1, ButtonLook::Quiet, this);
    auto *next = makeButton(tr("Next"), objectName + "FindNext"_L1, ButtonLook::Quiet, this);
    row->addWidget(previous);
    row->addWidget(next);
    connect(m_field, &SearchField::textChanged, this, [this] { find(true, From::Start); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { find(true, From::Here); });
    connect(next, &QPushButton::clicked, this, [this] { find(true, From::Here); });
    connect(previous, &QPushButton::clicked, this, [this] { find(false, From::Here); });
    hide();
}

void CodeFindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CodeFindBar::close()
{
    hide();
    m_editor.setFocus(Qt::OtherFocusReason);
}

void CodeFindBar::refresh()
{
    if (isVisible() && !m_field->text().isEmpty())
        find(true, From::Start);
    else
        m_result->clear();
}

void CodeFindBar::find(bool isForward, From from)
{
    const QString text = m_field->text();
    if (text.isEmpty()) {
        m_result->clear();
        m_editor.setSelection(0, 0, 0, 0);
        return;
    }
    int line = from == From::Start ? 0 : -1;
    int column = from == From::Start ? 0 : -1;
    if (!isForward && m_editor.hasSelectedText()) {
        int lineTo = 0, columnTo = 0;
        m_editor.getSelection(&line, &column, &lineTo, &columnTo); // back means before what is found now
    }
    showPlace(m_editor.findFirst(text, false, false, false, true, isForward, line, column));
}

void CodeFindBar::showPlace(bool isFound)
{
    if (!isFound) {
        m_result->setText(tr("Not found"));
        return;
    }
    int line = 0, column = 0, lineTo = 0, columnTo = 0;
    m_editor.getSelection(&line, &column, &lineTo, &columnTo);
    const QString text = m_editor.text();
    const qsizetype here = QString::fromUtf8(text.toUtf8().left(m_editor.positionFromLineIndex(line, column))).size();
    const QString wanted = m_field->text();
    int all = 0;
    int before = 0;
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
        ++all;
        before += at <= here ? 1 : 0;
    }
    m_result->setText(
        tr("%1 of %2", "which match, of how many").arg(QLocale().toString(qMax(1, before)), QLocale().toString(all)));
}

bool CodeFindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->matches(QKeySequence::FindPrevious) ||
            (key->key() == Qt::Key_Return && key->modifiers() == Qt::ShiftModifier)) {
            find(false, From::Here);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Linesman::Ui

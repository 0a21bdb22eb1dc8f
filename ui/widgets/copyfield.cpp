// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copyfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/copiedsign.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

void copySecret(const QString &secret, std::chrono::milliseconds stays)
{
    QApplication::clipboard()->setText(secret);
    QTimer::singleShot(stays, qApp, [secret] {
        if (QApplication::clipboard()->text() == secret) // what was copied since is not ours to take
            QApplication::clipboard()->clear();
    });
}

CopyField::CopyField(const QString &objectName, const QString &accessibleName, Content content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::XS);
    m_line = new QLineEdit(this);
    m_line->setObjectName(objectName);
    m_line->setAccessibleName(accessibleName);
    m_line->setReadOnly(true);
    m_line->setProperty("mono", true);
    row->addWidget(m_line, 1);
    if (content == Content::Secret) {
        m_line->setEchoMode(QLineEdit::Password);
        m_reveal = new QToolButton(this);
        m_reveal->setObjectName(objectName + "Reveal"_L1);
        m_reveal->setIcon(icon(u"view-visible"_s));
        m_reveal->setCheckable(true);
        m_reveal->setFocusPolicy(Qt::StrongFocus);
        m_reveal->setToolTip(tr("Reveal"));
        m_reveal->setAccessibleName(tr("Reveal %1").arg(accessibleName));
        connect(m_reveal, &QToolButton::toggled, this,
                [this](bool on) { m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
        row->addWidget(m_reveal);
    }
    m_copy = new QToolButton(this);
    m_copy->setObjectName(objectName + "Copy"_L1);
    m_copy->setIcon(icon(u"edit-copy"_s));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setToolTip(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy %1").arg(accessibleName));
    m_copy->setEnabled(false);
    connect(m_copy, &QToolButton::clicked, this, &CopyField::copy);
    row->addWidget(m_copy);
    setFocusProxy(m_line);
}

QString CopyField::text() const
{
    return m_line->text();
}

void CopyField::setText(const QString &text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0);
    m_line->setToolTip(m_content == Content::Plain ? text : QString());
    m_copy->setEnabled(!text.isEmpty());
    fitText();
}

void CopyField::setWhole()
{
    m_isWhole = true;
    m_line->installEventFilter(this);
    fitText();
}

void CopyField::fitText()
{
    if (!m_isWhole)
        return;
    constexpr int Hinted = 17; // letters that a line's size hint has room for, besides its edges
    const QFontMetrics letters = m_line->fontMetrics();
    const int edges = m_line->sizeHint().width() - Hinted * letters.horizontalAdvance(u'x');
    m_line->setMinimumWidth(letters.horizontalAdvance(m_line->text()) + edges);
}

bool CopyField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitText();
    return QWidget::eventFilter(watched, event);
}

void CopyField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void CopyField::copy()
{
    const QString text = m_line->text();
    if (m_content == Content::Secret)
        copySecret(text);
    else
        QApplication::clipboard()->setText(text);
    showCopied(*m_copy);
    emit copied();
}

} // namespace Linesman::Ui

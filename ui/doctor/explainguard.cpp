// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/explainguard.h"

#include "ui/doctor/explaindialog.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ExplainGuard::ExplainGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

QMenu *ExplainGuard::menuFor(QWidget *widget, QString &text)
{
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        const bool hasLink = label->text().contains("<a "_L1); // Qt's menu can copy where it leads
        if (!label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse) || hasLink)
            return nullptr;
        text = label->hasSelectedText() ? label->selectedText() : label->text();
        auto *menu = new QMenu(label);
        menu->addAction(tr("&Copy"), menu, [text] { QApplication::clipboard()->setText(text); });
        return menu;
    }
    auto *edit = qobject_cast<QPlainTextEdit *>(widget->parentWidget());
    if (!edit || edit->viewport() != widget || qobject_cast<ExplainDialog *>(edit->window()))
        return nullptr;
    text = edit->textCursor().hasSelection() ? edit->textCursor().selectedText() : edit->toPlainText();
    return edit->createStandardContextMenu();
}

bool ExplainGuard::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::ContextMenu ? qobject_cast<QWidget *>(watched) : nullptr;
    QString text;
    QMenu *menu = widget ? menuFor(widget, text) : nullptr;
    if (!menu)
        return false;
    menu->setObjectName(u"explainMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    QAction *explain = menu->addAction(tr("E&xplain…"), widget, [widget, text] {
        auto *dialog = new ExplainDialog(widget->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setText(text);
        dialog->open();
    });
    explain->setObjectName(u"explainThis"_s);
    explain->setEnabled(!text.trimmed().isEmpty());
    menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
    return true;
}

} // namespace Linesman::Ui

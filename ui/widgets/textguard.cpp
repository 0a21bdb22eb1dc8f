// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textguard.h"

#include "app/core/showntext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>

namespace Linesman::Ui {

TextGuard::TextGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

QString boundedText(const QString &text)
{
    const ShownText shown = shownText(text, ShownTextLimit);
    if (shown.text.size() <= ShownTextLimit)
        return shown.isCut ? shown.text + QChar(0x2026) : shown.text;
    const bool isMidPair = shown.text.at(ShownTextLimit - 1).isHighSurrogate(); // names are longer than what they name
    return shown.text.first(isMidPair ? ShownTextLimit - 1 : ShownTextLimit) + QChar(0x2026);
}

QString BoundedDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return boundedText(QStyledItemDelegate::displayText(value, locale));
}

bool TextGuard::showHarmless(QWidget &widget, const QHelpEvent &help)
{
    QString text = widget.toolTip();
    const auto *view = qobject_cast<QAbstractItemView *>(widget.parentWidget());
    if (view && view->viewport() == &widget)
        text = view->indexAt(help.pos()).data(Qt::ToolTipRole).toString();
    const QString shown = boundedText(text);
    if (shown == text)
        return false;
    QToolTip::showText(help.globalPos(), shown, &widget);
    return true;
}

void TextGuard::guardCells(QAbstractItemView &view)
{
    const QAbstractItemDelegate *delegate = view.itemDelegate();
    if (delegate && delegate->metaObject() == &QStyledItemDelegate::staticMetaObject &&
        !qobject_cast<QHeaderView *>(&view))
        view.setItemDelegate(new BoundedDelegate(&view));
}

bool TextGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        // Tooltips are labels too, polished before they get their text; see QTipLabel in qtooltip.cpp.
        if (auto *label = qobject_cast<QLabel *>(watched); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
        if (auto *view = qobject_cast<QAbstractItemView *>(watched))
            guardCells(*view);
        return false;
    }
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    return showHarmless(*static_cast<QWidget *>(watched), *static_cast<QHelpEvent *>(event));
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textguard.h"

#include <QAbstractItemView>
#include <QApplication>
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
    if (text.size() <= ShownTextLimit)
        return text;
    const qsizetype cut = text.at(ShownTextLimit - 1).isHighSurrogate() ? ShownTextLimit - 1 : ShownTextLimit;
    return text.first(cut) + QChar(0x2026);
}

bool TextGuard::showShortened(QWidget &widget, const QHelpEvent &help)
{
    QString text = widget.toolTip();
    const auto *view = qobject_cast<QAbstractItemView *>(widget.parentWidget());
    if (view && view->viewport() == &widget)
        text = view->indexAt(help.pos()).data(Qt::ToolTipRole).toString();
    if (text.size() <= ShownTextLimit)
        return false;
    QToolTip::showText(help.globalPos(), boundedText(text), &widget);
    return true;
}

bool TextGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        // Tooltips are labels too, polished before they get their text; see QTipLabel in qtooltip.cpp.
        if (auto *label = qobject_cast<QLabel *>(watched); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
        return false;
    }
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    return showShortened(*static_cast<QWidget *>(watched), *static_cast<QHelpEvent *>(event));
}

} // namespace Linesman::Ui

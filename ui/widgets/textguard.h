// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStyledItemDelegate>

class QAbstractItemView;
class QHelpEvent;
class QWidget;

namespace Linesman::Ui {

/*!
    Text from outside (URLs, headers, names, errors of a server) is shown as text: Qt would take what looks like markup
    for HTML, and load files that it names. Every label is plain unless it chose a format itself; every tooltip, and every
    cell of a list that has no painting of its own, passes boundedText(), whoever set it.
*/
class TextGuard : public QObject
{
    Q_OBJECT
public:
    /*! Watches the whole application as long as it lives. */
    explicit TextGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool showHarmless(QWidget &widget, const QHelpEvent &help);
    static void guardCells(QAbstractItemView &view);
};

/*! Cells as Qt paints them, with boundedText(). */
class BoundedDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant &value, const QLocale &locale) const override;
};

/*! How much of a foreign text is shown in one line or tooltip: laying out a megabyte would freeze the window. */
inline constexpr qsizetype ShownTextLimit = 2000;

/*! \a text as shownText() makes it harmless, cut to ShownTextLimit with an ellipsis. */
QString boundedText(const QString &text);

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QMenu;
class QWidget;

namespace Linesman::Ui {

/*!
    Offers "Explain…" in the menu of every text that can be selected, in the whole program: what failed is told in many
    places, and HighLevel's words are among it. Lives with the window.
*/
class ExplainGuard : public QObject
{
    Q_OBJECT
public:
    explicit ExplainGuard(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /*! A menu for \a widget, with \a text set to what would be explained; null where Qt's own will do. */
    static QMenu *menuFor(QWidget *widget, QString &text);
};

} // namespace Linesman::Ui

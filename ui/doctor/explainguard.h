// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Linesman::Ui {

/*!
    Offers "Explain…" in the menu of every text that can be selected, of every code pane and of the cells of lists, in the
    whole program: what failed is told in many places, and HighLevel's words are among it. Lives with the window.
*/
class ExplainGuard : public QObject
{
    Q_OBJECT
public:
    explicit ExplainGuard(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Linesman::Ui

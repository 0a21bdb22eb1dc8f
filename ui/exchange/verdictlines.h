// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"

#include <QWidget>

namespace Linesman::Ui {

/*! What is said about an exchange, a sentence a line with its mark, the most important first and larger. */
class VerdictLines : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictLines(QWidget *parent = nullptr);
    void show(const Exchange &exchange);

private:
    QWidget *m_page = nullptr; //!< holds the lines; made anew each time
};

} // namespace Linesman::Ui

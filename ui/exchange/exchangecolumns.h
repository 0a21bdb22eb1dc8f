// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/ordering.h"
#include "app/history/store.h"

#include <QCoreApplication>
#include <QVariant>

namespace Linesman::Ui {

/*! What the cells of a list of exchanges say. The columns are those of ExchangeModel. */
class ExchangeColumns
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::ExchangeModel)
public:
    static QVariant text(const History::Row &row, int column);
    static QVariant tone(const History::Row &row, int column);
    static QVariant tooltip(const History::Row &row, int column);
    static QString title(int column);
    static QString headerTip(int column); //!< what a press on the header does
    static History::OrderKey orderKey(int column);
};

} // namespace Linesman::Ui

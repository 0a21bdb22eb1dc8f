// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/exchange.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLabel;

namespace Linesman::Ui {

class CodeView;

/*! The exchanges that a hop saw: request and answer side by side, as they were on the wire, secrets masked. */
class ExchangeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExchangeDialog(QWidget *parent);
    void showExchanges(const QString &title, const QList<Exchange> &exchanges);

private:
    void showExchange(int index);

    QList<Exchange> m_exchanges;
    QComboBox *m_choice = nullptr;
    QLabel *m_summary = nullptr;
    CodeView *m_requestHead = nullptr;
    CodeView *m_requestBody = nullptr;
    CodeView *m_answerHead = nullptr;
    CodeView *m_answerBody = nullptr;
};

} // namespace Linesman::Ui

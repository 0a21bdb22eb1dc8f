// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/delivery.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace Linesman::Ui {

class CodeView;
class StatusChip;
class TimingBars;

/*! What an endpoint answered to one attempt: status, where the time went, headers, body. */
class AnswerView : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerView(QWidget *parent = nullptr);
    void show(const Webhooks::DeliveryAttempt &attempt);

private:
    StatusChip *m_chip = nullptr;
    QLabel *m_sentence = nullptr;
    QTabWidget *m_tabs = nullptr;
    CodeView *m_body = nullptr;
    CodeView *m_head = nullptr;
    TimingBars *m_bars = nullptr;
};

} // namespace Linesman::Ui

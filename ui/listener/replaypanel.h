// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/http/deliveryclient.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Linesman::History {
class Store;
}

namespace Linesman::Ui {

class CodeView;
class FormColumn;
class StatusChip;

/*! Sends a capture again, to any address, with the same method, headers and bytes; shows the answer. */
class ReplayPanel : public QWidget
{
    Q_OBJECT
public:
    ReplayPanel(Http::DeliveryClient &client, History::Store &store, QWidget *parent = nullptr);
    void setCapture(const std::optional<Exchange> &capture);
    void setTarget(const QString &url); //!< unless the person typed one
    QString target() const;

private:
    void send();
    void showResult(const Http::Transfer &transfer, const Http::TransferResult &result);

    Http::DeliveryClient &m_client;
    History::Store &m_store;
    std::optional<Exchange> m_capture;
    FormColumn *m_form = nullptr;
    QLineEdit *m_url = nullptr;
    QPushButton *m_send = nullptr;
    StatusChip *m_status = nullptr;
    QLabel *m_sentence = nullptr;
    CodeView *m_answer = nullptr;
};

} // namespace Linesman::Ui

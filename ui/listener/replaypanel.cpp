// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listener/replaypanel.h"

#include "app/core/error.h"
#include "app/history/store.h"
#include "app/webhooks/capture.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/statuschip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ReplayPanel::ReplayPanel(Http::DeliveryClient &client, History::Store &store, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_store(store)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::M, 0, 0);
    column->setSpacing(Space::M);
    m_form = new FormColumn(this);
    m_url = new QLineEdit(this);
    m_url->setObjectName(u"replayUrl"_s);
    m_url->setPlaceholderText(u"http://127.0.0.1:3000/webhooks/highlevel"_s);
    m_form->addRow(tr("Send again &to"), m_url, tr("Same method, headers and bytes, so the signature stays valid."));
    column->addWidget(m_form);
    auto *row = new QHBoxLayout;
    m_send = makeButton(tr("S&end Again"), u"replaySend"_s, ButtonLook::Normal, this);
    row->addWidget(m_send);
    m_status = new StatusChip(this);
    m_status->setObjectName(u"replayStatus"_s);
    m_status->hide();
    row->addWidget(m_status);
    m_sentence = makeLabel({}, u"muted"_s, this);
    m_sentence->setObjectName(u"replaySentence"_s);
    row->addWidget(m_sentence, 1);
    column->addLayout(row);
    m_answer = new CodeView(u"replayAnswer"_s, tr("Answer to what was sent again"), this);
    m_answer->setTitle(tr("Answer"));
    m_answer->setPlaceholder(tr("The answer has no body."));
    m_answer->hide();
    column->addWidget(m_answer, 1);
    column->addStretch(0);
    connect(m_send, &QPushButton::clicked, this, &ReplayPanel::send);
    connect(m_url, &QLineEdit::returnPressed, this, &ReplayPanel::send);
    connect(m_url, &QLineEdit::textChanged, this, [this] { m_form->setError(m_url, {}); });
    setCapture({});
}

void ReplayPanel::setCapture(const std::optional<Exchange> &capture)
{
    if (capture && m_capture && capture->id == m_capture->id)
        return; // its answer stays
    m_capture = capture;
    m_send->setEnabled(capture.has_value());
    m_status->hide();
    m_answer->hide();
    m_sentence->clear();
}

void ReplayPanel::setTarget(const QString &url)
{
    if (!m_url->isModified())
        m_url->setText(url);
}

QString ReplayPanel::target() const
{
    return m_url->text().trimmed();
}

void ReplayPanel::send()
{
    if (!m_capture)
        return;
    const std::string url = target().toStdString();
    if (Webhooks::urlFault(url)) {
        m_form->setError(m_url, tr("Enter an http or https URL."));
        return;
    }
    const Result<Http::Transfer> transfer = Webhooks::replayOf(*m_capture, url);
    if (!transfer) {
        m_form->setError(m_url, tr("What came was no whole HTTP request, so it cannot be sent again."));
        return;
    }
    m_send->setEnabled(false);
    m_answer->hide();
    m_status->setState(Tone::Busy, tr("sending"));
    m_status->show();
    m_sentence->clear();
    const QPointer<ReplayPanel> self(this);
    m_client.send(*transfer, [self, sent = *transfer, application = qApp](const Http::TransferResult &result) {
        QMetaObject::invokeMethod(
            application,
            [self, sent, result] {
                if (self)
                    self->showResult(sent, result);
            },
            Qt::QueuedConnection);
    });
}

void ReplayPanel::showResult(const Http::Transfer &transfer, const Http::TransferResult &result)
{
    m_store.append(Webhooks::deliveryOf(transfer, result, m_capture.value_or(Exchange())));
    m_send->setEnabled(m_capture.has_value());
    if (result.error) {
        m_status->setState(Tone::Bad, tr("no answer"));
        m_sentence->setText(describe(*result.error));
        return;
    }
    m_status->setState(result.status < 300 ? Tone::Good : Tone::Bad, QString::number(result.status));
    m_sentence->setText(tr("Answered in %1; kept in History.").arg(durationText(result.timings.total)));
    m_answer->setBytes(QByteArray::fromStdString(result.body));
    m_answer->show();
}

} // namespace Linesman::Ui

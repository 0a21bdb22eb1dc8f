// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangeview.h"

#include "app/exchange/content.h"
#include "app/webhooks/replay.h"
#include "ui/exchange/contentview.h"
#include "ui/exchange/differenceview.h"
#include "ui/exchange/exchangemodel.h"
#include "ui/exchange/exchangetext.h"
#include "ui/exchange/factsview.h"
#include "ui/exchange/timingbars.h"
#include "ui/exchange/traceview.h"
#include "ui/exchange/verdictlines.h"
#include "ui/theme/fonts.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/foldingtabs.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/statuschip.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! A body that was announced and refused for its size. */
bool isNotKept(const Exchange &exchange)
{
    return exchange.status == 413 && exchange.requestBody.isEmpty() &&
           headField(exchange.requestHead, "Content-Length").toLongLong() > 0;
}
} // namespace

ExchangeView::ExchangeView(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_name(objectName)
{
    setObjectName(objectName);
    setAccessibleName(tr("Exchange"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack);

    m_nothing = makeLabel(tr("Select a line to see what was sent and answered."), u"muted"_s, m_stack);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_nothing);

    auto *shown = new QWidget(m_stack);
    auto *inner = new QVBoxLayout(shown);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(Space::S);
    inner->addWidget(makeHead());
    m_tabs = new FoldingTabs(shown);
    m_tabs->setObjectName(m_name + u"Tabs"_s);
    m_messages = new QSplitter(Qt::Horizontal, m_tabs);
    m_messages->setChildrenCollapsible(false);
    m_messages->addWidget(makeMessage(m_name + u"Request"_s, tr("Request"), m_requestHead, m_requestBody, m_noRequest));
    m_tabs->addTab(m_messages, tr("Request"));
    m_response = makeMessage(m_name + u"Response"_s, tr("Response"), m_responseHead, m_responseBody, m_noResponse);
    m_tabs->addTab(m_response, tr("Response"));
    fitPanes();
    m_contents = new ContentView(m_name, m_tabs);
    m_tabs->addTab(m_contents, tr("Contents"));
    makeHeaders();
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(makeVerdict(), tr("Verdict"));
    m_differences = new DifferenceView(m_name, m_tabs);
    connect(m_differences, &DifferenceView::exchangeWanted, this, &ExchangeView::exchangeWanted);
    m_tabs->addTab(m_differences, tr("Differences"));
    m_trace = new TraceView(m_name, m_tabs);
    connect(m_trace, &TraceView::exchangeWanted, this, &ExchangeView::exchangeWanted);
    m_tabs->addTab(m_trace, tr("Trace"));
    auto *times = new QWidget(m_tabs);
    auto *timesColumn = new QVBoxLayout(times);
    timesColumn->setContentsMargins(Space::S, Space::M, Space::S, 0);
    m_timings = new TimingBars(times);
    m_timings->setObjectName(m_name + u"Times"_s);
    timesColumn->addWidget(m_timings);
    timesColumn->addStretch();
    m_tabs->addTab(times, tr("Times"));
    inner->addWidget(m_tabs, 1);

    auto *noteRow = new QHBoxLayout;
    m_note = new QLineEdit(shown);
    m_note->setObjectName(m_name + u"Note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Your note, found by search"));
    m_noteLabel = new QLabel(tr("&Note"), shown);
    m_noteLabel->setBuddy(m_note);
    noteRow->addWidget(m_noteLabel);
    noteRow->addWidget(m_note, 1);
    inner->addLayout(noteRow);
    connect(m_note, &QLineEdit::editingFinished, this, &ExchangeView::saveNote);
    m_stack->addWidget(shown);
}

QWidget *ExchangeView::makeMessage(const QString &name, const QString &title, CodeView *&head, CodeView *&body,
                                   QLabel *&nothing)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, Space::S, 0, 0);
    nothing = makeLabel({}, u"bad"_s, page);
    nothing->setObjectName(name + u"Missing"_s);
    column->addWidget(nothing);
    auto *split = new QSplitter(Qt::Vertical, page);
    split->setChildrenCollapsible(false);
    head = new CodeView(name + u"Head"_s, tr("%1: head").arg(title), split);
    head->setTitle(tr("Head"));
    body = new CodeView(name + u"Body"_s, tr("%1: body").arg(title), split);
    body->setTitle(tr("Body"));
    body->setPlaceholder(tr("No body."));
    split->addWidget(head);
    split->addWidget(body);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    column->addWidget(split, 1);
    return page;
}

/*! A pane of code that shows one line of it is of no use: below that the place scrolls. */
void ExchangeView::fitPanes()
{
    const int tools = fontMetrics().height() + 2 * Space::L;
    const int line = QFontMetrics(monoFont()).lineSpacing();
    for (CodeView *head : {m_requestHead, m_responseHead})
        head->setMinimumHeight(tools + 3 * line);
    for (CodeView *body : {m_requestBody, m_responseBody})
        body->setMinimumHeight(tools + 4 * line);
}

void ExchangeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_responseBody)
        fitPanes();
}

QWidget *ExchangeView::makeVerdict()
{
    auto *area = new ScrollColumn(m_name + u"VerdictScroll"_s, tr("Verdict"), this);
    QWidget *page = area->inner();
    QVBoxLayout *column = area->body();
    column->setContentsMargins(Space::S, Space::M, Space::S, 0);
    m_verdict = new VerdictLines(page);
    m_verdict->setObjectName(m_name + u"Verdict"_s);
    column->addWidget(m_verdict);
    m_facts = new FactsView(page);
    m_facts->setObjectName(m_name + u"Facts"_s);
    column->addWidget(m_facts);
    m_verdictJson = new CodeView(m_name + u"VerdictJson"_s, tr("Verdicts as JSON"), page);
    m_verdictJson->setTitle(tr("Verdicts"));
    m_verdictJson->setMinimumHeight(160);
    column->addWidget(m_verdictJson, 1);
    column->addStretch();
    return area;
}

void ExchangeView::compareWith(ExchangeId other)
{
    m_differences->compareWith(other);
    m_tabs->setCurrentWidget(m_differences);
}

void ExchangeView::showTrace()
{
    m_tabs->setCurrentWidget(m_trace);
}

void ExchangeView::addTab(QWidget *page, const QString &title)
{
    m_tabs->addTab(page, title);
}

void ExchangeView::addAction(QWidget *widget)
{
    static_cast<QHBoxLayout *>(m_actions->layout())->insertWidget(0, widget);
}

void ExchangeView::show(ExchangeModel &model, ExchangeId id)
{
    if (m_model != &model) {
        if (m_model)
            disconnect(&m_model->store(), nullptr, this, nullptr);
        m_model = &model;
        connect(&model, &QObject::destroyed, this, [this] { m_model = nullptr; });
        connect(&model.store(), &History::Store::changed, this, [this](const QList<qint64> &ids) {
            if (m_model && m_wanted != 0 && ids.contains(m_wanted))
                show(*m_model, m_wanted);
        });
    }
    if (m_exchange && m_exchange->id != id)
        saveNote();
    m_wanted = id;
    const auto exchange = id != 0 ? model.exchange(id) : Result<std::optional<Exchange>>();
    if (exchange && *exchange) {
        const bool same = m_exchange && **exchange == *m_exchange;
        m_exchange = **exchange;
        if (!same)
            fill();
        return;
    }
    m_exchange.reset();
    m_nothing->setText(!exchange ? describe(exchange.error())
                       : id == 0 ? tr("Select a line to see what was sent and answered.")
                                 : tr("This exchange is no longer in history."));
    m_stack->setCurrentIndex(0);
}

void ExchangeView::show(const Exchange &exchange)
{
    if (m_model)
        disconnect(&m_model->store(), nullptr, this, nullptr);
    m_model = nullptr;
    m_wanted = exchange.id;
    m_exchange = exchange;
    fill();
}

void ExchangeView::clear()
{
    m_wanted = 0;
    m_exchange.reset();
    m_nothing->setText(tr("Select a line to see what was sent and answered."));
    m_stack->setCurrentIndex(0);
}

void ExchangeView::fill()
{
    const Exchange &exchange = *m_exchange;
    m_method->setText(exchange.method);
    m_url->setText(exchange.url);
    m_status->setState(ExchangeText::statusTone(exchange), ExchangeText::status(exchange));
    m_signature->setState(ExchangeText::signatureTone(exchange.signature), ExchangeText::signature(exchange.signature));
    m_signature->setVisible(!ExchangeText::signature(exchange.signature).isEmpty());
    QStringList when{ExchangeText::channel(exchange.channel), localTime(exchange.startedAt)};
    if (exchange.duration.count() > 0)
        when += durationText(exchange.duration);
    m_when->setText(when.join(u" · "_s));
    m_when->setToolTip(momentTooltip(exchange.startedAt));
    const bool canMark = m_model && !m_model->isReadOnly();
    m_pin->setVisible(canMark);
    if (m_replay)
        m_replay->setVisible(m_model && Webhooks::canReplay(exchange));
    m_pin->setChecked(exchange.pinned);
    m_noteLabel->setVisible(canMark || !exchange.note.isEmpty());
    m_note->setVisible(canMark || !exchange.note.isEmpty());
    m_note->setReadOnly(!canMark);
    if (!m_note->hasFocus() || m_note->text().isEmpty())
        m_note->setText(exchange.note);

    m_requestHead->setBytes(exchange.requestHead, CodeView::Format::HttpHead);
    m_requestBody->setPlaceholder(isNotKept(exchange) ? tr("Not kept: it is longer than the listener takes.")
                                                      : tr("No body."));
    m_requestBody->setBytes(exchange.requestBody);
    m_responseHead->setBytes(exchange.responseHead, CodeView::Format::HttpHead);
    m_responseBody->setBytes(exchange.responseBody);
    m_noRequest->hide();
    const bool answered = exchange.status > 0 || !exchange.responseHead.isEmpty();
    m_noResponse->setVisible(!answered);
    m_noResponse->setText(exchange.error.isEmpty() ? tr("No answer yet.") : tr("No answer: %1.").arg(exchange.error));
    m_responseHead->setVisible(answered);
    m_responseBody->setVisible(answered);
    fillHeaders();

    m_verdict->show(exchange);
    m_facts->clear();
    m_facts->add(tr("Event"), exchange.eventType);
    m_facts->add(tr("Provider kind"), exchange.providerKind);
    m_facts->add(tr("Message"), exchange.messageId);
    m_facts->add(tr("Conversation"), exchange.conversationId);
    m_facts->add(tr("Contact"), exchange.contactId);
    m_facts->add(tr("Location"), exchange.locationId);
    m_facts->add(tr("Trace"), exchange.traceId);
    m_facts->add(tr("Other side"), exchange.remoteAddress);
    m_facts->add(tr("Run"), exchange.groupId);
    m_verdictJson->setBytes(exchange.verdict.toUtf8());
    m_verdictJson->setVisible(!exchange.verdict.isEmpty());
    m_timings->setTimes(partTimes(exchange));
    const QString file = m_model ? m_model->file() : QString();
    m_contents->show(exchange);
    m_differences->show(exchange, file);
    m_trace->show(exchange.id, file);
    m_stack->setCurrentIndex(1);
}

void ExchangeView::saveNote()
{
    if (!m_model || m_model->isReadOnly() || !m_exchange || m_note->text() == m_exchange->note)
        return;
    m_exchange->note = m_note->text();
    m_model->store().setNote(m_exchange->id, m_note->text());
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/exchange/exchange.h"
#include "app/history/copyas.h"

#include <QString>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableWidget;
class QToolButton;

namespace Linesman::Http {
class DeliveryClient;
}
namespace Linesman::Webhooks {
class OwnKey;
}

namespace Linesman::Ui {

class CodeView;
class ContentView;
class DifferenceView;
class ElidedLabel;
class ExchangeModel;
class FactsView;
class StatusChip;
class TimingBars;
class TraceView;
class VerdictLines;

/*!
    One exchange, for any page: what was asked, with status and signature as chips, and tabs for request, response,
    what is in them, headers, verdicts, differences to another one, the trace of its message, and times. Its parts are named
    after \a objectName: capture gives captureTabs, captureRequestBody, captureResponseBody, captureNote, capturePin,
    captureCurl. Pages add their own with addTab() and addAction().
*/
class ExchangeView : public QWidget
{
    Q_OBJECT
public:
    explicit ExchangeView(const QString &objectName, QWidget *parent = nullptr);

    /*! Reads \a id through \a model, whose store takes note and pin; follows its changes. 0 shows nothing. */
    void show(ExchangeModel &model, ExchangeId id);
    /*! Shows \a exchange as it is; without a place to keep them there is neither note nor pin. */
    void show(const Exchange &exchange);
    void clear();
    ExchangeId shownId() const { return m_exchange ? m_exchange->id : 0; }

    /*! Shows the differences to \a other; 0 for the previous of its kind. */
    void compareWith(ExchangeId other);
    void showTrace();
    void setSideBySide(bool beside); //!< request and response in one tab
    void copyAs(History::CopyFormat format, History::Secrecy secrecy);

    void addTab(QWidget *page, const QString &title);
    /*! Left of pin and cURL at the top. */
    void addAction(QWidget *widget);
    using QWidget::addAction;

    /*! Offers to send a webhook again; the services outlive this. */
    void enableReplay(Http::DeliveryClient &client, Webhooks::OwnKey &ownKey);

signals:
    void closeWanted();
    void exchangeWanted(Linesman::ExchangeId id); //!< another one, of the same history

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHeaders();
    QWidget *makeHead();
    QWidget *makeMessage(const QString &name, const QString &title, CodeView *&head, CodeView *&body, QLabel *&nothing);
    QWidget *makeVerdict();
    void fill();
    void fillHeaders();
    void saveNote();
    QMenu *makeCopyMenu();
    void fitPanes();

    QString m_name;
    ExchangeModel *m_model = nullptr;
    ExchangeId m_wanted = 0;
    std::optional<Exchange> m_exchange;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_method = nullptr;
    ElidedLabel *m_url = nullptr;
    StatusChip *m_status = nullptr;
    StatusChip *m_signature = nullptr;
    QLabel *m_when = nullptr;
    QWidget *m_actions = nullptr;
    QToolButton *m_pin = nullptr;
    QToolButton *m_sideBySide = nullptr;
    QToolButton *m_replay = nullptr; //!< where enableReplay() was called
    QTabWidget *m_tabs = nullptr;
    QSplitter *m_messages = nullptr; //!< the request, and beside it the response when that is wanted
    QWidget *m_response = nullptr;
    ContentView *m_contents = nullptr;
    DifferenceView *m_differences = nullptr;
    TraceView *m_trace = nullptr;
    CodeView *m_requestHead = nullptr;
    CodeView *m_requestBody = nullptr;
    CodeView *m_responseHead = nullptr;
    CodeView *m_responseBody = nullptr;
    QLabel *m_noRequest = nullptr;
    QLabel *m_noResponse = nullptr;
    QTableWidget *m_headers = nullptr;
    VerdictLines *m_verdict = nullptr;
    FactsView *m_facts = nullptr;
    CodeView *m_verdictJson = nullptr;
    TimingBars *m_timings = nullptr;
    QLabel *m_noteLabel = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace Linesman::Ui

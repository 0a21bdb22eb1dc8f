// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/deliveryclient.h"
#include "app/webhooks/burst.h"
#include "ui/burst/bursttimeline.h"

#include <QDialog>
#include <QElapsedTimer>

#include <memory>
#include <optional>

class QLabel;
class QLayout;
class QProgressBar;
class QPushButton;
class QTimer;

namespace Linesman::Ui {

class Banner;
class BurstChart;
class BurstForm;
class BurstRuns;
class TableView;

/*! Many deliveries as a bulk action sends them: drawn while they go, counted exactly afterwards, kept and compared. */
class BurstDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BurstDialog(QWidget *parent = nullptr);
    ~BurstDialog() override;

    /*! Target, key, variant and sample of the deliveries from now on. */
    void setPlan(const Webhooks::DeliveryPlan &plan);
    bool isRunning() const { return m_delivery.isRunning(); }

private:
    void buildBody();
    void buildButtons(QLayout *column);
    void start();
    void take(const QList<Webhooks::DeliveryAttempt> &attempts);
    void showProgress(int done, int planned);
    void showReport(const Result<Webhooks::DeliveryReport> &report);
    void showNumbers(const Webhooks::BurstRecord &record);
    void askTally();
    void showTally(const Http::TransferResult &result);
    void showChanges(int row);
    void keepRun();
    void openRun();
    void setRunning(bool isRunning);

    Webhooks::DeliveryPlan m_plan;
    std::shared_ptr<const Webhooks::BurstComposer> m_composer;
    std::optional<Webhooks::BurstRecord> m_last;
    int m_count = 0;
    BurstTimeline m_timeline;
    QElapsedTimer m_sinceStart;
    QDateTime m_startedAt;
    QTimer *m_drawing = nullptr;

    QLabel *m_where = nullptr;
    BurstForm *m_form = nullptr;
    QProgressBar *m_progress = nullptr;
    Banner *m_banner = nullptr;
    QLabel *m_numbers = nullptr;
    BurstChart *m_chart = nullptr;
    BurstRuns *m_runs = nullptr;
    TableView *m_table = nullptr;
    QLabel *m_changes = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_start = nullptr;
    Http::DeliveryClient m_client; //!< asks for the tally
    /*! Without history: it would hold up a burst, and the burst history. Last: what ends with it finds the rest. */
    Webhooks::Delivery m_delivery{nullptr};
};

} // namespace Linesman::Ui

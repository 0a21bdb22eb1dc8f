// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readiness/readinesssession.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Linesman::Ui {

class Banner;
class ReadinessModel;
class TableView;

/*! May an endpoint go live? Line test, signature lab and drills in one run, the verdict, and reports to save. */
class ReadinessDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReadinessDialog(QWidget *parent = nullptr);
    ~ReadinessDialog() override;

    /*!
        Asks first where the drills would move the clock of a running emulator on; Cancel closes the dialog, unless it
        shows a report.
    */
    void startWhenAgreed(const Readiness::ReadinessRequest &request);
    void start(const Readiness::ReadinessRequest &request);
    bool isRunning() const { return m_running; }

private:
    void buildBody();
    void buildButtons(QLayout *column);
    void showReport(const Result<Readiness::ReadinessReport> &report);
    void showItem(int row);
    void saveReport();
    void write(const QString &file);
    void setRunning(bool isRunning);

    Http::IoThread m_thread;
    Http::DeliveryClient m_deliveries;
    Readiness::ReadinessSession m_session;
    Readiness::ReadinessRequest m_request;
    std::optional<Readiness::ReadinessReport> m_report;
    bool m_running = false;

    Banner *m_banner = nullptr;
    QLabel *m_step = nullptr;
    QProgressBar *m_progress = nullptr;
    ReadinessModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/doctor.h"
#include "app/history/store.h"
#include "ui/doctor/misseddialog.h"
#include "ui/widgets/page.h"

#include <memory>
#include <optional>

namespace Linesman::Ui {

class Banner;
class DoctorModel;
class FindingDetail;
class TableView;

/*! What goes wrong, by name: looked for in what is kept, without asking anybody; each finding leads to where it is mended. */
class DoctorPage : public Page
{
    Q_OBJECT
public:
    /*! All outlive the page. \a memoryFile keeps what is muted and what was seen. */
    DoctorPage(Workspace::ApiServices &services, History::Store &history, const QString &memoryFile,
               QWidget *parent = nullptr);

    /*! Lets missed messages be sent to a local endpoint again; the key outlives this. */
    void enableSending(const SendingAgain &sending) { m_sending = sending; }

    QString help() const override;
    void open(const Destination &destination) override; //!< ShowDoctorTool
    void runAgain() override { examine(); }
    QWidget *firstFocus() override;

    const std::optional<Doctor::Report> &report() const { return m_report; }

signals:
    void examined(); //!< the report is shown

private:
    void makeBody();
    void examine();
    void showReport(const Doctor::Report &report);
    void showUnlooked();
    void askToMute(const QString &id);
    void changeMuting(const QString &id, const QString &reason);
    void saveReport();
    void explainMessage();
    QPushButton *makeTools();
    void openMissed();
    void openOwner();
    void openStaff();

    Workspace::ApiServices &m_services;
    History::Store &m_history;
    SendingAgain m_sending;
    Doctor::Memory m_memory;
    std::shared_ptr<Doctor::Evidence> m_evidence; //!< of the last run: muting looks at it again
    std::optional<Doctor::Report> m_report;
    bool m_isRunning = false;
    DoctorModel *m_model = nullptr;
    TableView *m_table = nullptr;
    FindingDetail *m_detail = nullptr;
    Banner *m_banner = nullptr;
    QLabel *m_unlooked = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/lab.h"

#include <QDialog>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Linesman::Ui {

class Banner;
class LabModel;
class TableView;

/*! The signature lab: every variant of a delivery with what came of it, the verdict, and what to do. */
class LabDialog : public QDialog
{
    Q_OBJECT
public:
    /*! \a history outlives it. */
    explicit LabDialog(History::Store &history, QWidget *parent = nullptr);
    ~LabDialog() override;

    void start(const Webhooks::LabPlan &plan);
    bool isRunning() const { return m_lab.isRunning(); }

signals:
    void historyWanted(const QString &groupId);

private:
    void buildBody();
    void showAnswer(const Webhooks::VariantResult &result, int done, int planned);
    void showReport(const Result<Webhooks::LabReport> &report);
    void showFindings(const QList<Finding> &findings);
    void setRunning(bool isRunning);

    Webhooks::Lab m_lab;
    Webhooks::LabPlan m_plan;
    QString m_groupId;
    Banner *m_banner = nullptr;
    QProgressBar *m_progress = nullptr;
    LabModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_findings = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_inHistory = nullptr;
};

} // namespace Linesman::Ui

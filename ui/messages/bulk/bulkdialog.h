// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/bulkrun.h"
#include "app/oauth/session.h"
#include "app/workspace/messagingcontext.h"
#include "ui/widgets/tone.h"

#include <QDialog>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTimer;

namespace Linesman::Workspace {
struct FormStores;
class HostProfile;
} // namespace Linesman::Workspace

namespace Linesman::Ui {

class Banner;
class BulkModel;
class BulkSettings;
class TableView;

/*!
    Many inbound messages from a CSV file: columns are mapped, every row is shown as it will be sent and checked, then
    posted at a rate, with progress; a run that was cancelled or interrupted is taken up where it stopped. Closing the
    window lets a run go on.
*/
class BulkDialog : public QDialog
{
    Q_OBJECT
public:
    /*! All outlive the window. */
    BulkDialog(OAuth::Session &session, Workspace::FormStores &stores, Workspace::HostProfile &behaviour,
               QWidget *parent);

    /*! Nothing changes while a run is under way. */
    void setContext(const Workspace::MessagingContext &context, const LocationId &location);
    void openFile(const QString &path);
    bool isRunning() const;

signals:
    void finished(Linesman::Ui::Tone tone, const QString &sentence);
    void changed(); //!< messages were added

private:
    void makeFoot();
    void makeRun();
    void countSome();
    void showState();
    void start(Messages::BulkRun::Which which);
    void runEnded();
    void exportResult();

    OAuth::Session &m_session;
    Workspace::FormStores &m_stores;
    Workspace::MessagingContext m_context;
    LocationId m_location;
    std::unique_ptr<Messages::BulkRun> m_run;
    int m_counted = 0;
    int m_obstacles = 0;

    BulkSettings *m_settings = nullptr;
    Banner *m_banner = nullptr;
    TableView *m_view = nullptr;
    BulkModel *m_model = nullptr;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QSpinBox *m_rate = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_againButton = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_export = nullptr;
    QTimer *m_delay = nullptr;
    QTimer *m_count = nullptr;
};

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/stuckmessages.h"
#include "app/oauth/session.h"
#include "app/workspace/messagingcontext.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace Linesman::Ui {

class Banner;
class TableView;
class PendingModel;

/*!
    Outbound messages of a location that still say "pending", oldest first: HighLevel knows no "sent", so a bridge that
    never reports leaves them so forever. Those chosen are updated together, one after the other.
*/
class PendingDialog : public QDialog
{
    Q_OBJECT
public:
    PendingDialog(OAuth::Session &session, const LocationId &location, const Workspace::MessagingContext &context,
                  QWidget *parent);

signals:
    void updated(const Linesman::MessageId &message);
    void chosen(const Linesman::MessageId &message); //!< to be updated by hand

private:
    QHBoxLayout *makeFoot();
    void look();
    void showRows();
    void update();
    void updateNext();
    void finish();

    OAuth::Session &m_session;
    LocationId m_location;
    QList<ProviderId> m_ours;
    QList<MessageId> m_left; //!< to be updated
    int m_all = 0;
    int m_failed = 0;
    bool m_running = false;
    QPointer<HighLevel::CallControl> m_control;
    Banner *m_banner = nullptr;
    QComboBox *m_age = nullptr;
    QLabel *m_empty = nullptr;
    TableView *m_table = nullptr;
    PendingModel *m_model = nullptr;
    QComboBox *m_status = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_update = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/missedmessages.h"
#include "app/installs/installservice.h"
#include "app/oauth/session.h"
#include "app/webhooks/ownkey.h"
#include "ui/widgets/behind.h"

#include <QDateTime>
#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace Linesman::Ui {

class MissedModel;
class TableView;

/*! What sends a message to a local endpoint once more: the key that signs, and the endpoints to offer. */
struct SendingAgain {
    Webhooks::OwnKey *key = nullptr;
    std::function<QStringList()> endpoints;
};

/*!
    The messages that HighLevel exports for a location compared with what the listener captured; those that are missing
    can be sent to a local endpoint, signed with Linesman's own key. Nothing is sent to HighLevel.
*/
class MissedDialog : public QDialog
{
    Q_OBJECT
public:
    /*! All outlive the dialog. */
    MissedDialog(OAuth::Session &session, Installs::InstallService &installService, History::Store &history,
                 const SendingAgain &sending, QWidget *parent = nullptr);
    ~MissedDialog() override;

    void compare();

signals:
    void compared(); //!< the list is shown, or why not
    void allSent();  //!< or stopped

private:
    enum class Work { None, Comparing, Sending };
    /*! What the list is of: it is cleared when the person chooses something else. */
    struct Asked {
        LocationId location;
        QDateTime from;
        QDateTime to;
    };

    void makeQuestion(QVBoxLayout &column);
    void makeTable(QVBoxLayout &column);
    void makeSending(QVBoxLayout &column);
    void ask(const QSet<QString> &captured);
    void showList(const Result<Doctor::MissedList> &list);
    void sendChosen();
    void sendNext();
    void ended(const QString &sentence);
    void sendingEnded(const QString &sentence);
    void forgetList();
    void setWork(Work work);
    void allow();

    OAuth::Session &m_session;
    Installs::InstallService &m_installService;
    History::Store &m_history;
    SendingAgain m_sending;
    MissedModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QComboBox *m_location = nullptr;
    QSpinBox *m_hours = nullptr;
    QPushButton *m_compare = nullptr;
    QLabel *m_said = nullptr;
    QComboBox *m_endpoint = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_stop = nullptr;
    Work m_work = Work::None;
    Asked m_asked;
    QList<int> m_waiting; //!< rows to send; empty after Stop, while the last one is still under way
    QString m_groupId;    //!< of what is sent, in history
    int m_taken = 0;
    int m_sent = 0;
    Behind m_behind;
};

} // namespace Linesman::Ui

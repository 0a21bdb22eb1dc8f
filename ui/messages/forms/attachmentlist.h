// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/highlevel/callcontrol.h"
#include "app/highlevel/errorbook.h"
#include "app/messages/attachment.h"
#include "app/messages/inbounddraft.h"
#include "app/oauth/session.h"

#include <QList>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QMimeData;
class QProgressBar;
class QPushButton;

namespace Linesman::Ui {

class ErrorPanel;

/*!
    The attachments of a draft: addresses typed in and looked at, or files chosen, dropped or pasted here, which are
    uploaded one after the other, with progress, and stand here with the address that HighLevel gave them.
*/
class AttachmentList : public QWidget
{
    Q_OBJECT
public:
    AttachmentList(const QString &objectName, OAuth::Session &session, QWidget *parent);

    void setTarget(const LocationId &location, const Messages::Party &party);
    QStringList urls() const;
    /*! The same with their names; those typed in have none. */
    QList<HighLevel::UploadedFile> uploaded() const;
    const QString &lastName() const { return m_lastName; } //!< of the file that was uploaded, or tried, last
    void clear();
    void setRoomFor(int lines);
    /*! Whether a file is still on its way. */
    bool isBusy() const { return m_control != nullptr; }
    /*! Reads \a path and uploads it; what cannot be read or is refused is said in the list. */
    void upload(const QString &path);
    /*! Takes files, pictures and addresses; false when there are none. */
    bool take(const QMimeData *mime);
    void addUrl(const QString &url);

signals:
    void changed();
    void started();                                    //!< an upload begins; changed() follows when it ended
    void answered(const Linesman::Exchange &exchange); //!< of an upload, before changed()
    /*! The button of an error was pressed; trying again is done here. */
    void stepWanted(Linesman::HighLevel::NextStep step);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseFiles();
    void addAddress();
    void removeSelected();
    void enqueue(const Messages::LocalFile &file);
    void uploadNext();
    void send(const Messages::LocalFile &file, const ConversationId &conversation);
    void ended(const QString &sentence);
    void fail(const Messages::LocalFile &file, const Error &error);
    void tryAgain();
    void copyAddresses();
    void append(const QString &url, const QString &name = {});
    void say(const QString &sentence);

    OAuth::Session &m_session;
    LocationId m_location;
    Messages::Party m_party;
    QList<Messages::LocalFile> m_waiting;
    QList<Messages::LocalFile> m_failed; //!< not taken: may be tried again
    QString m_lastName;
    QPointer<HighLevel::CallControl> m_control; //!< of the upload under way
    QListWidget *m_list = nullptr;
    QWidget *m_progressRow = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_note = nullptr;
    ErrorPanel *m_error = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_files = nullptr;
    QPushButton *m_address = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Linesman::Ui

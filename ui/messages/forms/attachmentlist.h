// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/highlevel/errorcatalog.h"
#include "app/messages/attachment.h"
#include "app/messages/inbounddraft.h"
#include "app/oauth/session.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QMimeData;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Linesman::Ui {

class ErrorPanel;
class FileReader;
class UploadQueue;

/*!
    The attachments of a draft: addresses typed in and looked at, or files chosen, dropped or pasted here, which are
    uploaded one after the other, with progress, and listed with the address that HighLevel gave them.
*/
class AttachmentList : public QWidget
{
    Q_OBJECT
public:
    AttachmentList(const QString &objectName, OAuth::Session &session, QWidget *parent);

    void setTarget(const LocationId &location, const Messages::ContactRef &party);
    QStringList urls() const;
    /*! The same with their names; those typed in have none. */
    QList<HighLevel::UploadedFile> uploaded() const;
    const QString &lastName() const { return m_lastName; } //!< of the file that was uploaded, or tried, last
    void clear();
    void setRoomFor(int lines);
    /*! Whether a file is still being read or on its way. */
    bool isBusy() const;
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
    void makeButtons(QVBoxLayout *layout);
    void makeProgress(QVBoxLayout *layout);
    void followReader();
    void followQueue();
    void chooseFiles();
    void addAddress();
    void removeSelected();
    void enqueue(const Messages::LocalFile &file);
    void showProgress(const QString &name);
    void showWork(); //!< from the first file that is read until the last one arrived
    void forgetReading();
    void cancel(); //!< what is read goes no further either
    void copyAddresses();
    void append(const QString &url, const QString &name = {});
    void say(const QString &sentence);

    OAuth::Session &m_session;
    Messages::ContactRef m_contact;
    FileReader *m_reader = nullptr;
    UploadQueue *m_queue = nullptr;
    QString m_lastName;
    QListWidget *m_list = nullptr;
    QWidget *m_progressRow = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_note = nullptr;
    ErrorPanel *m_error = nullptr;
    QPushButton *m_files = nullptr;
};

} // namespace Linesman::Ui

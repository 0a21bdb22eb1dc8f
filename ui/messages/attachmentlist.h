#pragma once

#include "app/messages/inbounddraft.h"
#include "app/oauth/session.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;

namespace Linesman::Ui {

/*!
    The attachments of a draft: addresses typed in, or files chosen, dropped or pasted here, which are uploaded at once
    and stand here with the address that HighLevel gave them.
*/
class AttachmentList : public QWidget
{
    Q_OBJECT
public:
    AttachmentList(const QString &objectName, OAuth::Session &session, QWidget *parent);

    void setTarget(const LocationId &location, const Messages::Party &party);
    QStringList urls() const;
    void clear();
    /*! Reads \a path and uploads it; what cannot be read or is refused is said in the list. */
    void upload(const QString &path);

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseFiles();
    void addAddress();
    void removeSelected();
    void addUrl(const QString &url);
    void withConversation(const std::function<void(ConversationId)> &next);
    void say(const QString &sentence);

    OAuth::Session &m_session;
    LocationId m_location;
    Messages::Party m_party;
    QListWidget *m_list = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_files = nullptr;
    QPushButton *m_address = nullptr;
    QPushButton *m_remove = nullptr;
    int m_uploading = 0;
};

} // namespace Linesman::Ui

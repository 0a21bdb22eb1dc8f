// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/inbounddraft.h"
#include "app/oauth/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace Linesman::Ui {

/*!
    The contact that the forms are about: chosen by name, phone (written in any national way) or e-mail; made on the
   spot when there is none; changed or deleted.
*/
class ContactPicker : public QWidget
{
    Q_OBJECT
public:
    ContactPicker(OAuth::Session &session, QWidget *parent);

    void setLocation(const LocationId &location);
    void setContact(const Messages::ContactRef &party);
    /*! Opens the dialog that makes a contact. */
    void makeContact(const QString &typed);
    /*! Opens the dialog that changes or deletes \a party. */
    void editContact(const Messages::ContactRef &party);

signals:
    void picked(const Linesman::Messages::ContactRef &party);
    /*! Contacts were made, changed or deleted: lists look again. \a contact is the one to show; empty after deleting.
     */
    void changed(const Linesman::ContactId &contact);
    void deleted(const Linesman::ContactId &contact); //!< changed() follows

private:
    void find();
    void offer(const QList<HighLevel::Contact> &found, const QString &typed);
    void pick(const HighLevel::Contact &contact);
    void say(const QString &sentence);

    OAuth::Session &m_session;
    LocationId m_location;
    Messages::ContactRef m_contact;
    quint64 m_request = 0;
    QLabel *m_who = nullptr;
    QPushButton *m_edit = nullptr;
    QLineEdit *m_typed = nullptr;
    QPushButton *m_find = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace Linesman::Ui

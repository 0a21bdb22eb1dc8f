// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/contactmatch.h"
#include "app/oauth/session.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Linesman::Ui {

class Banner;
class ErrorPanel;
class FormColumn;

/*!
    Makes a contact, or finds the one that has this phone or e-mail already (upsert), says which it was and what
    HighLevel did not write; or changes or deletes a contact that is there.
*/
class ContactDialog : public QDialog
{
    Q_OBJECT
public:
    ContactDialog(OAuth::Session &session, const LocationId &location, QWidget *parent);

    void setEntry(const Messages::ContactEntry &entry); //!< what is to be made
    void setContact(const ContactId &contact);          //!< to be changed: reads it first

signals:
    void made(const Linesman::HighLevel::UpsertedContact &contact);
    void changed(const Linesman::HighLevel::Contact &contact);
    void deleted(const Linesman::ContactId &contact);

private:
    Messages::ContactEntry entry() const;
    QString region() const;
    bool check();
    void save();
    void upsert();
    void update();
    void askToDelete();
    void remove();
    void setBusy(bool isBusy);

    OAuth::Session &m_session;
    LocationId m_location;
    std::optional<HighLevel::Contact> m_before; //!< the one that is changed
    std::optional<HighLevel::UpsertedContact> m_made;
    Banner *m_banner = nullptr;
    ErrorPanel *m_error = nullptr;
    FormColumn *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_phone = nullptr;
    QComboBox *m_region = nullptr;
    QLineEdit *m_email = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_save = nullptr;
};

/*! Country codes (ISO 3166) with their names, the person's own chosen. */
void fillRegions(QComboBox *combo);

} // namespace Linesman::Ui

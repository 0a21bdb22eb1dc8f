#pragma once

#include "app/oauth/session.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Linesman::Ui {

class Banner;
class FormColumn;

/*! Makes a contact, or finds the one that has this phone or e-mail already (upsert) and says which it was. */
class ContactDialog : public QDialog
{
    Q_OBJECT
public:
    ContactDialog(OAuth::Session &session, const LocationId &location, QWidget *parent);

signals:
    void made(const Linesman::HighLevel::UpsertedContact &contact);

private:
    HighLevel::ContactDraft draft() const;
    bool check();
    void save();

    OAuth::Session &m_session;
    LocationId m_location;
    Banner *m_banner = nullptr;
    FormColumn *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Linesman::Ui

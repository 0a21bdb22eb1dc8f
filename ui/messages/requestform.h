#pragma once

#include "app/core/problem.h"
#include "app/core/result.h"
#include "app/messages/inbounddraft.h"
#include "ui/messages/desk.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QPushButton;

namespace Linesman::Ui {

class Banner;
class CodeView;
class FormColumn;

/*!
    A form that makes one API request: fields in a column, what is wrong beside each as one types, the request as it
   will be sent below, and one button. A subclass fills the column, says what the draft is worth, and sends it.
*/
class RequestForm : public QWidget
{
    Q_OBJECT
public:
    /*! \a objectName names the form; its button is \a buttonName, its request view \a objectName plus "Request". */
    RequestForm(const QString &objectName, const QString &buttonText, const QString &buttonName, QWidget *parent);

    virtual void setDesk(const Desk &desk, const LocationId &location);
    virtual void setParty(const Messages::Party &party);
    const Messages::Party &party() const { return m_party; }

signals:
    /*! HighLevel took it; \a message may be empty where the reply names none. */
    void sent(const Linesman::MessageId &message, const Linesman::ConversationId &conversation);
    /*! A write is about to go to a live HighLevel: call \a go to let it. */
    void writeWanted(const std::function<void()> &go);

protected:
    FormColumn *column() const { return m_column; }
    const Desk &desk() const { return m_desk; }
    const LocationId &location() const { return m_location; }
    /*! \a field is the name in the draft's struct; changes of the widget call update() (wired here). */
    void addField(const QString &field, const QString &label, QWidget *widget, const QString &help = {});
    QWidget *field(const QString &name) const { return m_fields.value(name); }
    void setFieldVisible(const QString &name, bool visible);
    /*! Looks at the draft again: marks fields, shows the request, switches the button. */
    void refresh();
    void setBusy(const QString &what); //!< while a request is under way; empty when it ended
    void showError(const Error &error);
    void showSuccess(const QString &sentence);

    virtual QList<Problem> findings() const = 0;
    virtual QByteArray request() const = 0;
    virtual void send() = 0;

private:
    void submit();

    Desk m_desk;
    LocationId m_location;
    Messages::Party m_party;
    Banner *m_banner = nullptr;
    FormColumn *m_column = nullptr;
    CodeView *m_request = nullptr;
    QPushButton *m_button = nullptr;
    QString m_buttonText;
    QHash<QString, QWidget *> m_fields;
    bool m_busy = false;
    bool m_submitted = false; //!< missing things are only complained of once somebody tried
};

} // namespace Linesman::Ui

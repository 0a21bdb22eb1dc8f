// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/core/result.h"
#include "app/core/task.h"
#include "app/highlevel/apirequest.h"
#include "app/highlevel/apiresult.h"
#include "app/highlevel/errorcatalog.h"
#include "app/messages/inbounddraft.h"
#include "app/oauth/session.h"
#include "app/workspace/messagingcontext.h"
#include "ui/widgets/destination.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <utility>

class QPushButton;

namespace Linesman::Ui {

class Banner;
class ErrorPanel;
class FormColumn;
class RequestView;
class ScrollColumn;
class StackingRow;

/*!
    A form that makes one API request: fields in a column, what is wrong beside each as one types, the request as it
    will be sent in a line that unfolds to all of it, also as code, then the answer, and one button. A subclass fills the column, says what the draft
    is worth, and sends it.
*/
class RequestForm : public QWidget
{
    Q_OBJECT
public:
    /*! \a objectName names the form; its button is \a buttonName, its request view \a objectName plus "Request". */
    RequestForm(const QString &objectName, const QString &buttonText, const QString &buttonName, QWidget *parent);

    virtual void setContext(const Workspace::MessagingContext &context, const LocationId &location);
    virtual void setContact(const Messages::ContactRef &party);
    const Messages::ContactRef &contact() const { return m_contact; }
    void dismiss(); //!< what came of the last request: it is about something else now

signals:
    /*! HighLevel took it; \a message may be empty where the reply names none. */
    void sent(const Linesman::MessageId &message, const Linesman::ConversationId &conversation);
    /*! A contact is to be made; \a phone is the number that nobody has, or empty. */
    void contactWanted(const QString &phone);
    /*! Go to place \a id and open(\a what) there. */
    void destinationWanted(const Linesman::Ui::Destination &destination);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    FormColumn *column() const { return m_column; }
    const Workspace::MessagingContext &context() const { return m_context; }
    const LocationId &location() const { return m_location; }
    /*! Asks before live writes, and lets the code be copied with a token. */
    void setSession(OAuth::Session &session);
    /*! A row for \a field of the draft, whose problems are shown there. */
    void addField(Providers::Field field, const QString &label, QWidget *widget, const QString &help = {});
    /*! A row for what is no field of the draft. Changes of the widget call refresh(). */
    void addInput(const QString &label, QWidget *widget, const QString &help = {});
    void setFieldVisible(Providers::Field field, bool visible);
    /*! Puts \a button to the left of the one that sends. */
    void addBesideButton(QWidget *button);
    void setButtonText(const QString &text);
    /*! Looks at the draft again: marks fields, shows the request, switches the button. */
    void refresh();
    /*! While a request is under way; empty when it ended. With \a cancel there is a Cancel button. */
    void setBusy(const QString &what, const std::function<void()> &cancel = {});
    void showError(const Error &error);
    void showSuccess(const QString &sentence);
    void showDoubt(const QString &sentence); //!< it worked, but look
    void showAnswer(const QByteArray &body);
    void showExchange(const Exchange &exchange);
    /*! Shows the answer to \a task, this form's own, and hands its result to \a function. */
    template <typename T, typename Function>
    void deliverAnswer(Task<HighLevel::ApiResult<T>> &&task, Function function)
    {
        deliver(std::move(task), this, [this, function](const HighLevel::ApiResult<T> &result) {
            if (result.exchange)
                showExchange(*result.exchange);
            function(result);
        });
    }
    void submit();

    virtual QList<Problem> findings() const = 0;
    virtual HighLevel::ApiRequest request() const = 0;     //!< what send() will ask
    virtual QByteArray plainRequest() const { return {}; } //!< instead of request(), for what is no API call
    virtual QString writeSentence() const = 0;             //!< what will happen, for the question before a live write
    virtual bool isWrite() const { return true; }          //!< whether send() writes to HighLevel: then it is asked
    /*! Before findings(), request() and send() are asked: what they go by can be made sure of here. */
    virtual void aboutToSubmit() {}
    virtual void send() = 0;
    /*! The button of an error was pressed; the base knows how to go to other places, refresh and try again. */
    virtual void takeStep(HighLevel::NextStep step);

private:
    void placeBanner();

    Workspace::MessagingContext m_context;
    LocationId m_location;
    Messages::ContactRef m_contact;
    OAuth::Session *m_session = nullptr;
    Banner *m_banner = nullptr;
    ErrorPanel *m_error = nullptr;
    ScrollColumn *m_scroll = nullptr;
    FormColumn *m_column = nullptr;
    RequestView *m_request = nullptr;
    QPushButton *m_button = nullptr;
    QPushButton *m_cancel = nullptr;
    StackingRow *m_buttons = nullptr;
    QString m_buttonText;
    std::function<void()> m_cancelled;
    QHash<QString, QWidget *> m_fields; //!< by Problem::field
    bool m_busy = false;
    bool m_submitted = false; //!< missing things are only complained of once somebody tried
};

} // namespace Linesman::Ui

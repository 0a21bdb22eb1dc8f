// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/highlevel/request.h"
#include "app/oauth/session.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace Linesman::Ui {

class CodeView;

/*!
    A request as it will be sent, the answer that came last, and the request as code. The code reads its token from the
    environment; only "Copy with Token…" puts a real one into the clipboard, after a question and for a minute.
    The text is named like the view, its parts "xAs", "xToken", "xNote".
*/
class RequestView : public QWidget
{
    Q_OBJECT
public:
    RequestView(const QString &objectName, QWidget *parent);

    /*! For copying with the token of \a location. */
    void setSession(OAuth::Session &session);
    void setLocation(const LocationId &location) { m_location = location; }
    void setRequest(const HighLevel::Request &request);
    /*! One that is no API call: shown as it is, without code. */
    void setPlain(const QByteArray &request);
    void setAnswer(const Exchange &exchange);
    void setAnswer(const QByteArray &body); //!< of a call that is no API call

private:
    void render();
    void copyWithToken();
    void putIntoClipboard(const QString &token);

    OAuth::Session *m_session = nullptr;
    LocationId m_location;
    std::optional<HighLevel::Request> m_request;
    QByteArray m_plain;
    QByteArray m_answer;
    QString m_answerNote;
    bool m_hasAnswer = false;
    QComboBox *m_as = nullptr;
    QPushButton *m_token = nullptr;
    QLabel *m_note = nullptr;
    CodeView *m_code = nullptr;
};

} // namespace Linesman::Ui

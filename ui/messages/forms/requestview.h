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
class QToolButton;

namespace Linesman::Ui {

class CodeView;

/*!
    A request as it will be sent, the answer that came last, and the request as code. The code reads its token from the
    environment; only "Copy with Token…" puts a real one into the clipboard, after a question and for a minute.
    Folded it is one line: what is sent where, and what came back last. The text is named like the view, its parts
    "xAs", "xToken", "xNote", "xFold".
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
    bool isFolded() const;
    void setFolded(bool folded);

signals:
    void foldedChanged(bool isFolded);

private:
    void showSummary();
    void render();
    void renderCode(int as);
    void copyWithToken();
    void putIntoClipboard(const QString &token);

    OAuth::Session *m_session = nullptr;
    LocationId m_location;
    std::optional<HighLevel::Request> m_request;
    QByteArray m_plain;
    QByteArray m_answer;
    QString m_answerNote;
    bool m_hasAnswer = false;
    QToolButton *m_fold = nullptr;
    QComboBox *m_as = nullptr;
    QPushButton *m_token = nullptr;
    QLabel *m_note = nullptr;
    CodeView *m_code = nullptr;
};

} // namespace Linesman::Ui

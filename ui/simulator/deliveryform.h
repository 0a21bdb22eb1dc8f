// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/webhooks/payload.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QTabWidget;

namespace Linesman::Ui {

class CodeEditor;
class FormColumn;

/*!
    Composes the payload of a delivery: fields for the chosen kind, and the same as JSON; what is edited in one shows in
    the other. Each field is named after its wire name ("contactId"), so are the errors beside them.
*/
class DeliveryForm : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveryForm(QWidget *parent = nullptr);

    const Webhooks::OutboundForm &form() const { return m_form; }
    void setForm(const Webhooks::OutboundForm &form);
    /*! The bytes of the JSON side, when they are to be sent as they are. */
    std::optional<QByteArray> payload() const;
    /*! Puts a webhook of the app into the JSON side, indented, to be sent as shown; the form keeps what it has. */
    void setEvent(const QByteArray &json, const QString &name);
    /*! Puts \a text into the JSON side, to be sent byte for byte; \a name is that of a webhook of the app, or empty. */
    void setPayload(const QByteArray &text, const QString &name);
    void leavePayload(); //!< from now on the form is sent
    /*! The name of that webhook while it is sent; empty for a delivery. */
    QString eventName() const;
    /*! Whether the JSON side can be read, or need not be. */
    bool isReadable() const;
    void showProblems(const QList<Problem> &problems);
    QWidget *firstField() const;
    /*! A payload, or a whole captured request, that is dropped on \a area is shown as JSON and sent as it is. */
    void takeFilesDroppedOn(QWidget *area);
    /*! Fails with Storage when it cannot be read, with BadInput when it is too large for a payload. */
    Result<> openFile(const QString &path);

signals:
    void changed();
    void kindChosen(); //!< by a person; its fields are those of the sample

private:
    void addFields();
    void chooseKind();
    void readField(const QString &name, const QString &text);
    void readJson();
    void showForm();
    void showJson();
    void showKind();
    void leaveEvent();

    Webhooks::OutboundForm m_form;
    QString m_eventName;      //!< while the JSON side holds a webhook of the app
    bool m_isShowing = false; //!< fields change because we set them
    QComboBox *m_kind = nullptr;
    QComboBox *m_profile = nullptr;
    QLabel *m_noDelivery = nullptr;
    QLabel *m_fileProblem = nullptr; //!< of a file that was dropped
    QTabWidget *m_tabs = nullptr;
    FormColumn *m_column = nullptr;
    QHash<QString, QWidget *> m_fields;
    CodeEditor *m_json = nullptr;
    QCheckBox *m_asTyped = nullptr;
};

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/messagetemplate.h"

#include <QObject>

#include <functional>

class QMenu;
class QPushButton;
class QWidget;

namespace Linesman::Ui {

/*!
    A button with the templates of a connection: choose one and the draft is filled, its variables replaced; or save
   what the form holds, or remove one.
*/
class TemplateMenu : public QObject
{
    Q_OBJECT
public:
    TemplateMenu(const QString &objectName, Messages::TemplateStore &store, QWidget *parent);

    /*! The draft that is filled, what its provider takes, and whose templates are offered. */
    void setSource(std::function<Messages::InboundDraft()> draft, std::function<Providers::Resolution()> rules,
                   std::function<ConnectionId()> connection);
    QPushButton *button() const { return m_button; }

signals:
    void filled(const Linesman::Messages::InboundDraft &draft);

private:
    void fill();
    void use(const Messages::MessageTemplate &chosen);
    void askName();
    void save(const QString &name);
    void tell(const QString &sentence);

    Messages::TemplateStore &m_store;
    std::function<Messages::InboundDraft()> m_draft;
    std::function<Providers::Resolution()> m_rules;
    std::function<ConnectionId()> m_connection;
    QWidget *m_window = nullptr;
    QPushButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace Linesman::Ui

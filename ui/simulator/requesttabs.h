// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/payload.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class QTabBar;

namespace Linesman::Ui {

/*!
    Several requests beside each other, as tabs: Ctrl+T makes one more, a copy of the current; Ctrl+W closes it, and
    Ctrl+Shift+T brings back what was closed last. Nothing of it is kept over the end: presets are.
*/
class RequestTabs : public QWidget
{
    Q_OBJECT
public:
    /*! What a tab holds. */
    struct Request {
        QString url;
        Webhooks::OutboundForm form;
        std::optional<QByteArray> payload; //!< sent as it is, in the form's place
        QString eventName;
    };
    /*! \a current gives what is composed now: it is put aside when another tab is chosen. */
    RequestTabs(std::function<Request()> current, QWidget *parent);

    void setTitle(const QString &title); //!< of the current tab
    void addTab();
    void closeTab(int index); //!< the last one stays
    void reopen();

signals:
    void shown(const Linesman::Ui::RequestTabs::Request &request); //!< to be composed from now on

private:
    void choose(int index);
    void showCloseMarks();
    void insert(int place, const Request &request);

    const std::function<Request()> m_now;
    QTabBar *m_bar = nullptr;
    QMap<int, Request> m_requests; //!< by the tab's key; of the current one as it was
    QList<Request> m_closed;
    int m_current = 0;
    int m_last = 0;
};

} // namespace Linesman::Ui

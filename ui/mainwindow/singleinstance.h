// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace Linesman::Ui {

/*!
    One window per data directory. The first program listens on a local socket in the directory; a second one hands over
    what it was asked to show and ends. Neither speaks with a program of another user.
*/
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataDirectory, QObject *parent = nullptr);
    ~SingleInstance() override;

    /*! Whether another window has this directory; it was then told to come to the front and show \a place. */
    bool handOver(const QString &place);
    /*! Listens for later starts. Fails with Storage; the window can go on without. */
    Result<> listen();

signals:
    /*! Another start wants the window in front, at \a place (may be empty). */
    void presentWanted(const QString &place);

private:
    void receive();

    QString m_name;
    int m_folder = -1; //!< when the name leads over it
    QLocalServer m_server;
};

} // namespace Linesman::Ui

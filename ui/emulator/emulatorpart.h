// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulator.h"
#include "ui/widgets/destination.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <QWidget>

#include <functional>

namespace Linesman::Ui {

/*! One part of the Emulator place: shows the state that it is given and asks the page for changes. */
class EmulatorPart : public QWidget
{
    Q_OBJECT
public:
    EmulatorPart(Emulator::Emulator &emulator, QWidget *parent); //!< the emulator outlives the part
    virtual void setState(const QJsonObject &state) = 0;

signals:
    /*! Ask the control surface: \a path without its beginning, such as "clock". */
    void wanted(const QByteArray &method, const QString &path, const QJsonObject &body);
    void linkWanted(const QUrl &url); //!< to open in the browser
    void destinationWanted(const Linesman::Ui::Destination &destination);

protected:
    void post(const QString &path, const QJsonObject &body = {}) { emit wanted("POST", path, body); }
    void remove(const QString &path) { emit wanted("DELETE", path, {}); }
    /*! A question before what cannot be undone; \a yes runs when \a button was pressed. */
    void ask(const QString &title, const QString &question, const QString &button, std::function<void()> yes);

    Emulator::Emulator &m_emulator;
};

/*! \a text as one segment of a path. */
QString pathSegment(const QString &text);
/*! The emulator's time now, from the clock in \a state. */
QDateTime emulatorNow(const QJsonObject &state);
/*! "23 h 59 min", "4 min 12 s", "8 s": to the second, for what counts down. */
QString spanText(qint64 seconds);

} // namespace Linesman::Ui

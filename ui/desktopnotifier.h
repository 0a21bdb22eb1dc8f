// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace Linesman::Ui {

/*!
    Notes of the desktop, by its notification service (Desktop Notifications Specification 1.2). Where there is none,
    nothing is shown and nothing fails: what is said here stands in the window, too.
*/
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    /*! \a text may be foreign: it is shown as text. A later note takes the place of an earlier one. */
    void tell(const QString &title, const QString &text);

signals:
    void pressed(); //!< the note was clicked

private slots:
    void takeAction(uint note, const QString &action);

private:
    uint m_note = 0; //!< the service's number of the last note
};

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktopnotifier.h"

#include "app/core/showntext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto NoteService = "org.freedesktop.Notifications"_L1;
constexpr auto NotePath = "/org/freedesktop/Notifications"_L1;
constexpr int LongestNote = 300;
constexpr int UsualTime = -1; // how long it stays is the desktop's choice
} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{
    QDBusConnection::sessionBus().connect(NoteService, NotePath, NoteService, u"ActionInvoked"_s, this,
                                          SLOT(takeAction(uint, QString)));
}

void DesktopNotifier::tell(const QString &title, const QString &text)
{
    QDBusMessage call = QDBusMessage::createMethodCall(NoteService, NotePath, NoteService, u"Notify"_s);
    // The service may read markup in the text: what looks like it must not become it.
    const QString shown = shownLine(text, LongestNote).toHtmlEscaped();
    call << u"Linesman"_s << m_note << QGuiApplication::desktopFileName() << title << shown
         << QStringList{u"default"_s, tr("Show")}
         << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}} << UsualTime;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        m_note = reply.isError() ? 0 : reply.value();
    });
}

void DesktopNotifier::takeAction(uint note, const QString &action)
{
    if (note == m_note && action == "default"_L1)
        emit pressed();
}

} // namespace Linesman::Ui

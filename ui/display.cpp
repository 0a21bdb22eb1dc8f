// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

bool hasDisplay(int argc, char **argv)
{
    QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "-platform") == 0 || qstrcmp(argv[i], "--platform") == 0)
            platform = argv[i + 1];
    }
    if (!platform.isEmpty() && !platform.startsWith("xcb") && !platform.startsWith("wayland"))
        return true; // offscreen, vnc, ...: needs none
#ifdef Q_OS_LINUX
    const QByteArray wayland = qgetenv("WAYLAND_DISPLAY");
    if (!wayland.isEmpty() && !platform.startsWith("xcb")) {
        const QString socket = wayland.startsWith('/')
                                   ? QFile::decodeName(wayland)
                                   : QFile::decodeName(qgetenv("XDG_RUNTIME_DIR")) + u'/' + QFile::decodeName(wayland);
        if (QFile::exists(socket))
            return true;
    }
    const QByteArray display = qgetenv("DISPLAY");
    if (display.isEmpty())
        return false;
    if (!display.startsWith(':'))
        return true; // on another machine: only trying can tell
    const QByteArray number = display.mid(1, display.indexOf('.') < 0 ? -1 : display.indexOf('.') - 1);
    if (QFile::exists(u"/tmp/.X11-unix/X"_s + QString::fromLatin1(number)))
        return true;
    // Some servers listen on the abstract socket of the same name alone.
    QFile sockets(u"/proc/net/unix"_s);
    return !sockets.open(QIODevice::ReadOnly) || sockets.readAll().contains("/tmp/.X11-unix/X" + number + '\n');
#else
    return true;
#endif
}

} // namespace Linesman::Ui

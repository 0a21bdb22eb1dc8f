// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallwatch.h"

#include <QDebug>
#include <QEvent>
#include <QMetaEnum>

#include <ctime>

namespace Linesman::TestSuite {

namespace {
constexpr qint64 Noticed = 50; // ms

/*! Milliseconds that this thread computed. */
qint64 computed()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
#else
    return qint64(std::clock()) * 1000 / CLOCKS_PER_SEC;
#endif
}

/*! `Timer`, `MetaCall`, ...; the number of one that Qt does not name. */
QString nameOf(QEvent::Type type)
{
    const char *const name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return name ? QString::fromLatin1(name) : QString::number(type);
}
} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_limit(qEnvironmentVariableIntValue("LINESMAN_STALL_LIMIT"))
{
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // The outermost one alone: it holds those that it leads to. The receiver may be gone afterwards.
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    const QEvent::Type type = event->type();
    const QString name = receiver->objectName();
    const char *const kind = receiver->metaObject()->className();
    const qint64 before = computed();
    const bool isTaken = QApplication::notify(receiver, event);
    const qint64 took = computed() - before;
    --m_depth;
    if (took > Noticed)
        qInfo().noquote() << "stall:" << took << "ms in" << kind << name << "event" << nameOf(type);
    if (m_limit > 0 && took > m_limit)
        ++m_overLimit;
    return isTaken;
}

} // namespace Linesman::TestSuite

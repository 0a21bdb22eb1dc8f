// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/logging.h"

#include "app/core/redaction.h"
#include "app/core/showntext.h"

#include <QDateTime>
#include <QFile>

#include <cstdio>
#include <mutex>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(logCore, "linesman.core")

namespace {
constexpr qint64 LogFileLimit = 1024 * 1024; // bytes

struct Sink {
    std::mutex mutex;
    QFile file;
    Verbosity verbosity = Verbosity::Normal;
};

Sink &sink()
{
    static Sink instance; // the message handler of Qt is a plain function: its state has nowhere else to live
    return instance;
}

QLatin1StringView level(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return {};
}

bool isShown(QtMsgType type, Verbosity verbosity)
{
    switch (verbosity) {
    case Verbosity::Quiet:
        return type == QtCriticalMsg || type == QtFatalMsg;
    case Verbosity::Normal:
        return type != QtDebugMsg && type != QtInfoMsg;
    case Verbosity::Verbose:
        break;
    }
    return true;
}

bool openPrivately(QFile &file)
{
    return file.open(QIODevice::WriteOnly | QIODevice::Append) &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString safe = terminalLine(redacted(message)); // texts of others are in it
    const QByteArray line = u"%1 %2 %3: %4\n"_s
                                .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), level(type),
                                     QString::fromUtf8(context.category ? context.category : "default"), safe)
                                .toUtf8();
    Sink &out = sink();
    const std::lock_guard lock(out.mutex);
    if (isShown(type, out.verbosity))
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    if (!out.file.isOpen())
        return;
    if (out.file.size() > LogFileLimit) {
        const QString name = out.file.fileName();
        out.file.close();
        QFile::remove(name + ".old"_L1);
        QFile::rename(name, name + ".old"_L1);
        if (!openPrivately(out.file))
            return;
    }
    out.file.write(line);
    out.file.flush();
}
} // namespace

void installLogging(const QString &file, Verbosity verbosity)
{
    Sink &out = sink();
    {
        const std::lock_guard lock(out.mutex);
        out.verbosity = verbosity;
        out.file.close();
        if (!file.isEmpty()) {
            out.file.setFileName(file);
            // A log that cannot be opened must not stop the program: standard error still has it.
            openPrivately(out.file);
        }
    }
    qInstallMessageHandler(write);
}

} // namespace Linesman

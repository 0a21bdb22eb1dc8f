// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/outputfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostLinks = 16; // in one another

OutputFile::Patience programsPatience; // see setPatience()

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Failure refused(const QString &name, const QString &why)
{
    return failure(Error::Kind::Storage, u"%1: %2"_s.arg(name, why));
}

QString folderOf(const QString &name)
{
    return QFileInfo(name).absolutePath();
}

/*! In a folder that others may write to, only what we or its owner made there can be trusted. */
bool isTrusted(const QString &name, const struct stat &found)
{
    struct stat folder = {};
    if (::stat(QFile::encodeName(folderOf(name)).constData(), &folder) != 0)
        return false;
    const bool isShared = (folder.st_mode & (S_IWGRP | S_IWOTH)) != 0;
    return !isShared || found.st_uid == ::geteuid() || found.st_uid == folder.st_uid;
}

struct Target {
    QString name;           //!< links followed
    bool isOrdinary = true; //!< a plain file, or nothing yet
    int descriptor = -1;    //!< one of our own that is named: /dev/stdout, or the shell's >(command)
};

/*! Without O_CREAT and O_TRUNC: what is there stays what it is. */
int openExisting(const QString &name, int more)
{
    constexpr int Flags = O_WRONLY | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW;
    return ::open(QFile::encodeName(name).constData(), Flags | more);
}

/*! The descriptor of ours that \a name stands for; -1 when it is none. What such a link leads to has no name. */
int descriptorNamed(const QString &name)
{
    const QString own = u"/proc/%1/fd/"_s.arg(::getpid());
    for (const QString &folder : {u"/dev/fd/"_s, u"/proc/self/fd/"_s, own}) {
        if (!name.startsWith(folder))
            continue;
        bool isNumber = false;
        const int descriptor = name.sliced(folder.size()).toInt(&isNumber);
        return isNumber && descriptor >= 0 ? descriptor : -1;
    }
    return -1;
}

/*! Where \a name leads. */
Result<Target> targetOf(const QString &name)
{
    QString at = name;
    for (int links = 0; links < MostLinks; ++links) {
        struct stat found = {};
        if (const int descriptor = descriptorNamed(at); descriptor >= 0) {
            if (::fstat(descriptor, &found) != 0)
                return refused(name, systemError());
            return Target{at, false, descriptor};
        }
        if (::lstat(QFile::encodeName(at).constData(), &found) != 0) {
            if (errno == ENOENT)
                return Target{at};
            return refused(name, systemError());
        }
        if (S_ISREG(found.st_mode) && ::access(QFile::encodeName(at).constData(), W_OK) != 0)
            return refused(name, systemError()); // the folder would let us replace it, but somebody protected it
        if (S_ISREG(found.st_mode))
            return Target{at};
        if (S_ISDIR(found.st_mode))
            return refused(name, u"not a file"_s);
        if (!S_ISCHR(found.st_mode) && !S_ISBLK(found.st_mode) && !isTrusted(at, found))
            return refused(name, u"somebody else made this link or pipe in a folder that others may write to"_s);
        if (!S_ISLNK(found.st_mode))
            return Target{at, false};
        at = QFileInfo(at).symLinkTarget();
    }
    return refused(name, u"too many symbolic links"_s);
}

} // namespace

void OutputFile::setPatience(Patience patience)
{
    programsPatience = std::move(patience);
}

OutputFile::OutputFile(QString name, Readers readers)
    : m_name(std::move(name))
    , m_readers(readers)
{
}

OutputFile::~OutputFile() = default;

Failure OutputFile::failed(const QString &why) const
{
    return refused(m_name, why);
}

Result<> OutputFile::check(const QString &name)
{
    if (name == "-"_L1)
        return {};
    const Result<Target> target = targetOf(name);
    if (!target)
        return failure(target.error());
    const QString written = target->isOrdinary ? folderOf(target->name) : target->name;
    if (!QFileInfo::exists(written))
        return refused(name, u"there is no folder %1"_s.arg(QDir::toNativeSeparators(written)));
    if (::access(QFile::encodeName(written).constData(), target->isOrdinary ? W_OK | X_OK : W_OK) != 0)
        return refused(name, systemError());
    return {};
}

Result<> OutputFile::write(const QString &name, const QByteArray &bytes, Readers readers)
{
    OutputFile file(name, readers);
    if (const Result<> opened = file.open(); !opened)
        return opened;
    if (file.device().write(bytes) != bytes.size())
        return file.failed(file.device().errorString());
    return file.commit();
}

Result<> OutputFile::open()
{
    if (m_name == "-"_L1) {
        m_device = std::make_unique<QFile>();
        if (!m_device->open(stdout, QIODevice::WriteOnly))
            return failed(m_device->errorString());
        return {};
    }
    const Result<Target> target = targetOf(m_name);
    if (!target)
        return failure(target.error());
    if (target->descriptor >= 0)
        return openDescriptor(target->descriptor);
    return target->isOrdinary ? openBeside(target->name) : openInto(target->name);
}

/*! A new file in the target's folder, for its owner alone, that nobody else can have made before. */
Result<> OutputFile::openBeside(const QString &target)
{
    auto file = std::make_unique<QTemporaryFile>(target + u".XXXXXX"_s);
    if (!file->open()) {
        const QString folder = folderOf(target);
        return failed(QFileInfo::exists(folder) ? file->errorString() : u"there is no folder %1"_s.arg(folder));
    }
    if (m_readers == Readers::Everybody) {
        const mode_t mask = ::umask(0); // can only be read by setting it
        ::umask(mask);
        if (::fchmod(file->handle(), 0666 & ~mask) != 0)
            return failed(systemError());
    }
    m_target = target;
    m_device = std::move(file);
    return {};
}

/*!
    The descriptor of \a pipe once somebody reads it. Waiting in open() would be simpler, but no signal ends that.
*/
Result<int> OutputFile::openPipe(const QString &pipe) const
{
    constexpr qint64 OwnPatience = 10'000; // ms
    constexpr int Pause = 20;              // ms
    QElapsedTimer since;
    since.start();
    qint64 waited = 0;
    int descriptor = -1;
    while ((descriptor = openExisting(pipe, O_NONBLOCK)) < 0) {
        if (errno != ENXIO)
            return failed(systemError());
        if (programsPatience && !programsPatience(m_name, std::chrono::milliseconds(waited)))
            return failure(Error::Kind::Cancelled, u"%1: nobody reads this pipe"_s.arg(m_name));
        if (!programsPatience && waited > OwnPatience)
            return failed(u"nobody reads this pipe"_s);
        ::poll(nullptr, 0, Pause);
        waited = since.elapsed();
    }
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK); // a slow reader is waited for
    return descriptor;
}

Result<> OutputFile::openInto(const QString &target)
{
    struct stat before = {};
    const bool isPipe = ::lstat(QFile::encodeName(target).constData(), &before) == 0 && S_ISFIFO(before.st_mode);
    const Result<int> opened = isPipe ? openPipe(target) : Result<int>(openExisting(target, 0));
    if (!opened)
        return failure(opened.error());
    const int descriptor = *opened;
    if (descriptor < 0)
        return failed(systemError());
    struct stat found = {};
    if (::fstat(descriptor, &found) != 0 || S_ISREG(found.st_mode)) {
        ::close(descriptor);
        return failed(u"it became a plain file meanwhile"_s);
    }
    m_device = std::make_unique<QFile>();
    if (!m_device->open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return failed(m_device->errorString());
    }
    return {};
}

/*! Into what is open already, at its place: opened by name, a plain file would be written from its start. */
Result<> OutputFile::openDescriptor(int ours)
{
    const int descriptor = ::fcntl(ours, F_DUPFD_CLOEXEC, 0);
    if (descriptor < 0)
        return failed(systemError());
    m_device = std::make_unique<QFile>();
    if (!m_device->open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return failed(m_device->errorString());
    }
    return {};
}

Result<> OutputFile::commit()
{
    if (!m_device->flush() || m_device->error() != QFileDevice::NoError)
        return failed(m_device->errorString());
    if (m_target.isEmpty()) {
        m_device->close();
        return {};
    }
    const QByteArray made = QFile::encodeName(m_device->fileName());
    if (::fsync(m_device->handle()) != 0 || ::rename(made.constData(), QFile::encodeName(m_target).constData()) != 0)
        return failed(systemError());
    static_cast<QTemporaryFile &>(*m_device).setAutoRemove(false);
    m_device->close();
    return {};
}

} // namespace Linesman

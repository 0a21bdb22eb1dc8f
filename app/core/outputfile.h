// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace Linesman {

/*!
    A file that somebody named to be written: a report, an export, a ready file, or one of our own.

    A plain file is written beside its place and takes it when it is whole, so that a reader never sees half of it and
    what stood there before stays until then. What is no plain file is written into and stays what it is: a device, a
    pipe (this waits until somebody reads it: see setPatience()), or standard output for "-". A symbolic link is
    followed, but in a folder where others may make one, only a link of our own or of the folder's owner: nobody else
    decides where we write. The same holds for a pipe.
*/
class OutputFile
{
public:
    enum class Readers {
        Owner,     //!< secrets or messages may be in it: nobody else reads it, whatever the umask says
        Everybody, //!< as the umask says
    };

    /*! Asked repeatedly, at first with 0, whether to go on waiting for somebody who reads the pipe \a name. */
    using Patience = std::function<bool(const QString &name, std::chrono::milliseconds waited)>;
    /*!
        For every file of the program; set before the first is written, asked on the thread that writes. At false open()
        fails with Cancelled. Without one, it fails with Storage after ten seconds without a reader.
    */
    static void setPatience(Patience patience);

    explicit OutputFile(QString name, Readers readers = Readers::Owner);
    ~OutputFile(); //!< without commit() nothing took the file's place
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    /*! Whether it could be written now, without writing: said before a long run. Fails with Storage. */
    static Result<> check(const QString &name);
    /*! All of \a bytes at once. Fails with Storage, as open() and commit(). */
    static Result<> write(const QString &name, const QByteArray &bytes, Readers readers = Readers::Owner);

    /*! Fails with Storage: no such folder, a folder itself, not allowed, somebody else's link; Cancelled. */
    Result<> open();
    QIODevice &device() { return *m_device; } //!< after open(); what it could not write commit() tells, too
    /*! Fails with Storage: disk full, ... */
    Result<> commit();

private:
    Result<> openBeside(const QString &target);
    Result<> openInto(const QString &target);
    Result<> openDescriptor(int ours);
    Result<int> openPipe(const QString &pipe) const;
    Failure failed(const QString &why) const;

    const QString m_name;
    const Readers m_readers;
    QString m_target; //!< whose place a whole file takes; empty when it was written into
    std::unique_ptr<QFile> m_device;
};

} // namespace Linesman

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/messages/attachment.h"
#include "ui/messages/media/mediastore.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

class QImage;

namespace Linesman::Ui {

/*! A file to upload, with what a thread shows of it. */
struct FileToSend {
    Messages::LocalFile file;
    Media media;
};

/*!
    Reads files, up to a hundred megabytes each, and looks at them on another thread, so that the window waits for no disk
    and no decoder. One after the other: they are told of in the order in which they came.
*/
class FileReader : public QObject
{
    Q_OBJECT
public:
    explicit FileReader(QObject *parent);
    ~FileReader() override; //!< waits for the one that is being read

    void read(const QString &path);
    void pack(const QImage &picture); //!< one from the clipboard, as PNG
    bool isBusy() const { return !m_reading.isEmpty(); }
    const QStringList &reading() const { return m_reading; } //!< names, the one that is told of next first
    void forget();                                           //!< what is being read is not told of

signals:
    void done(const Linesman::Ui::FileToSend &file);
    void failed(const Linesman::Error &error);

private:
    void follow(const QString &name, const QFuture<Result<FileToSend>> &reading);

    QThreadPool m_thread;
    QStringList m_reading;
    int m_turn = 0; //!< counts forget()
};

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/media/filereader.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QImage>
#include <QtConcurrentRun>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
Result<FileToSend> fileAt(const QString &path)
{
    const Result<Messages::LocalFile> file = Messages::localFile(path);
    if (!file)
        return failure(file.error());
    return FileToSend{*file, lookedAt(file->name, file->content)};
}

QString pastedName()
{
    return u"pasted.png"_s;
}

Result<FileToSend> packed(const QImage &picture)
{
    Messages::LocalFile file{pastedName(), "image/png", {}};
    QBuffer buffer(&file.content);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return failure(Error::Kind::BadInput, file.name);
    return FileToSend{file, lookedAt(file.name, file.content)};
}
} // namespace

FileReader::FileReader(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

FileReader::~FileReader()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void FileReader::read(const QString &path)
{
    follow(QFileInfo(path).fileName(), QtConcurrent::run(&m_thread, fileAt, path));
}

void FileReader::pack(const QImage &picture)
{
    follow(pastedName(), QtConcurrent::run(&m_thread, packed, picture));
}

void FileReader::forget()
{
    ++m_turn;
    m_reading.clear();
}

void FileReader::follow(const QString &name, const QFuture<Result<FileToSend>> &reading)
{
    m_reading.append(name);
    auto *watcher = new QFutureWatcher<Result<FileToSend>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn = m_turn] {
        watcher->deleteLater();
        if (turn != m_turn)
            return;
        m_reading.removeFirst();
        if (const Result<FileToSend> file = watcher->result(); file)
            emit done(*file);
        else
            emit failed(file.error());
    });
    watcher->setFuture(reading);
}

} // namespace Linesman::Ui

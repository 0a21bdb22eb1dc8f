// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"

#include "app/history/schema.h"
#include "app/history/writer.h"

#include <QTimer>

#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto NewsInterval = 50ms;

Failure notOpen()
{
    return failure(Error::Kind::Storage, u"history is not open"_s);
}
} // namespace

struct Store::Private {
    QString file;
    std::unique_ptr<Writer> writer;
    QTimer pause; //!< runs while the window has just been told something

    void tell(Store *store)
    {
        if (pause.isActive() || !writer)
            return; // told when the pause ends
        const Writer::News news = writer->takeNews();
        if (news.isEmpty())
            return;
        pause.start(NewsInterval);
        if (!news.appended.isEmpty())
            emit store->appended(news.appended);
        if (!news.changed.isEmpty())
            emit store->changed(news.changed);
        if (!news.removed.isEmpty())
            emit store->removed(news.removed);
        if (news.failure)
            emit store->writeFailed(*news.failure);
    }
};

Store::Store(QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>())
{
    m_d->pause.setSingleShot(true);
    connect(&m_d->pause, &QTimer::timeout, this, [this] { m_d->tell(this); });
}

Store::~Store()
{
    close();
}

Result<> Store::open(const QString &file)
{
    close();
    Result<Database> database = openForWriting(file);
    if (!database)
        return failure(database.error());
    m_d->file = file;
    m_d->writer = std::make_unique<Writer>(std::move(*database), [this] {
        QMetaObject::invokeMethod(
            this, [this] { m_d->tell(this); }, Qt::QueuedConnection);
    });
    return {};
}

void Store::close()
{
    m_d->writer.reset();
    m_d->file.clear();
}

bool Store::isOpen() const
{
    return m_d->writer != nullptr;
}

QString Store::file() const
{
    return m_d->file;
}

void Store::append(Exchange exchange, Appended done)
{
    if (m_d->writer)
        m_d->writer->append(std::move(exchange), std::move(done));
    else if (done)
        done(notOpen());
}

void Store::update(Exchange exchange, Appended done)
{
    if (m_d->writer)
        m_d->writer->update(std::move(exchange), std::move(done));
    else if (done)
        done(notOpen());
}

void Store::setNote(ExchangeId id, const QString &note)
{
    if (m_d->writer)
        m_d->writer->setNote(id, note);
}

void Store::setPinned(ExchangeId id, bool pinned)
{
    if (m_d->writer)
        m_d->writer->setPinned(id, pinned);
}

void Store::remove(const QList<ExchangeId> &ids)
{
    if (m_d->writer)
        m_d->writer->remove(ids);
}

void Store::removeOlderThan(const QDateTime &moment)
{
    if (m_d->writer)
        m_d->writer->removeOlderThan(moment.toMSecsSinceEpoch());
}

void Store::setSizeLimit(qint64 bytes)
{
    if (m_d->writer)
        m_d->writer->setSizeLimit(bytes);
}

void Store::flush()
{
    if (m_d->writer)
        m_d->writer->flush();
}

} // namespace Linesman::History

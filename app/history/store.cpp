// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"

#include "app/core/coalescer.h"
#include "app/history/schema.h"
#include "app/history/writer.h"

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
    std::unique_ptr<Coalescer<News>> news; //!< of the open file; it goes after the writer
    std::unique_ptr<Writer> writer;
};

Store::Store(QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>())
{
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
    m_d->news = std::make_unique<Coalescer<News>>(NewsInterval, [this](const News &news) {
        if (!news.appended.isEmpty())
            emit appended(news.appended);
        if (!news.changed.isEmpty())
            emit changed(news.changed);
        if (!news.removed.isEmpty())
            emit removed(news.removed);
        if (news.failure)
            emit writeFailed(*news.failure);
    });
    m_d->writer = std::make_unique<Writer>(std::move(*database), [input = m_d->news->input()](const News &news) {
        input.add([&news](News &all) { all.add(news); });
    });
    return {};
}

void Store::close()
{
    m_d->writer.reset();
    m_d->news.reset();
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

void Store::append(Exchange exchange, Appended done, Late late)
{
    if (m_d->writer)
        m_d->writer->append(std::move(exchange), std::move(done), std::move(late));
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

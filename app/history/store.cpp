// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"

#include "app/core/coalescer.h"
#include "app/history/schema.h"
#include "app/history/soundnesscheck.h"
#include "app/history/writer.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto NewsInterval = 50ms;
constexpr auto CheckAfter = 5s;                    // a command is through by then
constexpr qint64 CheckAgain = 24 * 60 * 60 * 1000; // ms

Failure notOpen()
{
    return failure(Error::Kind::Storage, u"history is not open"_s);
}
} // namespace

struct Store::Private {
    QString file;
    std::unique_ptr<Coalescer<News>> news; //!< of the open file; it goes after the writer
    std::unique_ptr<Writer> writer;
    std::unique_ptr<SoundnessCheck> check; //!< of a large file; it goes first
    Limits limits;
    Usage usage;
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
    const qint64 checked = database->number("SELECT value FROM history_state WHERE name = 'checkedAt'").value_or(0);
    const bool isCheckDue =
        QFileInfo(file).size() > SmallFile && QDateTime::currentMSecsSinceEpoch() - checked > CheckAgain;
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
        if (news.usage) {
            m_d->usage = *news.usage;
            emit usageChanged(*news.usage);
        }
    });
    m_d->writer = std::make_unique<Writer>(std::move(*database), [input = m_d->news->input()](const News &news) {
        input.add([&news](News &all) { all.add(news); });
    });
    m_d->usage = {};
    if (m_d->limits != Limits{})
        m_d->writer->setLimits(m_d->limits);
    if (isCheckDue)
        checkBehind();
    return {};
}

/*! Reads a large file whole, when nobody waits for it, and tells what it finds. */
void Store::checkBehind()
{
    m_d->check = std::make_unique<SoundnessCheck>(m_d->file, CheckAfter, [this](const Result<> &sound) {
        if (sound)
            m_d->writer->noteChecked(QDateTime::currentMSecsSinceEpoch());
        else
            QMetaObject::invokeMethod(
                this, [this, error = sound.error()] { emit damageFound(error); }, Qt::QueuedConnection);
    });
}

void Store::close()
{
    m_d->check.reset();
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

void Store::setLimits(const Limits &limits)
{
    m_d->limits = limits;
    if (m_d->writer)
        m_d->writer->setLimits(limits);
}

Limits Store::limits() const
{
    return m_d->limits;
}

Usage Store::usage() const
{
    return m_d->usage;
}

void Store::flush()
{
    if (m_d->writer)
        m_d->writer->flush();
}

} // namespace Linesman::History

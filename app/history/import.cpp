// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/import.h"

#include "app/history/export.h"
#include "app/history/harfile.h"
#include "app/history/knownexchanges.h"

#include <QJsonDocument>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 LongestLine = 128 * 1024 * 1024; // bytes: two bodies of the largest size, as base64
constexpr qint64 WaitingBytes = 16 * 1024 * 1024; // the store's queue is bounded
constexpr qint64 LargestHar = 512 * 1024 * 1024;  // it has to be read whole

/*! \a start with the rest of \a device, up to \a limit bytes. In pieces: to ask for the limit would take that much memory
    for a small file, too. */
QByteArray wholeOf(QByteArray start, QIODevice &device, qint64 limit)
{
    constexpr qint64 Piece = 1024 * 1024;
    while (start.size() < limit) {
        const QByteArray piece = device.read(std::min(Piece, limit - start.size()));
        if (piece.isEmpty())
            break;
        start += piece;
    }
    return start;
}

/*! The next line of \a device, up to LongestLine bytes, in pieces for the same reason; empty at the end. */
QByteArray nextLine(QIODevice &device)
{
    QByteArray line;
    while (line.size() < LongestLine) {
        const QByteArray piece = device.readLine(64 * 1024);
        line += piece;
        if (piece.isEmpty() || piece.endsWith('\n'))
            break;
    }
    return line;
}

/*! Or it would write lines of its own into the head that is made of it. */
bool isMethod(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

Result<Imported> importHar(const QByteArray &bytes, const std::function<void(Exchange)> &take)
{
    Result<QList<Exchange>> exchanges = exchangesFromHar(bytes);
    if (!exchanges)
        return failure(exchanges.error());
    Imported imported;
    for (Exchange &exchange : *exchanges) {
        if (!isMethod(exchange.method) || !exchange.startedAt.isValid()) {
            ++imported.refused;
            if (imported.firstFault.isEmpty())
                imported.firstFault = u"an entry without a method or a moment"_s;
            continue;
        }
        take(std::move(exchange));
        ++imported.read;
    }
    return imported;
}
} // namespace

Result<Imported> importExchanges(QIODevice &device, const std::function<void(Exchange)> &take)
{
    Imported imported;
    qint64 number = 0;
    while (true) {
        const QByteArray line = nextLine(device);
        if (line.isEmpty())
            break;
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
        const bool isWhole = fault.error == QJsonParseError::NoError;
        // A HAR document: on one line, or its first of many.
        if (imported.read == 0 && imported.refused == 0 && (!isWhole || document.object().contains("log"_L1))) {
            const QByteArray all = wholeOf(line, device, LargestHar);
            if (all.size() >= LargestHar)
                return failure(Error::Kind::BadInput, u"the HAR document is larger than 512 MiB"_s);
            return importHar(all, take);
        }
        Result<Exchange> exchange = exchangeFromJson(document.object());
        if (!exchange) {
            ++imported.refused;
            if (imported.firstFault.isEmpty())
                imported.firstFault = u"line %1: %2"_s.arg(QString::number(number), exchange.error().detail);
            continue;
        }
        take(std::move(*exchange));
        ++imported.read;
    }
    return imported;
}

Result<Imported> importInto(Store &store, QIODevice &device, Doubles doubles)
{
    store.flush();
    Result<KnownExchanges> known = KnownExchanges::in(store.file());
    if (!known && doubles == Doubles::LeaveOut)
        return failure(known.error());
    qint64 left = 0;
    std::optional<Error> unread;
    struct Refusal {
        std::mutex mutex;
        std::optional<Error> error;
    };
    const auto refusal = std::make_shared<Refusal>(); // the writer may tell after this is left
    qint64 waiting = 0;
    Result<Imported> imported = importExchanges(device, [&](Exchange exchange) {
        const Result<bool> isKnown = doubles == Doubles::LeaveOut ? known->have(exchange) : Result<bool>(false);
        if (!isKnown)
            unread = isKnown.error();
        if (isKnown.value_or(false)) {
            ++left;
            return;
        }
        waiting += exchange.requestBody.size() + exchange.responseBody.size() + 1024;
        store.append(std::move(exchange), [refusal](const Result<ExchangeId> &id) {
            const std::lock_guard lock(refusal->mutex);
            if (!id && !refusal->error)
                refusal->error = id.error();
        });
        if (waiting > WaitingBytes) {
            store.flush();
            waiting = 0;
        }
    });
    store.flush();
    const std::lock_guard lock(refusal->mutex);
    if (imported && (refusal->error || unread))
        return failure(refusal->error ? *refusal->error : *unread);
    if (imported) {
        imported->read -= left;
        imported->known = left;
    }
    return imported;
}

} // namespace Linesman::History

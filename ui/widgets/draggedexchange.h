// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>

#include <optional>

namespace Linesman::Ui {

inline constexpr char ExchangeMimeType[] = "application/x-linesman-exchange"; //!< the number of an exchange of history

/*! What is dragged when an exchange of history is; whoever starts the drag owns it. */
inline QMimeData *draggedExchange(qint64 id)
{
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(ExchangeMimeType), QByteArray::number(id));
    return data;
}

/*! The exchange in \a data; nothing when it is something else. */
inline std::optional<qint64> exchangeIn(const QMimeData &data)
{
    bool isNumber = false;
    const qint64 id = data.data(QString::fromLatin1(ExchangeMimeType)).toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

} // namespace Linesman::Ui

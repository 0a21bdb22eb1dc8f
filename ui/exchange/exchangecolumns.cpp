// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangecolumns.h"

#include "ui/exchange/exchangemodel.h"
#include "ui/exchange/exchangetext.h"
#include "ui/widgets/moments.h"

#include <QLocale>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

QVariant ExchangeColumns::text(const History::Row &row, int column)
{
    switch (column) {
    case ExchangeModel::Time:
        return row.startedAt;
    case ExchangeModel::ChannelName:
        return ExchangeText::channel(row.channel);
    case ExchangeModel::Direction:
        return ExchangeText::direction(row);
    case ExchangeModel::Request:
        return ExchangeText::request(row);
    case ExchangeModel::Event:
        return ExchangeText::event(row);
    case ExchangeModel::Status:
        return ExchangeText::status(row);
    case ExchangeModel::Signature:
        return ExchangeText::signature(row.signature);
    case ExchangeModel::Duration:
        return row.duration.count() > 0 ? durationText(row.duration) : QString();
    case ExchangeModel::MessageId:
        return row.messageId;
    case ExchangeModel::LocationId:
        return row.locationId;
    case ExchangeModel::Note:
        return row.note;
    default:
        return {};
    }
}

QVariant ExchangeColumns::tone(const History::Row &row, int column)
{
    switch (column) {
    case ExchangeModel::Status:
        return QVariant::fromValue(ExchangeText::statusTone(row));
    case ExchangeModel::Signature:
        return QVariant::fromValue(ExchangeText::signatureTone(row.signature));
    default:
        return {};
    }
}

QVariant ExchangeColumns::tooltip(const History::Row &row, int column)
{
    switch (column) {
    case ExchangeModel::Status:
        return row.error;
    case ExchangeModel::Request:
        return row.note.isEmpty() ? row.url : row.url + u"\n\n"_s + row.note;
    case ExchangeModel::MessageId:
        return row.messageId;
    case ExchangeModel::LocationId:
        return row.locationId;
    default:
        return {};
    }
}

QString ExchangeColumns::headerTip(int column)
{
    if (column == ExchangeModel::Time)
        return {};
    return tr("Sort by this column (the newest %1 exchanges at most)")
        .arg(QLocale().toString(qulonglong(ExchangeModel::MostSorted)));
}

History::OrderKey ExchangeColumns::orderKey(int column)
{
    using Key = History::OrderKey;
    switch (column) {
    case ExchangeModel::ChannelName:
        return Key::Channel;
    case ExchangeModel::Direction:
        return Key::Direction;
    case ExchangeModel::Request:
        return Key::Request;
    case ExchangeModel::Event:
        return Key::Event;
    case ExchangeModel::Status:
        return Key::Status;
    case ExchangeModel::Signature:
        return Key::Signature;
    case ExchangeModel::Duration:
        return Key::Duration;
    case ExchangeModel::MessageId:
        return Key::MessageId;
    case ExchangeModel::LocationId:
        return Key::LocationId;
    case ExchangeModel::Note:
        return Key::Note;
    default:
        return Key::Time;
    }
}

QString ExchangeColumns::title(int column)
{
    switch (column) {
    case ExchangeModel::Time:
        return tr("Time");
    case ExchangeModel::ChannelName:
        return tr("Channel");
    case ExchangeModel::Direction:
        return tr("Way", "whether a request came in or went out");
    case ExchangeModel::Request:
        return tr("Request");
    case ExchangeModel::Event:
        return tr("Event");
    case ExchangeModel::Status:
        return tr("Status");
    case ExchangeModel::Signature:
        return tr("Signature");
    case ExchangeModel::Duration:
        return tr("Duration");
    case ExchangeModel::MessageId:
        return tr("Message");
    case ExchangeModel::LocationId:
        return tr("Location");
    case ExchangeModel::Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace Linesman::Ui

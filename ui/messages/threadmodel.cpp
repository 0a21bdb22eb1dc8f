#include "ui/messages/threadmodel.h"

#include <QLocale>
#include <QTextDocumentFragment>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using HighLevel::Message;

namespace {
QString plainText(const QString &body)
{
    if (!Qt::mightBeRichText(body))
        return body;
    return QTextDocumentFragment::fromHtml(body).toPlainText();
}

QString channelWord(const Message &message)
{
    const QString &type = message.messageType;
    if (type.contains("EMAIL"_L1))
        return type.contains("CUSTOM"_L1) ? ThreadModel::tr("Email channel") : ThreadModel::tr("Email");
    if (type.contains("CALL"_L1) || type.contains("VOICEMAIL"_L1))
        return ThreadModel::tr("Call");
    if (type.contains("CUSTOM"_L1))
        return ThreadModel::tr("Channel");
    if (type.contains("SMS"_L1))
        return ThreadModel::tr("SMS");
    return QString(type).remove("TYPE_"_L1);
}

QString callText(const Message &message)
{
    const QString status = message.callStatus.isEmpty() ? message.status : message.callStatus;
    const QString text = message.direction == HighLevel::Direction::Inbound ? ThreadModel::tr("Incoming call: %1")
                                                                            : ThreadModel::tr("Outgoing call: %1");
    return text.arg(status);
}

bool isCall(const Message &message)
{
    return message.messageType.contains("CALL"_L1);
}
} // namespace

ThreadModel::ThreadModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ThreadModel::clear()
{
    beginResetModel();
    m_messages.clear();
    m_positions.clear();
    m_emails.clear();
    m_rows.clear();
    endResetModel();
}

void ThreadModel::merge(const QList<Message> &messages)
{
    QList<Message> merged = m_messages;
    QList<MessageId> changed;
    for (const Message &message : messages) {
        const auto known = m_positions.constFind(message.id);
        if (known == m_positions.cend()) {
            merged.append(message);
        } else if (merged[*known] != message) {
            merged[*known] = message;
            changed.append(message.id);
        }
    }
    if (merged.size() == m_messages.size() && changed.isEmpty())
        return;
    std::stable_sort(merged.begin(), merged.end(),
                     [](const Message &a, const Message &b) { return a.dateAdded < b.dateAdded; });
    const QList<Row> rows = rowsFor(merged);
    m_messages = std::move(merged);
    m_positions.clear();
    for (int i = 0; i < m_messages.size(); ++i)
        m_positions.insert(m_messages[i].id, i);
    announce(rows);
    for (const MessageId &id : std::as_const(changed)) {
        const QModelIndex index = indexOf(id);
        emit dataChanged(index, index);
    }
}

void ThreadModel::setEmail(const MessageId &id, const QString &subject, const QString &html)
{
    m_emails.insert(id, {subject, plainText(html)});
    const QModelIndex index = indexOf(id);
    if (index.isValid())
        emit dataChanged(index, index);
}

QList<ThreadModel::Row> ThreadModel::rowsFor(const QList<Message> &messages) const
{
    QList<Row> rows;
    QDate day;
    for (const Message &message : messages) {
        const QDate date = message.dateAdded.toLocalTime().date();
        if (date != day) {
            day = date;
            rows.append(Row{day, {}});
        }
        rows.append(Row{{}, message.id});
    }
    return rows;
}

void ThreadModel::announce(const QList<Row> &rows)
{
    const auto same = [](const Row &a, const Row &b) {
        return a.day == b.day && a.message == b.message;
    };
    // A thread grows at its ends: keep what stands in the middle, so that the view keeps its place and its selection.
    const auto [oldHead, newHead] = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), same);
    if (oldHead == m_rows.cend()) {
        if (newHead == rows.cend())
            return;
        beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
        return;
    }
    const auto [oldTail, newTail] = std::mismatch(m_rows.crbegin(), m_rows.crend(), rows.crbegin(), rows.crend(), same);
    if (oldTail == m_rows.crend()) {
        beginInsertRows({}, 0, int(rows.size() - m_rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

std::optional<Message> ThreadModel::message(const MessageId &id) const
{
    const auto position = m_positions.constFind(id);
    if (position == m_positions.cend())
        return {};
    return m_messages[*position];
}

MessageId ThreadModel::oldest() const
{
    return m_messages.isEmpty() ? MessageId() : m_messages.first().id;
}

QModelIndex ThreadModel::indexOf(const MessageId &id) const
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) { // what is looked for is most often new
        if (m_rows[row].message == id)
            return index(row);
    }
    return {};
}

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ThreadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (row.day.isValid()) {
        if (role == IsDayRole)
            return true;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return QLocale().toString(row.day, QLocale::LongFormat);
        return {};
    }
    if (role == IsDayRole)
        return false;
    return messageData(m_messages[m_positions.value(row.message)], role);
}

QVariant ThreadModel::messageData(const Message &message, int role) const
{
    const bool isOutbound = message.direction == HighLevel::Direction::Outbound;
    switch (role) {
    case MessageIdRole:
        return message.id.text();
    case IsOutboundRole:
        return isOutbound;
    case ChannelRole:
        return channelWord(message);
    case SubjectRole:
        return isCall(message) ? callText(message) : m_emails.value(message.id).subject;
    case BodyRole:
    case Qt::DisplayRole: {
        const QString text = m_emails.value(message.id).text;
        return text.isEmpty() ? plainText(message.body) : text;
    }
    case AttachmentsRole:
        return message.attachments;
    case StatusRole:
        return message.status;
    case ErrorRole:
        return message.error;
    case MomentRole:
        return message.dateAdded;
    case Qt::ToolTipRole:
        return tr("Message %1").arg(message.id.text());
    case Qt::AccessibleTextRole: {
        const QString text = data(indexOf(message.id), BodyRole).toString();
        return isOutbound ? tr("Sent by %1, %2: %3").arg(channelWord(message), message.status, text)
                          : tr("Received by %1: %2").arg(channelWord(message), text);
    }
    default:
        return {};
    }
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/threadmodel.h"

#include "app/highlevel/messagetype.h"

#include <QLocale>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using HighLevel::Message;

namespace {
bool isHtml(const Message &message)
{
    return message.contentType.contains("html"_L1) || message.body.startsWith(u'<');
}

QString callText(const Message &message)
{
    QString status = message.callStatus.isEmpty() ? message.status : message.callStatus;
    if (HighLevel::isVoicemail(message.messageType))
        status = u"voicemail"_s;
    const QString text = message.direction == HighLevel::Direction::Inbound ? ThreadModel::tr("Incoming call: %1")
                                                                            : ThreadModel::tr("Outgoing call: %1");
    return text.arg(status);
}

QString callNumbers(const Message &message)
{
    const QJsonObject call = message.json.value("meta"_L1).toObject().value("call"_L1).toObject();
    QStringList parts{call.value("from"_L1).toString(), call.value("to"_L1).toString()};
    parts.removeAll(QString());
    QString text = parts.join(u" → "_s);
    if (message.callDuration) {
        const int seconds = *message.callDuration;
        const QString length =
            u"%1:%2"_s.arg(QString::number(seconds / 60), QString::number(seconds % 60).rightJustified(2, u'0'));
        text += (text.isEmpty() ? QString() : u" · "_s) + length;
    }
    return shownLine(text);
}

/*! A call that nobody took has no recording: asking for one only gives an error. */
bool canHear(const Message &message)
{
    const QString &status = message.callStatus.isEmpty() ? message.status : message.callStatus;
    return typeOf(message) == ThreadModel::Type::Call &&
           (status == "completed"_L1 || status == "answered"_L1 || status == "voicemail"_L1 ||
            HighLevel::isVoicemail(message.messageType));
}
} // namespace

ThreadModel::Type typeOf(const Message &message)
{
    const QString &type = message.messageType;
    if (HighLevel::isEmail(type))
        return ThreadModel::Type::Email;
    if (HighLevel::isCall(type) || HighLevel::isVoicemail(type))
        return ThreadModel::Type::Call;
    if (HighLevel::isActivity(type))
        return ThreadModel::Type::Activity;
    return ThreadModel::Type::Text;
}

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
    m_shown.clear();
    m_rows.clear();
    endResetModel();
}

void ThreadModel::merge(const QList<Message> &messages)
{
    QList<Message> fresh;
    QList<MessageId> changed;
    for (const Message &message : messages) {
        const auto known = m_positions.constFind(message.id);
        if (known == m_positions.cend()) {
            fresh.append(message);
        } else if (m_messages[*known] != message) {
            m_messages[*known] = message; // its date never changes: it stays where it is
            m_shown.remove(message.id);
            changed.append(message.id);
        }
    }
    const auto isEarlier = [](const Message &a, const Message &b) {
        return a.dateAdded < b.dateAdded;
    };
    if (!fresh.isEmpty()) {
        // A page comes newest first, and sorting is stable: what has the same moment keeps the server's order.
        if (fresh.size() > 1 && fresh.last().dateAdded <= fresh.first().dateAdded)
            std::reverse(fresh.begin(), fresh.end());
        std::stable_sort(fresh.begin(), fresh.end(), isEarlier);
        if (m_messages.isEmpty() || !isEarlier(fresh.first(), m_messages.last())) {
            m_messages += fresh;
        } else if (!isEarlier(m_messages.first(), fresh.last())) {
            m_messages = fresh + m_messages;
        } else {
            const qsizetype middle = m_messages.size();
            m_messages += fresh;
            std::inplace_merge(m_messages.begin(), m_messages.begin() + middle, m_messages.end(), isEarlier);
        }
        m_positions.clear();
        m_positions.reserve(m_messages.size());
        for (int i = 0; i < m_messages.size(); ++i)
            m_positions.insert(m_messages[i].id, i);
        announce(rowsFor(m_messages));
    }
    for (const MessageId &id : std::as_const(changed)) {
        const QModelIndex index = indexOf(id);
        emit dataChanged(index, index);
    }
}

void ThreadModel::setEmail(const MessageId &id, const HighLevel::EmailMessage &email)
{
    m_emails.insert(id, email);
    m_shown.remove(id);
    const QModelIndex index = indexOf(id);
    if (index.isValid())
        emit dataChanged(index, index);
}

std::optional<HighLevel::EmailMessage> ThreadModel::email(const MessageId &id) const
{
    const auto found = m_emails.constFind(id);
    return found == m_emails.cend() ? std::nullopt : std::optional(*found);
}

void ThreadModel::setProviders(const QList<Workspace::MessagingContext::Provider> &providers)
{
    m_providers.clear();
    for (const Workspace::MessagingContext::Provider &provider : providers) {
        if (!provider.id.isEmpty())
            m_providers.insert(provider.id, provider.shownName());
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

QList<ThreadModel::Row> ThreadModel::rowsFor(const QList<Message> &messages) const
{
    QList<Row> rows;
    rows.reserve(messages.size() + messages.size() / 8);
    QDate day;
    qint64 dayEnd = 0; // asking for the local date of each of 10,000 messages would take longer than a frame
    for (const Message &message : messages) {
        const qint64 moment = message.dateAdded.toMSecsSinceEpoch();
        if (!day.isValid() || moment >= dayEnd) {
            day = message.dateAdded.toLocalTime().date();
            dayEnd = day.addDays(1).startOfDay().toMSecsSinceEpoch();
            rows.append(Row{day, {}});
        }
        rows.append(Row{{}, message.id});
    }
    return rows;
}

void ThreadModel::announce(const QList<Row> &rows)
{
    // A thread grows at its ends: keep what is at both, so that the view keeps its place and its selection.
    const auto [oldHead, newHead] = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend());
    const qsizetype head = oldHead - m_rows.cbegin();
    qsizetype tail = 0;
    const qsizetype most = std::min(m_rows.size(), rows.size()) - head;
    while (tail < most && m_rows[m_rows.size() - 1 - tail] == rows[rows.size() - 1 - tail])
        ++tail;
    const qsizetype removed = m_rows.size() - head - tail;
    const qsizetype added = rows.size() - head - tail;
    if (added > 0) {
        beginInsertRows({}, int(head), int(head + added) - 1);
        m_rows = rows.first(head + added) + m_rows.mid(head);
        endInsertRows();
    }
    if (removed > 0) { // a day line that is now above older messages of that day
        beginRemoveRows({}, int(head + added), int(head + added + removed) - 1);
        m_rows = rows;
        endRemoveRows();
    }
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

QList<ProviderId> ThreadModel::providersSeen() const
{
    QList<ProviderId> seen;
    for (const Message &message : m_messages) {
        if (!message.providerId.isEmpty() && !seen.contains(message.providerId))
            seen.append(message.providerId);
    }
    return seen;
}

const ThreadModel::Shown &ThreadModel::shown(const Message &message) const
{
    const auto known = m_shown.constFind(message.id);
    if (known != m_shown.cend())
        return *known;
    Shown made;
    const auto email = m_emails.constFind(message.id);
    const bool isEmail = typeOf(message) == Type::Email;
    const QString &source = email != m_emails.cend() && !email->body.isEmpty() ? email->body : message.body;
    if (isEmail && (isHtml(message) || source.startsWith(u'<') || email != m_emails.cend())) {
        constexpr qsizetype CardLimit = 24 * 1024; // the card shows a beginning; the rest is read in its window
        made.html = Messages::safeHtml(source, CardLimit).html;
        const QString words = Messages::htmlWords(source, CardLimit);
        made.body = shownText(words, ShownLimit);
        made.body.isCut = made.body.isCut || source.size() > CardLimit;
    } else {
        made.body = shownText(source, ShownLimit); // an SMS with a "<b>" in it is no HTML
    }
    return *m_shown.insert(message.id, made);
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

QString ThreadModel::channelWord(const Message &message) const
{
    if (const QString name = m_providers.value(message.providerId); !name.isEmpty())
        return name;
    const QString &type = message.messageType;
    switch (typeOf(message)) {
    case Type::Email:
        return type.contains("CUSTOM"_L1) ? tr("Email channel") : tr("Email");
    case Type::Call:
        return tr("Call");
    case Type::Activity:
        return tr("Activity");
    case Type::Text:
        break;
    }
    if (type.contains("CUSTOM"_L1))
        return tr("Channel");
    if (type.contains("SMS"_L1))
        return tr("SMS");
    return QString(type).remove("TYPE_"_L1);
}

QVariant ThreadModel::messageData(const Message &message, int role) const
{
    const bool isOutbound = message.direction == HighLevel::Direction::Outbound;
    switch (role) {
    case MessageIdRole:
        return message.id.text();
    case TypeRole:
        return int(typeOf(message));
    case IsOutboundRole:
        return isOutbound;
    case ChannelRole:
        return shownLine(channelWord(message), 60);
    case ProviderIdRole:
        return message.providerId.text();
    case SubjectRole:
        return typeOf(message) == Type::Call ? callText(message) : shownLine(m_emails.value(message.id).subject, 300);
    case AddressesRole: {
        if (typeOf(message) == Type::Call)
            return callNumbers(message);
        const auto email = m_emails.constFind(message.id);
        if (email == m_emails.cend() || (email->from.isEmpty() && email->to.isEmpty()))
            return {};
        return shownLine(tr("%1 to %2").arg(email->from, email->to.join(u", "_s)));
    }
    case BodyRole:
    case Qt::DisplayRole:
        return shown(message).body.text;
    case HtmlRole:
        return shown(message).html;
    case IsCutRole:
        return shown(message).body.isCut;
    case SizeRole:
        return int(std::max(message.body.size(), m_emails.value(message.id).body.size()));
    case AttachmentsRole:
        return message.attachments;
    case CanHearRole:
        return canHear(message);
    case StatusRole:
        return message.status;
    case ErrorRole:
        return shownLine(message.error, 500);
    case MomentRole:
        return message.dateAdded;
    case Qt::AccessibleTextRole: {
        const QString text = shown(message).body.text.left(500);
        return isOutbound ? tr("Sent by %1, %2: %3").arg(channelWord(message), message.status, text)
                          : tr("Received by %1: %2").arg(channelWord(message), text);
    }
    default:
        return {};
    }
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/messagetemplate.h"

#include "app/core/jsonfile.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;
using Providers::Field;

namespace {
constexpr qsizetype LongestVariable = 100; // characters, without the blanks around it

const QRegularExpression &variablePattern()
{
    // The blanks are taken off afterwards: to tell them from the name in the pattern takes quadratic time.
    static const QRegularExpression pattern(uR"(\{\{([^{}]+)\}\})"_s);
    return pattern;
}
} // namespace

Variables variablesOf(const ContactRef &contact, const QDateTime &now)
{
    Variables variables;
    variables.insert(u"contact.name"_s, contact.name);
    variables.insert(u"contact.first_name"_s, contact.name.section(u' ', 0, 0));
    variables.insert(u"contact.last_name"_s, contact.name.section(u' ', 1));
    variables.insert(u"contact.phone"_s, contact.phone);
    variables.insert(u"contact.email"_s, contact.email);
    variables.insert(u"contact.id"_s, contact.id.text());
    variables.insert(u"date"_s, now.date().toString(Qt::ISODate));
    variables.insert(u"time"_s, now.time().toString(u"HH:mm"_s));
    return variables;
}

QString expanded(const QString &text, const Variables &variables, QStringList *missing)
{
    QString out;
    qsizetype from = 0;
    for (auto it = variablePattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(1).trimmed().toLower();
        if (name.isEmpty() || name.size() > LongestVariable)
            continue;
        out += QStringView(text).mid(from, match.capturedStart() - from);
        if (const auto value = variables.find(name); value != variables.end()) {
            out += *value;
        } else {
            out += match.captured();
            if (missing && !missing->contains(name))
                missing->append(name);
        }
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out;
}

QJsonObject MessageTemplate::toJson() const
{
    QJsonObject json{{"name"_L1, name}, {"kind"_L1, Providers::kindName(kind)}};
    const auto put = [&json](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put("message"_L1, message);
    put("subject"_L1, subject);
    put("html"_L1, html);
    put("callStatus"_L1, callStatus);
    return json;
}

void MessageTemplate::fill(InboundDraft &draft, const Providers::Resolution &rules, const Variables &variables,
                           QStringList *missing) const
{
    const auto takes = [&rules](Field field) {
        return rules.need(field) != Providers::Need::Forbidden;
    };
    if (takes(Field::Message) && !message.isEmpty())
        draft.message = expanded(message, variables, missing);
    if (takes(Field::Subject) && !subject.isEmpty())
        draft.subject = expanded(subject, variables, missing);
    if (takes(Field::Html) && !html.isEmpty()) {
        // What stands for a person's words must not become markup.
        Variables escaped = variables;
        for (QString &value : escaped)
            value = value.toHtmlEscaped();
        draft.html = expanded(html, escaped, missing);
    }
    if (takes(Field::CallStatus) && !callStatus.isEmpty())
        draft.callStatus = callStatus;
}

Result<MessageTemplate> messageTemplateFromJson(const QJsonObject &json)
{
    MessageTemplate read;
    read.name = json.value("name"_L1).toString();
    const std::optional<Providers::Kind> kind = Providers::kindFromText(json.value("kind"_L1).toString());
    if (read.name.isEmpty() || !kind)
        return failure(Error::Kind::BadInput, u"a template without name or kind"_s);
    read.kind = *kind;
    read.message = json.value("message"_L1).toString();
    read.subject = json.value("subject"_L1).toString();
    read.html = json.value("html"_L1).toString();
    read.callStatus = json.value("callStatus"_L1).toString();
    return read;
}

TemplateStore::TemplateStore(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
}

Result<> TemplateStore::load()
{
    const Result<std::optional<QJsonObject>> document = readJsonFile(m_file);
    if (!document)
        return failure(document.error());
    if (!*document)
        return {};
    QHash<ConnectionId, QList<MessageTemplate>> all;
    const QJsonObject connections = (*document)->value("connections"_L1).toObject();
    for (auto connection = connections.begin(); connection != connections.end(); ++connection) {
        for (const QJsonValue &json : connection->toArray()) {
            const Result<MessageTemplate> read = messageTemplateFromJson(json.toObject());
            if (!read)
                return failure(read.error());
            all[ConnectionId(connection.key())].append(*read);
        }
    }
    m_templates = all;
    return {};
}

QList<MessageTemplate> TemplateStore::templates(const ConnectionId &connection) const
{
    QList<MessageTemplate> list = m_templates.value(connection);
    std::sort(list.begin(), list.end(),
              [](const auto &one, const auto &other) { return one.name.compare(other.name, Qt::CaseInsensitive) < 0; });
    return list;
}

Result<> TemplateStore::save(const ConnectionId &connection, const MessageTemplate &saved)
{
    QList<MessageTemplate> &list = m_templates[connection];
    list.removeIf([&](const MessageTemplate &known) { return known.name == saved.name; });
    list.append(saved);
    const Result<> written = write();
    emit changed(connection);
    return written;
}

Result<> TemplateStore::remove(const ConnectionId &connection, const QString &name)
{
    m_templates[connection].removeIf([&](const MessageTemplate &known) { return known.name == name; });
    const Result<> written = write();
    emit changed(connection);
    return written;
}

Result<> TemplateStore::write()
{
    QJsonObject connections;
    for (auto entry = m_templates.begin(); entry != m_templates.end(); ++entry) {
        QJsonArray list;
        for (const MessageTemplate &one : entry.value())
            list.append(one.toJson());
        if (!list.isEmpty())
            connections.insert(entry.key().text(), list);
    }
    return writeJsonFile(m_file, QJsonObject{{"version"_L1, 1}, {"connections"_L1, connections}});
}

} // namespace Linesman::Messages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/threadcommand.h"

#include "app/cli/command.h"
#include "app/cli/messageoptions.h"
#include "app/cli/terminal.h"
#include "app/core/showntext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <chrono>
#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds FollowEvery = 2s;
constexpr int PageSize = 100;

const char Footer[] =
    "Without --contact and --conversation it lists conversations, newest first. --follow goes on and prints what "
    "comes\n"
    "and whose status changes, until it is stopped. --json prints {event: conversation, id, contactId, name, phone,\n"
    "email, unread, starred, lastMessage, lastMessageType, lastMessageAt}, or {event: message, messageId,\n"
    "conversationId, contactId, direction, type, status, providerId, body, attachments, dateAdded, callStatus, "
    "error},\n"
    "or {event: error, ...} as \"inbound\" does.";

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::ThreadCommand)
public:
    static QString noConversation() { return tr("No conversation matches."); }
    static QString noMessage() { return tr("No message yet."); }
    static QString following() { return tr("Following; stop with Ctrl+C."); }
};

struct ThreadOptions {
    LocationOptions location;
    ContactOptions contact;
    QString conversation;
    QString query;
    QString status = u"all"_s;
    int limit = 20;
    bool follow = false;
};

void tell(const HighLevel::Message &message, bool json)
{
    const bool isInbound = message.direction == HighLevel::Direction::Inbound;
    if (json) {
        printJson({{u"event"_s, u"message"_s},
                   {u"messageId"_s, message.id.text()},
                   {u"conversationId"_s, message.conversationId.text()},
                   {u"contactId"_s, message.contactId.text()},
                   {u"direction"_s, isInbound ? u"inbound"_s : u"outbound"_s},
                   {u"type"_s, message.messageType},
                   {u"status"_s, message.status},
                   {u"providerId"_s, message.providerId.text()},
                   {u"body"_s, message.body},
                   {u"attachments"_s, QJsonArray::fromStringList(message.attachments)},
                   {u"dateAdded"_s, message.dateAdded.toString(Qt::ISODateWithMs)},
                   {u"callStatus"_s, message.callStatus},
                   {u"error"_s, message.error}});
        return;
    }
    const QString line = u"%1 %2 %3 %4  %5"_s.arg(message.dateAdded.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                                  isInbound ? u"<-"_s : u"->"_s, message.messageType,
                                                  message.callStatus.isEmpty() ? message.status : message.callStatus,
                                                  shownLine(message.body, 0));
    printLine(line);
    for (const QString &url : message.attachments)
        printLine(u"    "_s + url);
}

void tell(const HighLevel::Conversation &conversation, bool json)
{
    if (json) {
        printJson({{u"event"_s, u"conversation"_s},
                   {u"id"_s, conversation.id.text()},
                   {u"contactId"_s, conversation.contactId.text()},
                   {u"name"_s, conversation.fullName},
                   {u"phone"_s, conversation.phone},
                   {u"email"_s, conversation.email},
                   {u"unread"_s, conversation.unreadCount},
                   {u"starred"_s, conversation.starred},
                   {u"lastMessage"_s, conversation.lastMessageBody},
                   {u"lastMessageType"_s, conversation.lastMessageType},
                   {u"lastMessageAt"_s, conversation.lastMessageDate.toString(Qt::ISODateWithMs)}});
        return;
    }
    printLine(
        u"%1  %2  %3  %4"_s.arg(conversation.id.text(), shownLine(conversation.fullName),
                                conversation.unreadCount > 0 ? u"(%1)"_s.arg(conversation.unreadCount) : QString(),
                                shownLine(conversation.lastMessageBody, 80)));
}

Task<int> listConversations(ApiConnection *api, LocationId location, ThreadOptions options, bool json)
{
    HighLevel::ConversationQuery query;
    query.text = options.query;
    query.status = options.status;
    query.limit = std::min(options.limit, PageSize);
    int left = options.limit;
    bool any = false;
    while (left > 0) {
        const HighLevel::ConversationQuery asked = query;
        const Result<HighLevel::ConversationPage> page = co_await api->client().searchConversations(location, asked);
        if (!page)
            co_return refused(page.error(), json);
        for (const HighLevel::Conversation &conversation : page->conversations)
            tell(conversation, json);
        any = any || !page->conversations.isEmpty();
        left -= int(page->conversations.size());
        if (page->conversations.size() < query.limit || page->conversations.last().sortValue.isEmpty())
            break;
        query.startAfter = page->conversations.last().sortValue;
        query.limit = std::min(left, PageSize);
    }
    if (!any)
        say(Texts::noConversation());
    co_return Passed;
}

/*! The newest \a limit messages, oldest first. */
Task<Result<QList<HighLevel::Message>>> newest(HighLevel::Client *client, LocationId location, ConversationId id,
                                               int limit)
{
    QList<HighLevel::Message> messages;
    MessageId before;
    while (messages.size() < limit) {
        const int size = std::min(limit - int(messages.size()), PageSize);
        const Result<HighLevel::MessagePage> page = co_await client->messages(location, id, size, before);
        if (!page)
            co_return failure(page.error());
        messages += page->messages;
        if (!page->hasMore || page->messages.isEmpty())
            break;
        before = page->lastMessageId;
    }
    std::reverse(messages.begin(), messages.end());
    co_return messages;
}

Task<int> showMessages(ApiConnection *api, LocationId location, ConversationId id, ThreadOptions options, bool json)
{
    QHash<QString, QString> shown; // message, status
    HighLevel::Client *client = &api->client();
    const int limit = options.limit;
    for (bool isFirst = true;; isFirst = false) {
        const Result<QList<HighLevel::Message>> messages = co_await newest(client, location, id, limit);
        if (!messages && api->isCancelled())
            co_return Passed;
        if (!messages)
            co_return refused(messages.error(), json);
        for (const HighLevel::Message &message : *messages) {
            const auto known = shown.constFind(message.id.text());
            if (known != shown.cend() && *known == message.status)
                continue;
            shown.insert(message.id.text(), message.status);
            tell(message, json);
        }
        if (isFirst && messages->isEmpty())
            say(Texts::noMessage());
        if (!options.follow || api->isCancelled())
            co_return Passed;
        if (isFirst)
            say(Texts::following());
        for (std::chrono::milliseconds left = FollowEvery; left > 0ms && !api->isCancelled(); left -= 100ms)
            co_await pause(100ms);
    }
}

Task<int> work(ApiConnection *api, ThreadOptions options, bool json)
{
    const Result<LocationId> location = chosenLocation(*api, options.location);
    if (!location)
        co_return wrongUsage(location.error().detail);
    const LocationId there = *location;
    ConversationId id(options.conversation);
    if (id.isEmpty() && options.contact.contact.isEmpty())
        co_return co_await listConversations(api, there, options, json);
    if (id.isEmpty()) {
        const ContactOptions who = options.contact;
        const Result<Messages::ContactRef> party = co_await contactRefOf(api, there, who);
        if (!party)
            co_return refused(party.error(), json);
        id = party->conversationId;
    }
    co_return co_await showMessages(api, there, id, options, json);
}

} // namespace

void addThreadCommand(const Command &program)
{
    const Command command = program.subcommand("thread", "Conversations, and the messages of one");
    command.footer(Footer);
    const auto options = std::make_shared<ThreadOptions>();
    addLocationOptions(command, options->location, Access::ReadsOnly);
    const Option contact = command
                               .option("--contact", options->contact.contact,
                                       "The contact's thread: its id, phone number or e-mail address")
                               .valueName("WHO");
    command.option("--region", options->contact.region, "Country of numbers without a country code")
        .valueName("CODE")
        .showDefault();
    command.option("--conversation", options->conversation, "The thread of this conversation")
        .valueName("ID")
        .excludes(contact);
    command.option("--query", options->query, "Only conversations with this in name, number or address")
        .valueName("TEXT");
    command.option("--status", options->status, "Only conversations that are all, read, unread or starred")
        .oneOf({"all", "read", "unread", "starred", "recents"})
        .valueName("STATUS")
        .showDefault();
    command.option("--limit", options->limit, "How many at most").valueName("N").range(1, 100'000).showDefault();
    command.flag("--follow", options->follow, "Go on, and print what comes");
    command.onRun([options](const Common &common) {
        const bool json = common.json;
        return withConnection(common, options->location.connection,
                              [&options = *options, json](ApiConnection &api) { return work(&api, options, json); });
    });
}

} // namespace Linesman::Cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/statejson.h"

#include "app/emulator/state/statefields.h"

#include <QByteArray>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace Linesman::Emulator {

namespace {
template <typename List>
void writeEach(JsonWriter &json, const char *name, const List &list)
{
    json.key(name).beginArray();
    for (const auto &item : list)
        writeFields(json, item);
    json.endArray();
}

/*! The members that are objects of the array \a name, each as a value of its type. */
template <typename Value, typename Function>
bool readEach(const JsonValue &json, const char *name, Function take)
{
    const JsonValue *list = member(json, name);
    if (!list || !list->IsArray())
        return false;
    for (const JsonValue &item : list->GetArray()) {
        Value value;
        if (!item.IsObject())
            return false;
        readFields(item, value);
        take(std::move(value));
    }
    return true;
}

void writeFiles(JsonWriter &json, const Uploads &uploads)
{
    std::size_t bytes = 0;
    json.key("files").beginArray();
    for (const auto &[path, file] : uploads.files()) {
        bytes += file->bytes.size();
        if (bytes > WrittenFileBytes)
            break;
        const QByteArray text = QByteArray::fromRawData(file->bytes.data(), qsizetype(file->bytes.size())).toBase64();
        json.beginObject().field("path", path).field("name", file->name).field("contentType", file->contentType);
        json.field("bytes", std::string_view(text.constData(), std::size_t(text.size()))).endObject();
    }
    json.endArray();
}

void readFiles(const JsonValue &json, Uploads &uploads)
{
    const JsonValue *files = member(json, "files");
    if (!files || !files->IsArray())
        return;
    for (const JsonValue &item : files->GetArray()) {
        auto file = std::make_shared<UploadedFile>();
        file->name = textOr(item, "name");
        file->contentType = textOr(item, "contentType");
        file->bytes = QByteArray::fromBase64(QByteArray::fromStdString(textOr(item, "bytes"))).toStdString();
        uploads.keep(textOr(item, "path"), std::move(file));
    }
}

Error damaged(const QString &what)
{
    return Error(Error::Kind::BadInput, QStringLiteral("the emulator's kept state: %1").arg(what));
}
} // namespace

void writeState(JsonWriter &json, const State &state)
{
    json.beginObject().key("company");
    writeFields(json, state.company());
    writeEach(json, "locations", state.locations());
    writeEach(json, "users", state.users());
    writeEach(json, "apps", state.apps());
    writeEach(json, "providers", state.providers());
    writeEach(json, "records", state.records());
    json.key("contacts").beginArray();
    for (const Contact &contact : state.contacts()) {
        if (!contact.deleted)
            writeFields(json, contact);
    }
    json.endArray().key("conversations").beginArray();
    for (const Conversation &conversation : state.conversations()) {
        if (!conversation.deleted)
            writeFields(json, conversation);
    }
    json.endArray();
    writeEach(json, "messages", state.messages());
    writeFiles(json, state.uploads());
    json.endObject();
}

Result<State> readState(const JsonValue &json, const State &fresh)
{
    State state;
    const JsonValue *company = member(json, "company");
    if (!company || !company->IsObject())
        return failure(damaged(QStringLiteral("no company")));
    Company own;
    readFields(*company, own);
    state.setCompany(std::move(own));
    bool isWhole = true;
    bool isKnown = true;
    isWhole &= readEach<Location>(json, "locations", [&](Location item) { state.locations().add(std::move(item)); });
    isWhole &= readEach<User>(json, "users", [&](User item) { state.users().add(std::move(item)); });
    isWhole &= readEach<App>(json, "apps", [&](App item) {
        const App *same = fresh.app(item.id);
        isKnown &= same != nullptr;
        item.clientSecret = same ? same->clientSecret : std::string();
        state.apps().add(std::move(item));
    });
    isWhole &= readEach<Provider>(json, "providers", [&](Provider item) { state.providers().add(std::move(item)); });
    isWhole &= readEach<Record>(json, "records", [&](Record item) { state.records().add(std::move(item)); });
    isWhole &= readEach<Contact>(json, "contacts", [&](Contact item) { state.addContact(std::move(item)); });
    isWhole &= readEach<Conversation>(json, "conversations",
                                      [&](Conversation item) { state.addConversation(std::move(item)); });
    // In a thread the date decides; adding changes what the thread says of its last message.
    std::vector<Conversation> threads(state.conversations().begin(), state.conversations().end());
    isWhole &= readEach<Message>(json, "messages", [&](Message item) { state.addMessage(std::move(item)); });
    for (const Conversation &before : threads) {
        if (Conversation *thread = state.conversation(before.id)) {
            thread->lastMessageDate = before.lastMessageDate;
            thread->dateUpdated = before.dateUpdated;
        }
    }
    if (!isKnown)
        return failure(damaged(QStringLiteral("an app that the fixture does not have")));
    if (!isWhole || state.apps().empty() || state.locations().empty() || state.users().empty())
        return failure(damaged(QStringLiteral("a section is missing or damaged")));
    readFiles(json, state.uploads());
    state.privateTokens() = fresh.privateTokens();
    std::erase_if(state.privateTokens(), [&state](const auto &token) { return !state.location(token.second); });
    state.setPrivateScopes(fresh.privateScopes());
    return state;
}

} // namespace Linesman::Emulator

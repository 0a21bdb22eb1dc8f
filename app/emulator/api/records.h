// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/json.h"
#include "app/emulator/state/record.h"
#include "app/http/message.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

class Backend;
struct RequestContext;

/*! The types that a member of a record may have. */
enum class MemberType { Text, Truth, Number, Date, TextList, Any };
struct RecordMember {
    const char *name;
    MemberType type = MemberType::Text;
    bool isNeeded = false; //!< when it is made
};

/*! Records of one kind, as HighLevel serves them: made, listed, read, changed and deleted. */
struct Collection {
    const char *kind;
    const char *one;   //!< the member of an answer that holds one
    const char *many;  //!< the one that holds a list
    const char *owner; //!< contactId or locationId
    std::span<const RecordMember> members;
    const char *path; //!< of bodyMembers(), for what is not listed; empty: others are ignored
    int madeStatus = 201;
};

/*! A member of \a record that is a text; empty when it has none. */
std::string recordText(const Record &record, std::string_view name);
void writeRecord(JsonWriter &json, const Record &record, const Collection &collection);

// The path names the owner first, then the record.
Http::Response listRecords(Backend &backend, RequestContext &context, const Collection &collection);
Http::Response makeRecord(Backend &backend, RequestContext &context, const Collection &collection);
Http::Response readRecord(Backend &backend, RequestContext &context, const Collection &collection);
Http::Response changeRecord(Backend &backend, RequestContext &context, const Collection &collection);
Http::Response deleteRecord(Backend &backend, RequestContext &context, const Collection &collection);

template <const Collection &Of>
struct Records {
    static Http::Response list(Backend &backend, RequestContext &context) { return listRecords(backend, context, Of); }
    static Http::Response make(Backend &backend, RequestContext &context) { return makeRecord(backend, context, Of); }
    static Http::Response read(Backend &backend, RequestContext &context) { return readRecord(backend, context, Of); }
    static Http::Response change(Backend &backend, RequestContext &context)
    {
        return changeRecord(backend, context, Of);
    }
    static Http::Response remove(Backend &backend, RequestContext &context)
    {
        return deleteRecord(backend, context, Of);
    }
};

} // namespace Linesman::Emulator

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/tokensource.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace Linesman::HighLevel {

/*! Which family of header values and paths a call uses. */
enum class Generation { V2021, V3 };

enum class Operation {
    ContactGet,
    ContactSearch,
    ContactUpsert,
    ContactUpdate,
    ContactDelete,
    ConversationSearch,
    ConversationCreate,
    ConversationGet,
    ConversationUpdate,
    ConversationDelete,
    MessageList,
    MessageGet,
    MessageExport,
    EmailGet,
    MessageInbound,
    MessageOutbound,
    MessageSend,
    MessageUpload,
    MessageStatus,
    MessageAttachments,
    EmailStatus,
    RecordingGet,
    TranscriptionGet,
    InstalledLocations,
    LocationToken,
    ConversationChannels,
};

/*! One operation of the public OpenAPI files: the single place for paths, `Version` values and scopes. */
struct Endpoint {
    Operation operation;
    QLatin1StringView name; //!< wire-like name for history: "messages.inbound"
    QLatin1StringView method;
    QLatin1StringView path;      //!< with {names}, 2021 generation; empty when only v3 has it
    QLatin1StringView pathV3;    //!< likewise; empty when only 2021 has it
    QLatin1StringView version;   //!< `Version` of the 2021 generation; empty where none is declared
    QLatin1StringView versionV3; //!< "v3", or empty
    QLatin1StringView scope;     //!< what the token must be granted; empty when not declared
    TokenClass tokenClass;
    QLatin1StringView source; //!< public file and its date
};

std::span<const Endpoint> endpoints();
const Endpoint &endpoint(Operation operation);

} // namespace Linesman::HighLevel

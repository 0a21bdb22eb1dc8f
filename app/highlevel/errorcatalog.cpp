// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/errorcatalog.h"

#include "app/core/enumnames.h"

#include <QCoreApplication>
#include <QLatin1StringView>

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::HighLevel::ErrorCatalog)
};

/*! One known error. Empty code or words and status 0 match anything; the first row that matches counts. */
struct Row {
    QLatin1StringView code;  //!< `canonicalCode`
    int status;              //!< HTTP
    QLatin1StringView words; //!< part of HighLevel's message, in any case
    const char *meaning;
    const char *advice;
    NextStep step;
    QLatin1StringView source;
};

// Sources: "api-docs #n" is github.com/GoHighLevel/highlevel-api-docs/issues/n; "notes" are public notes of 2026 on
// live behaviour.
constexpr Row Book[] = {
    {"CONVERSATIONS_MSG_CONVERSATION_PROVIDER_MISMATCH"_L1,
     0,
     {},
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "The kind of provider and the type of the message do not go together."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "An extra SMS channel may want “Custom” instead of “SMS”; call logs need a Call provider."),
     NextStep::ChooseType,
     "notes, 2026-08 to 2026-10; Conversation Providers guide, 2026-08-30"_L1},
    {{},
     0,
     "Incorrect conversationProviderId/type"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "The kind of provider and the type of the message do not go together."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "An extra SMS channel may want “Custom” instead of “SMS”; call logs need a Call provider."),
     NextStep::ChooseType,
     "notes, 2026-08 to 2026-10; Conversation Providers guide, 2026-08-30"_L1},
    {"CONVERSATIONS_MSG_PROVIDER_ID_REQUIRED"_L1,
     0,
     {},
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "This kind of message must name its provider."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Choose the provider, so that its conversationProviderId is sent."),
     NextStep::ChooseProvider,
     "notes, 2026-09-12"_L1},
    {{},
     0,
     "No conversationProviderId passed"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "This kind of message must name its provider."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Choose the provider, so that its conversationProviderId is sent."),
     NextStep::ChooseProvider,
     "public code of several projects, 2026"_L1},
    {"CONVERSATIONS_CONTACT_NOT_FOUND"_L1, 0, "number"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "No contact of this location has the call's phone number."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Create the contact first; then log the call."),
     NextStep::CreateContact, "Conversation Providers guide, 2026-08-30"_L1},
    {"CONVERSATIONS_CONTACT_NOT_FOUND"_L1,
     0,
     {},
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "The location has no such contact: it was deleted, or belongs to "
                       "another location."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Create it, or choose another."),
     NextStep::CreateContact,
     "notes, 2026"_L1},
    {{},
     0,
     "Contact not found"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "The location has no such contact."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Create it, or choose another."),
     NextStep::CreateContact,
     "notes, 2026"_L1},
    {"CONVERSATIONS_MSG_INVALID_EMAILTO"_L1,
     0,
     {},
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "The address is malformed, or is not one of the contact's own."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Leave “To” empty, or write an address that the contact has."),
     NextStep::None,
     "notes, 2026"_L1},
    {"CONVERSATIONS_MSG_RECORDING_NOT_FOUND"_L1,
     0,
     {},
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "There is no recording here: this endpoint serves HighLevel's own phone service only."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "A Call provider's recordings are the message's attachments."),
     NextStep::None,
     "notes, 2026"_L1},
    {"CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"_L1,
     0,
     {},
     QT_TRANSLATE_NOOP(
         "Linesman::HighLevel::ErrorCatalog",
         "The provider belongs to another app, or the token is a private integration token, which has no app."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Use the token of the app that owns the provider, or choose one of this app's."),
     NextStep::ChooseProvider,
     "Conversation Providers guide, 2026-08-30; api-docs #106, #107"_L1},
    {{},
     0,
     "have access to the conversationProvider"_L1,
     QT_TRANSLATE_NOOP(
         "Linesman::HighLevel::ErrorCatalog",
         "The provider belongs to another app, or the token is a private integration token, which has no app."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Use the token of the app that owns the provider, or choose one of this app's."),
     NextStep::ChooseProvider,
     "api-docs #106, #107"_L1},
    {{},
     0,
     "Invalid conversationProviderId"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "No provider has this id."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Copy the id from the provider's page in the developer portal."),
     NextStep::ChooseProvider,
     "api-docs #107, 2025-08"_L1},
    {{},
     0,
     "No conversation provider found"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "HighLevel does not know this message as one of a provider: "
                       "it is only seconds old, or HighLevel's own service "
                       "sent it."),
     QT_TRANSLATE_NOOP(
         "Linesman::HighLevel::ErrorCatalog",
         "A message can be updated some 5 to 10 seconds after its webhook; if it stays so, no provider sent it."),
     NextStep::TryAgain,
     "api-docs #4"_L1},
    {{},
     0,
     "No message found for the id"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "No message has this id, or it is the id of an e-mail."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Send the messageId, not the emailMessageId."),
     NextStep::None,
     "notes, 2026"_L1},
    {"CONVERSATIONS_MSG_NO_CONTENT"_L1,
     0,
     {},
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "There is nothing to send."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Add a text or an attachment; an e-mail needs HTML."),
     NextStep::None,
     "notes, 2026"_L1},
    {{},
     0,
     "is not authorized for this scope"_L1,
     QT_TRANSLATE_NOOP(
         "Linesman::HighLevel::ErrorCatalog",
         "The token lacks the scope of this request, or it is an agency's token where a location's is needed."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Add the scope to the app, then authorize again: old tokens do not grow."),
     NextStep::AddScope,
     "api-docs #226, #277"_L1},
    {{},
     0,
     "authClass type is not allowed"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "An agency's token was used where a location's is needed, or the other way round."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Install the app in the location, or get a location token from the agency's."),
     NextStep::Authorize,
     "notes, 2026"_L1},
    {{},
     0,
     "user type mismatch"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "An agency's token was used where a location's is needed, or the other way round."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Install the app in the location, or get a location token from the agency's."),
     NextStep::Authorize,
     "notes, 2026"_L1},
    {{},
     0,
     "user type is not yet supported"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "This request does not take this class of token."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Install the app in the location, or get a location token from the agency's."),
     NextStep::Authorize,
     "notes, 2026"_L1},
    {{},
     0,
     "not have access to this location"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "The token is another location's."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Choose the location of the token, or install the app in this one."),
     NextStep::Authorize,
     "api-docs #213"_L1},
    {{},
     0,
     "Invalid JWT"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "The token is malformed, expired or revoked."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Refresh it; if that fails, authorize "
                                                            "again."),
     NextStep::RefreshToken,
     "api-docs #213"_L1},
    {{},
     0,
     "access token is invalid"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "The token is malformed, expired or revoked."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Refresh it; if that fails, authorize again."),
     NextStep::RefreshToken,
     "common-schemas.json, 2026-06-19"_L1},
    {{},
     0,
     "Invalid Private Integration token"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "The private integration token is wrong, or was replaced."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Providers need an app's token: authorize the app."),
     NextStep::Authorize,
     "notes, 2026"_L1},
    {{},
     0,
     "version header"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "The Version header is missing, or its value is unknown."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Conversations take 2021-04-15, most others 2021-07-28, or v3."),
     NextStep::None,
     "notes, 2026-08-03"_L1},
    {{},
     0,
     "Invalid API version"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "The value of the Version header is unknown."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Conversations take 2021-04-15, most others 2021-07-28, or v3."),
     NextStep::None,
     "notes, 2026-08-19"_L1},
    {{},
     0,
     "not available in API version"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "The path belongs to another generation of the API."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "v3 renamed some paths: use the one of your Version."),
     NextStep::None,
     "api-docs #304"_L1},
    {{},
     0,
     "attachments must"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Attachments are a list of at least one web address, or are left out."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Send plain addresses without a query string, and no empty list."),
     NextStep::None,
     "ghl-marketplace-app-template #11"_L1},
    {{},
     0,
     "should not exist"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "The request holds a field that this endpoint does not know."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Leave it out; the form sends only what the kind takes."),
     NextStep::None,
     "notes, 2026"_L1},
    {{},
     413,
     {},
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "The file is too large."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "HighLevel's sibling upload names 5 MB; make the file smaller."),
     NextStep::None,
     "conversations.json, 2026-06-19"_L1},
    {{},
     415,
     {},
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "HighLevel does not take this type of file."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Send one of the types that the form lists."),
     NextStep::None,
     "conversations.json, 2026-06-19"_L1},
    {{},
     0,
     "Conversation with id"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "The location has no such conversation."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Choose the contact again: its conversation is found or made."),
     NextStep::None,
     "api-docs #39"_L1},
    {{},
     0,
     "not allow duplicated contacts"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Another contact has this phone number or e-mail address."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Open that contact instead, or write another number."),
     NextStep::None,
     "contacts.json, 2026-06-19"_L1},
    {{},
     0,
     "do not have access to this feature"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "The account's plan does not include this."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Ask the account's owner for a plan with it."),
     NextStep::None,
     "ghl-marketplace-app-template #13"_L1},
    {{},
     0,
     "Location is not active"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "The location was paused or closed."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Nothing helps until its agency opens it again."),
     NextStep::None,
     "api-docs #249"_L1},
    {{},
     0,
     "accepted but"_L1,
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "HighLevel answered that all is well but has no such message (seen with a missing "
                       "provider id)."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Check the provider and its type, then post it again."),
     NextStep::ChooseProvider,
     "api-docs #70, 2025-07"_L1},
    {{},
     429,
     {},
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog",
                       "Too many requests: an app may send 100 in 10 seconds and 200,000 a day to one location."),
     QT_TRANSLATE_NOOP("Linesman::HighLevel::ErrorCatalog", "Wait ten seconds and try again."),
     NextStep::TryAgain,
     "Authorization.md, 2026-05-27"_L1},
};

bool matches(const Row &row, const Error &error)
{
    if (!row.code.isEmpty() && error.code != row.code)
        return false;
    if (row.status != 0 && error.httpStatus != row.status)
        return false;
    if (row.words.isEmpty())
        return true;
    return error.message.contains(row.words, Qt::CaseInsensitive) ||
           error.detail.contains(row.words, Qt::CaseInsensitive);
}

Explanation byKind(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Timeout:
        return {Texts::tr("No whole answer came."),
                Texts::tr("Check the connection, then try again."),
                NextStep::TryAgain,
                {}};
    case Error::Kind::Unauthorized:
        return {Texts::tr("HighLevel refused the token."),
                Texts::tr("Look at the token's class, scopes and location in Connect."),
                NextStep::Authorize,
                {}};
    case Error::Kind::BadReply:
        return {Texts::tr("HighLevel's answer makes no sense, or it had trouble of its own."),
                Texts::tr("Keep the trace for HighLevel's support, and try again later."),
                NextStep::TryAgain,
                {}};
    case Error::Kind::Rejected:
        return {Texts::tr("HighLevel understood the request and refused it."),
                Texts::tr("Its own words above say why; keep the trace for its support."),
                NextStep::None,
                {}};
    default:
        return {};
    }
}
} // namespace

constexpr auto NextStepNames = enumNames<NextStep>({
    {NextStep::AddScope, "addScope"},
    {NextStep::RefreshToken, "refreshToken"},
    {NextStep::Authorize, "authorize"},
    {NextStep::ChooseProvider, "chooseProvider"},
    {NextStep::ChooseType, "chooseType"},
    {NextStep::CreateContact, "createContact"},
    {NextStep::TryAgain, "tryAgain"},
});

QString nextStepName(NextStep step)
{
    return NextStepNames.text(step);
}

Explanation explain(const Error &error)
{
    for (const Row &row : Book) {
        if (matches(row, error))
            return {Texts::tr(row.meaning), Texts::tr(row.advice), row.step, row.source};
    }
    return byKind(error);
}

} // namespace Linesman::HighLevel

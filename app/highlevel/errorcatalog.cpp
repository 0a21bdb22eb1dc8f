// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/errorcatalog.h"

#include "app/core/enumnames.h"
#include "app/facts/errorbook.h"

#include <QCoreApplication>

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::HighLevel::ErrorCatalog)
};

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
    const QString said = error.message + u'\n' + error.detail;
    const std::optional<Facts::KnownError> known = Facts::findError([&](const Facts::KnownError &entry) {
        return entry.where == "api"_L1 && !entry.meaning.isEmpty() && entry.matches(error.httpStatus, error.code, said);
    });
    if (!known)
        return byKind(error);
    return {known->meaning, known->advice, NextStepNames.value(known->step.toStdString()).value_or(NextStep::None),
            known->source};
}

bool isTypeRefusal(const QString &code, const QString &message)
{
    return code == "CONVERSATIONS_MSG_CONVERSATION_PROVIDER_MISMATCH"_L1 ||
           message.contains("Incorrect conversationProviderId/type"_L1, Qt::CaseInsensitive);
}

} // namespace Linesman::HighLevel

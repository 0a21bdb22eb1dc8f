// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/statusdraft.h"

#include "app/providers/field.h"

#include <QCoreApplication>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;
using HighLevel::MessageStatus;
using Providers::Field;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Messages::StatusDraft)
};
} // namespace

QList<Problem> problems(const StatusDraft &draft)
{
    QList<Problem> found;
    if (draft.messageId.isEmpty())
        found << problemOf(Field::MessageId, Texts::tr("Choose a message in the thread, or paste its id."));
    if (draft.status != MessageStatus::Failed)
        return found;
    const QString missing = Texts::tr("An error needs code, type and message together: fill in this one too.");
    const bool any = !draft.errorCode.isEmpty() || !draft.errorType.isEmpty() || !draft.errorMessage.isEmpty();
    if (!any) {
        found << problemOf(Field::ErrorMessage, Texts::tr("Without a reason the agent sees only “failed”."), false);
        return found;
    }
    if (draft.errorCode.isEmpty())
        found << problemOf(Field::ErrorCode, missing);
    if (draft.errorType.isEmpty())
        found << problemOf(Field::ErrorType, missing);
    if (draft.errorMessage.isEmpty())
        found << problemOf(Field::ErrorMessage, missing);
    return found;
}

HighLevel::StatusUpdate statusUpdate(const StatusDraft &draft)
{
    HighLevel::StatusUpdate update;
    update.status = draft.status;
    update.emailMessageId = draft.emailMessageId;
    if (draft.status == MessageStatus::Failed && !draft.errorMessage.isEmpty())
        update.error = HighLevel::StatusUpdate::Reason{draft.errorCode, draft.errorType, draft.errorMessage};
    return update;
}

} // namespace Linesman::Messages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/statusdraft.h"

#include <QCoreApplication>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;
using HighLevel::MessageStatus;

namespace {
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Messages::StatusDraft)
};
} // namespace

QList<Problem> problems(const StatusDraft &draft)
{
    QList<Problem> found;
    if (draft.messageId.isEmpty())
        found << Problem{u"messageId"_s, Sentences::tr("Choose a message in the thread, or paste its id.")};
    if (draft.status != MessageStatus::Failed)
        return found;
    const QString missing = Sentences::tr("An error needs code, type and message together: fill in this one too.");
    const bool any = !draft.errorCode.isEmpty() || !draft.errorType.isEmpty() || !draft.errorMessage.isEmpty();
    if (!any) {
        found << Problem{u"errorMessage"_s, Sentences::tr("Without a reason the agent sees only “failed”."), false};
        return found;
    }
    if (draft.errorCode.isEmpty())
        found << Problem{u"errorCode"_s, missing};
    if (draft.errorType.isEmpty())
        found << Problem{u"errorType"_s, missing};
    if (draft.errorMessage.isEmpty())
        found << Problem{u"errorMessage"_s, missing};
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

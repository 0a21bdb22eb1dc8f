// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/emailstatusdraft.h"

#include "app/messages/mailaddress.h"
#include "app/providers/field.h"

#include <QCoreApplication>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;
using Providers::Field;
using Recipient = HighLevel::EmailStatusUpdate::Recipient;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Messages::EmailStatusDraft)
};
} // namespace

QList<Problem> problems(const EmailStatusDraft &draft)
{
    QList<Problem> found;
    if (draft.emailMessageId.isEmpty()) {
        found << problemOf(Field::EmailMessageId,
                           Texts::tr("Choose an e-mail in the thread, or paste its emailMessageId."));
    }
    const QStringList statuses = HighLevel::emailStatuses();
    if (!statuses.contains(draft.update.status))
        found << problemOf(Field::Status,
                           Texts::tr("“%1” is not an e-mail status that HighLevel knows.").arg(draft.update.status));
    for (const Recipient &recipient : draft.update.recipients) {
        if (!isMailAddress(recipient.address))
            found << problemOf(Field::Recipients, Texts::tr("“%1” is not an e-mail address.").arg(recipient.address));
        else if (!statuses.contains(recipient.status))
            found << problemOf(Field::Recipients, Texts::tr("“%1” is not an e-mail status; the statuses are %2.")
                                                      .arg(recipient.status, statuses.join(u", "_s)));
        else if (!recipient.failReason.isEmpty() && recipient.status != "failed"_L1)
            found << problemOf(Field::Recipients, Texts::tr("A reason belongs to “failed” alone."), false);
    }
    for (auto counter = draft.update.counters.begin(); counter != draft.update.counters.end(); ++counter) {
        if (counter.value() < 0)
            found << problemOf(Field::Counters, Texts::tr("Counters are added up: none is below 0."));
    }
    return found;
}

QList<Recipient> recipientsFromText(const QString &text)
{
    QList<Recipient> recipients;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString plain = line.simplified();
        if (plain.isEmpty())
            continue;
        Recipient recipient;
        recipient.address = plain.section(u' ', 0, 0);
        recipient.status = plain.section(u' ', 1, 1);
        recipient.failReason = plain.section(u' ', 2);
        if (recipient.status.isEmpty())
            recipient.status = u"delivered"_s;
        recipients << recipient;
    }
    return recipients;
}

QString inferred(const HighLevel::EmailStatusUpdate &update)
{
    for (const QString &name : {u"clicked"_s, u"complained"_s, u"unsubscribed"_s, u"replied"_s}) {
        if (update.counters.value(name) > 0)
            return Texts::tr("From “%1” HighLevel also infers opened (when opens are tracked) and delivered.")
                .arg(name);
    }
    if (update.counters.value(u"opened"_s) > 0)
        return Texts::tr("From “opened” HighLevel also infers delivered.");
    return {};
}

} // namespace Linesman::Messages

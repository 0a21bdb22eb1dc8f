// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/ownership.h"

#include "app/highlevel/messagetype.h"

#include <QCoreApplication>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Messages::Ownership)
};
} // namespace

Ownership ownership(const HighLevel::Message &message, const QList<ProviderId> &ours, const QString &name)
{
    using Verdict = Ownership::Verdict;
    const QString id = message.providerId.text();
    const QString owner = name.isEmpty() ? id : u"\"%1\" (%2)"_s.arg(name, id);
    if (message.direction == HighLevel::Direction::Inbound) {
        return {Verdict::Inbound, message.providerId,
                Texts::tr("This message came in: it has nothing to deliver, and no status to report.")};
    }
    if (HighLevel::isCall(message.messageType) || HighLevel::isActivity(message.messageType)) {
        return {Verdict::NotUpdated, message.providerId,
                Texts::tr("Nothing is documented for the status of a call log or an activity.")};
    }
    if (message.providerId.isEmpty()) {
        return {Verdict::Nobody,
                {},
                Texts::tr("HighLevel's own service sent this: it names no provider, so nobody can update it. A "
                          "message of seconds ago may get its provider yet.")};
    }
    if (ours.contains(message.providerId)) {
        return {Verdict::Ours, message.providerId,
                Texts::tr("Provider %1 of this app owns it: this token may update it.").arg(owner)};
    }
    return {Verdict::Other, message.providerId,
            Texts::tr("Provider %1 owns it, which is not among this connection's: if it is another app's, "
                      "HighLevel refuses with 401.")
                .arg(owner)};
}

} // namespace Linesman::Messages

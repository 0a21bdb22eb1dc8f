// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/highlevel/message.h"

#include <QList>
#include <QString>

namespace Linesman::Messages {

/*! Who may update a message's status. */
struct Ownership {
    enum class Verdict {
        Ours,       //!< a provider of this connection sent it
        Other,      //!< it belongs to a provider that this connection does not list
        Nobody,     //!< HighLevel's own service sent it: no provider, no update
        Inbound,    //!< it came in; there is nothing to deliver
        NotUpdated, //!< a call log, or an activity: nothing is documented
    };
    Verdict verdict = Verdict::Nobody;
    ProviderId provider;
    QString sentence; //!< translated: who owns it and what follows
    bool canUpdate() const { return verdict == Verdict::Ours || verdict == Verdict::Other; }
};
/*! \a ours are the providers of the app that the connection stands for; \a name is the owner's, where that is known. */
Ownership ownership(const HighLevel::Message &message, const QList<ProviderId> &ours, const QString &name = {});

} // namespace Linesman::Messages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/endpoint.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman::HighLevel;
using namespace Qt::Literals::StringLiterals;

class TstEndpoint : public QObject
{
    Q_OBJECT
private slots:
    void everyOperationIsInTheTableOnce()
    {
        const int last = int(Operation::ConversationChannels);
        QCOMPARE(int(endpoints().size()), last + 1);
        for (int i = 0; i <= last; ++i)
            QCOMPARE(int(endpoint(Operation(i)).operation), i);
    }

    void everyEntryIsWhole()
    {
        for (const Endpoint &entry : endpoints()) {
            QVERIFY2(!entry.path.isEmpty() || !entry.pathV3.isEmpty(), entry.name.data());
            QVERIFY2(entry.path.isEmpty() == entry.version.isEmpty(), entry.name.data());
            QVERIFY2(entry.versionV3 == "v3"_L1, entry.name.data());
            QVERIFY2(!entry.scope.isEmpty() && !entry.source.isEmpty(), entry.name.data());
        }
    }

    // Source: the headers of conversations.json, contacts.json and oauth.json of highlevel-api-docs, 2026-06-19.
    void conversationsAndTheRestDifferInVersion()
    {
        QCOMPARE(endpoint(Operation::MessageInbound).version, "2021-04-15"_L1);
        QCOMPARE(endpoint(Operation::ContactUpsert).version, "2021-07-28"_L1);
        QCOMPARE(endpoint(Operation::InstalledLocations).version, "2021-07-28"_L1);
    }
};

LINESMAN_TEST(TstEndpoint)
#include "tst_endpoint.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/learnedtypes.h"

#include "tests/support/suite.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Providers;
using namespace Qt::Literals::StringLiterals;

namespace {
TypeVerdict verdict(const QString &type, bool isAccepted, int hour)
{
    return {type, isAccepted, QDateTime::fromString(u"2026-11-01T00:00:00Z"_s, Qt::ISODate).addSecs(hour * 3600)};
}
const ConnectionId Live(QStringLiteral("live"));
const ProviderId Channel(QStringLiteral("65f0c0de65f0c0de65f0c0de"));
} // namespace

class TstLearnedTypes : public QObject
{
    Q_OBJECT
private slots:
    void keepsOneVerdictForEachType()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"types.json"_s);
        LearnedTypes memory(file);
        QSignalSpy changed(&memory, &LearnedTypes::changed);
        QVERIFY(memory.remember(Live, Channel, verdict(u"SMS"_s, true, 7)));
        QVERIFY(memory.remember(Live, Channel, verdict(u"SMS"_s, false, 8)));
        QVERIFY(memory.remember(Live, Channel, verdict(u"Custom"_s, true, 9)));
        QCOMPARE(changed.count(), 3);

        LearnedTypes other(file);
        QVERIFY(other.load());
        QCOMPARE(other.verdicts(Live, Channel), (QList{verdict(u"Custom"_s, true, 9), verdict(u"SMS"_s, false, 8)}));
        QVERIFY(other.verdicts(ConnectionId(u"other"_s), Channel).isEmpty());
    }

    void twoProgramsKeepWhatTheOtherLearnt()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"types.json"_s);
        LearnedTypes window(file);
        LearnedTypes commandLine(file);
        QVERIFY(window.remember(Live, Channel, verdict(u"SMS"_s, false, 8)));
        QVERIFY(commandLine.remember(Live, ProviderId(u"p2"_s), verdict(u"Custom"_s, true, 9)));
        LearnedTypes later(file);
        QVERIFY(later.load());
        QCOMPARE(later.verdicts(Live, Channel).size(), 1);
        QCOMPARE(later.verdicts(Live, ProviderId(u"p2"_s)).size(), 1);
    }

    void forgetsAConnection()
    {
        const QTemporaryDir folder;
        LearnedTypes memory(folder.filePath(u"types.json"_s));
        QVERIFY(memory.remember(Live, Channel, verdict(u"SMS"_s, false, 8)));
        QVERIFY(memory.forget(Live));
        QVERIFY(memory.verdicts(Live, Channel).isEmpty());
    }

    void saysThatAFileIsBroken()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"types.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{ no");
        file.close();
        LearnedTypes memory(file.fileName());
        const Result<> loaded = memory.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::BadInput);
        QVERIFY(!LearnedTypes(folder.path()).remember(Live, Channel, verdict(u"SMS"_s, true, 1)));
    }
};

LINESMAN_TEST(TstLearnedTypes)
#include "tst_learnedtypes.moc"

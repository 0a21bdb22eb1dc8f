// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/jsonfile.h"

#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstJsonFile : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatItWrote()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"store.json"_s);
        QVERIFY(!*readJsonFile(name)); // none yet
        QVERIFY(writeJsonFile(name, {{u"a"_s, 1}}));
        const QString link = folder.filePath(u"link.json"_s);
        QVERIFY(QFile::link(name, link));
        for (const QString &file : {name, link}) {
            const Result<std::optional<QJsonObject>> read = readJsonFile(file);
            QVERIFY(read && *read);
            QCOMPARE(**read, (QJsonObject{{u"a"_s, 1}}));
        }
    }

    /*! Each of them would keep the window from opening, or take all memory. */
    void refusesWhatHasNoEnd()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe.json"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(readJsonFile(pipe).error().kind, Error::Kind::Storage);
        const QString device = folder.filePath(u"device.json"_s);
        QVERIFY(QFile::link(u"/dev/zero"_s, device));
        QCOMPARE(readJsonFile(device).error().kind, Error::Kind::Storage);
        QFile large(folder.filePath(u"large.json"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(1LL << 40)); // of holes
        const Result<std::optional<QJsonObject>> read = readJsonFile(large.fileName());
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QVERIFY(read.error().detail.contains(large.fileName()));
    }
};

LINESMAN_TEST(TstJsonFile)
#include "tst_jsonfile.moc"

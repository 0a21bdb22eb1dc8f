// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"

#include "tests/support/suite.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstSettings : public QObject
{
    Q_OBJECT
private slots:
    void remembersAcrossStarts()
    {
        static constexpr Setting<int> Port{"listener/port"_L1, 8471};
        const QTemporaryDir temporary;
        const QString file = temporary.filePath(u"settings.ini"_s);
        {
            Settings settings(file);
            QCOMPARE(settings.value(Port), 8471);
            QSignalSpy changed(&settings, &Settings::changed);
            settings.set(Port, 9000);
            settings.set(Port, 9000);
            QCOMPARE(changed.count(), 1);
            QVERIFY(settings.sync());
        }
        const Settings again(file);
        QCOMPARE(again.value(Port), 9000);
    }

    void keepsListsAsQtWritesThem()
    {
        static const Setting<QVariantList> One{"columns/one"_L1, {}};
        const QTemporaryDir temporary;
        const QString file = temporary.filePath(u"settings.ini"_s);
        const QVariantList kept{QVariantList{1.5, u"a, @Variant(b\" ;=é"_s, QByteArray("\0\xff\"1", 4),
                                             QStringList{u"c"_s, QString()}, true, 7, -8LL, 9U}};
        {
            Settings settings(file);
            settings.set(One, kept);
            QVERIFY(settings.sync());
        }
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("@Variant(")); // Qt does so for a list of one
        Settings again(file);
        QVERIFY(again.reload());
        QCOMPARE(again.value(One), kept);
    }

    void leavesAloneWhatWouldTakeAllMemory_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray list = R"(\0\0\0\t\x7f\xff\xff\xff)";
        QTest::newRow("a list") << "a=@Variant(" + list + ")";
        QTest::newRow("a list of texts") << QByteArray(R"(a=@Variant(\0\0\0\v\x7f\xff\xff\xff))");
        QTest::newRow("a map") << QByteArray(R"(a=@Variant(\0\0\0\b\x7f\xff\xff\xff))");
        QTest::newRow("a picture") << QByteArray(R"(a=@Variant(\0\0\0\x1a\0\0\0\x1))");
        QTest::newRow("in quotes") << "a=\"@Variant(" + list + ")\"";
        QTest::newRow("in pieces") << "a= \"@Var\" \"iant(\"" + list + ")";
        QTest::newRow("in escapes") << QByteArray(R"(a=\x40\126ari\q\x10061nt()") + list + ")";
        QTest::newRow("over two lines") << "a=\\\r\n@Vari\\\nant(" + list + ")";
        QTest::newRow("in a list") << "a=1, @Variant(" + list + ")";
        QTest::newRow("behind a good one") << "a=@Variant(\\0\\0\\0\\x1\\x1), @Variant(" + list + ")";
        QTest::newRow("behind a comment") << "; \"\n[columns]\na=@Variant(" + list + ")";
        QTest::newRow("numbers that run over") << QByteArray(R"(a=@Variant(\x10000\0\0\x10009\x7f\xff\xff\xff))");
        QTest::newRow("in a text's own list") << "a=@Variant(\\0\\0\\0\\t\\0\\0\\0\\x1" + list + ")";
        QTest::newRow("lists in lists") << "a=@Variant(" + QByteArray(R"(\0\0\0\t\0\0\0\x1)").repeated(200'000) + ")";
    }
    void leavesAloneWhatWouldTakeAllMemory()
    {
        QFETCH(QByteArray, text);
        static constexpr Setting<int> Port{"listener/port"_L1, 8471};
        const QTemporaryDir temporary;
        const QString name = temporary.filePath(u"settings.ini"_s);
        const QByteArray whole = "[listener]\nport=9000\n" + text + "\n";
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole);
        file.close();

        Settings settings(name);
        QVERIFY(!settings.reload());
        QCOMPARE(settings.value(Port), 8471);
        settings.set(Port, 9001);
        QVERIFY(!settings.sync());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), whole);
        file.close();

        QVERIFY(file.rename(name + ".aside"_L1));
        QVERIFY(settings.reload());
        settings.set(Port, 9002);
        QVERIFY(settings.sync());
        QVERIFY(QFile::exists(name));
    }

    void waitsForNoPipe()
    {
        const QTemporaryDir temporary;
        const QString name = temporary.filePath(u"settings.ini"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(name).constData(), 0600), 0);
        Settings settings(name);
        QVERIFY(!settings.reload());
        QVERIFY(QFile::remove(name));
        QVERIFY(QFile::link(u"/dev/zero"_s, name));
        QVERIFY(!settings.reload());
    }
};

LINESMAN_TEST(TstSettings)
#include "tst_settings.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/datadirectory.h"

#include "tests/support/suite.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstDataDirectory : public QObject
{
    Q_OBJECT
private slots:
    void makesAPrivateFolder()
    {
        const QTemporaryDir temporary;
        const QString path = temporary.filePath(u"deep/er"_s);
        const Result<DataDirectory> directory = DataDirectory::open(path);
        QVERIFY(directory);
        QCOMPARE(directory->path(), path);
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        QVERIFY(directory->historyFile().startsWith(path));
    }

    void saysWhyWhenAFileStandsInTheWay()
    {
        const QTemporaryDir temporary;
        QFile file(temporary.filePath(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Result<DataDirectory> directory = DataDirectory::open(file.fileName());
        QVERIFY(!directory);
        QCOMPARE(directory.error().kind, Error::Kind::Storage);
        QVERIFY(describe(directory.error()).contains(file.fileName()));
    }
};

LINESMAN_TEST(TstDataDirectory)
#include "tst_datadirectory.moc"

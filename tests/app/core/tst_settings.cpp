// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"

#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
};

LINESMAN_TEST(TstSettings)
#include "tst_settings.moc"

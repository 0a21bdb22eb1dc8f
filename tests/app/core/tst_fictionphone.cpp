// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/fictionphone.h"

#include "tests/support/suite.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstFictionPhone : public QObject
{
    Q_OBJECT
private slots:
    /*! A line test whose contact had a number of the emulator's test values was refused by chance, one time in 400. */
    void isNobodysNumberAndNoTestValue()
    {
        const QRegularExpression form(u"^\\+1[2-9](?!11)[0-9]{2}55501[0-9]{2}$"_s);
        QSet<QString> seen;
        for (int index = 0; index < FictionPhones; ++index) {
            const QString phone = fictionPhone(index);
            QVERIFY2(form.match(phone).hasMatch(), qPrintable(phone));
            QVERIFY2(!phone.startsWith("+1500555"_L1), qPrintable(phone));
            seen.insert(phone);
        }
        QCOMPARE(int(seen.size()), FictionPhones);
    }
};

LINESMAN_TEST(TstFictionPhone)
#include "tst_fictionphone.moc"

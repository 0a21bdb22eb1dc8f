// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/fictionphone.h"

#include "tests/support/suite.h"

#include <QSet>
#include <QStringList>
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
        QSet<QString> seen;
        QStringList wrong;
        for (int index = 0; index < FictionPhones; ++index) {
            const QString phone = fictionPhone(index);
            const int area = phone.mid(2, 3).toInt();
            if (phone.size() != 12 || !phone.startsWith("+1"_L1) || phone.mid(5, 5) != "55501"_L1 || area < 201 ||
                area > 999 || area % 100 == 11 || area == 500)
                wrong.append(phone);
            seen.insert(phone);
        }
        QCOMPARE(wrong, QStringList());
        QCOMPARE(int(seen.size()), FictionPhones);
    }
};

LINESMAN_TEST(TstFictionPhone)
#include "tst_fictionphone.moc"

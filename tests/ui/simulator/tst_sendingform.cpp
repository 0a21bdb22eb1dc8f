// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/simulator/retrystrip.h"
#include "ui/simulator/sendingform.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TstSendingForm : public QObject
{
    Q_OBJECT
private slots:
    void drawsTheAttemptsOfEachPolicy()
    {
        SendingForm form;
        form.show();
        auto *retry = form.findChild<QComboBox *>(u"retryPolicy"_s);
        QVERIFY(form.attempts().isHidden()); // no retries: nothing to draw
        retry->setCurrentIndex(retry->findData(int(Webhooks::RetryPolicy::P2)));
        QVERIFY(!form.attempts().isHidden());
        QCOMPARE(form.attempts().summary(), u"13 attempts over 2 d 20 h"_s);
        QVERIFY(form.attempts().toolTip().contains(u"1 min, 3 min, 7 min"_s));
        retry->setCurrentIndex(retry->findData(int(Webhooks::RetryPolicy::P1)));
        QCOMPARE(form.attempts().summary(), u"7 attempts over 1 h"_s);
        form.findChild<QDoubleSpinBox *>(u"retryPause"_s)->setValue(0.5);
        QCOMPARE(form.attempts().summary(), u"7 attempts over 3 s"_s);
    }

    void takesPausesOfOnesOwn()
    {
        SendingForm form;
        form.show();
        auto *retry = form.findChild<QComboBox *>(u"retryPolicy"_s);
        auto *own = form.findChild<QLineEdit *>(u"retryOwnPauses"_s);
        QVERIFY(!own->isVisible()); // its whole row is away
        retry->setCurrentIndex(retry->count() - 1);
        QVERIFY(own->isVisible());
        own->setText(u"0.5, 10,60"_s);
        Webhooks::DeliveryPlan plan;
        form.fill(plan);
        QCOMPARE(plan.ownPauses, (std::vector<std::chrono::milliseconds>{500ms, 10s, 60s}));
        QCOMPARE(plan.retry, Webhooks::RetryPolicy::None);
        QCOMPARE(form.attempts().summary(), u"4 attempts over 1 min 10 s"_s);
        for (const QString &wrong : {u"soon"_s, u"1,,2"_s, u"-1"_s, u"0"_s, u"1e9"_s, u"nan"_s}) {
            own->setText(wrong);
            form.fill(plan);
            QVERIFY2(plan.ownPauses.empty(), qPrintable(wrong));
        }
        retry->setCurrentIndex(0);
        own->setText(u"1"_s);
        form.fill(plan);
        QVERIFY(plan.ownPauses.empty());
    }
};

LINESMAN_TEST(TstSendingForm)
#include "tst_sendingform.moc"

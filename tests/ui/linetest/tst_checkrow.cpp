// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linetest/checkrow.h"

#include "tests/support/suite.h"
#include "ui/widgets/statuschip.h"

#include <QSignalSpy>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;
using LineTest::CheckState;

namespace {

LineTest::KindResult sms(CheckState state)
{
    LineTest::KindResult kind;
    kind.hops = LineTest::hopsOf(kind.kind);
    kind.checks = LineTest::checksOf(kind.kind, true);
    for (LineTest::Check &check : kind.checks)
        check.state = state;
    return kind;
}

} // namespace

class TstCheckRow : public QObject
{
    Q_OBJECT

private slots:
    void isFoldedWhenGreen()
    {
        CheckRow row(sms(CheckState::Passed));
        row.show();
        QCOMPARE(row.findChild<ChipButton *>(u"checkSumSmsDefault"_s)->tone(), Tone::Good);
        QVERIFY(!row.findChild<QWidget *>(u"checkPanelSmsDefault"_s)->isVisible());
    }

    void unfoldsWhatIsWrong()
    {
        CheckRow row(sms(CheckState::Pending));
        row.show();
        LineTest::KindResult wrong = sms(CheckState::Passed);
        wrong.checks[0].state = CheckState::Failed;
        row.setKind(wrong);
        QVERIFY(row.findChild<QWidget *>(u"checkPanelSmsDefault"_s)->isVisible());
        QCOMPARE(row.findChild<ChipButton *>(u"checkSumSmsDefault"_s)->tone(), Tone::Bad);
        auto *chip = row.findChild<ChipButton *>(u"checkSmsDefaultUnsigned"_s);
        QCOMPARE(chip->tone(), Tone::Bad);
        QSignalSpy chosen(&row, &CheckRow::checkSelected);
        QTest::keyClick(chip, Qt::Key_Space);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toInt(), 0);
    }

    void staysFoldedWhenThePersonFoldedIt()
    {
        LineTest::KindResult wrong = sms(CheckState::Failed);
        CheckRow row(wrong);
        row.show();
        QTest::mouseClick(row.findChild<ChipButton *>(u"checkSumSmsDefault"_s), Qt::LeftButton);
        row.setKind(wrong);
        QVERIFY(!row.findChild<QWidget *>(u"checkPanelSmsDefault"_s)->isVisible());
    }

    void hidesWithoutChecks()
    {
        LineTest::KindResult call;
        call.kind = Providers::Kind::Call;
        call.hops = LineTest::hopsOf(call.kind);
        CheckRow row(call);
        QVERIFY(row.isHidden());
    }
};

LINESMAN_TEST(TstCheckRow)
#include "tst_checkrow.moc"

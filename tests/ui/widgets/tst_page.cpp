// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

class TstPage : public QObject
{
    Q_OBJECT
private slots:
    void hasFourLooks();
    void tellsWhatFailedAndShowsDetailsWhenAsked();
    void formShowsTheErrorInPlaceOfTheHelp();
};

void TstPage::hasFourLooks()
{
    Page page(u"Place"_s);
    QCOMPARE(page.look(), Page::Look::Ready);
    QSignalSpy fills(&page, &Page::emptyAction);
    page.showEmpty(u"Nothing here."_s, u"&Fill"_s);
    page.show();
    QTest::mouseClick(page.findChild<QPushButton *>(u"emptyButton"_s), Qt::LeftButton);
    QCOMPARE(fills.size(), 1);
    QSignalSpy cancels(&page, &Page::cancelled);
    page.showBusy(u"Working"_s);
    QTest::mouseClick(page.findChild<QPushButton *>(u"pageCancel"_s), Qt::LeftButton);
    QCOMPARE(cancels.size(), 1);
    page.showBusy(u"Working"_s, Page::Cancel::Impossible);
    QVERIFY(!page.findChild<QPushButton *>(u"pageCancel"_s)->isVisible());
}

void TstPage::tellsWhatFailedAndShowsDetailsWhenAsked()
{
    Page page(u"Place"_s);
    page.show();
    Error error(Error::Kind::Rejected, u"field missing"_s, 422);
    error.traceId = u"trace-1"_s;
    QSignalSpy retries(&page, &Page::retried);
    page.showFailed(error);
    QCOMPARE(page.findChild<QLabel *>(u"pageFailure"_s)->text(), describe(error));
    auto *details = page.findChild<QLabel *>(u"pageDetailsText"_s);
    QVERIFY(!details->isVisible());
    QTest::mouseClick(page.findChild<QPushButton *>(u"pageDetails"_s), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QVERIFY(details->text().contains(u"trace-1"_s));
    QTest::mouseClick(page.findChild<QPushButton *>(u"pageRetry"_s), Qt::LeftButton);
    QCOMPARE(retries.size(), 1);
}

void TstPage::formShowsTheErrorInPlaceOfTheHelp()
{
    FormColumn form;
    auto *field = new QLineEdit(&form);
    field->setObjectName(u"deliveryUrl"_s);
    form.addRow(u"Delivery &URL:"_s, field, u"Where messages go."_s);
    QCOMPARE(field->accessibleName(), u"Delivery URL"_s);
    auto *note = form.findChild<QLabel *>(u"deliveryUrlNote"_s);
    QCOMPARE(note->text(), u"Where messages go."_s);
    form.setError(field, u"Not an address."_s);
    QCOMPARE(note->text(), u"Not an address."_s);
    QVERIFY(form.hasErrors());
    form.setError(field, {});
    QCOMPARE(note->text(), u"Where messages go."_s);
    form.setFixed(field, u"The kind fixes it."_s);
    QVERIFY(field->isReadOnly());
    QVERIFY(field->isEnabled()); // so that it can be copied
    QCOMPARE(note->text(), u"The kind fixes it."_s);
}

LINESMAN_TEST(TstPage)
#include "tst_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/pictures/keptpicture.h"
#include "tests/ui/pictures/picturescene.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPainter>
#include <QTest>
#include <QWidget>

#include <utility>

using namespace Linesman;
using namespace Linesman::Pictures;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

/*! Whether the comparison sees what a person would call broken, in the real window, and nothing else. */
class TstKeptPicture : public QObject
{
    Q_OBJECT
private slots:
    void seesWhatIsBroken();
    void leavesAsideWhatMovesALittle();
    void keepsPicturesOnASheet();

private:
    static QImage steady(PictureScene &scene);
    static QImage keptOf(PictureScene &scene) { return keptForm(scene.grab(), scene.window().size()); }
};

void TstKeptPicture::seesWhatIsBroken()
{
    PictureScene scene(u"en"_s, 100);
    QVERIFY(scene.begin());
    QVERIFY(scene.window().goTo(PageId::Simulator));
    const auto isSeen = [&scene](const QImage &before) {
        return compare(before, keptOf(scene)).isSeen();
    };
    auto *pane = scene.window().findChild<QWidget *>(u"simulatorRight"_s);
    auto *rail = scene.window().findChild<QWidget *>(u"rail"_s);
    QWidget *page = scene.window().page(PageId::Simulator);
    QVERIFY(pane && rail && page);

    QImage good = steady(scene);
    pane->hide(); // the other one takes its place
    QVERIFY(isSeen(good));
    pane->show();

    good = steady(scene);
    const int width = rail->width();
    rail->setFixedWidth(width + 60); // all of the rest moves
    QTRY_VERIFY(isSeen(good));
    rail->setFixedWidth(width);

    good = steady(scene);
    page->hide();
    QVERIFY(isSeen(good));
    page->show();

    good = steady(scene);
    const QString style = qApp->styleSheet();
    const Tokens &light = tokens(Scheme::Light);
    qApp->setStyleSheet(QString(style).replace(light.accent.name(), light.good.name()));
    QVERIFY(isSeen(good)); // the button that is to be pressed, in another colour
    qApp->setStyleSheet(QString(style).replace(light.panel.name(), light.selection.name()));
    QVERIFY(isSeen(good));
    qApp->setStyleSheet(style);

    good = steady(scene);
    scene.setTheme(u"dark"_s);
    QVERIFY(isSeen(good));
}

/*! The window's picture once it stays as it is. */
QImage TstKeptPicture::steady(PictureScene &scene)
{
    QImage last;
    const auto stays = [&] {
        const QImage now = keptOf(scene);
        return !compare(std::exchange(last, now), now).isSeen();
    };
    if (!QTest::qWaitFor(stays))
        qWarning() << "the window does not come to rest";
    return last;
}

void TstKeptPicture::leavesAsideWhatMovesALittle()
{
    const QSize size(1280, 800);
    const auto drawn = [&size](int down, const QString &words) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.fillRect(0, 0, 180, size.height(), Qt::lightGray);
        for (int row = 0; row < 20; ++row)
            painter.drawText(220, 60 + down + row * 24, row == 4 ? words : u"A line of a table with some words"_s);
        painter.fillRect(1100, 40 + down, 120, 32, Qt::blue);
        painter.end();
        return keptForm(image, size);
    };
    const QImage kept = drawn(0, u"Port 40123"_s);
    QVERIFY(!compare(kept, drawn(0, u"Port 57688"_s)).isSeen());
    QVERIFY(!compare(kept, drawn(0, u"One line of other words"_s)).isSeen());
    QVERIFY(!compare(kept, drawn(8, u"Port 40123"_s)).isSeen());
    QVERIFY(compare(kept, drawn(60, u"Port 40123"_s)).isSeen());
    QVERIFY(compare(kept, keptForm(QImage(size, QImage::Format_RGB32), size)).isSeen());
    QVERIFY(compare(kept, QImage()).isSeen());
    QVERIFY(compare(QImage(), kept).isSeen());
}

void TstKeptPicture::keepsPicturesOnASheet()
{
    QList<QImage> pictures;
    for (int i = 0; i < 6; ++i) {
        pictures += QImage(20, 10, QImage::Format_RGB32);
        pictures.last().fill(qRgb(i * 40, 0, 0));
    }
    const QImage sheet = sheetOf(pictures);
    QCOMPARE(sheet.size(), QSize(80, 20));
    for (int i = 0; i < 6; ++i)
        QCOMPARE(pictureOn(sheet, QSize(20, 10), i), pictures[i]);
    QVERIFY(pictureOn(sheet, QSize(20, 10), 8).isNull());
    QVERIFY(pictureOn(QImage(), QSize(20, 10), 0).isNull());
}

LINESMAN_TEST(TstKeptPicture)
#include "tst_keptpicture.moc"

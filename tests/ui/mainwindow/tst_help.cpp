// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/findingbook.h"
#include "tests/support/suite.h"
#include "tests/ui/mainwindow/wholewindow.h"
#include "ui/helptopics.h"
#include "ui/mainwindow/helppanel.h"
#include "ui/mainwindow/helppicture.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;
using TestSuite::WholeWindow;

class TstHelp : public QObject
{
    Q_OBJECT
private slots:
    void isThereForEachPlaceAndFinding()
    {
        WholeWindow whole;
        const QList<HelpTopic> topics = whole.window.helpTopics();
        QCOMPARE(topics.size(), whole.window.pages().size() + qsizetype(Facts::findingRows().size()));
        for (const HelpTopic &topic : topics) {
            QVERIFY2(topic.text.size() > 40, qPrintable(topic.id));
            QVERIFY2(helpText(topics, topic.id).contains(topic.title), qPrintable(topic.id));
        }
    }

    void showsPicturesWhereTheyHelp_data()
    {
        QTest::addColumn<PageId>("place");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("words");
        QTest::newRow("the loop") << PageId::LineTest << 1 << u"HighLevel → Your bridge"_s;
        QTest::newRow("the sign-in and its addresses") << PageId::Connect << 2 << u"redirect URL"_s;
        QTest::newRow("two addresses") << PageId::Providers << 1 << u"Delivery URL"_s;
        QTest::newRow("statuses") << PageId::Messages << 1 << u"pending → delivered"_s;
    }
    void showsPicturesWhereTheyHelp()
    {
        QFETCH(PageId, place);
        QFETCH(int, count);
        QFETCH(QString, words);
        WholeWindow whole;
        whole.window.showHelpOn(place);
        auto *help = whole.find<HelpPanel>("helpPanel");
        QTRY_VERIFY(help->isVisible());
        const auto pictures = help->findChildren<HelpPictureView *>();
        QCOMPARE(pictures.size(), count);
        QString read;
        for (HelpPictureView *picture : pictures) {
            QTRY_VERIFY(picture->height() >= picture->heightForWidth(picture->width()));
            QVERIFY(picture->heightForWidth(200) > picture->heightForWidth(600)); // words wrap, none is cut
            read += picture->accessibleName();
        }
        QVERIFY2(read.contains(words), qPrintable(read)); // for who does not see it
        // The terminal prints the same, and the search finds it.
        const QList<HelpTopic> topics = whole.window.helpTopics();
        const auto onPlace = std::find_if(topics.begin(), topics.end(),
                                          [place](const HelpTopic &topic) { return topic.place == place; });
        QVERIFY(helpText(topics, onPlace->id).contains(words));
        QVERIFY(matches(*onPlace, words));
        const QString found = matchingText(*onPlace, words);
        QVERIFY2(found.contains(words), qPrintable(found)); // and shows where it is
    }

    void drawsInTheColoursOfTheTheme()
    {
        WholeWindow whole;
        whole.window.showHelpOn(PageId::LineTest);
        auto *picture = whole.find<HelpPictureView>("helpPicture");
        QTRY_VERIFY(picture->width() > 100);
        const QImage light = picture->grab().toImage();
        whole.services.settings.set(ThemeSetting, u"dark"_s);
        QTRY_VERIFY(picture->grab().toImage() != light);
    }
};

LINESMAN_TEST(TstHelp)
#include "tst_help.moc"

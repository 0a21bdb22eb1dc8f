// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/translations.h"
#include "tests/support/suite.h"
#include "tests/ui/mainwindow/wholewindow.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTest>

#include <algorithm>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {
/*! What of \a widget's words has no room: empty when all has. */
QString cutWords(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool hasBox = qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button);
        if (!hasBox && !qobject_cast<const QPushButton *>(button))
            return {};
        const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        return words + (hasBox ? 20 : 0) > button->width() ? button->text() : QString();
    }
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (!label || label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
        return {};
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 2 ? label->text() : QString();
    const int words = label->fontMetrics().size(label->buddy() ? Qt::TextShowMnemonic : 0, label->text()).width();
    return words > label->contentsRect().width() + 1 ? label->text() : QString();
}

QStringList cutWordsIn(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window || widget->visibleRegion().isEmpty())
            continue;
        if (const QString words = cutWords(*widget); !words.isEmpty())
            cut += u"%1 (%2 px): %3"_s.arg(widget->objectName(), QString::number(widget->width()), words.left(80));
    }
    return cut;
}

void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

/*! Where each control is that shows; how far it is scrolled does not count. */
QStringList layoutOf(QWidget &page)
{
    for (QScrollArea *area : page.findChildren<QScrollArea *>())
        area->verticalScrollBar()->setValue(0);
    QStringList lines;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->objectName().isEmpty())
            lines += u"%1 %2 at %3, %4: %5 x %6"_s.arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                QString::number(widget->mapTo(&page, QPoint()).x()),
                QString::number(widget->mapTo(&page, QPoint()).y()), QString::number(widget->width()),
                QString::number(widget->height()));
    }
    return lines;
}

/*! The first few lines that are otherwise: what follows from them is of no interest. */
QStringList differenceOf(const QStringList &before, const QStringList &after)
{
    QStringList lines;
    for (qsizetype i = 0; i < std::max(before.size(), after.size()) && lines.size() < 6; ++i) {
        if (before.value(i) != after.value(i))
            lines += u"%1 -> %2"_s.arg(before.value(i), after.value(i));
    }
    return lines;
}

/*! Where pictures are to be left; empty when nobody looks. */
QString pictureFolder()
{
    return qEnvironmentVariable("LINESMAN_PICTURES");
}
} // namespace

/*! Speaks a language, and then English again. */
class SpokenFor
{
public:
    explicit SpokenFor(const QString &language) { installTranslations(language); }
    ~SpokenFor()
    {
        installTranslations(u"en"_s);
        QLocale::setDefault(m_before);
    }

private:
    QLocale m_before;
};

/*!
    Every place in each language, size and text size: no word is cut. With LINESMAN_PICTURES=FOLDER it leaves a picture
    of each there, in both themes, to be looked at.
*/
class TstLooks : public QObject
{
    Q_OBJECT
private slots:
    void cutsNoWords_data();
    void cutsNoWords();
    void showsTheVerdictAtOnce();
    void letsTheFormsStandAloneAtALargeText();
    void keepsWithinItsPlaceAtALargeText();
    void laysOutTheSameByEveryWay_data();
    void laysOutTheSameByEveryWay();
    void isMirroredFromRightToLeft();

private:
    static void take(WholeWindow &whole, const QString &name)
    {
        if (pictureFolder().isEmpty())
            return;
        QDir().mkpath(pictureFolder());
        whole.window.grab().save(pictureFolder() + u'/' + name + u".png"_s);
    }
};

void TstLooks::cutsNoWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("text");
    QTest::addColumn<QString>("theme");
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const auto row = [&language](const QSize &size, int text, const QString &theme) {
            const QString name = u"%1-%2x%3-%4-%5"_s.arg(language, QString::number(size.width()),
                                                         QString::number(size.height()), QString::number(text), theme);
            QTest::newRow(qPrintable(name)) << language << size << text << theme;
        };
        row({1280, 800}, 100, u"light"_s);
        row({1024, 640}, 100, u"light"_s);
        if (pictureFolder().isEmpty())
            continue;
        row({1280, 800}, 100, u"dark"_s);
        row({1920, 1080}, 100, u"light"_s);
        row({1280, 800}, 150, u"light"_s);
        row({1280, 800}, 200, u"dark"_s);
    }
}

void TstLooks::cutsNoWords()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const int, text);
    QFETCH(const QString, theme);
    const SpokenFor spoken(language);
    WholeWindow whole;
    whole.services.settings.set(TextScaleSetting, text);
    whole.services.settings.set(ThemeSetting, theme);
    QVERIFY(whole.services.startEmulator());
    QTRY_VERIFY_WITH_TIMEOUT(whole.services.emulatorConnection.isSignedIn(), 10'000);
    whole.window.resize(size);
    QStringList faults;
    for (const PageEntry &entry : whole.window.pages()) {
        whole.window.goTo(entry.id);
        settle();
        take(whole, u"%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), pageName(entry.id)));
        for (const QString &cut : cutWordsIn(whole.window))
            faults += pageName(entry.id) + u": "_s + cut;
    }
    if (text > 100 && !faults.isEmpty()) { // to be looked at: what folds at such a size differs by font
        qInfo().noquote() << faults.join(u'\n');
        return;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/*! What the line test found is what one looks for: it is never below the edge. */
void TstLooks::showsTheVerdictAtOnce()
{
    WholeWindow whole;
    for (const QSize &size : {QSize(1280, 800), QSize(1024, 640)}) {
        whole.window.resize(size);
        whole.window.goTo(PageId::LineTest);
        settle();
        const auto *verdict = whole.find<QLabel>("lineTestVerdict");
        QVERIFY(verdict);
        QCOMPARE(verdict->visibleRegion().boundingRect(), verdict->rect());
        const auto *advice = whole.find<QLabel>("lineTestAdvice");
        QCOMPARE(advice->visibleRegion().boundingRect(), advice->rect());
    }
}

void TstLooks::letsTheFormsStandAloneAtALargeText()
{
    WholeWindow whole;
    whole.services.settings.set(TextScaleSetting, 200);
    QVERIFY(whole.services.startEmulator());
    QTRY_VERIFY_WITH_TIMEOUT(whole.services.emulatorConnection.isSignedIn(), 10'000);
    whole.window.resize(1280, 800);
    whole.window.goTo(PageId::Messages);
    QTRY_VERIFY(whole.find<QWidget>("formsPane")->isVisible());
    QVERIFY(!whole.find<QWidget>("phoneView")->isVisible()); // of the thread
    QVERIFY(cutWords(*whole.find<QPushButton>("postInbound")).isEmpty());
    whole.find<QPushButton>("formsShown")->click();
    QVERIFY(!whole.find<QWidget>("formsPane")->isVisible());
    QVERIFY(whole.find<QWidget>("phoneView")->isVisible());
    whole.services.settings.set(TextScaleSetting, 100);
}

/*! What scrolls down has no bar to scroll sideways: in long words at 200 %, too, nothing may run over its edge. */
void TstLooks::keepsWithinItsPlaceAtALargeText()
{
    const SpokenFor spoken(u"de"_s);
    WholeWindow whole;
    whole.services.settings.set(TextScaleSetting, 200);
    QVERIFY(whole.services.startEmulator());
    QTRY_VERIFY_WITH_TIMEOUT(whole.services.emulatorConnection.isSignedIn(), 10'000);
    whole.window.resize(1280, 800);
    const auto fits = [&whole](const char *name) {
        const auto *area = whole.find<QScrollArea>(name);
        return area && area->isVisible() && area->widget()->width() <= area->viewport()->width();
    };
    whole.window.goTo(PageId::Settings);
    QTRY_VERIFY(fits("settingsScroll"));
    whole.window.goTo(ShowEmulatorPart{u"behaviour"_s});
    QTRY_VERIFY(fits("behaviourForm"));
    whole.window.goTo(PageId::Providers);
    QTRY_VERIFY(fits("kindRules"));
    whole.window.goTo(PageId::Listener);
    for (const char *address : {"deliveryUrl", "eventsUrl"}) {
        const auto *line = whole.find<QLineEdit>(address);
        QVERIFY(line && line->isVisible());
        QVERIFY2(line->fontMetrics().horizontalAdvance(line->text()) < line->width(), address);
    }
    const auto *connection = whole.find<QComboBox>("connection");
    QStyleOptionComboBox option;
    option.initFrom(connection);
    const int room = connection->style()
                         ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, connection)
                         .width();
    QVERIFY(connection->iconSize().width() + connection->fontMetrics().horizontalAdvance(connection->currentText()) <=
            room);
    whole.services.settings.set(TextScaleSetting, 100);
}

void TstLooks::laysOutTheSameByEveryWay_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::newRow("de-100") << u"de"_s << 100;
    QTest::newRow("en-200") << u"en"_s << 200;
}

/*! A size is laid out in one way, whether the window grew to it, shrank to it, or came to it in steps. */
void TstLooks::laysOutTheSameByEveryWay()
{
    QFETCH(const QString, language);
    QFETCH(const int, text);
    const SpokenFor spoken(language);
    WholeWindow whole;
    whole.services.settings.set(TextScaleSetting, text);
    QVERIFY(whole.services.startEmulator());
    QTRY_VERIFY_WITH_TIMEOUT(whole.services.emulatorConnection.isSignedIn(), 10'000);
    const auto comeTo = [&whole](const QSize &size) {
        whole.window.resize(size);
        settle();
    };
    constexpr auto Size = QSize(1280, 800);
    const auto faultsOf = [&](const PageEntry &entry) {
        QStringList faults;
        comeTo(Size);
        const QStringList atOnce = layoutOf(*whole.window.page(entry.id));
        const auto compare = [&](const QString &way) {
            comeTo(Size);
            const QStringList now = layoutOf(*whole.window.page(entry.id));
            if (now != atOnce)
                faults += u"%1, %2:\n  %3"_s.arg(pageName(entry.id), way, differenceOf(atOnce, now).join(u"\n  "_s));
        };
        comeTo({1024, 640});
        compare(u"from smaller"_s);
        comeTo({1700, 1000});
        compare(u"from larger"_s);
        for (int step = 2; step > 0; --step)
            comeTo(Size - QSize(16, 9) * step);
        compare(u"in steps"_s);
        return faults;
    };
    QStringList faults;
    for (const PageEntry &entry : whole.window.pages()) {
        whole.window.goTo(entry.id);
        QStringList ofPage = faultsOf(entry);
        for (int again = 0; again < 2 && !ofPage.isEmpty(); ++again)
            ofPage = faultsOf(entry); // what a page waited for may have come between two looks
        faults += ofPage;
    }
    whole.services.settings.set(TextScaleSetting, 100);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TstLooks::isMirroredFromRightToLeft()
{
    const QLocale before;
    const auto back = qScopeGuard([&before] {
        installTranslations(u"en"_s);
        QLocale::setDefault(before);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    });
    installTranslations(PseudoLanguage);
    QVERIFY(isWrittenFromTheRight());
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    WholeWindow whole;
    QVERIFY(whole.services.startEmulator());
    QTRY_VERIFY_WITH_TIMEOUT(whole.services.emulatorConnection.isSignedIn(), 10'000);
    for (const PageEntry &entry : whole.window.pages()) {
        whole.window.goTo(entry.id);
        settle();
        take(whole, u"mirrored-"_s + pageName(entry.id));
        const QWidget *page = whole.window.page(entry.id);
        const auto *rail = whole.find<QWidget>("rail");
        QVERIFY(rail);
        QVERIFY2(rail->mapTo(&whole.window, QPoint()).x() > page->mapTo(&whole.window, QPoint()).x(),
                 qPrintable(entry.title)); // the rail is at the right
    }
}

LINESMAN_TEST(TstLooks)
#include "tst_looks.moc"

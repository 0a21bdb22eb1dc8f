// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/suite.h"
#include "tests/ui/pictures/keptpicture.h"
#include "tests/ui/pictures/picturescene.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>

#include <functional>
#include <utility>

using namespace Linesman;
using namespace Linesman::Pictures;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
/*! One look of the window: its pictures are on one sheet. */
struct Look {
    QString language;
    int text = 100;
    QString theme;
    QSize size;
    bool withDialogs = false;

    QString name() const
    {
        const qreal scale = qGuiApp->devicePixelRatio();
        return u"%1-%2x%3-text%4-scale%5-%6"_s.arg(language, QString::number(size.width()),
                                                   QString::number(size.height()), QString::number(text),
                                                   QString::number(scale), theme);
    }
};

/*! What a scene is made of: what a person cannot change in the window without beginning it anew. */
struct Row {
    QString language;
    int text;
    QList<Look> looks() const;
};

QList<Look> Row::looks() const
{
    constexpr auto Small = QSize(1024, 640);
    constexpr auto Medium = QSize(1280, 800);
    constexpr auto Large = QSize(1920, 1080);
    const auto look = [this](const QString &theme, const QSize &size, bool withDialogs = false) {
        return Look{language, text, theme, size, withDialogs};
    };
    if (qGuiApp->devicePixelRatio() > 1)
        return {look(u"light"_s, Medium), look(u"dark"_s, Small)};
    if (text > 100)
        return {look(u"light"_s, Medium, language == "en"_L1)};
    return {look(u"light"_s, Medium, true), look(u"light"_s, Small), look(u"light"_s, Large),
            look(u"dark"_s, Large),         look(u"dark"_s, Small),  look(u"dark"_s, Medium)};
}

QList<Row> rows()
{
    if (qGuiApp->devicePixelRatio() > 1)
        return {{u"en"_s, 100}};
    return {{u"en"_s, 100}, {u"de"_s, 100}, {u"en"_s, 150}, {u"en"_s, 200}, {u"de"_s, 150}, {u"de"_s, 200}};
}

QString keptFolder()
{
    return qEnvironmentVariable("LINESMAN_KEPT_PICTURES", Testing::sourceDir() + "/tests/ui/pictures/kept"_L1) + u'/';
}

/*! Where it is to be looked at what was otherwise: in the build folder. */
QString foundFolder()
{
    return QCoreApplication::applicationDirPath() + "/pictures/"_L1;
}

bool isRenewing()
{
    return qEnvironmentVariableIsSet("LINESMAN_RENEW_PICTURES");
}
} // namespace

/*!
    Every place and some dialogs look as in the pictures of the folder "kept": in the window's three sizes, both themes,
    English and German, three sizes of text, and at the scale that QT_SCALE_FACTOR gives this process (ctest runs it with
    1, 1.5 and 2). LINESMAN_RENEW_PICTURES=1 keeps what is there now, LINESMAN_KEPT_PICTURES=FOLDER in another folder;
    LINESMAN_PICTURES=FOLDER leaves each there in full.
*/
class TstPictures : public QObject
{
    Q_OBJECT
private slots:
    void looksAsKept_data();
    void looksAsKept();

private:
    using Grab = std::function<QImage()>;
    void visitPlaces(PictureScene &scene);
    void visitDialogs(PictureScene &scene);
    void visit(PictureScene &scene, const QString &name, const Grab &grab);
    void finishSheet();
    void report(const QString &name, const QImage &grabbed, const QImage &kept, const Difference &difference);
    static QImage settled(PictureScene &scene, const Grab &grab);

    Look m_look;
    QImage m_sheet;
    QList<QImage> m_seen;
    QStringList m_faults;
    qint64 m_patience = 0; //!< ms that one may take to become what it is; less after each that did not
};

void TstPictures::looksAsKept_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    for (const Row &row : rows())
        QTest::addRow("%s text %d", qPrintable(row.language), row.text) << row.language << row.text;
}

void TstPictures::looksAsKept()
{
    // They were taken with the fonts of Debian 12, and looking at all of them takes minutes.
    if (!isRenewing() && qEnvironmentVariableIsEmpty("LINESMAN_COMPARE_PICTURES"))
        QSKIP("Compared on demand: tests/run.sh --pictures");
    if (!isRenewing() && QDir(keptFolder()).isEmpty())
        QSKIP("No pictures are kept: LINESMAN_RENEW_PICTURES=1 keeps what is there now.");
    QFETCH(const QString, language);
    QFETCH(const int, text);
    PictureScene scene(language, text);
    QVERIFY(scene.begin());
    m_faults.clear();
    m_patience = 30'000;
    for (const Look &look : Row{language, text}.looks()) {
        m_look = look;
        m_sheet = QImage(keptFolder() + look.name() + ".png"_L1);
        m_seen.clear();
        scene.setTheme(look.theme);
        scene.resize(look.size);
        visitPlaces(scene);
        if (look.withDialogs)
            visitDialogs(scene);
        finishSheet();
    }
    const QString advice = u"\nThe pictures are in %1. If the window is to look like that: "
                           "LINESMAN_RENEW_PICTURES=1 ctest --preset dev -R ui_pictures"_s.arg(foundFolder());
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n') + advice));
}

void TstPictures::visitPlaces(PictureScene &scene)
{
    const QList<std::pair<QString, Destination>> places{
        {u"overview"_s, PageId::Overview},
        {u"connect"_s, PageId::Connect},
        {u"providers"_s, ShowProvidersTab::Providers},
        {u"facts"_s, ShowProvidersTab::Facts},
        {u"listener"_s, PageId::Listener},
        {u"simulator"_s, PageId::Simulator},
        {u"messages"_s, PageId::Messages},
        {u"linetest"_s, PageId::LineTest},
        {u"doctor"_s, PageId::Doctor},
        {u"history"_s, ShowExchange{1}},
        {u"emulator"_s, ShowEmulatorPart{u"bridge"_s}},
        {u"behaviour"_s, ShowEmulatorPart{u"behaviour"_s}},
        {u"settings"_s, PageId::Settings},
    };
    for (const auto &[name, place] : places) {
        QVERIFY2(scene.window().goTo(place), qPrintable(name));
        visit(scene, name, [&scene] { return scene.grab(); });
    }
}

void TstPictures::visitDialogs(PictureScene &scene)
{
    QVERIFY(scene.press(Qt::Key_F1));
    visit(scene, u"help"_s, [&scene] { return scene.grab(); });
    QVERIFY(scene.press(Qt::Key_F1));
    const auto visitDialog = [this, &scene](const QString &name) {
        QDialog *dialog = scene.dialog();
        QVERIFY2(dialog, qPrintable(name));
        visit(scene, name, [&scene, dialog] { return scene.grab(dialog); });
        QVERIFY2(scene.close(*dialog), qPrintable(name));
    };
    QVERIFY(scene.press(Qt::Key_K, Qt::ControlModifier));
    visitDialog(u"palette"_s);
    QVERIFY(scene.press(Qt::Key_Slash, Qt::ControlModifier));
    visitDialog(u"shortcuts"_s);
    const QList<std::pair<PageId, QString>> buttons{
        {PageId::Listener, u"listenerKeys"_s},     {PageId::Listener, u"editListeners"_s},
        {PageId::LineTest, u"lineTestEndpoint"_s}, {PageId::Doctor, u"explainMessage"_s},
        {PageId::Emulator, u"changeApp"_s},
    };
    for (const auto &[place, button] : buttons) {
        QVERIFY2(scene.window().goTo(place), qPrintable(button));
        auto *found = scene.window().findChild<QAbstractButton *>(button);
        QVERIFY2(found, qPrintable(button));
        found->click();
        visitDialog(button);
    }
}

/*! Something may still be read, or be painted: a picture is waited for until it is as kept, and not a moment longer. */
void TstPictures::visit(PictureScene &scene, const QString &name, const Grab &grab)
{
    const int index = int(m_seen.size());
    const QImage kept = pictureOn(m_sheet, m_look.size / Smaller, index);
    QImage grabbed = isRenewing() ? settled(scene, grab) : QImage();
    Difference difference;
    const auto isAsKept = [&] {
        grabbed = grab();
        difference = compare(kept, keptForm(grabbed, m_look.size));
        return !difference.isSeen();
    };
    if (!isRenewing()) {
        QElapsedTimer time;
        time.start();
        if (!QTest::qWaitFor(isAsKept, int(m_patience))) {
            m_patience = qMax(qint64(1'000), m_patience - time.elapsed());
            report(name, grabbed, kept, difference);
        }
    }
    m_seen += keptForm(grabbed, m_look.size);
    if (const QString folder = qEnvironmentVariable("LINESMAN_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        grabbed.save(u"%1/%2-%3.png"_s.arg(folder, m_look.name(), name));
    }
}

/*! A picture that stayed the same for a while: only a person who looks at it knows whether it is finished. */
QImage TstPictures::settled(PictureScene &scene, const Grab &grab)
{
    if (!QTest::qWaitFor([&scene] { return scene.isFilled(); }, 20'000))
        qWarning() << "kept before all of it was read";
    QImage last = grab();
    QElapsedTimer quiet;
    quiet.start();
    int same = 0; // in a row: where a picture takes long there is little else in so many milliseconds
    (void)QTest::qWaitFor(
        [&] {
            const QImage now = grab();
            ++same;
            if (now != last) {
                quiet.restart();
                same = 0;
            }
            last = now;
            return quiet.elapsed() > 250 && same >= 5;
        },
        20'000);
    return last;
}

void TstPictures::finishSheet()
{
    const QImage sheet = sheetOf(m_seen);
    if (isRenewing()) {
        QDir().mkpath(keptFolder());
        QVERIFY(sheet.save(keptFolder() + m_look.name() + ".png"_L1, nullptr, 0));
        return;
    }
    if (m_sheet.size() != sheet.size())
        m_faults += u"%1: there is no such picture, or it is of other places"_s.arg(m_look.name());
}

void TstPictures::report(const QString &name, const QImage &grabbed, const QImage &kept, const Difference &difference)
{
    const QString file = foundFolder() + m_look.name() + u'-' + name;
    QDir().mkpath(foundFolder());
    grabbed.save(file + "-now.png"_L1);
    if (!difference.map.isNull())
        difference.map.scaled(m_look.size).save(file + "-difference.png"_L1);
    if (!kept.isNull())
        kept.scaled(m_look.size).save(file + "-kept.png"_L1);
    m_faults += u"%1, %2: differs by %3 at (%4, %5), the whole by %6"_s.arg(
        m_look.name(), name, QString::number(difference.block, 'f', 1), QString::number(difference.where.x()),
        QString::number(difference.where.y()), QString::number(difference.tint, 'f', 2));
}

LINESMAN_TEST(TstPictures)
#include "tst_pictures.moc"

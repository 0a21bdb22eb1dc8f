// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
const QString Path = u"/org/freedesktop/portal/desktop"_s;
const QString Interface = u"org.freedesktop.portal.Settings"_s;

/*! The desktop's portal, as far as a theme asks it. */
class Portal : public QDBusVirtualObject
{
public:
    uint scheme = 0;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != "Read"_L1)
            return false;
        if (message.arguments().value(1).toString() != "color-scheme"_L1)
            return bus.send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no such key"_s));
        const QDBusVariant inner{QVariant(scheme)};
        const QDBusVariant outer{QVariant::fromValue(inner)}; // Read wraps twice
        return bus.send(message.createReply(QVariant::fromValue(outer)));
    }
};
} // namespace

class TstTheme : public QObject
{
    Q_OBJECT
private slots:
    void followsTheChoiceAtOnce();
    void forcedThemeWins();
    void scalesText();
    void reducesMotion();
    void drawsAnIconInTheColourOfItsTheme();
    void followsTheDesktop();
};

void TstTheme::followsTheChoiceAtOnce()
{
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"settings.ini"_s));
    settings.set(ThemeSetting, u"light"_s);
    Theme theme(settings, {});
    QCOMPARE(currentScheme(), Scheme::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    settings.set(ThemeSetting, u"dark"_s);
    QCOMPARE(currentScheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tokens(Scheme::Dark).canvas);
    QCOMPARE(changed.size(), 1);
}

void TstTheme::forcedThemeWins()
{
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"settings.ini"_s));
    settings.set(ThemeSetting, u"light"_s);
    Theme theme(settings, u"dark"_s);
    QCOMPARE(theme.scheme(), Scheme::Dark);
    settings.set(ThemeSetting, u"system"_s);
    settings.set(ThemeSetting, u"light"_s); // what is chosen afterwards is newer
    QCOMPARE(theme.scheme(), Scheme::Light);
}

void TstTheme::scalesText()
{
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"settings.ini"_s));
    Theme theme(settings, u"light"_s);
    QCOMPARE(QApplication::font().pointSizeF(), 10.0);
    settings.set(TextScaleSetting, 200);
    QCOMPARE(QApplication::font().pointSizeF(), 20.0);
    settings.set(TextScaleSetting, 100);
}

void TstTheme::reducesMotion()
{
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"settings.ini"_s));
    Theme theme(settings, u"light"_s);
    settings.set(ReducedMotionSetting, u"off"_s);
    QVERIFY(!isMotionReduced());
    settings.set(ReducedMotionSetting, u"on"_s);
    QVERIFY(isMotionReduced());
    settings.set(ReducedMotionSetting, u"off"_s);
}

void TstTheme::drawsAnIconInTheColourOfItsTheme()
{
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"settings.ini"_s));
    for (const QString &scheme : {u"light"_s, u"dark"_s}) {
        Theme theme(settings, scheme);
        for (const QString &name : {u"configure"_s, u"dismiss"_s, u"no-such-icon"_s}) {
            const QImage image = icon(name, IconTone::Bad).pixmap(32, 32).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() < 250)
                        continue;
                    drawn = true;
                    const QColor wanted = tokens().bad; // a pixel not quite opaque is rounded once
                    QVERIFY(qAbs(pixel.red() - wanted.red()) <= 1 && qAbs(pixel.green() - wanted.green()) <= 1 &&
                            qAbs(pixel.blue() - wanted.blue()) <= 1);
                }
            }
            QVERIFY2(drawn, qPrintable(name));
        }
    }
}

void TstTheme::followsTheDesktop()
{
    QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    if (!desktop.isConnected() || !desktop.registerService(u"org.freedesktop.portal.Desktop"_s))
        QSKIP("no session bus of our own");
    Portal portal;
    portal.scheme = 1;
    QVERIFY(desktop.registerVirtualObject(Path, &portal));
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"settings.ini"_s));
    Theme theme(settings, {});
    QTRY_COMPARE(currentScheme(), Scheme::Dark);
    QDBusMessage signal = QDBusMessage::createSignal(Path, Interface, u"SettingChanged"_s);
    signal << u"org.freedesktop.appearance"_s << u"color-scheme"_s << QVariant::fromValue(QDBusVariant(uint(2)));
    desktop.send(signal);
    QTRY_COMPARE(currentScheme(), Scheme::Light);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

LINESMAN_TEST(TstTheme)
#include "tst_theme.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "app/core/logging.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPixmapCache>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
const QString PortalService = u"org.freedesktop.portal.Desktop"_s;
const QString PortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString PortalInterface = u"org.freedesktop.portal.Settings"_s;
const QString AppearanceGroup = u"org.freedesktop.appearance"_s;
const QString SchemeKey = u"color-scheme"_s;
const QString GnomeGroup = u"org.gnome.desktop.interface"_s;
const QString AnimationsKey = u"enable-animations"_s;

// The portal wraps values in one or two variants, depending on its age.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

Style *applicationStyle()
{
    // Under a style sheet QApplication::style() is Qt's own wrapper, with ours below it.
    return qApp->property("linesmanStyle").value<Style *>();
}
} // namespace

Theme::Theme(Settings &settings, const QString &forced, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_forced(forced)
{
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        if (key == ThemeSetting.key)
            m_forced.clear(); // chosen now: that is newer than the command line
        if (key.startsWith("appearance/"_L1))
            apply();
    });
    apply();
    askPortal();
}

void Theme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return; // no desktop to follow: light, until the person chooses
    // The whole message: QtDBus finds no slot that takes a QDBusVariant by itself.
    const bool follows = bus.connect(PortalService, PortalPath, PortalInterface, u"SettingChanged"_s, this,
                                     SLOT(takeSignal(QDBusMessage)));
    if (!follows)
        qCWarning(logCore) << "cannot follow the desktop's colour scheme";
    for (const auto &[group, key] : {std::pair{AppearanceGroup, SchemeKey}, std::pair{GnomeGroup, AnimationsKey}}) {
        QDBusMessage call = QDBusMessage::createMethodCall(PortalService, PortalPath, PortalInterface, u"Read"_s);
        call << group << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 2000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isValid())
                portalChanged(group, key, QVariant::fromValue(reply.value()));
            watcher->deleteLater();
        });
    }
}

void Theme::takeSignal(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3)
        portalChanged(arguments[0].toString(), arguments[1].toString(), arguments[2]);
}

void Theme::portalChanged(const QString &group, const QString &key, const QVariant &value)
{
    const QVariant plain = unwrapped(value);
    if (group == AppearanceGroup && key == SchemeKey)
        m_system = plain.toUInt() == 1 ? Scheme::Dark : Scheme::Light; // 0 no preference, 1 dark, 2 light
    else if (group == GnomeGroup && key == AnimationsKey)
        m_systemMotionReduced = !plain.toBool();
    else
        return;
    apply();
}

Scheme Theme::wanted() const
{
    const QString choice = m_forced.isEmpty() ? m_settings.value(ThemeSetting) : m_forced;
    if (choice == "dark"_L1)
        return Scheme::Dark;
    if (choice == "light"_L1)
        return Scheme::Light;
    return m_system;
}

void Theme::apply()
{
    const QString motion = m_settings.value(ReducedMotionSetting);
    const bool reduced = motion == "on"_L1 || (motion != "off"_L1 && m_systemMotionReduced);
    if (!applicationStyle()) {
        auto *style = new Style; // the application owns its style
        qApp->setProperty("linesmanStyle", QVariant::fromValue(style));
        QApplication::setStyle(style);
    }
    applicationStyle()->setMotionReduced(reduced);

    const double scale = std::clamp(m_settings.value(TextScaleSetting), 100, 200) / 100.0;
    const Scheme scheme = wanted();
    if (m_applied && scheme == m_scheme && qFuzzyCompare(scale, m_scale))
        return;
    m_applied = true;
    m_scheme = scheme;
    m_scale = scale;
    QFont font = textFont();
    font.setPointSizeF(10 * scale);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(tokens(scheme)));
    qApp->setStyleSheet(styleSheetOf(scheme, scale));
    emit changed();
}

bool isMotionReduced()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animate) == 0;
}

} // namespace Linesman::Ui

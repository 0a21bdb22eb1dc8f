// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "ui/theme/tokens.h"

#include <QDBusMessage>
#include <QObject>
#include <QString>

namespace Linesman::Ui {

/*! "system", "light" or "dark". */
inline const Setting<QString> ThemeSetting{QLatin1StringView("appearance/theme"), QStringLiteral("system")};
/*! Text size in percent of 10 pt, 100 to 200. */
inline const Setting<int> TextScaleSetting{QLatin1StringView("appearance/textScale"), 100};
/*! "system", "on" or "off": whether things move less. */
inline const Setting<QString> ReducedMotionSetting{QLatin1StringView("appearance/reducedMotion"),
                                                   QStringLiteral("system")};

/*!
    Gives the application its style, fonts and colours, and follows the settings above and the desktop (portal
    org.freedesktop.portal.Settings, key color-scheme), live. One per program, made after the QApplication.
*/
class Theme : public QObject
{
    Q_OBJECT
public:
    /*! \a forced ("light", "dark" or empty) wins over the setting (`--theme`) until another is chosen. */
    Theme(Settings &settings, const QString &forced, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }

signals:
    void changed();

private slots:
    void takeSignal(const QDBusMessage &message);

private:
    void askPortal();
    void portalChanged(const QString &group, const QString &key, const QVariant &value);
    void apply();
    Scheme wanted() const;

    Settings &m_settings;
    QString m_forced;
    Scheme m_system = Scheme::Light;
    Scheme m_scheme = Scheme::Light;
    bool m_systemMotionReduced = false;
    double m_scale = 0;
    bool m_applied = false;
};

/*! Whether things should jump instead of move: the setting, or what the desktop says. */
bool isMotionReduced();

} // namespace Linesman::Ui

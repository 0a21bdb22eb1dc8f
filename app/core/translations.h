// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"

#include <QString>

namespace Linesman {

/*! The language of the window, as for installTranslations(); `--language` wins over it. */
inline const Setting<QString> LanguageSetting{QLatin1StringView("appearance/language"), QString()};

/*!
    Makes tr() speak \a language ("de", "de_CH"), or with an empty one that of the environment, and lets dates and
    numbers follow when it was asked for. Call it once, after the application object was made and before anything is
    shown. Returns the name of the language that is spoken from now on: "en" where there is no translation. Qt's own
    words (dialog buttons) follow if Qt's translations are installed.
*/
QString installTranslations(const QString &language = {});

} // namespace Linesman

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace Linesman {

/*! The language of the window, as for installTranslations(); `--language` wins over it. */
inline const Setting<QString> LanguageSetting{QLatin1StringView("appearance/language"), QString()};

/*! See PseudoTranslator: for those who work on Linesman, in no list. */
inline constexpr QLatin1StringView PseudoLanguage("x-pseudo");

struct SpokenLanguage {
    QString code; //!< "pt_BR"
    QString name; //!< in itself, so that everyone finds theirs
};

/*! The languages that this Linesman speaks, English first. */
QList<SpokenLanguage> spokenLanguages();

/*!
    Makes tr() speak \a language ("de", "de_CH"), or with an empty one that of the environment, and lets dates and
    numbers follow when it was asked for. After the application object was made and before anything is shown; later
    again, whoever shows sentences asks for them anew. Returns the code of the language that is spoken from now on: "en"
    where there is no translation. Qt's own words (dialog buttons) follow if Qt's translations are installed.
*/
QString installTranslations(const QString &language = {});

/*! What installTranslations() returned last; "en" before. */
QString spokenLanguage();

/*! The same as an HTML page names it: "pt-BR". */
QString languageTag();

/*!
    While it lives tr() speaks English, whatever was chosen: for what is English in every language. On the thread of the
    application object; what other threads say meanwhile is English too.
*/
class EnglishWords
{
public:
    EnglishWords();
    ~EnglishWords();
    EnglishWords(const EnglishWords &) = delete;
    EnglishWords &operator=(const EnglishWords &) = delete;

private:
    const QString m_before;
    const QLocale m_locale;
};

/*! What \a work gives, in English. */
template <typename Work>
auto inEnglish(Work work)
{
    const EnglishWords english;
    return work();
}

/*! Whether the language that is spoken is written from right to left. */
bool isWrittenFromTheRight();

} // namespace Linesman

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/translations.h"

#include "app/core/pseudotranslator.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <utility>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto OurFolder = ":/linesman/translations"_L1;
constexpr auto OurTranslator = "linesmanTranslation"_L1;

/*! What translations may there be. A name is listed when its file is built in: see translations/CMakeLists.txt. */
const QList<SpokenLanguage> &knownLanguages()
{
    static const QList<SpokenLanguage> known{{u"en"_s, u"English"_s},
                                             {u"de"_s, u"Deutsch"_s},
                                             {u"es"_s, u"Español"_s},
                                             {u"fr"_s, u"Français"_s},
                                             {u"pt_BR"_s, u"Português (Brasil)"_s}};
    return known;
}

/*! Its parent is the application, and its name says whose it is. */
void installOurs(std::unique_ptr<QTranslator> translator)
{
    translator->setObjectName(OurTranslator);
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

bool installFile(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, folder))
        return false;
    installOurs(std::move(translator));
    return true;
}

void uninstallAll()
{
    const auto installed = QCoreApplication::instance()->findChildren<QTranslator *>(OurTranslator);
    for (QTranslator *translator : installed)
        delete translator; // it uninstalls itself
}

/*! The file of \a locale's translation: "pt_BR" for it and for pt_PT, "de" for de_CH; empty when there is none. */
QString translationFor(const QLocale &locale)
{
    const QString language = QLocale::languageToCode(locale.language());
    const QList<SpokenLanguage> all = spokenLanguages();
    const auto found = std::find_if(all.begin(), all.end(), [&language](const SpokenLanguage &one) {
        return one.code == language || one.code.startsWith(language + u'_');
    });
    return found == all.end() ? QString() : found->code;
}

QString &spokenNow()
{
    static QString language = u"en"_s;
    return language;
}
} // namespace

QList<SpokenLanguage> spokenLanguages()
{
    QList<SpokenLanguage> there;
    for (const SpokenLanguage &language : knownLanguages()) {
        if (language.code == "en"_L1 || QFile::exists(OurFolder + u"/linesman_%1.qm"_s.arg(language.code)))
            there += language;
    }
    return there;
}

QString installTranslations(const QString &language)
{
    uninstallAll();
    const bool isPseudo = language == PseudoLanguage;
    const QLocale wanted = language.isEmpty() || isPseudo ? QLocale::system() : QLocale(language);
    QLocale::setDefault(wanted);
    const QString code = isPseudo ? QString() : translationFor(wanted);
    if (!code.isEmpty() && code != "en"_L1 && installFile(QLocale(code), u"linesman"_s, OurFolder)) {
        installFile(wanted, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        return spokenNow() = code;
    }
    installFile(QLocale(QLocale::English), u"linesman"_s, OurFolder); // holds the plural forms
    if (isPseudo)
        installOurs(std::make_unique<PseudoTranslator>());
    return spokenNow() = isPseudo ? QString(PseudoLanguage) : u"en"_s;
}

QString spokenLanguage()
{
    return spokenNow();
}

QString languageTag()
{
    return spokenLanguage().replace(u'_', u'-');
}

EnglishWords::EnglishWords()
    : m_before(spokenLanguage())
{
    if (m_before != "en"_L1)
        installTranslations(u"en"_s);
}

EnglishWords::~EnglishWords()
{
    if (m_before == "en"_L1)
        return;
    installTranslations(m_before);
    QLocale::setDefault(m_locale);
}

bool isWrittenFromTheRight()
{
    return spokenLanguage() == PseudoLanguage || QLocale(spokenLanguage()).textDirection() == Qt::RightToLeft;
}

} // namespace Linesman

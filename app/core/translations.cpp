// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

static bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(locale, name, u"_"_s, folder))
        return false;
    return QCoreApplication::installTranslator(translator.release()); // its parent is the application
}

QString installTranslations(const QString &language)
{
    const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(wanted);
    const QString ours = u":/linesman/translations"_s;
    if (wanted.language() != QLocale::English && install(wanted, u"linesman"_s, ours)) {
        install(wanted, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        return QLocale::languageToCode(wanted.language());
    }
    install(QLocale(QLocale::English), u"linesman"_s, ours); // holds the plural forms
    return u"en"_s;
}

} // namespace Linesman

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline.h"

#include "app/core/datadirectory.h"
#include "app/core/settings.h"
#include "app/core/showntext.h"
#include "app/core/translations.h"
#include "ui/widgets/destination.h"

#include <QCoreApplication>

#include <cstdio>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! What follows \a option: read before the parser, whose help and errors already speak the language chosen. */
QString valueIn(const QStringList &arguments, const QString &option)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == option)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(option + u'='))
            return arguments.at(i).sliced(option.size() + 1);
    }
    return {};
}
} // namespace

void tell(const QString &line)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(terminalLine(line)));
}

bool isAskedFor(int argc, char **argv, const char *option, const char *shortOption)
{
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], option) == 0 || qstrcmp(argv[i], shortOption) == 0)
            return true;
    }
    return false;
}

bool hasOption(int argc, char **argv, const char *option)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView given(argv[i]);
        if (given == QByteArrayView(option) || given.startsWith(QByteArray(option) + '='))
            return true;
    }
    return false;
}

QString languageIn(const QStringList &arguments)
{
    const QString asked = valueIn(arguments, u"--language"_s);
    if (!asked.isEmpty())
        return asked;
    return Settings(DataDirectory::settingsFileIn(valueIn(arguments, u"--data-dir"_s))).value(LanguageSetting);
}

void describeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Test console for HighLevel conversation providers"));
    parser.addOption({u"help"_s, QCoreApplication::translate("main", "Shows these options.")});
    parser.addOption({{u"v"_s, u"version"_s}, QCoreApplication::translate("main", "Shows the version.")});
    parser.addOption(
        {u"data-dir"_s, QCoreApplication::translate("main", "Keeps history and settings in <folder>."), u"folder"_s});
    parser.addOption(
        {u"place"_s,
         QCoreApplication::translate("main", "Opens at <place>: overview, connect, providers, listener, "
                                             "simulator, messages, linetest, doctor, history, emulator, settings."),
         u"place"_s});
    parser.addOption(
        {u"theme"_s, QCoreApplication::translate("main", "Shows the theme <theme>: light or dark."), u"theme"_s});
    parser.addOption({u"language"_s,
                      QCoreApplication::translate("main", "Speaks <language>, such as de; else the desktop's."),
                      u"language"_s});
    parser.addOption(
        {u"help-topic"_s,
         QCoreApplication::translate("main", "Prints the help on <topic>: a place, a finding such as S-01, "
                                             "or words to search for."),
         u"topic"_s});
    parser.addOption({u"verbose"_s, QCoreApplication::translate("main", "Writes more to standard error.")});
}

std::optional<int> finalStatus(QCommandLineParser &parser, const QStringList &arguments)
{
    if (!parser.parse(arguments)) {
        tell(parser.errorText());
        return WrongUsage;
    }
    if (parser.isSet(u"help"_s)) {
        std::printf("%s", qUtf8Printable(parser.helpText()));
        return 0;
    }
    if (parser.isSet(u"version"_s)) {
        std::printf("linesman %s\n", LINESMAN_VERSION);
        return 0;
    }
    const QString theme = parser.value(u"theme"_s);
    if (!theme.isEmpty() && theme != "light"_L1 && theme != "dark"_L1) {
        tell(QCoreApplication::translate("main", "The theme is light or dark, not %1.").arg(theme));
        return WrongUsage;
    }
    const QString place = parser.value(u"place"_s);
    if (!place.isEmpty() && !pageFromName(place)) {
        tell(QCoreApplication::translate("main", "There is no place %1. See --help.").arg(place));
        return WrongUsage;
    }
    if (!parser.positionalArguments().isEmpty()) {
        tell(QCoreApplication::translate("main", "Unexpected argument: %1. See --help.")
                 .arg(parser.positionalArguments().first()));
        return WrongUsage;
    }
    return {};
}

} // namespace Linesman::Ui

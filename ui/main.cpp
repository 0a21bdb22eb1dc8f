// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/datadirectory.h"
#include "app/core/logging.h"
#include "app/core/showntext.h"
#include "app/core/translations.h"
#include "app/workspace/services.h"
#include "ui/mainwindow/accessibleids.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/singleinstance.h"
#include "ui/mainwindow/startfailure.h"
#include "ui/places.h"
#include "ui/theme/applicationicon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QUrl>

#include <cstdio>
#include <optional>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int WrongUsage = 2;
constexpr int CouldNotStart = 3;

void tell(const QString &line)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(terminalLine(line)));
}

/*! Qt aborts the process when it finds no display; so look before it does. */
bool hasDisplay(int argc, char **argv)
{
    QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "-platform") == 0 || qstrcmp(argv[i], "--platform") == 0)
            platform = argv[i + 1];
    }
    if (!platform.isEmpty() && !platform.startsWith("xcb") && !platform.startsWith("wayland"))
        return true; // offscreen, vnc, ...: needs none
#ifdef Q_OS_LINUX
    const QByteArray wayland = qgetenv("WAYLAND_DISPLAY");
    if (!wayland.isEmpty() && !platform.startsWith("xcb")) {
        const QString socket = wayland.startsWith('/')
                                   ? QFile::decodeName(wayland)
                                   : QFile::decodeName(qgetenv("XDG_RUNTIME_DIR")) + u'/' + QFile::decodeName(wayland);
        if (QFile::exists(socket))
            return true;
    }
    const QByteArray display = qgetenv("DISPLAY");
    if (display.isEmpty())
        return false;
    if (!display.startsWith(':'))
        return true; // on another machine: only trying can tell
    const QByteArray number = display.mid(1, display.indexOf('.') < 0 ? -1 : display.indexOf('.') - 1);
    if (QFile::exists(u"/tmp/.X11-unix/X"_s + QString::fromLatin1(number)))
        return true;
    // Some servers listen on the abstract socket of the same name alone.
    QFile sockets(u"/proc/net/unix"_s);
    return !sockets.open(QIODevice::ReadOnly) || sockets.readAll().contains("/tmp/.X11-unix/X" + number + '\n');
#else
    return true;
#endif
}

bool isAskedFor(int argc, char **argv, const char *option, const char *shortOption)
{
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], option) == 0 || qstrcmp(argv[i], shortOption) == 0)
            return true;
    }
    return false;
}

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

/*! The language asked for, or else the one of the settings; sentences about wrong options are in it already. */
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
                                             "simulator, messages, linetest, history, emulator, settings."),
         u"place"_s});
    parser.addOption(
        {u"theme"_s, QCoreApplication::translate("main", "Shows the theme <theme>: light or dark."), u"theme"_s});
    parser.addOption({u"language"_s,
                      QCoreApplication::translate("main", "Speaks <language>, such as de; else the desktop's."),
                      u"language"_s});
    parser.addOption({u"verbose"_s, QCoreApplication::translate("main", "Writes more to standard error.")});
}

/*! Nothing to run on: the exit status when the arguments say so, or are wrong. */
std::optional<int> judge(QCommandLineParser &parser, const QStringList &arguments)
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
    if (!place.isEmpty() && !Ui::pageFromName(place)) {
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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"linesman"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(LINESMAN_VERSION));
    QGuiApplication::setDesktopFileName(u"example.linesman.Linesman"_s);
    if (isAskedFor(argc, argv, "--help", "-h") || isAskedFor(argc, argv, "--version", "-v")) {
        QCoreApplication application(argc, argv); // needs no display
        installTranslations(languageIn(QCoreApplication::arguments()));
        QCommandLineParser parser;
        describeOptions(parser);
        return judge(parser, QCoreApplication::arguments()).value_or(0);
    }
    if (!hasDisplay(argc, argv)) {
        QCoreApplication application(argc, argv);
        installTranslations(languageIn(QCoreApplication::arguments()));
        QCommandLineParser parser;
        describeOptions(parser);
        if (const std::optional<int> status = judge(parser, QCoreApplication::arguments()))
            return *status;
        tell(QCoreApplication::translate(
            "main",
            "Linesman found no display to open its window on. Start it in a desktop session, or use linesman-cli, "
            "which does the same without a window."));
        return CouldNotStart;
    }

    QApplication application(argc, argv);
    installTranslations(languageIn(QCoreApplication::arguments()));
    QApplication::setWindowIcon(Ui::applicationIcon());
    QCommandLineParser parser;
    describeOptions(parser);
    if (const std::optional<int> status = judge(parser, QCoreApplication::arguments()))
        return *status;

    const Result<DataDirectory> directory = DataDirectory::open(parser.value(u"data-dir"_s));
    if (!directory) {
        tell(describe(directory.error()));
        return CouldNotStart;
    }
    Ui::SingleInstance instance(directory->path());
    if (instance.handOver(parser.value(u"place"_s)))
        return 0;
    installLogging(directory->logFile(), parser.isSet(u"verbose"_s) ? Verbosity::Verbose : Verbosity::Normal);
    if (const Result<> listening = instance.listen(); !listening)
        qCWarning(logCore).noquote() << listening.error().detail;

    Ui::AccessibleIds ids;
    Workspace::Services services(*directory);
    Ui::Theme theme(services.settings, parser.value(u"theme"_s));
    Ui::MainWindow window(services.settings);
    QObject::connect(&window, &Ui::MainWindow::browserWanted, &window,
                     [](const QUrl &url) { QDesktopServices::openUrl(url); });
    QObject::connect(&instance, &Ui::SingleInstance::presentWanted, &window, [&window](const QString &place) {
        if (const std::optional<Ui::PageId> page = Ui::pageFromName(place))
            window.goTo(*page);
        window.present();
    });
    const std::optional<Ui::PageId> first = Ui::pageFromName(parser.value(u"place"_s));
    const auto showPages = [&window, &services, first] {
        Ui::addPages(window, services);
        if (!first || !window.goTo(*first))
            window.goToLast();
    };
    if (services.open()) {
        showPages();
    } else {
        auto *failure = new Ui::StartFailure(services.problems(), &window);
        QObject::connect(failure, &Ui::StartFailure::openAgain, &window, [failure, &services, showPages] {
            if (!services.open()) {
                failure->show(services.problems());
                return;
            }
            showPages();
            failure->deleteLater();
        });
        window.showInstead(failure);
    }
    window.show();
    const int status = QApplication::exec();
    services.finish();
    return status;
}

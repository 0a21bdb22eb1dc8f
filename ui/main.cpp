// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/coredumps.h"
#include "app/core/datadirectory.h"
#include "app/core/logging.h"
#include "app/core/translations.h"
#include "app/history/backup.h"
#include "app/workspace/services.h"
#include "ui/commandline.h"
#include "ui/display.h"
#include "ui/helptopics.h"
#include "ui/mainwindow/accessibleids.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/singleinstance.h"
#include "ui/mainwindow/startfailure.h"
#include "ui/places.h"
#include "ui/theme/applicationicon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/desktopsettings.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QUrl>

#include <cstdio>
#include <optional>
#include <utility>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

namespace {

/*! What is said where no window can or need be opened: the help, the version, a wrong option, a missing display. */
int runWithoutWindow(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    installTranslations(Ui::languageIn(arguments));
    QCommandLineParser parser;
    Ui::describeOptions(parser);
    if (const std::optional<int> status = Ui::finalStatus(parser, arguments))
        return *status;
    if (Ui::hasDisplay(argc, argv))
        return 0; // "-h" was the value of another option
    Ui::tell(QCoreApplication::translate(
        "main", "Linesman found no display to open its window on. Start it in a desktop session, or use linesman-cli, "
                "which does the same without a window."));
    return Ui::CouldNotStart;
}

/*! Whoever started it from a menu and named no folder does not see standard error. */
int sayWhyNotStarted(const QString &sentence, const QCommandLineParser &parser)
{
    Ui::tell(sentence);
    if (!parser.isSet(u"data-dir"_s) && qEnvironmentVariableIsEmpty("LINESMAN_DATA_DIR")) {
        QMessageBox box(QMessageBox::Critical, u"Linesman"_s, sentence, QMessageBox::Close);
        box.setTextFormat(Qt::PlainText);
        box.show();
        QApplication::exec();
    }
    return Ui::CouldNotStart;
}

/*! exec() gives these when the window shall be made anew, in the language chosen meanwhile; or all of it, over another history. */
constexpr int WindowRenewed = 1000;
constexpr int HistoryReplaced = 1001;

/*! What the first window has to say. */
struct Opening {
    Ui::Tone tone = Ui::Tone::Good;
    QString sentence; //!< empty for nothing
};

/*! The first \a window opens the services. */
enum class Services { ToOpen, Open };

void openPages(Ui::MainWindow &window, Workspace::Services &services, Services are, std::optional<Ui::PageId> first)
{
    const auto showPages = [&window, &services, first] {
        Ui::addPages(window, services);
        if (!first || !window.goTo(*first))
            window.goToLast();
    };
    if (are == Services::Open || services.open()) {
        showPages();
        return;
    }
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

/*! Puts the copy of \a backup, if any, in the place of \a file, which nobody here has open. */
Opening replacedHistory(const QString &file, const QString &backup)
{
    if (backup.isEmpty())
        return {};
    const Result<QString> aside = History::putCopyInPlace(file); // the window copied it before it went
    if (!aside)
        return {Ui::Tone::Bad, describe(aside.error()) + u' ' + aside.error().detail};
    return {Ui::Tone::Good,
            QCoreApplication::translate("main", "The history is that of %1 again. The one before is kept as %2.")
                .arg(QFileInfo(backup).fileName(), QFileInfo(*aside).fileName())};
}

int showWindow(Workspace::Services &services, Services are, const std::optional<Ui::PageId> &first,
               Ui::SingleInstance &instance, const Opening &opening, QString &backup)
{
    QGuiApplication::setLayoutDirection(isWrittenFromTheRight() ? Qt::RightToLeft : Qt::LeftToRight);
    Ui::MainWindow window(services.settings);
    QObject::connect(&window, &Ui::MainWindow::browserWanted, &window,
                     [](const QUrl &url) { QDesktopServices::openUrl(url); });
    QObject::connect(&instance, &Ui::SingleInstance::presentWanted, &window, [&window](const QString &place) {
        if (const std::optional<Ui::PageId> page = Ui::pageFromName(place))
            window.goTo(*page);
        window.present();
    });
    QObject::connect(&window, &Ui::MainWindow::renewalWanted, &window, [&window] {
        window.keepLook();
        QCoreApplication::exit(WindowRenewed);
    });
    QObject::connect(&window, &Ui::MainWindow::restoreWanted, &window, [&window, &backup](const QString &file) {
        backup = file;
        window.keepLook();
        QCoreApplication::exit(HistoryReplaced);
    });
    openPages(window, services, are, first);
    window.show();
    if (!opening.sentence.isEmpty())
        window.notify(opening.tone, opening.sentence);
    return QApplication::exec();
}

/*! The window over the services of one history; \a backup becomes the file that is to take its place, if any. */
int runServices(const DataDirectory &directory, const QCommandLineParser &parser, Ui::SingleInstance &instance,
                std::optional<Ui::PageId> first, QString &backup)
{
    const Opening opening = replacedHistory(directory.historyFile(), std::exchange(backup, {}));
    Workspace::Services services(directory);
    const Ui::Theme theme(services.settings, parser.value(u"theme"_s));
    int status = showWindow(services, Services::ToOpen, first, instance, opening, backup);
    while (status == WindowRenewed) {
        installTranslations(services.settings.value(LanguageSetting));
        status = showWindow(services, Services::Open, {}, instance, {}, backup);
    }
    services.finish();
    return status;
}

int runWindow(const DataDirectory &directory, const QCommandLineParser &parser, Ui::SingleInstance &instance)
{
    const Ui::AccessibleIds ids;
    QString backup;
    int status = runServices(directory, parser, instance, Ui::pageFromName(parser.value(u"place"_s)), backup);
    while (status == HistoryReplaced)
        status = runServices(directory, parser, instance, Ui::PageId::History, backup);
    return status;
}

/*! The help of every place and finding, from a window over nothing that nobody sees. */
int printHelp(const QString &topic)
{
    const QTemporaryDir folder;
    const Result<DataDirectory> directory = DataDirectory::open(folder.path());
    if (!directory) {
        Ui::tell(describe(directory.error()));
        return Ui::CouldNotStart;
    }
    Workspace::Services services(*directory);
    services.secrets.keepForThisSession();
    services.settings.set(Ui::TrayIconSetting, false);
    const Ui::Theme theme(services.settings, {});
    Ui::MainWindow window(services.settings);
    if (services.open())
        Ui::addPages(window, services);
    const QString text = Ui::helpText(window.helpTopics(), topic.simplified());
    if (text.isEmpty()) {
        Ui::tell(QCoreApplication::translate("main", "There is no help on “%1”.").arg(topic));
        return Ui::WrongUsage;
    }
    std::printf("%s", qUtf8Printable(text));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    QCoreApplication::setApplicationName(u"linesman"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(LINESMAN_VERSION));
    QGuiApplication::setDesktopFileName(u"example.linesman.Linesman"_s);
    const bool asksForHelp = Ui::hasOption(argc, argv, "--help-topic");
    if (asksForHelp) // its texts are those of the window, which nobody sees
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (Ui::isAskedFor(argc, argv, "--help", "-h") || Ui::isAskedFor(argc, argv, "--version", "-v") ||
        (!asksForHelp && !Ui::hasDisplay(argc, argv)))
        return runWithoutWindow(argc, argv);

    const QApplication application(argc, argv);
    installTranslations(Ui::languageIn(QCoreApplication::arguments()));
    QApplication::setWindowIcon(Ui::applicationIcon());
    QCommandLineParser parser;
    Ui::describeOptions(parser);
    if (const std::optional<int> status = Ui::finalStatus(parser, QCoreApplication::arguments()))
        return *status;

    if (parser.isSet(u"help-topic"_s))
        return printHelp(parser.value(u"help-topic"_s));
    const Result<DataDirectory> directory = DataDirectory::open(parser.value(u"data-dir"_s));
    if (!directory)
        return sayWhyNotStarted(describe(directory.error()), parser);
    Ui::SingleInstance instance(directory->path());
    if (instance.handOver(parser.value(u"place"_s)))
        return 0;
    installLogging(directory->logFile(), parser.isSet(u"verbose"_s) ? Verbosity::Verbose : Verbosity::Normal);
    if (const Result<> listening = instance.listen(); !listening)
        qCWarning(logCore).noquote() << listening.error().detail;
    return runWindow(*directory, parser, instance);
}

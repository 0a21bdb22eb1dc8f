// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/chosenstore.h"
#include "app/secrets/keychainstore.h"

#include "tests/support/suite.h"

#include <QCoroTask>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Linesman;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

// Needs a key store of its own, never the person's: each test runs itself again on a private D-Bus session with a
// throw-away HOME, and LINESMAN_TEST_KEYRING says there which key store stands ready: 1 (unlocked),
// own (unlocked, and no other test's: this one spoils it), locked or none.
namespace {
QString keyring()
{
    return qEnvironmentVariable("LINESMAN_TEST_KEYRING");
}

constexpr char Unlock[] =
    "printf 'test\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 70; ";
// The first daemon makes the login keyring; the second starts with it locked, and nothing can ask for the password.
constexpr char Lock[] = "printf 'test\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 70; "
                        "gnome-keyring-daemon --replace --components=secrets >/dev/null || exit 71; ";

int runAgain(const QByteArray &keyringWord, const QString &prepare, const QString &busConfiguration,
             const QString &function, QByteArray *output)
{
    QTemporaryDir home;
    QDir(home.path()).mkpath(u"run"_s);
    QFile::setPermissions(home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.filePath(u"run"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, home.filePath(u"cache"_s));
    environment.insert(u"LINESMAN_TEST_KEYRING"_s, QString::fromLatin1(keyringWord));
    for (const QString &name :
         {u"DBUS_SESSION_BUS_ADDRESS"_s, u"GNOME_KEYRING_CONTROL"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s,
          u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s, u"KDE_FULL_SESSION"_s})
        environment.remove(name);

    QStringList arguments;
    if (!busConfiguration.isEmpty()) {
        QFile file(home.filePath(u"bus.conf"_s));
        if (!file.open(QFile::WriteOnly) || file.write(busConfiguration.toUtf8()) < 0)
            return -1;
        arguments << u"--config-file"_s << file.fileName();
    }
    arguments << u"--"_s << u"sh"_s << u"-c"_s << prepare + u"exec \"$0\" --class TstKeychainStore \"$1\""_s
              << QCoreApplication::applicationFilePath() << function;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"dbus-run-session"_s, arguments);
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return -1;
    }
    *output = process.readAll();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

// A session bus on which no service can be started.
QString busWithoutServices()
{
    return u"<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
           "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
           "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
           "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
           "<allow own=\"*\"/></policy></busconfig>"_s;
}

QString service()
{
    return u"linesman-test"_s;
}
} // namespace

#define ON_KEYRING(word, prepare, bus)                                                                                 \
    if (keyring() != QLatin1StringView(word)) {                                                                        \
        QByteArray output;                                                                                             \
        const QString function = QString::fromLatin1(QTest::currentTestFunction());                                    \
        const int status = runAgain(word, QString::fromLatin1(prepare), bus, function, &output);                       \
        QVERIFY2(status == 0, output.constData());                                                                     \
        return;                                                                                                        \
    }

class TstKeychainStore : public QObject
{
    Q_OBJECT
private slots:
    void keepsAnEntryForTheNextStart()
    {
        ON_KEYRING("1", Unlock, QString());
        const QString secret = u"s\u00e9cret with + and \"quotes\""_s;
        {
            KeychainStore store(service());
            const Result<> written = QCoro::waitFor(store.write(u"a/client-secret"_s, secret));
            QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
        }
        KeychainStore store(service());
        const auto found = QCoro::waitFor(store.read(u"a/client-secret"_s));
        QVERIFY(found.has_value());
        QCOMPARE(found->value_or(QString()), secret);
    }

    void anAbsentEntryIsNoError()
    {
        ON_KEYRING("1", Unlock, QString());
        KeychainStore store(service());
        const auto found = QCoro::waitFor(store.read(u"nobody"_s));
        QVERIFY(found.has_value());
        QVERIFY(!found->has_value());
        QVERIFY(QCoro::waitFor(store.remove(u"nobody"_s)).has_value());
    }

    void replacesAndRemoves()
    {
        ON_KEYRING("1", Unlock, QString());
        KeychainStore store(service());
        QVERIFY(QCoro::waitFor(store.write(u"b"_s, u"one"_s)).has_value());
        QVERIFY(QCoro::waitFor(store.write(u"b"_s, u"two"_s)).has_value());
        QCOMPARE(QCoro::waitFor(store.read(u"b"_s))->value_or(QString()), u"two"_s);
        QVERIFY(QCoro::waitFor(store.remove(u"b"_s)).has_value());
        QVERIFY(!QCoro::waitFor(store.read(u"b"_s))->has_value());
    }

    void aLockedKeyringIsNoKeyStore()
    {
        ON_KEYRING("locked", Lock, QString());
        KeychainStore store(service());
        store.setLimit(3s);
        const auto found = QCoro::waitFor(store.read(u"a"_s));
        QVERIFY2(!found.has_value(), "a locked keyring was read as an empty one");
        QCOMPARE(found.error().kind, Error::Kind::Keychain);
        QVERIFY(!store.isWaiting());
    }

    void aKeyringLockedMeanwhileIsNoEmptyOne()
    {
        ON_KEYRING("own", Unlock, QString());
        KeychainStore store(service());
        store.setLimit(3s);
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, u"one"_s)).has_value());
        QCOMPARE(QProcess::execute(u"dbus-send"_s,
                                   {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.secrets"_s,
                                    u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                                    u"array:objpath:/org/freedesktop/secrets/collection/login"_s}),
                 0);
        const auto found = QCoro::waitFor(store.read(u"a"_s));
        QVERIFY2(!found.has_value(), "a keyring that was locked in mid-flow was read as an empty one");
        QCOMPARE(found.error().kind, Error::Kind::Keychain);
    }

    void aKeyStoreThatIsGoneMeanwhileIsSaidSo()
    {
        ON_KEYRING("own", Unlock, QString());
        KeychainStore store(service());
        store.setLimit(3s);
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, u"one"_s)).has_value());
        QProcess ask;
        ask.start(u"dbus-send"_s,
                  {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s,
                   u"org.freedesktop.DBus.GetConnectionUnixProcessID"_s, u"string:org.freedesktop.secrets"_s});
        QVERIFY(ask.waitForFinished());
        const int daemon = QString::fromLatin1(ask.readAllStandardOutput()).simplified().section(u' ', -1).toInt();
        QVERIFY(daemon > 1);
        QCOMPARE(::kill(daemon, SIGKILL), 0); // the private bus's own daemon
        const auto found = QCoro::waitFor(store.read(u"a"_s));
        QVERIFY2(!found.has_value(), "a key store that is gone was read as an empty one");
        QCOMPARE(found.error().kind, Error::Kind::Keychain);
        QVERIFY(!describe(found.error()).isEmpty());
    }

    void aBusWithoutServiceIsNoKeyStore()
    {
        ON_KEYRING("none", "", busWithoutServices());
        KeychainStore store(service());
        const auto found = QCoro::waitFor(store.read(u"a"_s));
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, Error::Kind::Keychain);
        QVERIFY(!found.error().detail.isEmpty());
    }

    void sessionOnlyIsUsedOnlyWhenChosen()
    {
        ON_KEYRING("none", "", busWithoutServices());
        KeychainStore keychain(service());
        ChosenStore store(keychain);
        QVERIFY(!QCoro::waitFor(store.write(u"a"_s, u"x"_s)).has_value());
        QCOMPARE(store.place(), ChosenStore::Place::Keychain);
        store.keepForThisSession();
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, u"x"_s)).has_value());
        QCOMPARE(QCoro::waitFor(store.read(u"a"_s))->value_or(QString()), u"x"_s);
    }
};

LINESMAN_TEST(TstKeychainStore)
#include "tst_keychainstore.moc"

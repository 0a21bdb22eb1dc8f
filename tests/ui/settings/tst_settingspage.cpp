// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/datadirectory.h"
#include "app/core/translations.h"
#include "app/http/limitsettings.h"
#include "app/linetest/run.h"
#include "app/secrets/chosenstore.h"
#include "app/webhooks/listenersettings.h"
#include "app/workspace/services.h"
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using HistoryTest::sample;

class TstSettingsPage : public QObject
{
    Q_OBJECT
private:
    /*! What a page works with, in a folder of its own. */
    struct Fixture {
        QTemporaryDir folder;
        DataDirectory directory = *DataDirectory::open(folder.path());
        Settings settings{directory.settingsFile()};
        History::Store history;
        KeychainStore keychain{u"linesman-test"_s};
        ChosenStore secrets{keychain};
        std::unique_ptr<Ui::SettingsPage> page;

        Fixture()
        {
            if (!history.open(directory.historyFile()))
                qFatal("no history");
            page = std::make_unique<Ui::SettingsPage>(settings, directory, history, keychain, secrets);
            page->show();
        }
        template <typename Widget>
        Widget *find(const QString &name) const
        {
            auto *widget = page->findChild<Widget *>(name);
            if (!widget)
                qFatal("no %s", qPrintable(name));
            return widget;
        }
        void choose(const QString &name, int index) const
        {
            auto *box = find<QComboBox>(name);
            box->setCurrentIndex(index);
            emit box->activated(index);
        }
    };

private slots:
    void initTestCase()
    {
        // No key store: a bus that is not there.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }

    void keepsEachNumber_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("shown");
        QTest::addColumn<int>("stored");
        const auto row = [](const char *name, const QString &field, const Setting<int> &setting, int before, int shown,
                            int stored) {
            QTest::newRow(name) << field << QString(setting.key) << before << shown << stored;
        };
        row("text size", u"settingsTextScale"_s, Ui::TextScaleSetting, 100, 150, 150);
        row("listener port", u"settingsListenerPort"_s, Webhooks::ListenerPortSetting, 8471, 9000, 9000);
        row("emulator port", u"settingsEmulatorPort"_s, Workspace::EmulatorPortSetting, 8470, 9001, 9001);
        row("hop time", u"settingsHopTimeout"_s, LineTest::HopTimeoutSetting, 10, 25, 25'000);
        row("header", u"settingsHeaderBytes"_s, Http::HeaderBytesSetting, 16, 32, 32 * 1024);
        row("fields", u"settingsHeaderFields"_s, Http::HeaderFieldsSetting, 100, 50, 50);
        row("body", u"settingsBodyBytes"_s, Http::BodyBytesSetting, 10, 20, 20 * 1024 * 1024);
        row("connections", u"settingsConnections"_s, Http::ConnectionsSetting, 256, 8, 8);
        row("request rate", u"settingsRequestRate"_s, Http::RequestRateSetting, 1000, 50, 50);
        row("header time", u"settingsHeaderTime"_s, Http::HeaderTimeSetting, 10, 5, 5'000);
        row("body time", u"settingsBodyTime"_s, Http::BodyTimeSetting, 30, 60, 60'000);
        row("memory", u"settingsBodiesInMemory"_s, Http::BodiesInMemorySetting, 64, 128, 128 * 1024 * 1024);
        row("write time", u"settingsWriteTime"_s, Http::WriteTimeSetting, 10, 20, 20'000);
        row("patience", u"settingsPatience"_s, Http::PatienceSetting, 1, 2, 2'000);
        row("idle", u"settingsIdleTime"_s, Http::IdleTimeSetting, 15, 20, 20'000);
    }

    void keepsEachNumber()
    {
        QFETCH(QString, field);
        QFETCH(QString, key);
        QFETCH(int, before);
        QFETCH(int, shown);
        QFETCH(int, stored);
        const Fixture bench;
        auto *number = bench.find<QSpinBox>(field);
        QCOMPARE(number->value(), before);
        QVERIFY(!number->accessibleName().isEmpty());
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, QString::number(shown));
        QTest::keyClick(number, Qt::Key_Return);
        const QSettings file(bench.directory.settingsFile(), QSettings::IniFormat);
        QCOMPARE(file.value(key).toInt(), stored);
        const QString note = bench.page->findChild<QLabel *>(field + u"Note"_s)->text(); // says when or what
        const QString usual = number->isGroupSeparatorShown() ? QLocale().toString(before) : QString::number(before);
        QVERIFY2(note.contains(u"Default: %1"_s.arg(usual)), qPrintable(note)); // a port has no thousands
    }

    void givesTheLimitsToServers()
    {
        Fixture bench;
        QCOMPARE(Http::limitsFrom(bench.settings).bodyBytes, Http::Limits().bodyBytes);
        QCOMPARE(Http::limitsFrom(bench.settings).idleTime, Http::Limits().idleTime);
        bench.find<QSpinBox>(u"settingsBodyBytes"_s)->setValue(100);
        const Http::Limits limits = Http::limitsFrom(bench.settings);
        QCOMPARE(limits.bodyBytes, std::size_t(100 * 1024 * 1024));
        QVERIFY(limits.bodiesInMemory >= limits.bodyBytes);
        bench.settings.set(Http::ConnectionsSetting, -1); // by hand
        QCOMPARE(Http::limitsFrom(bench.settings).connections, std::size_t(256));
    }

    void followsWhatIsChangedElsewhere()
    {
        Fixture bench;
        bench.choose(u"settingsTheme"_s, 2);
        QCOMPARE(bench.settings.value(Ui::ThemeSetting), u"dark"_s);
        bench.settings.set(Ui::ThemeSetting, u"light"_s);
        QCOMPARE(bench.find<QComboBox>(u"settingsTheme"_s)->currentIndex(), 1);
        bench.choose(u"settingsLanguage"_s, 2);
        QCOMPARE(bench.settings.value(LanguageSetting), u"de"_s);
    }

    void offersToSpeakAnotherLanguageAtOnce()
    {
        Fixture bench;
        QSignalSpy wanted(bench.page.get(), &Ui::SettingsPage::languageSwitchWanted);
        auto *change = bench.find<Ui::Banner>(u"settingsLanguageChange"_s);
        QVERIFY(!change->isVisible());
        bench.choose(u"settingsLanguage"_s, 2);
        QVERIFY(change->isVisible());
        QTest::mouseClick(change->findChild<QPushButton *>(u"bannerButton"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        bench.choose(u"settingsLanguage"_s, 0);
        QVERIFY(!change->isVisible()); // as it was
    }

    void findsASettingByItsWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("hidden");
        QTest::newRow("label") << u"text size"_s << u"settingsTextScale"_s << u"settingsTheme"_s;
        QTest::newRow("choice") << u"deutsch"_s << u"settingsLanguage"_s << u"settingsTextScale"_s;
        QTest::newRow("help") << u"413"_s << u"settingsBodyBytes"_s << u"settingsHeaderBytes"_s;
        QTest::newRow("card") << u"Appearance"_s << u"settingsMotion"_s << u"settingsListenerPort"_s;
        QTest::newRow("words apart") << u"PORT  emul"_s << u"settingsEmulatorPort"_s << u"settingsHopTimeout"_s;
        QTest::newRow("secrets") << u"key store"_s << u"settingsKeyCheck"_s << u"settingsTheme"_s;
    }

    void findsASettingByItsWords()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, found);
        QFETCH(const QString, hidden);
        const Fixture bench;
        auto *search = bench.find<QLineEdit>(u"settingsSearch"_s);
        QTest::keyClicks(search, words);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(bench.find<QWidget>(found)->isVisible());
        QVERIFY(!bench.find<QWidget>(hidden)->isVisible());
        QVERIFY(!bench.find<QLabel>(u"settingsNothingFound"_s)->isVisible());
        search->clear();
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(bench.find<QWidget>(hidden)->isVisible());
    }

    void saysThatNothingIsFound()
    {
        const Fixture bench;
        auto *search = bench.find<QLineEdit>(u"settingsSearch"_s);
        QTest::keyClicks(search, u"no such thing"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(bench.find<QLabel>(u"settingsNothingFound"_s)->isVisible());
        QVERIFY(!bench.find<QWidget>(u"settingsTheme"_s)->isVisible());
    }

    void putsTheDefaultsBackAndUndoesThat()
    {
        Fixture bench;
        auto *restore = bench.find<QPushButton>(u"settingsRestore"_s);
        QVERIFY(!restore->isEnabled()); // all is as at first
        bench.choose(u"settingsTheme"_s, 2);
        bench.find<QSpinBox>(u"settingsListenerPort"_s)->setValue(9000);
        QVERIFY(restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        QCOMPARE(bench.settings.value(Ui::ThemeSetting), Ui::ThemeSetting.fallback);
        QCOMPARE(bench.find<QSpinBox>(u"settingsListenerPort"_s)->value(), 8471);
        QVERIFY(!restore->isEnabled());
        auto *undo = bench.find<Ui::Banner>(u"settingsUndo"_s);
        QVERIFY(undo->isVisible());
        QTest::mouseClick(undo->findChild<QPushButton *>(u"bannerButton"_s), Qt::LeftButton);
        QCOMPARE(bench.settings.value(Ui::ThemeSetting), u"dark"_s);
        QCOMPARE(bench.find<QSpinBox>(u"settingsListenerPort"_s)->value(), 9000);
        QVERIFY(!undo->isVisible());
    }

    void warnsWhenItIsNotLoopback()
    {
        Fixture bench;
        auto *warning = bench.find<Ui::Banner>(u"settingsBindWarning"_s);
        QVERIFY(!warning->isVisible());
        bench.choose(u"settingsListenerAddresses"_s, 1);
        QVERIFY(warning->isVisible());
        QCOMPARE(bench.settings.value(Webhooks::ListenerAddressesSetting), (QStringList{u"0.0.0.0"_s, u"::"_s}));
        QTest::mouseClick(warning->findChild<QPushButton *>(u"bannerButton"_s), Qt::LeftButton);
        QVERIFY(!warning->isVisible());
        QCOMPARE(bench.settings.value(Webhooks::ListenerAddressesSetting), (QStringList{u"127.0.0.1"_s, u"::1"_s}));
        bench.settings.set(Webhooks::ListenerAddressesSetting, {u"192.168.1.5"_s}); // written by hand
        QVERIFY(warning->isVisible());
        QCOMPARE(bench.find<QComboBox>(u"settingsListenerAddresses"_s)->currentText(), u"192.168.1.5"_s);
    }

    void tellsWhereSecretsAre()
    {
        Fixture bench;
        auto *state = bench.find<Ui::StatusChip>(u"settingsKeyState"_s);
        QCOMPARE(state->tone(), Ui::Tone::Neutral);
        QTest::mouseClick(bench.find<QPushButton>(u"settingsKeyCheck"_s), Qt::LeftButton);
        QTRY_COMPARE(state->tone(), Ui::Tone::Bad);
        QVERIFY(!bench.find<QLabel>(u"settingsKeySentence"_s)->text().isEmpty());
        QTest::mouseClick(bench.find<QPushButton>(u"settingsKeyPlace"_s), Qt::LeftButton);
        QCOMPARE(bench.secrets.place(), ChosenStore::Place::Session);
        QCOMPARE(state->tone(), Ui::Tone::Warn);
        QCOMPARE(state->word(), u"this session only"_s);
        QTest::mouseClick(bench.find<QPushButton>(u"settingsKeyPlace"_s), Qt::LeftButton);
        QCOMPARE(bench.secrets.place(), ChosenStore::Place::Keychain);
    }

    void showsAndOpensTheFolder()
    {
        Fixture bench;
        QCOMPARE(bench.find<QLineEdit>(u"settingsDataDirectory"_s)->text(), bench.directory.path());
        QSignalSpy wanted(bench.page.get(), &Ui::Page::browserWanted);
        QTest::mouseClick(bench.find<QPushButton>(u"settingsOpenFolder"_s), Qt::LeftButton);
        QCOMPARE(wanted.first().first().toUrl(), QUrl::fromLocalFile(bench.directory.path()));
        QVERIFY(!bench.find<QLabel>(u"settingsHistorySize"_s)->text().isEmpty());
    }

    void deletesOldHistoryAfterAsking()
    {
        Fixture bench;
        bench.history.append(sample(1)); // of 2023
        auto fresh = sample(2);
        fresh.startedAt = QDateTime::currentDateTimeUtc();
        bench.history.append(fresh);
        bench.history.flush();
        const Result<History::Reader> reader = History::Reader::open(bench.directory.historyFile());
        auto *question = bench.find<Ui::Banner>(u"settingsDeleteQuestion"_s);
        QTest::mouseClick(bench.find<QPushButton>(u"settingsDelete"_s), Qt::LeftButton);
        QVERIFY(question->isVisible());
        bench.history.flush();
        QCOMPARE(reader->ids({})->size(), 2u); // only asked so far
        bench.find<QSpinBox>(u"settingsDays"_s)->setValue(31);
        QVERIFY(!question->isVisible()); // another number, another question
        QTest::mouseClick(bench.find<QPushButton>(u"settingsDelete"_s), Qt::LeftButton);
        QTest::mouseClick(question->findChild<QPushButton *>(u"bannerButton"_s), Qt::LeftButton);
        bench.history.flush();
        QCOMPARE(*reader->ids({}), std::vector<ExchangeId>{2});
    }

    void letsTheWheelScrollThePage()
    {
        const Ui::WheelGuard guard;
        Fixture bench;
        auto *number = bench.find<QSpinBox>(u"settingsEmulatorPort"_s);
        bench.find<QSpinBox>(u"settingsListenerPort"_s)->setFocus();
        QWheelEvent event(QPointF(5, 5), number->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(number, &event);
        QCOMPARE(number->value(), 8470);
    }

    void saysWhenItCannotSave()
    {
        Fixture bench;
        QVERIFY(QFile::remove(bench.directory.settingsFile()) || !QFile::exists(bench.directory.settingsFile()));
        QVERIFY(QDir().mkpath(bench.directory.settingsFile())); // a folder where the file should be
        bench.find<QSpinBox>(u"settingsListenerPort"_s)->setValue(9999);
        QVERIFY(bench.find<Ui::Banner>(u"settingsNotSaved"_s)->isVisible());
    }
};

LINESMAN_TEST(TstSettingsPage)
#include "tst_settingspage.moc"

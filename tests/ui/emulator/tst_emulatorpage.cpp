#include "app/emulator/emulator.h"
#include "app/http/deliveryclient.h"
#include "app/http/server.h"
#include "tests/support/suite.h"
#include "ui/emulator/emulatorpage.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

#include <atomic>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstEmulatorPage : public QObject
{
    Q_OBJECT
private:
    struct Fixture {
        Http::IoThread thread;
        Http::DeliveryClient deliveries;
        Emulator::Emulator emulator{thread, deliveries};
        quint16 port = 0;
        Ui::EmulatorPage page{emulator, [this]() -> Result<> {
                                  Emulator::Options options;
                                  options.port = port;
                                  const Result<Emulator::Ready> ready = emulator.start(options);
                                  if (!ready)
                                      return failure(ready.error());
                                  return {};
                              }};
        Fixture()
        {
            page.resize(1000, 700);
            page.show();
        }
        template <typename Widget>
        Widget *find(const char *name)
        {
            auto *widget = page.findChild<Widget *>(QString::fromLatin1(name));
            if (!widget)
                qFatal("no %s", name);
            return widget;
        }
        void start()
        {
            QTest::mouseClick(page.findChild<QWidget *>(u"pageEmpty"_s)->findChild<QPushButton *>(), Qt::LeftButton);
            QCOMPARE(page.look(), Ui::Page::Look::Ready);
        }
        void choose(const char *name, const QString &data)
        {
            auto *box = find<QComboBox>(name);
            box->setCurrentIndex(box->findData(data));
            emit box->activated(box->currentIndex());
        }
    };

private slots:
    void startsAndStops()
    {
        Fixture f;
        QCOMPARE(f.page.look(), Ui::Page::Look::Empty);
        f.start();
        QVERIFY(f.emulator.isRunning());
        QCOMPARE(f.find<Ui::StatusChip>("emulatorState")->tone(), Ui::Tone::Good);
        QCOMPARE(f.find<QLineEdit>("emulatorBaseUrl")->text(), f.emulator.ready().baseUrl);
        QTest::mouseClick(f.find<QPushButton>("copyEnvironment"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"LINESMAN_BASE_URL="_s + f.emulator.ready().baseUrl));
        QTest::mouseClick(f.find<QPushButton>("toggleEmulator"), Qt::LeftButton);
        QVERIFY(!f.emulator.isRunning());
        QCOMPARE(f.page.look(), Ui::Page::Look::Empty);
    }

    void saysWhyItDoesNotStart()
    {
        Fixture first;
        first.start();
        Fixture second;
        second.port = quint16(QUrl(first.emulator.ready().baseUrl).port());
        QTest::mouseClick(second.page.findChild<QWidget *>(u"pageEmpty"_s)->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(second.page.look(), Ui::Page::Look::Failed);
    }

    void listsWhatItHolds()
    {
        Fixture f;
        f.start();
        auto *table = f.find<Ui::TableView>("emulatorTable");
        QTRY_VERIFY(table->model()); // comes with the emulator's answer
        QTRY_COMPARE(table->model()->rowCount(), 5);
        f.find<QComboBox>("emulatorList")->setCurrentIndex(1);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 3).data().toString(), f.emulator.ready().locations.at(0).id);
    }

    void sendsAsAUser()
    {
        Fixture f;
        std::atomic<int> received = 0;
        Http::Server endpoint(f.thread, [&](Http::Request, Http::Responder respond) {
            ++received;
            respond({});
        });
        const quint16 port = endpoint.listen({}).value_or(0);
        f.start();
        f.find<QTabWidget>("emulatorTabs")->setCurrentIndex(1);
        QTRY_VERIFY(f.find<QComboBox>("sendContact")->count() > 0);
        auto *url = f.find<QLineEdit>("sendDeliveryUrl");
        url->setText(u"nonsense"_s);
        emit url->editingFinished();
        url->setText(u"http://127.0.0.1:%1/hook"_s.arg(port));
        f.find<QPlainTextEdit>("sendMessage")->setPlainText(u"Good morning"_s);
        QVERIFY(f.find<Ui::CodeView>("sendPreview")->bytes().contains("Good morning"));
        QTest::mouseClick(f.find<QPushButton>("sendAsUser"), Qt::LeftButton);
        QTRY_COMPARE(received.load(), 1);
        QTRY_COMPARE(f.find<Ui::StatusChip>("sendState")->tone(), Ui::Tone::Good);
        // What a kind does not support cannot be sent.
        f.choose("sendKind", u"SmsChannel"_s);
        f.choose("sendSource", u"workflow"_s);
        QVERIFY(!f.find<QPushButton>("sendAsUser")->isEnabled());
        // Both sides are in the list of requests.
        QTRY_VERIFY(f.find<Ui::TableView>("emulatorRequests")->model()->rowCount() >= 1);
        f.find<Ui::TableView>("emulatorRequests")->selectRow(0);
        QTRY_VERIFY(f.find<Ui::CodeView>("emulatorRequest")->bytes().contains("Good morning"));
        endpoint.stop();
    }

    void changesItsBehaviour()
    {
        Fixture f;
        f.start();
        f.find<QTabWidget>("emulatorTabs")->setCurrentIndex(2);
        auto *table = f.find<Ui::TableView>("emulatorSwitches");
        QTRY_VERIFY(table->model()); // comes with the emulator's answer
        QTRY_VERIFY(table->model()->rowCount() >= 16);
        const QModelIndex side = table->model()->index(0, 2);
        QCOMPARE(side.data().toString(), u"both"_s);
        f.choose("emulatorProfile", u"observed"_s);
        QTRY_COMPARE(table->model()->index(0, 2).data().toString(), u"Custom"_s);
        QVERIFY(!f.find<QLabel>("switchSource")->text().isEmpty());
        auto *sides = f.find<QComboBox>("switchSide");
        sides->setCurrentIndex(sides->findText(u"SMS"_s));
        emit sides->activated(sides->currentIndex());
        QTRY_COMPARE(table->model()->index(0, 2).data().toString(), u"SMS"_s);
        QTest::mouseClick(f.find<QPushButton>("advanceClock"), Qt::LeftButton);
        QTRY_VERIFY(f.find<QLabel>("emulatorClock")->text().contains(u"10 min"_s));
        f.find<QSpinBox>("raceWindow")->setValue(8);
        QTest::mouseClick(f.find<QPushButton>("resetEmulator"), Qt::LeftButton);
        QTRY_COMPARE(f.find<QSpinBox>("raceWindow")->value(), 0);
    }
};

LINESMAN_TEST(TstEmulatorPage)
#include "tst_emulatorpage.moc"

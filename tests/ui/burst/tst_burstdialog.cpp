// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/server.h"
#include "tests/support/suite.h"
#include "ui/burst/burstdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/*! Takes deliveries, and tells at /tally which it handled; every tenth it refuses. */
class Counting
{
public:
    explicit Counting(Http::IoThread &thread, bool isFussy = false)
        : m_isFussy(isFussy)
        , m_server(thread, [this](const Http::Request &request, const Http::Responder &respond) {
            const QMutexLocker lock(&m_mutex);
            Http::Response response;
            if (request.target == "/tally") {
                response.body = QJsonDocument(m_handled).toJson().toStdString();
            } else {
                const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
                if (m_isFussy && ++m_seen % 10 == 0)
                    response.status = 503;
                else
                    m_handled.append(body.value(u"messageId"_s));
            }
            respond(response);
        })
    {
        m_port = m_server.listen({}).value_or(0);
    }
    QString url(const QString &path = u"/"_s) const
    {
        return u"http://127.0.0.1:%1%2"_s.arg(QString::number(m_port), path);
    }

private:
    const bool m_isFussy;
    QMutex m_mutex;
    QJsonArray m_handled;
    int m_seen = 0;
    std::uint16_t m_port = 0;
    Http::Server m_server;
};

} // namespace

class TstBurstDialog : public QObject
{
    Q_OBJECT
private slots:
    void measuresAndComparesBursts()
    {
        Counting endpoint(m_thread);
        BurstDialog dialog;
        dialog.show();
        const QAbstractItemModelTester tester(runs(dialog)->model());
        dialog.setPlan(planTo(endpoint.url()));
        number(dialog, u"burstCount"_s)->setValue(200);
        number(dialog, u"burstSmsDefault"_s)->setValue(1);
        number(dialog, u"burstEmailDefault"_s)->setValue(1);
        number(dialog, u"burstReordered"_s)->setValue(50);
        dialog.findChild<QLineEdit *>(u"burstTally"_s)->setText(endpoint.url(u"/tally"_s));
        send(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(banner(dialog)->sentence().contains(u"Of 200 messages 0 were lost"_s), 30'000);
        const QString numbers = dialog.findChild<QLabel *>(u"burstNumbers"_s)->text();
        QVERIFY2(numbers.contains(u"200 of 200"_s) && numbers.contains(u"2xx 200"_s), qPrintable(numbers));

        // The same once more: the endpoint has each message twice now.
        send(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(banner(dialog)->sentence().contains(u"200 handled more than once"_s), 30'000);
        QCOMPARE(runs(dialog)->model()->rowCount(), 2);
        runs(dialog)->selectRow(0);
        QVERIFY(dialog.findChild<QLabel *>(u"burstChanges"_s)->text().contains(u"0 of 200, before 0 of 200"_s));
    }

    void tellsWhatWasRefusedAndKeepsIt()
    {
        Counting endpoint(m_thread, true);
        BurstDialog dialog;
        dialog.show();
        dialog.setPlan(planTo(endpoint.url()));
        QVERIFY(!dialog.findChild<QPushButton *>(u"sendBurst"_s)->isDefault()); // Enter in a field sends nothing
        QVERIFY(!dialog.findChild<QPushButton *>(u"keepBurst"_s)->isEnabled());
        number(dialog, u"burstCount"_s)->setValue(50);
        send(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(!banner(dialog)->sentence().isEmpty(), 30'000);
        QVERIFY2(banner(dialog)->sentence().startsWith(u"5 "_s), qPrintable(banner(dialog)->sentence()));
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"burst.json"_s);
        choose(dialog, u"keepBurst"_s, u"burstKeepFile"_s, file);
        choose(dialog, u"openBurst"_s, u"burstOpenFile"_s, file);
        QCOMPARE(runs(dialog)->model()->rowCount(), 2);
    }

    void stopsWhenItIsClosed()
    {
        BurstDialog dialog;
        dialog.show();
        dialog.setPlan(planTo(u"http://127.0.0.1:9/"_s));
        number(dialog, u"burstCount"_s)->setValue(100'000);
        send(dialog);
        dialog.reject();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), 30'000);
    }

private:
    Http::IoThread m_thread;

    static Webhooks::DeliveryPlan planTo(const QString &url)
    {
        Webhooks::DeliveryPlan plan;
        plan.url = url;
        plan.form = Webhooks::sampleForm(Providers::Kind::SmsDefault);
        plan.variant = Webhooks::Variant::Unsigned;
        return plan;
    }
    static TableView *runs(const BurstDialog &dialog) { return dialog.findChild<TableView *>(u"burstRuns"_s); }
    static Banner *banner(const BurstDialog &dialog) { return dialog.findChild<Banner *>(u"burstVerdict"_s); }
    static QSpinBox *number(const BurstDialog &dialog, const QString &name)
    {
        return dialog.findChild<QSpinBox *>(name);
    }
    static void send(const BurstDialog &dialog)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"sendBurst"_s), Qt::LeftButton);
        QVERIFY(dialog.isRunning());
    }
    static void choose(const BurstDialog &dialog, const QString &button, const QString &name, const QString &file)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(button), Qt::LeftButton);
        auto *chooser = dialog.findChild<QFileDialog *>(name);
        QVERIFY(chooser);
        emit chooser->fileSelected(file);
        delete chooser;
    }
};

LINESMAN_TEST(TstBurstDialog)
#include "tst_burstdialog.moc"

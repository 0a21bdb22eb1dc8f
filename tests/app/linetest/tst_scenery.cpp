// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/fictionphone.h"
#include "app/emulator/controlrequest.h"
#include "app/linetest/linetestsession.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::LineTest;
using namespace Qt::Literals::StringLiterals;

/*! What a line test sets up in an emulator that others use, too. */
class TstScenery : public QObject
{
    Q_OBJECT

private:
    Http::IoThread m_thread;
    Http::DeliveryClient m_deliveries;
    QTemporaryDir m_folder;

    /*! A fixture in which each second number that a line test could take is found with somebody: in one long name. */
    QString crowded() const
    {
        QString numbers;
        for (int index = 0; index < FictionPhones; index += 2)
            numbers += fictionPhone(index) + u' ';
        const QJsonObject person{{u"location"_s, u"north"_s}, {u"name"_s, numbers}};
        const QString name = m_folder.filePath(u"crowded.json"_s);
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(QJsonObject{{u"contacts"_s, QJsonArray{person}}}).toJson(QJsonDocument::Compact));
        return name;
    }

    QJsonObject contactsWith(Emulator::Emulator &emulator, const QString &words)
    {
        return QCoro::waitFor(emulator.control(Emulator::Control::contacts(0, 100, words, QString())))
            .value_or(QJsonObject());
    }

private slots:
    void takesNumbersThatNobodyHas()
    {
        Emulator::Options options;
        options.port = 0;
        options.fixtureFile = crowded();
        Emulator::Emulator emulator(m_thread, m_deliveries);
        const Result<Emulator::EmulatorDescription> ready = emulator.start(options);
        QVERIFY2(ready, ready ? "" : qPrintable(ready.error().detail));
        constexpr int Rounds = 2;
        for (int round = 0; round < Rounds; ++round) {
            LineTestSession session(m_thread, m_deliveries);
            Request request;
            request.emulatorUrl = QUrl(ready->baseUrl);
            request.depth = Depth::Basic;
            const Result<TestResult> result = QCoro::waitFor(session.run(request));
            QVERIFY(result);
            QCOMPARE(result->verdict(), Verdict::Passed);
        }
        const QJsonArray made = contactsWith(emulator, u"Line Test"_s).value(u"contacts"_s).toArray();
        QCOMPARE(int(made.size()), Rounds * int(Providers::AllKinds.size()));
        for (const QJsonValue &contact : made) {
            const QString phone = contact.toObject().value(u"phone"_s).toString();
            QVERIFY2(contactsWith(emulator, phone).value(u"total"_s).toInt() == 1, qPrintable(phone));
        }
    }
};

LINESMAN_TEST(TstScenery)
#include "tst_scenery.moc"

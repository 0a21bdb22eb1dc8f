// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/router.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;

class TstRouter : public QObject
{
    Q_OBJECT
private slots:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("action"); // -1 for none
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("allow");
        const auto row = [](const char *method, const char *target, int action, const char *id, const char *allow) {
            QTest::addRow("%s %s", method, target)
                << QByteArray(method) << QByteArray(target) << action << QByteArray(id) << QByteArray(allow);
        };
        row("GET", "/contacts", 1, "", "GET, HEAD");
        row("GET", "/contacts/", 1, "", "GET, HEAD");
        row("HEAD", "/contacts/?limit=1", 1, "", "GET, HEAD");
        row("GET", "/contacts/c%2F1", 2, "c/1", "GET, PUT, HEAD");
        row("PUT", "/contacts/c1", 3, "c1", "GET, PUT, HEAD");
        row("POST", "/contacts/upsert", 4, "", "GET, PUT, POST, HEAD");
        row("GET", "/contacts/upsert", 2, "upsert", "GET, PUT, POST, HEAD");
        row("DELETE", "/contacts/c1", -1, "", "GET, PUT, HEAD");
        row("GET", "/", 0, "", "GET, HEAD");
        row("GET", "/nothing", -1, "", "");
        row("GET", "/contacts//", -1, "", "");
        row("GET", "/page/12", 5, "12", "GET, HEAD");
        row("GET", "/page/x", -1, "", "");
        row("GET", "/files/a/b%20c/d.png", 6, "a/b c/d.png", "GET, HEAD");
        row("GET", "/files", -1, "", "");
        row("GET", "http://host/contacts/c1", 2, "c1", "GET, PUT, HEAD");
    }

    void finds()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(int, action);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, allow);
        Http::Router<int> router;
        router.add("GET", "/", 0)
            .add("GET", "/contacts", 1)
            .add("GET", "/contacts/{id}", 2)
            .add("PUT", "/contacts/{id}", 3)
            .add("POST", "/contacts/upsert", 4)
            .add("GET", "/page/{id:int}", 5)
            .add("GET", "/files/{id*}", 6);
        const Http::Target parsed = Http::parseTarget(target.toStdString());
        const auto found = router.match(method.toStdString(), parsed);
        QCOMPARE(found.action ? *found.action : -1, action);
        QCOMPARE(QByteArray::fromStdString(found.parameters["id"]), id);
        QCOMPARE(QByteArray::fromStdString(router.allowedMethods(parsed)), allow);
    }

    void findsWhateverTheOrder_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("action"); // -1 for none
        QTest::addColumn<QByteArray>("parameters");
        QTest::newRow("words alone") << QByteArray("/a/b") << 3 << QByteArray();
        QTest::newRow("a word at the end") << QByteArray("/a/1/tags") << 2 << QByteArray("1");
        QTest::newRow("a word in the middle") << QByteArray("/a/email/1") << 1 << QByteArray("1");
        QTest::newRow("no word but the first") << QByteArray("/a/1/2") << 0 << QByteArray("1,2");
        QTest::newRow("any first word") << QByteArray("/b/x") << 4 << QByteArray("b");
        QTest::newRow("any first word, where routes have it as a word") << QByteArray("/a/x") << 4 << QByteArray("a");
        QTest::newRow("nothing stands for braces") << QByteArray("/a//2") << -1 << QByteArray();
    }

    void findsWhateverTheOrder()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const int, action);
        QFETCH(const QByteArray, parameters);
        Http::Router<int> router;
        router.add("GET", "/a/{}/{}", 0)
            .add("GET", "/a/email/{}", 1)
            .add("GET", "/{}/x", 4)
            .add("GET", "a/{}/tags", 2) // a slash before it makes no difference
            .add("GET", "/a/b", 3);
        const auto found = router.match("GET", Http::parseTarget(target.toStdString()));
        QCOMPARE(found.action ? *found.action : -1, action);
        QByteArrayList values;
        for (std::size_t i = 0; i < found.parameters.size(); ++i)
            values.append(QByteArray::fromStdString(found.parameters[i]));
        QCOMPARE(values.join(','), parameters);
        QCOMPARE(found.parameters[found.parameters.size()], std::string());
    }
};

LINESMAN_TEST(TstRouter)
#include "tst_router.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/multipart.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;

namespace {
const char *const Type = "multipart/form-data; boundary=xyz";

QByteArray part(const QByteArray &name, const QByteArray &content)
{
    return "--xyz\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
}
} // namespace

class TstMultipart : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatABrowserSends()
    {
        const std::string body =
            "preamble\r\n"
            "--xyz\r\n"
            "Content-Disposition: form-data; name=\"conversationId\"\r\n\r\n"
            "cnv1\r\n"
            "--xyz  \r\n"
            "content-disposition: form-data; name=\"fileAttachment\"; filename=\"a \\\"b\\\".png\"\r\n"
            "Content-Type: image/png\r\n\r\n"
            "\x89PNG\r\n--xy\r\n\r\n"
            "--xyz\r\n"
            "Content-Disposition: form-data; name=empty; filename*=UTF-8''caf%C3%A9.txt\r\n\r\n"
            "\r\n"
            "--xyz--\r\nepilogue";
        const auto parts = Http::parseMultipart(Type, body);
        QVERIFY2(parts, parts ? "" : qPrintable(parts.error().detail));
        QCOMPARE(parts->size(), std::size_t(3));
        QCOMPARE(parts->at(0).name, std::string("conversationId"));
        QCOMPARE(parts->at(0).content, std::string_view("cnv1"));
        QCOMPARE(parts->at(0).contentType, std::string("text/plain"));
        QVERIFY(!parts->at(0).fileName);
        QCOMPARE(*parts->at(1).fileName, std::string("a \"b\".png"));
        QCOMPARE(parts->at(1).contentType, std::string("image/png"));
        QCOMPARE(parts->at(1).content, std::string_view("\x89PNG\r\n--xy\r\n"));
        QCOMPARE(*parts->at(2).fileName, std::string("caf\xc3\xa9.txt"));
        QCOMPARE(parts->at(2).content, std::string_view());
    }

    void readsBoundaries_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("boundary");
        QTest::newRow("plain") << QByteArray("multipart/form-data; boundary=abc") << QByteArray("abc");
        QTest::newRow("quoted") << QByteArray("Multipart/Form-Data; charset=utf-8; Boundary=\"a b:c\"")
                                << QByteArray("a b:c");
        QTest::newRow("70") << "multipart/form-data; boundary=" + QByteArray(70, 'a') << QByteArray(70, 'a');
        QTest::newRow("71") << "multipart/form-data; boundary=" + QByteArray(71, 'a') << QByteArray();
        QTest::newRow("none") << QByteArray("multipart/form-data") << QByteArray();
        QTest::newRow("empty") << QByteArray("multipart/form-data; boundary=") << QByteArray();
        QTest::newRow("not closed") << QByteArray("multipart/form-data; boundary=\"abc") << QByteArray();
        QTest::newRow("space at the end") << QByteArray("multipart/form-data; boundary=\"abc \"") << QByteArray();
        QTest::newRow("forbidden character") << QByteArray("multipart/form-data; boundary=a*b") << QByteArray();
        QTest::newRow("another type") << QByteArray("multipart/mixed; boundary=abc") << QByteArray();
    }

    void readsBoundaries()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, boundary);
        const auto found = Http::multipartBoundary(type.toStdString());
        QCOMPARE(QByteArray::fromStdString(found.value_or("")), boundary);
        QCOMPARE(found.has_value(), !boundary.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no boundary") << QByteArray("hello");
        QTest::newRow("no part") << QByteArray("--xyz--\r\n");
        QTest::newRow("no end") << part("a", "b");
        QTest::newRow("end cut") << part("a", "b") + "--xyz-";
        QTest::newRow("no empty line") << QByteArray("--xyz\r\nContent-Disposition: form-data; name=a\r\n--xyz--");
        QTest::newRow("no disposition") << QByteArray("--xyz\r\nX: y\r\n\r\nb\r\n--xyz--");
        QTest::newRow("another disposition")
            << QByteArray("--xyz\r\nContent-Disposition: attachment; name=a\r\n\r\nb\r\n--xyz--");
        QTest::newRow("no name") << QByteArray("--xyz\r\nContent-Disposition: form-data\r\n\r\nb\r\n--xyz--");
        QTest::newRow("field without colon") << QByteArray("--xyz\r\nnonsense\r\n\r\nb\r\n--xyz--");
        QTest::newRow("folded field") << QByteArray(
            "--xyz\r\nContent-Disposition: form-data;\r\n name=a\r\n\r\nb\r\n--xyz--");
        QTest::newRow("NUL in a field") << QByteArray(
            "--xyz\r\nContent-Disposition: form-data; name=\"a\0\"\r\n\r\nb\r\n--xyz--", 62);
        QTest::newRow("nested") << QByteArray("--xyz\r\nContent-Disposition: form-data; name=a\r\n"
                                              "Content-Type: Multipart/mixed; boundary=q\r\n\r\nb\r\n--xyz--");
        QTest::newRow("transfer encoding") << QByteArray("--xyz\r\nContent-Disposition: form-data; name=a\r\n"
                                                         "Content-Transfer-Encoding: base64\r\n\r\nYg==\r\n--xyz--");
        QTest::newRow("long header") << "--xyz\r\nContent-Disposition: form-data; name=a\r\nX: " +
                                            QByteArray(9000, 'x') + "\r\n\r\nb\r\n--xyz--";
        QTest::newRow("many fields") << "--xyz\r\nContent-Disposition: form-data; name=a\r\n" +
                                            QByteArray("X: y\r\n").repeated(16) + "\r\nb\r\n--xyz--";
        QTest::newRow("many parts") << part("a", "b").repeated(101) + "--xyz--";
        QTest::newRow("text behind a boundary") << QByteArray("--xyzzy\r\n\r\nb\r\n--xyz--");
    }

    void refuses()
    {
        QFETCH(QByteArray, body);
        const auto parts = Http::parseMultipart(Type, body.toStdString());
        QVERIFY(!parts);
        QCOMPARE(parts.error().kind, Error::Kind::Rejected);
        QVERIFY(!parts.error().detail.isEmpty());
    }

    void takesPartsUpToTheLimit()
    {
        const std::string body = (part("a", "b").repeated(100) + "--xyz--").toStdString();
        QCOMPARE(Http::parseMultipart(Type, body).value().size(), std::size_t(100));
    }
};

LINESMAN_TEST(TstMultipart)
#include "tst_multipart.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/redaction.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;

class TstRedaction : public QObject
{
    Q_OBJECT
private slots:
    void hidesSecrets_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("secret");
        const auto row = [](const char *name, const char *text, const char *secret) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(secret);
        };
        row("bearer", "Authorization: Bearer abc.DEF-123", "abc.DEF-123");
        row("private integration token", "token pit-12345678-abcd", "12345678");
        row("JWT alone", "it was eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "eyJhbGci");
        row("JSON, 2021", "{\"access_token\":\"s3cret\",\"x\":1}", "s3cret");
        row("JSON, v3", "{\"refreshToken\" : \"s3\\\"cret\"}", "cret");
        row("form", "grant_type=refresh_token&refresh_token=s3cret&client_id=1", "s3cret");
        row("form secret first", "client_secret=s3cret&x=1", "s3cret");
        row("callback", "https://a.example/cb?code=0123456789abcdef&state=1", "0123456789abcdef");
        row("private key", "-----BEGIN PRIVATE KEY-----\nMC4CAQ\n-----END PRIVATE KEY-----", "MC4CAQ");
        row("cut private key", "-----BEGIN RSA PRIVATE KEY-----\nMC4CAQ", "MC4CAQ");
        row("client secret header", "x-ghl-client-secret: s3cret\r\nHost: a", "s3cret");
    }

    void hidesSecrets()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, secret);
        const QByteArray shown = redacted(text);
        QVERIFY2(!shown.contains(secret), shown.constData());
        QVERIFY(shown.contains(RedactionMark));
        QCOMPARE(redacted(QString::fromUtf8(text)).toUtf8(), shown);
    }

    void leavesTheRestAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("error code") << QByteArray("{\"error\":{\"code\":\"1\",\"type\":\"saas\"}}");
        QTest::newRow("grant type") << QByteArray("grant_type=refresh_token&user_type=Company");
        QTest::newRow("bytes") << QByteArray("\x00\xff\xfe binary", 10);
        QTest::newRow("scope list") << QByteArray("conversations/message.write contacts.readonly");
    }

    void leavesTheRestAlone()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(redacted(text), text);
    }
};

LINESMAN_TEST(TstRedaction)
#include "tst_redaction.moc"

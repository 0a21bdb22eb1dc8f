// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/keytext.h"
#include "app/webhooks/signature.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray Der = "MCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg=";
const QByteArray Hex = "8b61d1d6cacbe28d7c3bc0516bb815258ec6edbba96cddc7f40c09ac708388e8";

QByteArray pem(const QByteArray &end)
{
    return "-----BEGIN PUBLIC KEY-----" + end + Der + end + "-----END PUBLIC KEY-----" + end;
}
} // namespace

class TstKeyText : public QObject
{
    Q_OBJECT
private slots:
    void understandsAnyWrapping_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray raw = QByteArray::fromHex(Hex);
        QTest::newRow("PEM") << pem("\n");
        QTest::newRow("CRLF") << pem("\r\n");
        QTest::newRow("CR") << pem("\r");
        QTest::newRow("written line ends") << pem("\\n");
        QTest::newRow("written twice") << pem("\\\\n");
        QTest::newRow("written CRLF") << pem("\\r\\n");
        QTest::newRow("blanks") << pem(" ");
        QTest::newRow("no line ends") << pem("");
        QTest::newRow("double quotes") << '"' + pem("\\n") + '"';
        QTest::newRow("single quotes") << '\'' + pem("\n") + '\'';
        QTest::newRow(".env") << "WEBHOOK_PUBLIC_KEY=\"" + pem("\\n") + "\"\n";
        QTest::newRow("shell") << "export KEY='" + pem("\n") + "'";
        QTest::newRow("YAML") << "key: |\n  " + pem("\n  ");
        QTest::newRow("without a foot") << "-----BEGIN PUBLIC KEY-----\n" + Der;
        QTest::newRow("indented") << "    " + pem("\n    ");
        QTest::newRow("base64 of DER") << Der;
        QTest::newRow(".env, base64 of DER") << "KEY=" + Der;
        QTest::newRow("lines of base64") << Der.left(20) + "\n" + Der.mid(20);
        QTest::newRow("base64 of the bytes") << raw.toBase64();
        QTest::newRow("base64url") << raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QTest::newRow("base64 of PEM") << pem("\n").toBase64();
        QTest::newRow("hex") << Hex;
        QTest::newRow("hex with colons") << QByteArray::fromHex(Hex).toHex(':').toUpper();
        QTest::newRow("hex with 0x") << "0x" + Hex;
        QTest::newRow("DER") << QByteArray::fromBase64(Der);
        QTest::newRow("the bytes") << raw;
        QTest::newRow("the bytes and a line end") << raw + '\n';
        QTest::newRow("JSON text") << "\"" + pem("\\n") + "\"";
        QTest::newRow("ready file") << "{\"clientId\":\"x\",\"publicKeyPem\":\"" + pem("\\n") + "\"}";
        QTest::newRow("JWK") << "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" +
                                    raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                                    "\"}";
        QTest::newRow("OpenSSH") << "ssh-ed25519 " +
                                        (QByteArray::fromHex("0000000b") + "ssh-ed25519" +
                                         QByteArray::fromHex("00000020") + raw)
                                            .toBase64() +
                                        " me@here";
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + pem("\n");
    }
    void understandsAnyWrapping()
    {
        QFETCH(QByteArray, text);
        const auto key = publicKeyFromText(u"k"_s, {text.constData(), std::size_t(text.size())});
        QVERIFY2(key, key ? "" : qPrintable(key.error().detail));
        QCOMPARE(key->scheme, Scheme::Ed25519);
        QCOMPARE(QByteArray::fromStdString(key->bytes).toHex(), Hex);
    }

    void saysWhatIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << QByteArray(" \n") << u"empty"_s;
        QTest::newRow("private") << QByteArray("-----BEGIN PRIVATE KEY-----\\nMC4CAQ==\\n-----END PRIVATE KEY-----")
                                 << u"private key"_s;
        QTest::newRow("broken PEM") << QByteArray("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")
                                    << u"PEM without"_s;
        QTest::newRow("words") << QByteArray("no key at all!") << u"no public key"_s;
        QTest::newRow("JSON without") << QByteArray("{\"a\":1}") << u"no public key"_s;
        QTest::newRow("cut") << Der.left(30) << u"no public key"_s;
    }
    void saysWhatIsNoKey()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, why);
        const auto key = publicKeyFromText(u"k"_s, {text.constData(), std::size_t(text.size())});
        QVERIFY(!key);
        QVERIFY2(key.error().detail.contains(why), qPrintable(key.error().detail));
    }

    void readsHighLevelsRsaKeyFromAnyWrapping()
    {
        for (const PublicKey &known : highLevelKeys()) {
            QByteArray text = QByteArray::fromStdString(publicKeyPem(known));
            text.replace("\n", "\\n");
            const auto again = publicKeyFromText(known.name, text.toStdString());
            QVERIFY(again);
            QCOMPARE(*again, known);
        }
    }
};

LINESMAN_TEST(TstKeyText)
#include "tst_keytext.moc"

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

QByteArray wide(const QByteArray &plain, bool mark)
{
    QByteArray bytes = mark ? QByteArray("\xff\xfe") : QByteArray();
    for (const char c : plain)
        bytes.append(c).append('\0');
    return bytes;
}

QByteArray numbers(const QByteArray &bytes)
{
    QByteArrayList all;
    for (const char c : bytes)
        all += QByteArray::number(int(static_cast<unsigned char>(c)));
    return all.join(',');
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
        // What editors, forms and programs make of it.
        QTest::newRow("en dashes") << pem("\n").replace("-----", "\xe2\x80\x93\xe2\x80\x93-");
        QTest::newRow("Windows-1252 dashes") << pem("\r\n").replace("-----", "\x97\x96-");
        QTest::newRow("typographic quotes") << "\xe2\x80\x9c" + pem(" ") + "\xe2\x80\x9d";
        QTest::newRow("no-break spaces") << pem("\xc2\xa0");
        QTest::newRow("percent-encoded") << pem("\n").toPercentEncoding();
        QTest::newRow("of a form") << pem("\r\n").toPercentEncoding(" ").replace(' ', '+');
        QTest::newRow("base64 of DER, percent-encoded") << Der.toPercentEncoding();
        QTest::newRow("UTF-16") << wide(pem("\r\n"), true);
        QTest::newRow("UTF-16 without a mark") << wide(pem("\r\n"), false);
        QTest::newRow("joined in a program") << "'" + pem("\\n' +\n  '") + "'";
        QTest::newRow("beside a private key")
            << "-----BEGIN PRIVATE KEY-----\nMC4CAQ==\n-----END PRIVATE KEY-----\n" + pem("\n");
        QTest::newRow("a list of lines") << "[\"" + pem("\",\"") + "\"]";
        // Among other lines.
        const QByteArray others = "CLIENT_ID=65f0c0de65f0c0de65f0c0de-ab12cd34\r\nCLIENT_SECRET=" + Hex + "\r\n";
        const QByteArray base64 = raw.toBase64();
        QTest::newRow(".env, DER among others") << others + "GHL_KEY=" + Der + " # of HighLevel\r\n";
        QTest::newRow(".env, bytes among others") << others + "GHL_PUBLIC_KEY=\"" + base64 + "\"\r\nPORT=3000\r\n";
        QTest::newRow("Compose") << "services:\n  app:\n    environment:\n      - PORT=3000\n      - KEY=" + Der + "\n";
        QTest::newRow("Dockerfile") << "FROM node\nENV WEBHOOK_KEY " + Der + "\nENV PORT 3000\n";
        QTest::newRow("docker run") << "docker run -e PORT=1 -e KEY=" + Der + " bridge";
        QTest::newRow("PowerShell") << "$env:KEY = \"" + Der + "\"";
        QTest::newRow("Kubernetes") << "kind: Secret\ndata:\n  key: " + pem("\n").toBase64() + "\n  port: MzAwMA==\n";
        QTest::newRow("base64 of base64") << Der.toBase64();
        QTest::newRow("source") << "const key = '" + Der + "'; // TODO";
        QTest::newRow("markup") << "<pre><code>" + Der + "</code></pre>";
        // JSON of all sorts.
        const QByteArray jwk = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" +
                               raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + "\"}";
        QTest::newRow("JWK set") << "{\"keys\":[" + jwk + "]}";
        QTest::newRow("JSON env file") << "{\"env\":\"dev\",\"GHL_PUBLIC_KEY\":\"" + pem("\\n") + "\"}";
        QTest::newRow("escaped plus sign") << "{\"key\":\"" + QByteArray(Der).replace("=", "\\u003D") + "\"}";
        QTest::newRow("Buffer of Node") << "{\"type\":\"Buffer\",\"data\":[" + numbers(raw) + "]}";
        QTest::newRow("a list of bytes") << "[" + numbers(QByteArray::fromBase64(Der)) + "]";
    }
    void understandsAnyWrapping()
    {
        QFETCH(QByteArray, text);
        const auto key = publicKeyFromText(u"k"_s, {text.constData(), std::size_t(text.size())});
        QVERIFY2(key, key ? "" : qPrintable(key.error().detail));
        QCOMPARE(key->scheme, Scheme::Ed25519);
        QCOMPARE(QByteArray::fromStdString(key->bytes).toHex(), Hex);
    }

    /*! A megabyte on one line, each word of which could be a key: each was looked for a name in all that stands before. */
    void readsALongLine()
    {
        const QByteArray word = QByteArray::fromHex(Hex).toBase64();
        QByteArray line;
        while (line.size() < 1'000'000)
            line += "other " + word + ' ';
        QVERIFY(!publicKeyFromText(u"k"_s, line.toStdString()));
        line += "; the public key: " + word;
        const auto key = publicKeyFromText(u"k"_s, line.toStdString());
        QVERIFY2(key, key ? "" : qPrintable(key.error().detail));
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
        QTest::newRow("an API key") << QByteArray("PORT=1\nAPI_KEY=" + Hex + "\nHOST=x\n") << u"no public key"_s;
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

    void readsAnRsaKeyFromJwk()
    {
        // n and e of the key as they stand in its DER: 33 bytes of heads before the modulus, 5 behind it.
        const PublicKey known = highLevelKeys().at(1);
        const QByteArray der = QByteArray::fromStdString(known.bytes);
        const auto url = [](const QByteArray &bytes) {
            return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        const QByteArray jwk =
            "{\"kty\":\"RSA\",\"alg\":\"RS256\",\"n\":\"" + url(der.mid(33, 512)) + "\",\"e\":\"AQAB\"}";
        for (const QByteArray &text : {jwk, "{\"rsaPublicKey\":" + jwk + "}"}) {
            const auto key = publicKeyFromText(known.name, text.toStdString());
            QVERIFY2(key, key ? "" : qPrintable(key.error().detail));
            QCOMPARE(*key, known);
        }
    }
};

LINESMAN_TEST(TstKeyText)
#include "tst_keytext.moc"

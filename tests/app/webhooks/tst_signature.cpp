// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/signature.h"

#include "app/webhooks/signingkey.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>
#include <QTest>

#include <sodium.h>

using namespace Linesman;
using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;
using Judgement = SignatureCheck::Verdict;

namespace {
// Made for this test with the RFC 8032 test-1 key pair; verified with OpenSSL.
const std::string Body = "{\"contactId\":\"ctSandboxAda0000001\",\"locationId\":\"locSandboxNorth00001\","
                         "\"messageId\":\"msgSandbox0000000001\",\"type\":\"SMS\",\"phone\":\"+15005550006\","
                         "\"message\":\"Caf\xc3\xa9 opens at 9\",\"attachments\":[],"
                         "\"userId\":\"usrSandbox0000000001\"}";
const std::string BodySignature =
    "s+6i3o7+2j+CyFknObQFIFzBjbYxq4EDcKxcIrWlBdYV3O9l5YOHfiIX8aOmYfKtO4voCIRrweZ1g4dPKjxYAA==";
const std::string Rfc8032PublicKey = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

std::array<std::uint8_t, 32> rfc8032Seed()
{
    const QByteArray bytes = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    std::array<std::uint8_t, 32> seed{};
    std::copy(bytes.begin(), bytes.end(), seed.begin());
    return seed;
}

std::vector<PublicKey> keysOf(const SigningKey &key)
{
    return {*publicKeyFromText(u"the emulator's key"_s, key.publicPem())};
}

Http::Headers ghl(const std::string &value)
{
    return {{"Content-Type", "application/json"}, {"X-GHL-Signature", value}};
}

/*! By the key of rfc8032Seed(), with the point of order one in place of R: it solves the equation all the same. */
std::string signatureOfSmallOrder(const std::string &publicKey, const std::string &body)
{
    using Bytes = std::array<unsigned char, 64>;
    Bytes secret{};
    crypto_hash_sha512(secret.data(), rfc8032Seed().data(), 32);
    secret[0] &= 248;
    secret[31] = (secret[31] & 127) | 64;
    std::string signature(64, '\0');
    signature.front() = 1;
    const std::string hashed = signature.substr(0, 32) + publicKey + body;
    Bytes hash{};
    crypto_hash_sha512(hash.data(), reinterpret_cast<const unsigned char *>(hashed.data()), hashed.size());
    crypto_core_ed25519_scalar_reduce(hash.data(), Bytes(hash).data());
    crypto_core_ed25519_scalar_mul(reinterpret_cast<unsigned char *>(signature.data() + 32), hash.data(),
                                   secret.data());
    return QByteArray::fromStdString(signature).toBase64().toStdString();
}

const RsaSigningKey &rsaKey()
{
    static const RsaSigningKey key = *RsaSigningKey::generate(2048); // 4096 takes seconds
    return key;
}
} // namespace

class TstSignature : public QObject
{
    Q_OBJECT
private slots:
    void signsAsRfc8032Says()
    {
        // RFC 8032, 7.1, test 1: the empty message.
        const SigningKey key = SigningKey::fromSeed(rfc8032Seed());
        const QByteArray expected =
            QByteArray::fromHex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e"
                                "39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QCOMPARE(QByteArray::fromBase64(QByteArray::fromStdString(key.sign({}))), expected);
        QCOMPARE(key.sign(Body), BodySignature);
    }

    void acceptsABodyAsItWasSigned()
    {
        QCOMPARE(Body.size(), std::size_t(220));
        const std::vector<PublicKey> keys{*publicKeyFromText(u"the emulator's key"_s, Rfc8032PublicKey)};
        const SignatureCheck check = checkSignature(ghl(BodySignature), Body, keys);
        QCOMPARE(check.verdict, Judgement::Valid);
        QCOMPARE(check.scheme, Scheme::Ed25519);
        QCOMPARE(check.header, u"x-ghl-signature"_s);
        QCOMPARE(check.reason, u"Signed by the emulator's key, body unchanged."_s);
    }

    void namesTheFirstKeyThatFits()
    {
        const SigningKey one = SigningKey::generate();
        const SigningKey two = SigningKey::generate();
        std::vector<PublicKey> keys;
        for (const auto &[name, key] : {std::pair(u"one"_s, &one), {u"two"_s, &two}, {u"two again"_s, &two}})
            keys.push_back(*publicKeyFromText(name, key->publicPem()));
        // Whichever fitted before: what is tried first must not be seen.
        for (const auto &[key, name] :
             {std::pair(&two, u"two"_s), {&two, u"two"_s}, {&one, u"one"_s}, {&two, u"two"_s}})
            QCOMPARE(checkSignature(ghl(key->sign(Body)), Body, keys).keyName, name);
        std::swap(keys[1], keys[2]);
        QCOMPARE(checkSignature(ghl(two.sign(Body)), Body, keys).keyName, u"two again"_s);
        const std::vector<PublicKey> fewer{keys[0]};
        QCOMPARE(checkSignature(ghl(two.sign(Body)), Body, fewer).verdict, Judgement::Wrong);
        QCOMPARE(checkSignature(ghl(one.sign(Body)), Body, fewer).keyName, u"one"_s);
    }

    void refusesEveryFlippedByte()
    {
        const std::vector<PublicKey> keys = keysOf(SigningKey::fromSeed(rfc8032Seed()));
        for (std::size_t i = 0; i < Body.size(); ++i) {
            std::string changed = Body;
            changed[i] = char(changed[i] ^ 1);
            QCOMPARE(checkSignature(ghl(BodySignature), changed, keys).verdict, Judgement::Wrong);
        }
        QByteArray raw = QByteArray::fromBase64(QByteArray::fromStdString(BodySignature));
        for (qsizetype i = 0; i < raw.size(); ++i) {
            raw[i] = char(raw[i] ^ 1);
            QCOMPARE(checkSignature(ghl(raw.toBase64().toStdString()), Body, keys).verdict, Judgement::Wrong);
            raw[i] = char(raw[i] ^ 1);
        }
    }

    void checksALargeBodyAsItChecksASmallOne()
    {
        const SigningKey key = SigningKey::fromSeed(rfc8032Seed());
        const std::vector<PublicKey> keys = keysOf(key);
        for (const std::size_t size : {std::size_t(256 * 1024 - 1), std::size_t(256 * 1024), std::size_t(1'000'000)}) {
            std::string body(size, 'x');
            const std::string signature = key.sign(body);
            QCOMPARE(checkSignature(ghl(signature), body, keys).verdict, Judgement::Valid);
            QCOMPARE(checkSignature(ghl(BodySignature), body, keys).verdict, Judgement::Wrong);
            QCOMPARE(checkSignature(ghl(signature), body, keysOf(SigningKey::generate())).verdict, Judgement::Wrong);
            body.back() = 'y';
            QCOMPARE(checkSignature(ghl(signature), body, keys).verdict, Judgement::Wrong);
        }
    }

    /*! With a key of small order one signature fits many bodies: no length of the body lets one through. */
    void refusesKeysOfSmallOrderAtEveryLength()
    {
        PublicKey identity = keysOf(SigningKey::fromSeed(rfc8032Seed())).front();
        identity.bytes.assign(32, '\0');
        identity.bytes.front() = 1;
        const QByteArray signature = QByteArray::fromStdString(identity.bytes) + QByteArray(32, '\0');
        for (const std::size_t size :
             {std::size_t(0), std::size_t(200), std::size_t(256 * 1024), std::size_t(1'000'000)}) {
            const SignatureCheck check =
                checkSignature(ghl(signature.toBase64().toStdString()), std::string(size, 'x'), {identity});
            QCOMPARE(check.verdict, Judgement::Wrong);
        }
    }

    void refusesSignaturesOfSmallOrderAtEveryLength()
    {
        const std::vector<PublicKey> keys = keysOf(SigningKey::fromSeed(rfc8032Seed()));
        for (const std::size_t size : {std::size_t(200), std::size_t(256 * 1024), std::size_t(1'000'000)}) {
            const std::string body(size, 'x');
            const SignatureCheck check = checkSignature(ghl(signatureOfSmallOrder(keys[0].bytes, body)), body, keys);
            QCOMPARE(check.verdict, Judgement::Wrong);
        }
    }

    void saysWhatHappenedToTheBody_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<QString>("sentence");
        const QByteArray body = QByteArray::fromStdString(Body);
        QTest::newRow("newline added") << body + "\n" << u"without the newline at its end"_s;
        QTest::newRow("CRLF added") << body + "\r\n" << u"without the newline at its end"_s;
        QTest::newRow("spaces around") << "  " + body + " " << u"without the white space around it"_s;
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + body << u"without the byte order mark"_s;
        QTest::newRow("spaces after commas") << QByteArray(body).replace("\",\"", "\", \"") << u"as compact JSON"_s;
        QTest::newRow("escaped") << QByteArray(body).replace("\xc3\xa9", "\\u00e9") << u"as compact JSON"_s;
        QTest::newRow("another text") << QByteArray(body).replace("opens", "close") << u"No known key made"_s;
        QTest::newRow("empty") << QByteArray() << u"No known key made"_s;
    }
    void saysWhatHappenedToTheBody()
    {
        QFETCH(QByteArray, received);
        QFETCH(QString, sentence);
        const std::vector<PublicKey> keys = keysOf(SigningKey::fromSeed(rfc8032Seed()));
        const SignatureCheck check = checkSignature(ghl(BodySignature), received.toStdString(), keys);
        QCOMPARE(check.verdict, Judgement::Wrong);
        QVERIFY2(check.reason.contains(sentence), qPrintable(check.reason));
    }

    void fitsABodyThatWasSignedEscaped()
    {
        const SigningKey key = SigningKey::generate();
        const std::string signature = key.sign("{\"message\":\"Caf\\u00e9\",\"n\":1.0}");
        const SignatureCheck check =
            checkSignature(ghl(signature), "{\"message\": \"Caf\xc3\xa9\", \"n\": 1.0}", keysOf(key));
        QVERIFY2(check.reason.contains(u"escaped"_s), qPrintable(check.reason));
    }

    void tellsWhatIsNoSignature_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Judgement>("verdict");
        QTest::addColumn<QString>("sentence");
        const QByteArray bytes32(32, 'x');
        const QByteArray bytes64(64, '\xfb');
        QTest::newRow("empty") << QByteArray() << Judgement::Missing << u"no x-ghl-signature header"_s;
        QTest::newRow("N/A") << QByteArray("N/A") << Judgement::Missing << u"says \"N/A\""_s;
        QTest::newRow("HMAC in hex") << bytes32.toHex() << Judgement::Malformed << u"there is no shared secret"_s;
        QTest::newRow("HMAC with prefix")
            << "sha256=" + bytes32.toHex() << Judgement::Malformed << u"there is no shared secret"_s;
        QTest::newRow("HMAC in base64") << bytes32.toBase64() << Judgement::Malformed << u"there is no shared secret"_s;
        QTest::newRow("right in hex") << QByteArray::fromBase64(QByteArray::fromStdString(BodySignature)).toHex()
                                      << Judgement::Malformed << u"fits, but it is written in hexadecimal"_s;
        QTest::newRow("words") << QByteArray("not a signature") << Judgement::Malformed << u"not base64"_s;
        QTest::newRow("URL kind") << bytes64.toBase64(QByteArray::Base64UrlEncoding) << Judgement::Malformed
                                  << u"URL kind"_s;
        QTest::newRow("no padding") << QByteArray::fromStdString(BodySignature).chopped(2) << Judgement::Malformed
                                    << u"without the \"=\""_s;
        QTest::newRow("too short") << QByteArray(10, 'x').toBase64() << Judgement::Malformed << u"has 10 byte"_s;
        QTest::newRow("zeros") << QByteArray(64, '\0').toBase64() << Judgement::Wrong << u"No known key"_s;
    }
    void tellsWhatIsNoSignature()
    {
        QFETCH(QByteArray, value);
        QFETCH(Judgement, verdict);
        QFETCH(QString, sentence);
        const SignatureCheck check =
            checkSignature(ghl(value.toStdString()), Body, keysOf(SigningKey::fromSeed(rfc8032Seed())));
        QCOMPARE(check.verdict, verdict);
        QVERIFY2(check.reason.contains(sentence), qPrintable(check.reason));
    }

    void acceptsTheLegacyHeader()
    {
        const std::vector<PublicKey> keys{*publicKeyFromText(u"HighLevel's key"_s, rsaKey().publicPem())};
        const std::string signature = rsaKey().sign(Body);
        const SignatureCheck check = checkSignature({{"x-wh-signature", signature}}, Body, keys);
        QCOMPARE(check.verdict, Judgement::Valid);
        QCOMPARE(check.scheme, Scheme::Rsa);
        QVERIFY(check.reason.contains(u"until 2026-09-01"_s));
        QCOMPARE(checkSignature({{"x-wh-signature", signature}}, Body + " ", keys).verdict, Judgement::Wrong);
        // One project mixed the names up: the length tells.
        QCOMPARE(checkSignature(ghl(signature), Body, keys).verdict, Judgement::Valid);
    }

    void theNewHeaderDecides()
    {
        const SigningKey key = SigningKey::generate();
        std::vector<PublicKey> keys = keysOf(key);
        keys.push_back(*publicKeyFromText(u"an RSA key"_s, rsaKey().publicPem()));
        Http::Headers headers = ghl(SigningKey::generate().sign(Body));
        headers.add("x-wh-signature", rsaKey().sign(Body));
        const SignatureCheck wrong = checkSignature(headers, Body, keys);
        QCOMPARE(wrong.verdict, Judgement::Wrong);
        QVERIFY(wrong.reason.contains(u"x-wh-signature header beside it does fit"_s));
        headers.set("X-GHL-Signature", "N/A");
        QCOMPARE(checkSignature(headers, Body, keys).header, u"x-wh-signature"_s);
        headers.set("X-GHL-Signature", key.sign(Body));
        QCOMPARE(checkSignature(headers, Body, keys).scheme, Scheme::Ed25519);
    }

    void holdsHighLevelsKeys()
    {
        const std::vector<PublicKey> keys = highLevelKeys();
        QCOMPARE(keys.size(), std::size_t(2));
        const auto digest = [](const QByteArray &der) {
            return QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex();
        };
        const QByteArray prefix = QByteArray::fromHex("302a300506032b6570032100");
        QCOMPARE(digest(prefix + QByteArray::fromStdString(keys[0].bytes)),
                 QByteArray("5a2c1b2749d3efcc233fb27d4ab43d56b8d20818c42cd226f6c9a3ff20d3097c"));
        QCOMPARE(digest(QByteArray::fromStdString(keys[1].bytes)),
                 QByteArray("2f62045d413b1b7747e26770ce7f57840cbf86288cd20ceb90d299a62501fd25"));
    }

    void readsAPublicKeyInEveryForm()
    {
        const SigningKey key = SigningKey::fromSeed(rfc8032Seed());
        const QByteArray raw = QByteArray::fromBase64(QByteArray::fromStdString(Rfc8032PublicKey));
        const QByteArray der = QByteArray::fromHex("302a300506032b6570032100") + raw;
        for (const QByteArray &text : {QByteArray::fromStdString(key.publicPem()), raw.toBase64(), raw.toHex(), der,
                                       der.toBase64(), "\n " + raw.toBase64() + "\n"}) {
            const Result<PublicKey> read = publicKeyFromText(u"k"_s, text.toStdString());
            QVERIFY2(read.has_value(), text.constData());
            QCOMPARE(QByteArray::fromStdString(read->bytes), raw);
            QCOMPARE(publicKeyPem(*read), key.publicPem());
        }
        for (const std::string &text : {std::string(), std::string("hello"), key.privatePem(),
                                        std::string("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n")})
            QCOMPARE(publicKeyFromText(u"k"_s, text).error().kind, Error::Kind::BadInput);
    }

    void keysSurviveTheirPem()
    {
        const SigningKey key = SigningKey::generate();
        const Result<SigningKey> again = SigningKey::fromPem(key.privatePem());
        QVERIFY(again.has_value());
        QCOMPARE(again->sign(Body), key.sign(Body));
        QCOMPARE(again->publicPem(), key.publicPem());
        QVERIFY(!SigningKey::fromPem(key.publicPem()));
        QVERIFY(!SigningKey::fromPem(rsaKey().privatePem()));
        QVERIFY(!SigningKey::fromPem("nothing"));
        const Result<RsaSigningKey> rsa = RsaSigningKey::fromPem(rsaKey().privatePem());
        QVERIFY(rsa.has_value());
        QCOMPARE(rsa->sign(Body), rsaKey().sign(Body));
        QVERIFY(!RsaSigningKey::fromPem(key.privatePem()));
    }

    void aPrivateKeyIsFoundBehindWhatElseIsInItsFile()
    {
        const SigningKey key = SigningKey::generate();
        const std::string before = "For the bridge, with PRIVATE KEY-----\n" + key.publicPem() + rsaKey().publicPem();
        const Result<SigningKey> found = SigningKey::fromPem(before + key.privatePem());
        QVERIFY(found.has_value());
        QCOMPARE(found->publicPem(), key.publicPem());
        QVERIFY(!SigningKey::fromPem(before));
        std::string torn = key.privatePem();
        torn.replace(torn.find('\n') + 1, 1, "!");
        QVERIFY(!SigningKey::fromPem(torn));
    }
};

LINESMAN_TEST(TstSignature)
#include "tst_signature.moc"

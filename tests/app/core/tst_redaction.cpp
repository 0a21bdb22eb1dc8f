// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/redaction.h"

#include "app/core/secretshapes.h"
#include "app/core/wipe.h"
#include "tests/support/quotings.h"
#include "tests/support/slowsecrets.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <random>
#include <vector>

using namespace Linesman;
using namespace Linesman::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {
std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}
/*! \a bytes so that they are not found as what they are. */
QByteArray veiled(const QByteArray &bytes)
{
    QByteArray result(bytes.size(), '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        result[i] = char(bytes[i] ^ 0x5a);
    return result;
}

bool isVeiledAt(const char *place, const QByteArray &veil)
{
    for (qsizetype i = 0; i < veil.size(); ++i) {
        if ((place[i] ^ 0x5a) != veil[i])
            return false;
    }
    return true;
}

/*! Whether what veiled() made \a veil of stands anywhere in the memory of this process. */
bool isInMemory(const QByteArray &veil)
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("no /proc");
    static QByteArray part(1 << 20, '\0');
    bool isFound = false;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        if (!line.contains(" rw"))
            continue;
        const qint64 from = line.left(line.indexOf('-')).toLongLong(nullptr, 16);
        const qint64 to = line.mid(line.indexOf('-') + 1).split(' ').value(0).toLongLong(nullptr, 16);
        for (qint64 at = from; at < to; at += part.size() - veil.size()) {
            if (!memory.seek(at))
                break;
            const qint64 size = memory.read(part.data(), std::min<qint64>(part.size(), to - at));
            const char *const end = part.constData() + std::max<qint64>(size - veil.size(), 0);
            const char *place = part.constData();
            while (place < end &&
                   (place = static_cast<const char *>(std::memchr(place, veil[0] ^ 0x5a, std::size_t(end - place))))) {
                isFound = isFound || isVeiledAt(place, veil);
                ++place;
            }
            part.fill('\0');
        }
    }
    return isFound;
}
} // namespace

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
        row("any authorization", "GET / HTTP/1.1\r\nAuthorization: s3cret\r\n\r\n", "s3cret");
        row("JSON in JSON", "{\"message\":\"bad body {\\\"client_secret\\\": \\\"s3cret\\\"}\"}", "s3cret");
        row("JSON, twice nested",
            "{\"a\":\"{\\\"b\\\":\\\"{\\\\\\\"client_secret\\\\\\\":\\\\\\\"s3cret\\\\\\\"}\\\"}\"}", "s3cret");
        row("JSON in HTML", "<pre>{&quot;client_secret&quot;:&quot;s3cret&quot;}</pre>", "s3cret");
        row("JSON, percent-encoded", "%7B%22client_secret%22%3A%22s3cret%22%7D", "s3cret");
        row("form, percent-encoded", "body=client_id%3D1%26client_secret%3Ds3cret%26x%3D1", "s3cret");
        row("Python", "{'client_secret': 's3cret', 'x': 1}", "s3cret");
        row("Python, parsed form", "{'client_secret': ['s3cret']}", "s3cret");
        row("YAML", "client_secret: s3cret\nx: 1\n", "s3cret");
        row("YAML block", "client_secret: |\n  s3cret\n", "s3cret");
        row("without an end", "{\"access_token\":\"s3cret", "s3cret");
        row("cookies", "Cookie: a=s3cret; b=s3cret", "s3cret");
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

    /*! A regular expression gave up on the first, and all the rest of the body stayed as it was. */
    void hidesWhatStandsBehindALongString()
    {
        const QByteArray text =
            "{\"access_token\":\"" + QByteArray(24'000, 'x') + "\",\"refresh_token\":\"REALSECRET\"}";
        QCOMPARE(redacted(text), QByteArray("{\"access_token\":\"[redacted]\",\"refresh_token\":\"[redacted]\"}"));
    }

    /*! With regular expressions each of these took from seconds to hours. */
    void comesThroughLongTexts_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part :
             {"eyJAAAAAAAA-", "client_secret : ", "client_secret:{", "\"code\":\"", "%25", "\\", "\\\"", "&amp;", ";",
              "\\ud83d\\ude00", "Bearer ", "-----BEGIN ", "cookie: a; ", "pit-", "Authorization: Basic "})
            QTest::newRow(part) << QByteArray(part);
    }

    void comesThroughLongTexts()
    {
        QFETCH(QByteArray, part);
        SecretValues values;
        values.add("0123456789abcdef-known");
        QVERIFY(!redacted(part.repeated(1'000'000 / part.size()) + " .", values).isEmpty());
    }

    void keepsNoCopyOfWhatItRemembers()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("the memory of a sanitizer is too large to look through");
#endif
        std::random_device device;
        QByteArray secret;
        secret.reserve(64);
        while (secret.size() < 60)
            secret += char('a' + device() % 26);
        const QByteArray veil =
            veiled(QByteArray::fromRawData(secret.constData() + 16, 32)); // the C library writes into what it gets back
        QByteArray coded = secret.toBase64();
        const QByteArray codedVeil = veiled(QByteArray::fromRawData(coded.constData() + 24, 32));
        wipe(coded);
        QVERIFY(isInMemory(veil));
        rememberSecret(secret);
        QString wide = QString::fromLatin1(secret);
        rememberSecret(wide);
        wipe(secret);
        wipe(wide);
        QVERIFY(!isInMemory(veil));
        QVERIFY(!isInMemory(codedVeil));
    }

    void hidesKnownValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *text) {
            QTest::newRow(name) << QByteArray(text);
        };
        row("as it is", "say k=\"n%wn/s3cret+9\\x' twice");
        row("JSON", "{\"message\":\"k=\\\"n%wn/s3cret+9\\\\x'\"}");
        row("JSON, slashes too", "{\"message\":\"k=\\\"n%wn\\/s3cret+9\\\\x'\"}");
        row("JSON, as Go writes it", "{\"message\":\"k=\\u0022n%wn/s3cret\\u002b9\\\\x\\u0027\"}");
        row("JSON in JSON", "{\"a\":\"{\\\"message\\\":\\\"k=\\\\\\\"n%wn/s3cret+9\\\\\\\\x'\\\"}\"}");
        row("HTML", "<b>k=&quot;n%wn/s3cret+9\\x&#39;</b>");
        row("HTML in HTML", "<b>k=&amp;quot;n%wn/s3cret+9\\x&amp;#39;</b>");
        row("percent", "a=k%3D%22n%25wn%2Fs3cret%2B9%5Cx%27&b=1");
        row("percent, twice", "a=k%253D%2522n%2525wn%252Fs3cret%252B9%255Cx%2527&b=1");
        row("base64 of id and secret", "Zm9vOms9Im4ld24vczNjcmV0KzlceCc=");
        row("base64 of JSON", "eyJhIjoiaz1cIm4ld24vczNjcmV0KzlcXHgnIn0=");
        row("base64 of a form", "eD0xJmE9ayUzRCUyMm4lMjV3biUyRnMzY3JldCUyQjklNUN4JTI3");
        row("hexadecimal", "key 6b3d226e25776e2f7333637265742b395c7827 is wrong");
        row("HEXADECIMAL", "{\"h\":\"00 6B3D226E25776E2F7333637265742B395C7827\"}");
        row("base64 of UTF-16", "//5rAD0AIgBuACUAdwBuAC8AcwAzAGMAcgBlAHQAKwA5AFwAeAAnAA==");
        row("base32", "NM6SE3RFO5XC64ZTMNZGK5BLHFOHQJY=");
        row("quoted-printable", "a==6B=3D=22n%wn/s3=\r\ncret+9=5Cx'");
        row("Python", "{'a': 'k=\"n%wn/s3cret+9\\\\x\\''}");
        row("YAML", "a: 'k=\"n%wn/s3cret+9\\x'''");
    }

    void hidesKnownValues()
    {
        QFETCH(QByteArray, text);
        SecretValues values;
        values.add("k=\"n%wn/s3cret+9\\x'");
        const QByteArray shown = redacted(text, values);
        QVERIFY2(shown.contains(RedactionMark), shown.constData());
        for (const char *part : {"s3cret", "czNjcmV0", "MzY3JldC", "733363726574", "AzAGMAcgBl", "ZTMNZGK5", "cret+9"})
            QVERIFY2(!shown.contains(part), shown.constData());
    }

    /*! What was masked is masked again at the next door, and has to read the same. */
    void leavesItsMarkAlone()
    {
        const QByteArray form =
            "client_id=1&client_secret=Sesame-0815-open&grant_type=authorization_code&code=Sesame-0816";
        const QByteArray once = redacted(form);
        QCOMPARE(once,
                 QByteArray("client_id=1&client_secret=[redacted]&grant_type=authorization_code&code=[redacted]"));
        QCOMPARE(redacted(once), once);
        QVERIFY(!redacted(QByteArray("client_secret=[redacted]Sesame-0815&b=1")).contains("Sesame"));
    }

    void hidesWhatTheProcessRemembers()
    {
        const QByteArray text = "the word is Remembered-0815-for-this-test, pass it on";
        QCOMPARE(redacted(text), text);
        rememberSecret(QByteArray("Remembered-0815-for-this-test"));
        QCOMPARE(redacted(text), QByteArray("the word is [redacted], pass it on"));
        QCOMPARE(redacted(QString::fromLatin1(text)), u"the word is [redacted], pass it on"_s);
    }

    /*! What the filter of a search is made of grows with them: each has to be found still, and nothing else. */
    void findsEachOfHundreds()
    {
        std::mt19937 random(3);
        SecretValues values;
        std::vector<QByteArray> secrets;
        for (int i = 0; i < 600; ++i) { // so that the filter grows once
            secrets.push_back("s" + QByteArray::number(i) + "-" +
                              QByteArray::number(random(), 16).rightJustified(8, '0'));
            values.add(viewOf(secrets.back()));
        }
        for (const QByteArray &secret : secrets)
            QCOMPARE(redacted("it is " + secret + ".", values), QByteArray("it is [redacted]."));
        const QByteArray other = "s17-not-one-of-them and nothing else";
        QCOMPARE(redacted(other, values), other);
    }

    void hidesTenThousandSecretsInRandomQuotings()
    {
        std::mt19937 random(20261129);
        for (int round = 0; round < 10'000; ++round) {
            const QByteArray secret = randomSecret(random);
            QByteArray written = secret;
            QStringList names;
            for (std::size_t depth = random() % 4; depth > 0; --depth) {
                // The first writes every letter by its code, which nobody does to what is quoted already.
                const std::size_t first = written == secret ? 0 : 1;
                const Quoting &quoting = quotings()[first + random() % (quotings().size() - first)];
                names.append(QLatin1StringView(quoting.name));
                written = quoting.write(written);
            }
            const QByteArray text = "{\"error\": \"got " + written + " from you\"}";
            SecretValues values;
            values.add(viewOf(secret));
            const QByteArray shown = redacted(text, values);
            if (!shown.contains(secret) && !shown.contains(written) && shown.contains(RedactionMark))
                continue;
            const QByteArray how = secret + " by " + names.join(u", "_s).toUtf8() + ": " + text + " -> " + shown;
            QFAIL(how.constData());
        }
    }

    /*! As a whole e-mail, file or form has it: where it begins decides how it reads. */
    void hidesTenThousandSecretsInRandomEnvelopes()
    {
        std::mt19937 random(20261130);
        for (int round = 0; round < 10'000; ++round) {
            const QByteArray all = randomSecret(random);
            const QByteArray secret = all.mid(random() % 2 == 0 ? 4 : 0); // with whatever at its beginning
            const Quoting &envelope = envelopes()[random() % envelopes().size()];
            const QByteArray before = QByteArray(qsizetype(random() % 90), 'x') + "secret=";
            const QByteArray quoted = envelope.write(before + secret + " and more");
            const Quoting &outer = quotings()[1 + random() % (quotings().size() - 1)];
            const QByteArray text = "{\"error\": \"got " + (random() % 2 == 0 ? quoted : outer.write(quoted)) + "\"}";
            SecretValues values;
            values.add(viewOf(secret));
            const QByteArray shown = redacted(text, values);
            // All of it: what is left of the envelope is no longer than what stood around it, and what that shares.
            const QByteArray rest = envelope.write(before + " and more");
            if (shown.contains(RedactionMark) && !shown.contains(secret) &&
                shown.size() < outer.write(rest).size() + 60)
                continue;
            QFAIL(QByteArray(secret + " by " + envelope.name + ": " + text + " -> " + shown).constData());
        }
    }

    /*! The linear search hides what one hides that is plainly right. */
    void agreesWithTheSlowSearch()
    {
        static constexpr std::array Parts{"%",       "25",  "%25",   "41",      "A",     "\\",  "\\\\", "u",  "0041",
                                          "&",       "\\x", "amp;",  "\\u0041", "#x41;", ";",   "\"",   "+",  " ",
                                          "n",       "\\n", "abc",   "lt;",     "%5C",   "%22", "zzzz", "&#", "\\ud83d",
                                          "\\ude00", "=",   "=\r\n", "\n",      "=41",   "%3D", "=3D"};
        std::mt19937 random(815);
        const auto some = [&random](std::size_t most) {
            std::string text;
            for (std::size_t count = 2 + random() % most; count > 0; --count)
                text += Parts[random() % Parts.size()];
            return text;
        };
        for (int round = 0; round < 1'000; ++round) {
            std::string secret = some(8);
            while (!secret.empty() && secret.back() == '\\')
                secret.pop_back();
            std::string text = some(20);
            for (std::size_t times = random() % 3; times > 0; --times)
                text += secret + some(10);
            SecretValues values;
            values.add(secret);
            const std::string fast = hidden(text, values.find(text));
            const std::string slow = hidden(text, slowSecretRanges(text, {secret}));
            if (fast != slow)
                QFAIL((secret + " in " + text + "\n" + fast + "\n" + slow).c_str());
        }
    }

    /*! What the regular expressions hid, which this replaced, is hidden still. */
    void hidesWhatTheExpressionsHid()
    {
        static constexpr std::array Heads{"", "x-ghl-client-secret: ", "Cookie: "};
        static constexpr std::array Parts{"\"access_token\"",
                                          ":",
                                          "\"",
                                          "abcdefghijklmnopqrstuv",
                                          "refreshToken",
                                          "=",
                                          "&",
                                          "code=",
                                          "client_secret=",
                                          " ",
                                          "Basic",
                                          "eyJhbGciOiJI",
                                          ".x",
                                          "pit-",
                                          "12345",
                                          "\"code\":\"",
                                          "'",
                                          "?code=",
                                          "bearer",
                                          "{"};
        std::mt19937 random(4711);
        for (int round = 0; round < 5'000; ++round) {
            QByteArray text = Heads[random() % Heads.size()]; // one line: across lines it was chance what they hid
            for (std::size_t count = 1 + random() % 12; count > 0; --count)
                text += Parts[random() % Parts.size()];
            QList<bool> isOpen = hiddenByExpressions(text);
            for (qsizetype i = 0; i < text.size(); ++i)
                isOpen[i] = isOpen[i] && std::isalnum(static_cast<unsigned char>(text[i])) != 0; // marks are no secret
            for (const ByteRange &range : secretShapes(viewOf(text)))
                std::fill(isOpen.begin() + qsizetype(range.from), isOpen.begin() + qsizetype(range.to), false);
            if (isOpen.contains(true))
                QFAIL(QByteArray(text + " at " + QByteArray::number(isOpen.indexOf(true))).constData());
        }
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/safetext.h"
#include "app/messages/soundheader.h"

#include "tests/support/suite.h"

#include <QTest>
#include <QtEndian>

using namespace Linesman;
using namespace Linesman::Messages;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray wave(quint32 claimed, int seconds)
{
    QByteArray bytes("RIFF....WAVEfmt ");
    const auto put = [&bytes](quint32 value, int size) {
        const quint32 little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), size);
    };
    put(16, 4);
    put(1, 2);
    put(1, 2);
    put(8000, 4);
    put(8000, 4);
    put(1, 2);
    put(8, 2);
    bytes += "data";
    put(claimed, 4);
    bytes += QByteArray(8000 * seconds, '\x80');
    return bytes;
}
} // namespace

class TstSafeText : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatIsSafeOfHtml_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("safe");
        QTest::newRow("structure") << u"<p>Hi <b>Ada</b></p>"_s << u"<p>Hi <b>Ada</b></p>"_s;
        QTest::newRow("script") << u"a<script>alert('<p>')</script>b"_s << u"ab"_s;
        QTest::newRow("script without end") << u"a<script>alert(1)"_s << u"a"_s;
        QTest::newRow("script in capitals") << u"a<ScRiPt/x>alert(1)</sCrIpT >b"_s << u"ab"_s;
        QTest::newRow("handler") << u"<p onclick=\"evil()\" title='t'>x</p>"_s << u"<p title=\"t\">x</p>"_s;
        QTest::newRow("javascript link") << u"<a href='javascript:alert(1)'>x</a>"_s << u"<a>x</a>"_s;
        QTest::newRow("hidden javascript") << u"<a href='java&#x0A;script&colon;alert(1)'>x</a>"_s << u"<a>x</a>"_s;
        QTest::newRow("data link") << u"<a href='data:text/html,x'>x</a>"_s << u"<a>x</a>"_s;
        QTest::newRow("file link") << u"<a href='file:///etc/passwd'>x</a>"_s << u"<a>x</a>"_s;
        QTest::newRow("web link") << u"<a href=https://a.example/?q=1&amp;r=2>x</a>"_s
                                  << u"<a href=\"https://a.example/?q=1&amp;r=2\">x</a>"_s;
        QTest::newRow("frame") << u"<iframe src='https://a.example'>no</iframe>x"_s << u"x"_s;
        QTest::newRow("styles and colours")
            << u"<style>*{color:red}</style><span style='position:fixed' class='c' color='white'>x</span>"_s
            << u"<span>x</span>"_s;
        QTest::newRow("local picture") << u"<img src='file:///x.png'>x"_s << u"x"_s;
        QTest::newRow("svg picture") << u"<img src='data:image/svg+xml;base64,AAAA'>x"_s << u"x"_s;
        QTest::newRow("form") << u"<form action='https://a.example'><input value=1><button>Log in</button></form>"_s
                              << u"Log in"_s;
        QTest::newRow("unclosed") << u"<div><b>x"_s << u"<div><b>x</b></div>"_s;
        QTest::newRow("crossed") << u"<b><i>x</b>y</i>"_s << u"<b><i>x</i></b>y"_s;
        QTest::newRow("meta refresh") << u"<meta http-equiv=refresh content='0;url=//a.example'>x"_s << u"x"_s;
        QTest::newRow("comment") << u"a<!-- <b> --><!doctype html>b"_s << u"ab"_s;
        QTest::newRow("lone bracket") << u"1 < 2 <3"_s << u"1 &lt; 2 &lt;3"_s;
        QTest::newRow("attribute that breaks out") << u"<img alt='\"><script>' src='http://a.example/x.png'>"_s
                                                   << u"<img alt=\"&quot;&gt;&lt;script&gt;\" "
                                                      "src=\"http://a.example/x.png\">"_s;
        QTest::newRow("escaped script stays text") << u"&lt;script&gt;"_s << u"&lt;script&gt;"_s;
        QTest::newRow("direction") << u"a&#x202E;b"_s << u"a⟨U+202E⟩b"_s;
        QTest::newRow("huge table") << u"<table><tr><td colspan=99999>x</td></tr></table>"_s
                                    << u"<table><tr><td colspan=\"50\">x</td></tr></table>"_s;
        QTest::newRow("stray equals") << u"<p = = =>x"_s << u"<p>x</p>"_s;
    }

    void keepsWhatIsSafeOfHtml()
    {
        QFETCH(QString, html);
        QTEST(safeHtml(html).html, "safe");
    }

    void countsWhatItTookOut()
    {
        const SafeHtml safe =
            safeHtml(u"<script>1</script><p onload=x><a href='javascript:1'>a</a>"
                     "<img src='https://t.example/pixel.gif'><img src='https://t.example/pixel.gif'>"_s);
        QCOMPARE(safe.removed, 3);
        QCOMPARE(safe.remoteImages, QStringList{u"https://t.example/pixel.gif"_s});
    }

    void survivesDeepAndLargeHtml()
    {
        const QString deep = u"<div>"_s.repeated(100'000) + u"x"_s;
        const SafeHtml safe = safeHtml(deep);
        QVERIFY(safe.html.count("<div>"_L1) <= 60);
        QVERIFY(safeHtml(QString(1'000'000, u'<')).isCut);
        QVERIFY(safeHtml(u"<a "_s.repeated(200'000)).html.size() < 1000);
        QCOMPARE(htmlWords(u"<p>One</p><p>Two &amp; three</p><script>no</script><ul><li>a<li>b</ul>"_s),
                 u"One\nTwo & three\na\nb"_s);
    }

    void tellsTheLengthOfASound()
    {
        QCOMPARE(soundLength(wave(16000, 2)), std::optional(2000ms));
        QCOMPARE(soundLength(wave(0xFFFFFFFF, 2)), std::optional(2000ms)); // a stream's header
        QCOMPARE(soundLength("RIFF"), std::nullopt);
        QCOMPARE(soundLength("<html>"), std::nullopt);
        QByteArray mp3("\xFF\xFB\x90\x00", 4); // MPEG 1 layer III, 128 kbit/s, 44.1 kHz
        mp3 += QByteArray(32'000 - 4, '\0');
        QCOMPARE(soundLength(mp3), std::optional(2000ms));
    }
};

LINESMAN_TEST(TstSafeText)
#include "tst_safetext.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/url.h"

#include "tests/support/suite.h"

#include <QTest>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

class TstUrl : public QObject
{
    Q_OBJECT
private slots:
    void takesWholeHttpUrlsOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isHttp");
        QTest::newRow("https") << u"https://example.com/hook?a=b"_s << true;
        QTest::newRow("http with a port") << u"http://127.0.0.1:8080"_s << true;
        QTest::newRow("IPv6") << u"http://[::1]:8080/"_s << true;
        QTest::newRow("upper case") << u"HTTPS://EXAMPLE.COM"_s << true;
        QTest::newRow("no scheme") << u"example.com/hook"_s << false;
        QTest::newRow("no host") << u"https:///hook"_s << false;
        QTest::newRow("scheme alone") << u"http://"_s << false;
        QTest::newRow("another scheme") << u"ftp://example.com"_s << false;
        QTest::newRow("a space") << u"https://example.com/a b"_s << false;
        QTest::newRow("a name") << u"https://me@example.com/hook"_s << false;
        QTest::newRow("a password") << u"https://me:pass@example.com"_s << false;
        QTest::newRow("a password alone") << u"https://:pass@example.com"_s << false;
        QTest::newRow("an empty name") << u"https://@example.com"_s << false;
        QTest::newRow("@ behind the host") << u"https://example.com/@me?to=a@b"_s << true;
        QTest::newRow("nothing") << QString() << false;
    }

    void takesWholeHttpUrlsOnly()
    {
        QFETCH(QString, text);
        QTEST(isHttpUrl(text), "isHttp");
    }

    void knowsWhereOthersMayRead_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isUnread");
        QTest::newRow("https") << u"https://example.com"_s << true;
        QTest::newRow("this machine") << u"http://127.0.0.1:8470"_s << true;
        QTest::newRow("this machine by IPv6") << u"http://[::1]:8470"_s << true;
        QTest::newRow("another machine") << u"http://api.example.com"_s << false;
        QTest::newRow("one on the same network") << u"http://192.168.1.5:8470"_s << false;
        QTest::newRow("a name made to look alike") << u"http://127.0.0.1.example.com"_s << false;
    }

    void knowsWhereOthersMayRead()
    {
        QFETCH(QString, url);
        QTEST(isUnreadOnTheWay(QUrl(url)), "isUnread");
    }

    void knowsTheNamesOfThisMachine_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isThisMachine");
        QTest::newRow("localhost") << u"localhost"_s << true;
        QTest::newRow("a name below it") << u"app.LocalHost"_s << true;
        QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << true;
        QTest::newRow("all of 127") << u"127.3.2.1"_s << true;
        QTest::newRow("IPv6") << u"::1"_s << true;
        QTest::newRow("IPv6 in brackets") << u"[::1]"_s << true;
        QTest::newRow("every address") << u"0.0.0.0"_s << false;
        QTest::newRow("a name that begins like a number") << u"127.example.com"_s << false;
        QTest::newRow("another machine") << u"192.168.1.1"_s << false;
        QTest::newRow("a name that ends alike") << u"notlocalhost"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void knowsTheNamesOfThisMachine()
    {
        QFETCH(QString, host);
        QTEST(isLoopbackHost(host), "isThisMachine");
    }
};

LINESMAN_TEST(TstUrl)

} // namespace Linesman

#include "tst_url.moc"

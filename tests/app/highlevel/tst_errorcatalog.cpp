// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/errorcatalog.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Linesman::HighLevel;
using namespace Qt::Literals::StringLiterals;

class TstErrorCatalog : public QObject
{
    Q_OBJECT
private slots:
    void knowsHighLevelsWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("step");
        QTest::newRow("mismatch") << 400 << u"CONVERSATIONS_MSG_CONVERSATION_PROVIDER_MISMATCH"_s
                                  << u"Incorrect conversationProviderId/type"_s << u"chooseType"_s;
        QTest::newRow("mismatch without code")
            << 400 << QString() << u"Incorrect conversationProviderId/type"_s << u"chooseType"_s;
        QTest::newRow("provider id") << 400 << u"CONVERSATIONS_MSG_PROVIDER_ID_REQUIRED"_s << QString()
                                     << u"chooseProvider"_s;
        QTest::newRow("provider id, older")
            << 400 << QString() << u"No conversationProviderId passed in body"_s << u"chooseProvider"_s;
        QTest::newRow("caller unknown") << 400 << u"CONVERSATIONS_CONTACT_NOT_FOUND"_s
                                        << u"No contact found for the number +15005550009"_s << u"createContact"_s;
        QTest::newRow("other app") << 401 << u"CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"_s
                                   << u"You don't have access to the conversationProvider with id: x"_s
                                   << u"chooseProvider"_s;
        QTest::newRow("too early") << 403 << u"CONVERSATIONS_MSG_PROVIDER_NOT_FOUND"_s
                                   << u"No conversation provider found for this message"_s << u"tryAgain"_s;
        QTest::newRow("scope") << 401 << QString() << u"The token is not authorized for this scope."_s << u"addScope"_s;
        QTest::newRow("expired") << 401 << QString() << u"Invalid JWT"_s << u"refreshToken"_s;
        QTest::newRow("location") << 403 << QString() << u"The token does not have access to this location."_s
                                  << u"authorize"_s;
        QTest::newRow("limit") << 429 << QString() << u"Too Many Requests"_s << u"tryAgain"_s;
        QTest::newRow("fields") << 422 << QString() << u"property foo should not exist"_s << QString();
        QTest::newRow("upload") << 413 << QString() << u"Failed to upload the files"_s << QString();
    }
    void knowsHighLevelsWords()
    {
        QFETCH(const int, status);
        QFETCH(const QString, code);
        QFETCH(const QString, message);
        QFETCH(const QString, step);
        Error error(status == 401 ? Error::Kind::Unauthorized : Error::Kind::Rejected, u"call"_s, status);
        error.code = code;
        error.message = message;
        const Explanation explanation = explain(error);
        QVERIFY(explanation.isKnown());
        QVERIFY(!explanation.meaning.isEmpty());
        QVERIFY(!explanation.advice.isEmpty());
        QCOMPARE(nextStepName(explanation.step), step);
    }

    void anUnknownErrorHasNoSource()
    {
        Error error(Error::Kind::Rejected, u"call"_s, 418);
        error.message = u"I am a teapot"_s;
        const Explanation explanation = explain(error);
        QVERIFY(!explanation.isKnown());
        QVERIFY(!explanation.advice.isEmpty());
    }
};

LINESMAN_TEST(TstErrorCatalog)
#include "tst_errorcatalog.moc"

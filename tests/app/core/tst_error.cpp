// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/error.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstError : public QObject
{
    Q_OBJECT
private slots:
    void prefersHighLevelsOwnWords()
    {
        Error error(Error::Kind::Unauthorized, u"GET /contacts/x"_s, 401);
        error.message = u"The token is not authorized for this scope."_s;
        const QString sentence = describe(error);
        QVERIFY(sentence.contains(u"The token is not authorized for this scope (HTTP 401)"_s));
        QVERIFY(!sentence.contains(u".."_s));
    }

    void keepsPercentSignsOfOthers()
    {
        Error error(Error::Kind::Rejected, u"detail"_s, 400);
        error.message = u"https%3A%2F%2Fmy.tunnel.example%2Fa%20b is not allowed"_s;
        QCOMPARE(describe(error), u"Refused: https%3A%2F%2Fmy.tunnel.example%2Fa%20b is not allowed (HTTP 400)."_s);
    }

    void aQuestionNeedsNoFullStop()
    {
        QCOMPARE(describe(Error(Error::Kind::BadInput, u"there is no \"sned\"; did you mean \"send\"?"_s)),
                 u"This input cannot be used: there is no \"sned\"; did you mean \"send\"?"_s);
    }

    void everyKindHasASentence()
    {
        for (int kind = 0; kind <= int(Error::Kind::Port); ++kind)
            QVERIFY(describe(Error(Error::Kind(kind), u"why"_s)).endsWith(u'.'));
    }
};

LINESMAN_TEST(TstError)
#include "tst_error.moc"

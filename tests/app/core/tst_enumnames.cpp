// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/enumnames.h"

#include "tests/support/suite.h"

#include <QTest>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

namespace {
enum class Answer { Yes, No, Perhaps };
constexpr auto AnswerNames = enumNames<Answer>({{Answer::Yes, "yes"}, {Answer::No, "no"}});

static_assert(AnswerNames.name(Answer::No) == "no");
static_assert(AnswerNames.value("yes") == Answer::Yes);
} // namespace

class TstEnumNames : public QObject
{
    Q_OBJECT
private slots:
    void leadsFromValueToWordAndBack()
    {
        for (const Answer answer : AnswerNames.values()) {
            QCOMPARE(AnswerNames.value(AnswerNames.name(answer)), answer);
            QCOMPARE(AnswerNames.value(AnswerNames.text(answer)), answer);
        }
        QCOMPARE(AnswerNames.text(Answer::Yes), u"yes"_s);
    }

    void knowsNothingElse()
    {
        QVERIFY(AnswerNames.text(Answer::Perhaps).isEmpty());
        QVERIFY(!AnswerNames.value(u"Yes"));
        QVERIFY(!AnswerNames.value(std::string_view()));
    }
};

LINESMAN_TEST(TstEnumNames)

} // namespace Linesman

#include "tst_enumnames.moc"

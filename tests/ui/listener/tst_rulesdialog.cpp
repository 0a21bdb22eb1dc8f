// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/rulestext.h"
#include "tests/support/suite.h"
#include "tests/ui/readerwalk.h"
#include "ui/listener/rulesdialog.h"
#include "ui/widgets/codeeditor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
/*! The dialog with some rules, and its parts by their names. */
struct RulesBench {
    explicit RulesBench(const QString &rules)
    {
        dialog.setRules(rules);
        dialog.show();
    }
    template <typename T>
    T *find(const char *name)
    {
        T *found = dialog.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void press(const char *name) { find<QPushButton>(name)->click(); }
    QString text() { return find<CodeEditor>("rules")->text(); }
    Webhooks::RuleSet read()
    {
        const auto rules = Webhooks::rulesFromJson(text().toUtf8());
        return rules ? *rules : Webhooks::RuleSet();
    }
    bool isSound() { return find<QPushButton>("saveRules")->isEnabled(); }
    QListWidget *list() { return find<QListWidget>("ruleList"); }

    RulesDialog dialog;
};

const QString TwoRules = QStringLiteral(
    "{\"rules\": [{\"name\": \"busy\", \"when\": {\"kind\": \"SmsDefault\", \"first\": 2}, \"answer\": {\"status\": 503}},"
    " {\"name\": \"rest\", \"when\": {}, \"answer\": {\"status\": 200}}]}");
} // namespace

/*! Rules by a form and as text, each following the other. */
class TstRulesDialog : public QObject
{
    Q_OBJECT
private slots:
    /*! Who looks in and presses OK changes nothing of what the listener answers. */
    void beginsWithoutARule()
    {
        RulesBench bench((QString()));
        QCOMPARE(bench.list()->count(), 0);
        QVERIFY(bench.isSound());
        QVERIFY(bench.dialog.rules().isEmpty());
    }

    void theFormFollowsTheText()
    {
        RulesBench bench(TwoRules);
        QCOMPARE(bench.list()->count(), 2);
        QCOMPARE(bench.find<QLineEdit>("ruleName")->text(), u"busy"_s);
        QCOMPARE(bench.find<QSpinBox>("ruleFirst")->value(), 2);
        QCOMPARE(bench.find<QSpinBox>("ruleStatus")->value(), 503);
        bench.list()->setCurrentRow(1);
        QCOMPARE(bench.find<QLineEdit>("ruleName")->text(), u"rest"_s);
        bench.find<CodeEditor>("rules")->setText(
            u"{\"rules\": [], \"routes\": [{\"name\": \"all\", \"when\": {}, \"to\": \"http://a.example/\"}]}"_s);
        QCOMPARE(bench.list()->count(), 1);
        QCOMPARE(bench.find<QPlainTextEdit>("ruleForward")->toPlainText(), u"http://a.example/"_s);
        QVERIFY(!bench.find<QSpinBox>("ruleStatus")->isVisibleTo(&bench.dialog)); // a route answers nothing itself
        bench.find<CodeEditor>("rules")->setText(u"{\"rules\": ["_s);             // while one types
        QVERIFY(!bench.isSound());
        QVERIFY(!bench.find<QLineEdit>("ruleName")->isEnabled());
        bench.find<CodeEditor>("rules")->setText(TwoRules);
        QVERIFY(bench.find<QLineEdit>("ruleName")->isEnabled());
    }

    void theTextFollowsTheForm()
    {
        RulesBench bench(TwoRules);
        bench.find<QComboBox>("ruleKind")->setCurrentIndex(0);
        QTest::keyClicks(bench.find<QLineEdit>("ruleLocation"), u"loc1"_s);
        QCOMPARE(bench.find<QLineEdit>("ruleLocation")->text(), u"loc1"_s); // nothing jumps while one types
        bench.find<QPlainTextEdit>("ruleHeader")->setPlainText(u"X-Test: a\nX-Any"_s);
        bench.find<QPlainTextEdit>("ruleJson")->setPlainText(u"data.n = 7\ndata.any"_s);
        bench.find<QSpinBox>("ruleEvery")->setValue(3);
        bench.find<QSpinBox>("ruleStatus")->setValue(429);
        bench.find<QSpinBox>("ruleDelay")->setValue(250);
        bench.find<QPlainTextEdit>("ruleHeaders")->setPlainText(u"Retry-After: 7"_s);
        bench.find<QPlainTextEdit>("ruleBody")->setPlainText(u"{\"id\":\"{{body.messageId}}\"}"_s);
        QVERIFY(bench.isSound());
        const Webhooks::RuleSet rules = bench.read();
        QCOMPARE(rules.rules.size(), std::size_t(2));
        const Webhooks::ConditionalRule &rule = rules.rules.front();
        QVERIFY(!rule.when.kind);
        QCOMPARE(rule.when.location, u"loc1"_s);
        QCOMPARE(rule.when.headers.size(), 2);
        QCOMPARE(rule.when.members.size(), 2);
        QCOMPARE(rule.when.first, 2);
        QCOMPARE(rule.when.every, 3);
        QCOMPARE(rule.then.status, 429);
        QCOMPARE(int(rule.then.delay.count()), 250);
        QCOMPARE(rule.then.headers.front().second, std::string("7"));
        QCOMPARE(rule.then.body, std::string("{\"id\":\"{{body.messageId}}\"}"));
        QCOMPARE(rules.rules.back().name, u"rest"_s);
    }

    void showsTheFieldsThatCount()
    {
        RulesBench bench(TwoRules);
        auto *end = bench.find<QComboBox>("ruleEnd");
        auto *status = bench.find<QSpinBox>("ruleStatus");
        end->setCurrentIndex(end->findData(int(Webhooks::RuleAction::End::Hang)));
        QVERIFY(!status->isVisibleTo(&bench.dialog));
        QVERIFY(bench.text().contains(u"\"hang\""_s));
        end->setCurrentIndex(end->findData(int(Webhooks::RuleAction::End::Answer)));
        QVERIFY(status->isVisibleTo(&bench.dialog));
        bench.find<QPlainTextEdit>("ruleForward")->setPlainText(u"http://a.example/\nhttp://b.example/"_s);
        QVERIFY(!status->isVisibleTo(&bench.dialog)); // the endpoint answers
        QCOMPARE(bench.read().rules.front().then.forwardTo.size(), std::size_t(2));
    }

    void addsMovesAndRemoves()
    {
        RulesBench bench(TwoRules);
        bench.press("ruleDown");
        QCOMPARE(bench.read().rules.front().name, u"rest"_s);
        QCOMPARE(bench.list()->currentRow(), 1);
        QVERIFY(!bench.find<QPushButton>("ruleDown")->isEnabled());
        bench.press("ruleUp");
        bench.press("addRule");
        QCOMPARE(bench.list()->currentRow(), 1);
        QTest::keyClicks(bench.find<QLineEdit>("ruleName"), u"between"_s);
        QCOMPARE(bench.read().rules.at(1).name, u"between"_s);
        bench.press("addRoute");
        QVERIFY(!bench.isSound()); // it leads nowhere yet
        QVERIFY(!bench.find<QLabel>("rulesProblem")->text().isEmpty());
        bench.find<QPlainTextEdit>("ruleForward")->setPlainText(u"http://a.example/"_s);
        QVERIFY(bench.isSound());
        QCOMPARE(bench.read().routes.size(), std::size_t(1));
        for (int left = 4; left > 0; --left) {
            QCOMPARE(bench.list()->count(), left);
            bench.press("removeRule");
        }
        QVERIFY(bench.isSound());
        QVERIFY(bench.dialog.rules().isEmpty());
        QVERIFY(!bench.find<QPushButton>("removeRule")->isEnabled());
        bench.press("addRule");
        QCOMPARE(bench.read().rules.size(), std::size_t(1));
    }

    /*! What one types is not a set of rules most of the time: no button may write over it. */
    void keepsWhatIsTypedWhileItCannotBeRead()
    {
        RulesBench bench(TwoRules);
        bench.list()->setCurrentRow(1);
        bench.find<CodeEditor>("rules")->setText(u"{"_s);
        for (const char *button : {"addRule", "addRoute", "ruleUp", "ruleDown", "removeRule"})
            bench.press(button);
        QCOMPARE(bench.text(), u"{"_s);
        bench.press("clearRules");
        bench.press("addRule");
        QVERIFY(bench.list()->isEnabled());
        QVERIFY(bench.find<QLineEdit>("ruleName")->isEnabled());
    }

    void aRuleWithoutANameKeepsNoPlaceThatItLeft()
    {
        RulesBench bench(u"{\"rules\": [{\"when\": {\"first\": 2}, \"answer\": {\"status\": 503}},"
                         " {\"when\": {}, \"answer\": {\"status\": 200}}]}"_s);
        bench.press("ruleDown");
        QVERIFY2(!bench.text().contains(u"\"name\""_s), qPrintable(bench.text()));
        QCOMPARE(bench.read().rules.back().then.status, 503);
        QCOMPARE(bench.list()->item(1)->text(), u"rules[1]"_s);
        bench.list()->setCurrentRow(0);
        bench.press("removeRule");
        QVERIFY2(!bench.text().contains(u"\"name\""_s), qPrintable(bench.text()));
    }

    void isReadAndWalkedWithoutAMouse()
    {
        RulesBench bench(TwoRules);
        QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));
        const QStringList faults = TestSuite::faultsForAReader(bench.dialog) + TestSuite::outOfReachOfTab(bench.dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

LINESMAN_TEST(TstRulesDialog)
#include "tst_rulesdialog.moc"

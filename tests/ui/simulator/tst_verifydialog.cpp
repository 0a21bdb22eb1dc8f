// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/signingkey.h"
#include "tests/support/suite.h"
#include "ui/simulator/verifydialog.h"
#include "ui/widgets/codeview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

class TstVerifyDialog : public QObject
{
    Q_OBJECT
private slots:
    void copiesTheCodeOfTheChosenLanguageAndKey()
    {
        VerifyDialog dialog;
        const std::string pem = Webhooks::SigningKey::fromSeed({3}).publicPem();
        const Result<Webhooks::PublicKey> own = Webhooks::publicKeyFromText(u"mine"_s, pem);
        QVERIFY(own);
        dialog.setKeys({{u"HighLevel's"_s, Webhooks::highLevelKeys().front()}, {u"Mine"_s, *own}});
        dialog.show();
        auto *language = dialog.findChild<QComboBox *>(u"verifyLanguage"_s);
        auto *code = dialog.findChild<CodeView *>(u"verifyCode"_s);
        QVERIFY(code->bytes().contains("MCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg="));
        language->setCurrentIndex(language->findText(u"Python"_s));
        QVERIFY(code->bytes().contains("def is_from_highlevel"));
        QVERIFY(dialog.findChild<QLabel *>(u"verifyNeeds"_s)->text().contains(u"pip install cryptography"_s));
        dialog.findChild<QComboBox *>(u"verifyKey"_s)->setCurrentIndex(1);
        QVERIFY(!code->bytes().contains("i2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg"));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"copyVerifyCode"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), code->bytes());
        // The keys are set anew each time it opens: the choice stays.
        dialog.setKeys({{u"HighLevel's"_s, Webhooks::highLevelKeys().front()}, {u"Mine"_s, *own}});
        QCOMPARE(dialog.findChild<QComboBox *>(u"verifyKey"_s)->currentText(), u"Mine"_s);
    }
};

LINESMAN_TEST(TstVerifyDialog)
#include "tst_verifydialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/preset.h"

#include "tests/support/suite.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

class TstPreset : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatWasSaved()
    {
        const QTemporaryDir folder;
        PresetFile file(folder.filePath(u"presets.json"_s));
        const Result<QList<Preset>> none = file.all();
        QVERIFY(none && none->isEmpty());
        Preset mail{u"Mail \"äöü\""_s, sampleForm(Kind::EmailChannel)};
        mail.form.attachments = QStringList{u"https://a.example/1"_s, u"https://a.example/2"_s};
        setField(mail.form, u"unknownToAll"_s, u"{\"a\":1}"_s);
        const Preset text{u"A text"_s, sampleForm(Kind::SmsDefault, PayloadProfile::Documented)};
        QVERIFY(file.save(mail));
        QVERIFY(file.save(text));
        QCOMPARE(PresetFile(folder.filePath(u"presets.json"_s)).all().value_or(QList<Preset>()),
                 (QList<Preset>{text, mail}));
        QVERIFY(!(QFile::permissions(folder.filePath(u"presets.json"_s)) & QFileDevice::ReadOther));
        mail.form.subject = u"Another"_s;
        QVERIFY(file.save(mail));
        QCOMPARE(file.all()->size(), 2);
        QCOMPARE(file.all()->at(1).form.subject, u"Another"_s);
        QVERIFY(file.remove(text.name));
        QCOMPARE(file.all()->size(), 1);
    }

    void leavesAStrangersFileAlone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"presets.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("my shopping list");
        file.close();
        PresetFile presets(file.fileName());
        QCOMPARE(presets.all().error().kind, Error::Kind::BadInput);
        QVERIFY(!presets.save({u"a"_s, sampleForm(Kind::SmsDefault)}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("my shopping list"));
    }

    void shipsContentsThatKeepPeopleAndIds()
    {
        for (const Kind kind : Providers::AllKinds) {
            OutboundForm form = sampleForm(kind);
            form.contactId = u"mine"_s;
            QSet<QString> names;
            for (const Preset &preset : shippedPresets(form)) {
                names.insert(preset.name);
                QCOMPARE(preset.form.contactId, u"mine"_s);
                QCOMPARE(preset.form.kind, kind);
                QVERIFY(formFromJson(payloadJson(preset.form), kind, form.profile));
            }
            QCOMPARE(names.size(), kind == Kind::Call ? 0 : Providers::isEmail(kind) ? 8 : 6);
        }
    }
};

LINESMAN_TEST(TstPreset)
#include "tst_preset.moc"

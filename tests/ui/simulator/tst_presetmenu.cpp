// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/simulator/deliveryform.h"
#include "ui/simulator/presetmenu.h"

#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

class TstPresetMenu : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_emulator = {};
        m_emulator.contacts = {{u"c1"_s, u"l1"_s, u"Ada & Co"_s, u"+15550100001"_s, u"ada@a.example"_s, u"k1"_s}};
    }

    void savesAndFillsIn()
    {
        DeliveryForm form;
        Webhooks::OutboundForm mine = Webhooks::sampleForm(Providers::Kind::SmsChannel);
        mine.message = u"Mine"_s;
        form.setForm(mine);
        QWidget window;
        PresetMenu menu(
            file(), [&form] { return form.form(); }, [this] { return m_emulator; }, &window);
        connect(&menu, &PresetMenu::filled, &form, &DeliveryForm::setForm);
        action(menu, u"savePreset"_s)->trigger();
        auto *dialog = window.findChild<QInputDialog *>(u"presetName"_s);
        QVERIFY(dialog);
        emit dialog->textValueSelected(u" My  own "_s);
        form.setForm(Webhooks::sampleForm(Providers::Kind::EmailDefault));
        titled(menu, u"My own"_s)->trigger();
        QCOMPARE(form.form(), mine);
        action(menu, u"fillMadeUp"_s)->trigger();
        QVERIFY(form.form().message != u"Mine"_s);
        QCOMPARE(form.form().locationId, mine.locationId);
        titled(menu, u"No text"_s)->trigger();
        QVERIFY(form.form().message.isEmpty());
    }

    void keepsPresetsInCollections()
    {
        const Webhooks::OutboundForm form = Webhooks::sampleForm(Providers::Kind::SmsDefault);
        QWidget window;
        PresetMenu menu(
            file(), [&form] { return form; }, [this] { return m_emulator; }, &window);
        Webhooks::PresetFile own(file());
        for (const QString &name : {u"Customer/Long"_s, u"Customer/Short"_s, u"Alone"_s, u"/odd"_s})
            QVERIFY(own.save({name, form}));
        QAction *customer = titled(menu, u"Customer"_s);
        QVERIFY(customer && customer->menu());
        QCOMPARE(customer->menu()->actions().size(), 2);
        QSignalSpy filled(&menu, &PresetMenu::filled);
        customer->menu()->actions().constFirst()->trigger();
        QCOMPARE(filled.size(), 1);
        QVERIFY(titled(menu, u"Alone"_s) && !titled(menu, u"Alone"_s)->menu());
        QVERIFY(titled(menu, u"/odd"_s));
    }

    void takesSomebodyOfTheEmulator()
    {
        QWidget window;
        const Webhooks::OutboundForm before = Webhooks::sampleForm(Providers::Kind::SmsDefault);
        PresetMenu menu(
            file(), [&before] { return before; }, [this] { return m_emulator; }, &window);
        QSignalSpy filled(&menu, &PresetMenu::filled);
        opened(menu)->findChild<QMenu *>(u"fillContact"_s)->actions().constFirst()->trigger();
        const auto form = filled.takeFirst().constFirst().value<Webhooks::OutboundForm>();
        QCOMPARE(form.contactId, u"c1"_s);
        QCOMPARE(form.locationId, u"l1"_s);
        QCOMPARE(form.phone, u"+15550100001"_s);
        QCOMPARE(form.conversationId, u"k1"_s);
    }

    /*! It is sent as it stands there, and leaves the form as it was. */
    void composesAWebhookOfTheApp()
    {
        DeliveryForm form;
        const Webhooks::OutboundForm before = form.form();
        QWidget window;
        PresetMenu menu(
            file(), [&form] { return form.form(); }, [this] { return m_emulator; }, &window);
        connect(&menu, &PresetMenu::eventWanted, &form, &DeliveryForm::setEvent);
        opened(menu)->findChild<QMenu *>(u"fillEvent"_s)->actions().constFirst()->trigger();
        QCOMPARE(form.eventName(), u"INSTALL"_s);
        QVERIFY(form.payload() && form.payload()->contains("INSTALL"));
        QVERIFY(form.payload()->contains(before.locationId.toUtf8()));
        QCOMPARE(form.form(), before);
        form.setForm(before);
        form.findChild<QAbstractButton *>(u"sendAsTyped"_s)->setChecked(false);
        QVERIFY(form.eventName().isEmpty());
        QVERIFY(!form.payload());
    }

private:
    QString file() const { return m_folder->filePath(u"presets.json"_s); }
    static QMenu *opened(const PresetMenu &menu)
    {
        QMenu *shown = menu.button()->menu();
        emit shown->aboutToShow();
        return shown;
    }
    static QAction *action(const PresetMenu &menu, const QString &name)
    {
        return opened(menu)->findChild<QAction *>(name);
    }
    static QAction *titled(const PresetMenu &menu, const QString &title)
    {
        for (QAction *action : opened(menu)->actions()) {
            if (action->text() == title)
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Emulator::EmulatorDescription m_emulator;
};

LINESMAN_TEST(TstPresetMenu)
#include "tst_presetmenu.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/compose/composer.h"

#include "app/providers/rules.h"
#include "app/workspace/hostprofile.h"
#include "ui/messages/media/mediastore.h"

#include "tests/support/suite.h"
#include "tests/ui/messages/testservices.h"

#include <QCoroTask>

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <memory>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;
using HighLevel::Generation;
using Providers::Kind;

class TstComposer : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_services = std::make_unique<TestServices>();
        QVERIFY(m_services->runEmulator());
        m_types.clear();
        connect(&m_services->transport, &HighLevel::Transport::exchanged, this, [this](const Exchange &exchange) {
            if (exchange.method == "POST"_L1 && exchange.url.contains("/messages/inbound"_L1))
                m_types << QJsonDocument::fromJson(exchange.requestBody).object().value("type"_L1).toString();
        });
        m_behaviour = std::make_unique<Workspace::HostProfile>(m_services->session, m_services->emulator,
                                                               m_services->formStores.types);
        m_media = std::make_unique<MediaStore>(nullptr);
        m_composer =
            std::make_unique<Composer>(m_services->session, m_services->emulator, *m_behaviour, *m_media, nullptr);
        connect(m_composer.get(), &Composer::writeWanted, this, [](const std::function<void()> &go) { go(); });
        m_composer->resize(520, 260);
        m_composer->show();
        show(m_services->emulator.ready());
    }

    void cleanup()
    {
        disconnect(&m_services->transport, nullptr, this, nullptr);
        m_composer.reset();
        m_media.reset();
        m_behaviour.reset();
        m_services.reset();
    }

    void writesAtTheFirstAttempt_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<bool>("v3");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("type");
        for (const QString &profile : {u"default"_s, u"documented"_s, u"observed"_s}) {
            for (const bool v3 : {false, true}) {
                for (const Kind kind : {Kind::SmsDefault, Kind::SmsChannel, Kind::EmailDefault, Kind::EmailChannel}) {
                    QString type = Providers::inboundTypes(kind).first().type;
                    if (kind == Kind::SmsChannel && profile == "observed"_L1)
                        type = u"Custom"_s;
                    const QString name = u"%1 %2 %3"_s.arg(profile, v3 ? u"v3"_s : u"2021"_s, kindName(kind));
                    QTest::newRow(qPrintable(name)) << profile << v3 << int(kind) << type;
                }
            }
        }
    }
    void writesAtTheFirstAttempt()
    {
        QFETCH(const QString, profile);
        QFETCH(const bool, v3);
        QFETCH(const int, kind);
        QFETCH(const QString, type);
        setProfile(profile);
        m_services->session.client()->setGeneration(v3 ? Generation::V3 : Generation::V2021);
        chooseChannel(Kind(kind));
        write(u"Is it still open?"_s);
        QSignalSpy sent(m_composer.get(), &Composer::sent);
        click(u"composerSend"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sent.count() == 1 || !note().isEmpty(), 10'000);
        QVERIFY2(sent.count() == 1, qPrintable(note()));
        QCOMPARE(m_types, QStringList{type});
    }

    /*! The box says as whom one writes: it is drawn anew when that is somebody else. */
    void namesTheContactThatIsChosen()
    {
        class Paints : public QObject
        {
        public:
            int count = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::Paint;
                return false;
            }
        };
        auto *text = find<QPlainTextEdit>(u"composerText"_s);
        QVERIFY(QTest::qWaitForWindowExposed(m_composer.get()));
        Paints paints;
        text->viewport()->installEventFilter(&paints);
        const Emulator::EmulatorDescription::Contact &ben = m_services->emulator.ready().contacts.at(1);
        QCoreApplication::processEvents();
        const int before = paints.count;
        m_composer->setContact({ContactId(ben.id), ben.name, ben.phone, ben.email, ConversationId(ben.conversationId)});
        QVERIFY(text->placeholderText().contains(ben.name));
        QTRY_VERIFY(paints.count > before);
    }

    void anObstacleIsGoneWithItsCause()
    {
        const Emulator::EmulatorDescription::Contact &ada = m_services->emulator.ready().contacts.first();
        const Messages::ContactRef whole{ContactId(ada.id), ada.name, ada.phone, ada.email,
                                         ConversationId(ada.conversationId)};
        Messages::ContactRef noEmail = whole;
        noEmail.id = ContactId(u"anothercontact0000001"_s);
        noEmail.email.clear();
        m_composer->setContact(noEmail);
        chooseChannel(Kind::EmailDefault);
        QVERIFY2(note().contains(u"e-mail address"_s), qPrintable(note()));
        chooseChannel(Kind::SmsDefault);
        QCOMPARE(note(), QString());
        QVERIFY(!find<QLabel>(u"composerNote"_s)->isVisible());

        Messages::ContactRef noPhone = whole;
        noPhone.phone.clear();
        m_composer->setContact(noPhone);
        QVERIFY2(note().contains(u"phone number"_s), qPrintable(note()));
        m_composer->setContact(whole);
        QCOMPARE(note(), QString());
    }

    /*! The rule of 2026-08-30: "Always show" counts for contacts that the channel cannot reach. */
    void offersAgentsTheChannelsThatReachTheContact()
    {
        const Emulator::EmulatorDescription &ready = m_services->emulator.ready();
        const Emulator::EmulatorDescription::Contact &ada = ready.contacts.first();
        const auto channel = [&ready](const QString &kind) {
            for (const Emulator::EmulatorDescription::Provider &provider : ready.providers) {
                if (provider.kind == kind)
                    return provider;
            }
            return Emulator::EmulatorDescription::Provider{};
        };
        const auto offers = [this](const QString &name) {
            auto *tabs = find<QTabBar>(u"composerChannels"_s);
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->tabText(i).contains(name))
                    return true;
            }
            return false;
        };
        const auto sms = channel(u"SmsChannel"_s);
        const auto mail = channel(u"EmailChannel"_s);
        const Messages::ContactRef whole{ContactId(ada.id), ada.name, ada.phone, ada.email,
                                         ConversationId(ada.conversationId)};
        m_composer->setContact(whole);
        m_composer->setSide(Composer::Side::User);
        QVERIFY(offers(sms.name) && offers(mail.name));
        QVERIFY(find<QLabel>(u"hiddenChannels"_s)->isHidden());
        Messages::ContactRef noPhone = whole;
        noPhone.phone.clear();
        m_composer->setContact(noPhone);
        QVERIFY(!offers(sms.name) && offers(mail.name));
        QVERIFY(!find<QLabel>(u"hiddenChannels"_s)->isHidden());
        m_composer->setChannels({ProviderId(sms.id)}, {});
        QVERIFY(offers(sms.name));
        m_composer->setChannels({}, {});
        m_composer->setSeen({ProviderId(sms.id)});
        QVERIFY(offers(sms.name)); // it was written on
        m_composer->setSeen({});
        Messages::ContactRef noEmail = whole;
        noEmail.email.clear();
        m_composer->setContact(noEmail);
        QVERIFY(offers(sms.name) && !offers(mail.name));
        m_composer->setSide(Composer::Side::Contact);
        QVERIFY(offers(mail.name)); // a contact may write on any
    }

    void whatAHostRefusedIsNotTriedAgain()
    {
        // Another emulator, as a service that others started: its profile is not looked up, only what it answers
        // counts.
        Emulator::Emulator other(m_services->io, m_services->deliveries);
        Emulator::Options options;
        options.port = 0;
        options.profile = u"observed"_s;
        const Result<Emulator::EmulatorDescription> ready = other.start(options);
        QVERIFY(ready);
        OAuth::Connection connection = *m_services->session.current();
        connection.id = OAuth::Connections::newId();
        connection.name = u"Other"_s;
        connection.customApi = QUrl(ready->baseUrl);
        QVERIFY(m_services->connections.save(connection));
        QVERIFY(m_services->connections.setCurrent(connection.id));
        OAuth::Tokens &tokens = m_services->session.tokensOf(connection);
        QVERIFY(QCoro::waitFor(tokens.setClientSecret(ready->clientSecret)));
        QVERIFY(QCoro::waitFor(m_services->signIn.runAtOnce(connection, &tokens, ready->locations.first().id)));
        show(*ready);

        chooseChannel(Kind::SmsChannel);
        write(u"Hello"_s);
        QSignalSpy sent(m_composer.get(), &Composer::sent);
        click(u"composerSend"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!note().isEmpty(), 10'000);
        QVERIFY2(note().contains(u"“Custom”"_s), qPrintable(note()));
        QCOMPARE(find<QPlainTextEdit>(u"composerText"_s)->toPlainText(), u"Hello"_s); // nothing is lost
        click(u"composerSend"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sent.count(), 1, 10'000);
        write(u"And again"_s);
        click(u"composerSend"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sent.count(), 2, 10'000);
        QCOMPARE(m_types, (QStringList{u"SMS"_s, u"Custom"_s, u"Custom"_s}));
    }

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_composer->findChild<Widget *>(name);
    }

    void show(const Emulator::EmulatorDescription &ready)
    {
        Workspace::MessagingContext context;
        context.side = Workspace::MessagingContext::Side::Emulator;
        const LocationId location(ready.locations.first().id);
        context.locations << Workspace::MessagingContext::Location{location, {}};
        for (const Emulator::EmulatorDescription::Provider &provider : ready.providers)
            context.providers << Workspace::MessagingContext::Provider{
                ProviderId(provider.id), *Providers::kindFromText(provider.kind), provider.name, {}, {}};
        m_composer->setContext(context, location);
        const Emulator::EmulatorDescription::Contact &ada = ready.contacts.first();
        m_composer->setContact({ContactId(ada.id), ada.name, ada.phone, ada.email, ConversationId(ada.conversationId)});
    }

    void setProfile(const QString &name)
    {
        const QHash<QString, QString> known{
            {u"default"_s, u"both"_s}, {u"documented"_s, u"SMS"_s}, {u"observed"_s, u"Custom"_s}};
        QVERIFY(QCoro::waitFor(m_services->emulator.control("POST", u"/_emulator/profile"_s, {{u"name"_s, name}})));
        QTRY_COMPARE_WITH_TIMEOUT(m_behaviour->circumstances({}).sides.value(u"C1"_s), known.value(name), 10'000);
    }

    void chooseChannel(Kind kind)
    {
        auto *tabs = find<QTabBar>(u"composerChannels"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabToolTip(tab) == Providers::kindTitle(kind))
                tabs->setCurrentIndex(tab);
        }
        QCOMPARE(tabs->tabToolTip(tabs->currentIndex()), Providers::kindTitle(kind));
    }

    void write(const QString &text) { QTest::keyClicks(find<QPlainTextEdit>(u"composerText"_s), text); }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString note() const { return find<QLabel>(u"composerNote"_s)->text(); }

    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<Workspace::HostProfile> m_behaviour;
    std::unique_ptr<MediaStore> m_media;
    std::unique_ptr<Composer> m_composer;
    QStringList m_types; //!< `type` of each inbound message that was posted
};

LINESMAN_TEST(TstComposer)
#include "tst_composer.moc"

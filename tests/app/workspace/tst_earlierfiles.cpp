// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/translations.h"
#include "app/webhooks/listenersettings.h"
#include "app/workspace/services.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

namespace {
const ConnectionId Agency(u"2f6f0f0e-agency"_s);
const HighLevel::Install Dental{HighLevel::TokenClass::Location, u"ve9EPM428h8vShlRW1KT"_s};

/*! A data folder as version 0.1.0 left it. */
void copyInto(const QString &folder)
{
    const QDir from(Testing::sourceDir() + u"/tests/data/0.1.0"_s);
    const QStringList files = from.entryList(QDir::Files);
    QVERIFY(files.contains(u"connections.json"_s));
    for (const QString &file : files) {
        const QString copy = folder + u'/' + file;
        QVERIFY(QFile::copy(from.filePath(file), copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    }
}
} // namespace

class TstEarlierFiles : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace::Services> m_services;

private slots:
    void init()
    {
        copyInto(m_folder.path());
        const Result<DataDirectory> directory = DataDirectory::open(m_folder.path());
        QVERIFY(directory.has_value());
        m_services = std::make_unique<Workspace::Services>(*directory);
        const Result<> opened = m_services->open();
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
    }

    void cleanup()
    {
        m_services.reset();
        m_folder = QTemporaryDir();
    }

    void settingsHold()
    {
        QCOMPARE(m_services->settings.value(LanguageSetting), u"de"_s);
        QCOMPARE(m_services->settings.value(Webhooks::ListenerPortSetting), 18471);
    }

    void connectionsHold()
    {
        const std::optional<OAuth::Connection> current = m_services->session.current();
        QVERIFY(current.has_value());
        QCOMPARE(current->id, Agency);
        QCOMPARE(current->name, u"Agency"_s);
        QVERIFY(current->isLive());
        QCOMPARE(current->redirectUri, QUrl(u"https://bridge.example/callback"_s));
        QCOMPARE(current->kinds, (QStringList{u"SmsChannel"_s, u"EmailDefault"_s}));
    }

    void providersHold()
    {
        const QList<Providers::KnownProvider> providers = m_services->providerStore.providers(Agency);
        QCOMPARE(providers.size(), 1);
        QCOMPARE(providers.first().kind, Providers::Kind::SmsChannel);
        QVERIFY(providers.first().alwaysShow);
        QCOMPARE(m_services->providerStore.locations(Agency).size(), 1);
    }

    void selectionsHold()
    {
        const Installs::ChannelLook *look = m_services->selections.look(Agency, LocationId(Dental.id), u"sms"_s);
        QVERIFY(look != nullptr);
        QCOMPARE(look->chosenName, u"Line"_s);
    }

    void tokensAreFoundInTheKeyStoreByTheirOldNames()
    {
        const QString access = u"made-up-access-token"_s;
        const QString name = Agency.text() + u"/location/"_s + Dental.id + u"/access"_s;
        const Result<> written = QCoro::waitFor(m_services->keychain.write(name, access));
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
        OAuth::Tokens *tokens = m_services->session.tokens();
        QVERIFY(tokens != nullptr);
        QCOMPARE(tokens->record(Dental)->generation, 3);
        const Result<QString> kept = QCoro::waitFor(tokens->token(Dental));
        QVERIFY2(kept.has_value(), kept ? "" : qPrintable(kept.error().detail));
        QCOMPARE(*kept, access);
        QVERIFY(QCoro::waitFor(m_services->keychain.remove(name)).has_value());
    }
};

LINESMAN_TEST(TstEarlierFiles)
#include "tst_earlierfiles.moc"

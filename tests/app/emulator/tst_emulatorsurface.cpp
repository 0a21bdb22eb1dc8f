// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/control/controlsurface.h"
#include "app/emulator/request/requestcontext.h"
#include "app/http/deliveryclient.h"
#include "app/http/server.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <future>
#include <optional>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

namespace {
/*! A backend with its control surface: no API and no server. */
class Surface
{
public:
    Surface()
    {
        auto made = Emulator::Backend::make(m_thread, m_client, {});
        if (!made)
            qFatal("backend: %s", qPrintable(made.error().detail));
        m_backend = std::move(*made);
        m_control = std::make_unique<Emulator::ControlSurface>(*m_backend, std::string());
    }
    ~Surface()
    {
        m_backend->webhooks().shutDown();
        onThread([this] { m_backend.reset(); });
    }

    /*! The status and body of an answer that comes at once; 0 when none came. */
    std::pair<int, QJsonObject> ask(const std::string &method, const std::string &path, const QJsonObject &body = {})
    {
        std::optional<Http::Response> answer;
        onThread([&] {
            Http::Request request;
            request.method = method;
            request.target = "/_emulator/" + path;
            if (!body.isEmpty())
                request.body = QJsonDocument(body).toJson().toStdString();
            Emulator::RequestContext context;
            context.request = &request;
            context.target = Http::parseTarget(request.target);
            context.method = method;
            m_control->handle(context, [&answer](Http::Response response) { answer = std::move(response); });
        });
        if (!answer)
            return {};
        return {answer->status, QJsonDocument::fromJson(QByteArray::fromStdString(answer->body)).object()};
    }
    QJsonArray list(const std::string &path, QLatin1StringView name)
    {
        return ask("GET", path).second.value(name).toArray();
    }
    QJsonArray installs() { return list("apps", "apps"_L1).first().toObject().value("installs"_L1).toArray(); }

private:
    void onThread(const std::function<void()> &work)
    {
        std::promise<void> done;
        m_thread.post([&] {
            work();
            done.set_value();
        });
        done.get_future().wait();
    }

    Http::IoThread m_thread;
    Http::DeliveryClient m_client;
    std::unique_ptr<Emulator::Backend> m_backend;
    std::unique_ptr<Emulator::ControlSurface> m_control;
};
} // namespace

/*! The control surface needs neither the API nor a server. */
class TstEmulatorSurface : public QObject
{
    Q_OBJECT
private slots:
    void answersWithoutTheApi();
    void sendsAMessage();
    void uninstallsInOneLocationOrEverywhere();
    void goesBackToASnapshot();
};

void TstEmulatorSurface::answersWithoutTheApi()
{
    Surface surface;
    QCOMPARE(surface.ask("GET", "health").first, 200);
    QCOMPARE(surface.ask("GET", "health/").first, 200);
    QCOMPARE(surface.ask("GET", "nothing").first, 404);
    QCOMPARE(surface.ask("GET", "log").second.value("next"_L1).toInt(-1), 0);
    QVERIFY(surface.ask("GET", "state").second.contains("settings"_L1));
}

void TstEmulatorSurface::sendsAMessage()
{
    Surface surface;
    const QJsonObject ada = surface.list("contacts", "contacts"_L1).first().toObject();
    const auto [status, sent] =
        surface.ask("POST", "send",
                    {{u"kind"_s, u"SmsDefault"_s}, {u"contactId"_s, ada.value("id"_L1)}, {u"message"_s, u"Hello"_s}});
    QCOMPARE(status, 200);
    const std::string id = sent.value("messageId"_L1).toString().toStdString();
    const auto [found, message] = surface.ask("GET", "messages/" + id);
    QCOMPARE(found, 200);
    QCOMPARE(message.value("message"_L1).toObject().value("body"_L1).toString(), u"Hello"_s);
}

void TstEmulatorSurface::uninstallsInOneLocationOrEverywhere()
{
    Surface surface;
    const auto before = surface.installs().size();
    const QJsonArray made = surface.ask("POST", "install", {{u"count"_s, 3}}).second.value("locationIds"_L1).toArray();
    QCOMPARE(made.size(), 3);
    QCOMPARE(surface.installs().size(), before + 3);
    QCOMPARE(surface.ask("POST", "uninstall", {{u"locationId"_s, made.first()}}).first, 200);
    QCOMPARE(surface.installs().size(), before + 2);
    QCOMPARE(surface.ask("POST", "uninstall", {{u"locationId"_s, u"nowhere"_s}}).first, 404);
    QCOMPARE(surface.installs().size(), before + 2);
    QCOMPARE(surface.ask("POST", "uninstall").first, 200);
    QCOMPARE(surface.installs().size(), 0);
}

void TstEmulatorSurface::goesBackToASnapshot()
{
    Surface surface;
    const auto contacts = surface.list("contacts", "contacts"_L1).size();
    QCOMPARE(surface.ask("POST", "snapshots/before").first, 200);
    const QJsonObject location = surface.list("locations", "locations"_L1).first().toObject();
    QCOMPARE(surface.ask("POST", "contacts", {{u"locationId"_s, location.value("id"_L1)}, {u"name"_s, u"New"_s}}).first,
             200);
    QCOMPARE(surface.list("contacts", "contacts"_L1).size(), contacts + 1);
    QCOMPARE(surface.ask("POST", "snapshots/before/restore").first, 200);
    QCOMPARE(surface.list("contacts", "contacts"_L1).size(), contacts);
    QCOMPARE(surface.ask("DELETE", "snapshots/before").first, 200);
    QCOMPARE(surface.ask("POST", "snapshots/before/restore").first, 404);
}

LINESMAN_TEST(TstEmulatorSurface)
#include "tst_emulatorsurface.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/finding.h"
#include "app/core/task.h"
#include "app/emulator/controlrequest.h"
#include "app/http/server.h"
#include "app/installs/eventhandler.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace Linesman::Http {
class DeliveryClient;
}

namespace Linesman::Installs {

/*! What is played: a bulk install, as an agency does it. */
struct RehearsalPlan {
    enum class Order { EventsFirst, TokenFirst }; //!< INSTALL events before or after the code is exchanged
    enum class Uninstall { None, Location, Company };
    int locations = 5; //!< 1 to 200
    int future = 1;    //!< locations made afterwards, whose INSTALL lacks companyId and userId
    Order order = Order::EventsFirst;
    Uninstall uninstall = Uninstall::Location;
    EventHandler::Habit habit = EventHandler::Habit::Careful; //!< of Linesman's own handling

    /*! The endpoint under test: its app webhook URL and its redirect URL. Without them Linesman handles the installs.
     */
    QUrl eventsUrl{};
    QUrl redirectUrl{};
    QByteArray controlToken{}; //!< of that emulator's control surface; empty for none
    QUrl emulator{};           //!< a running one, which the endpoint knows; without it Linesman's own on a free port
    std::chrono::milliseconds limit{10'000}; //!< how long a step may take
    bool isOwn() const { return eventsUrl.isEmpty(); }
};

/*! How one location went. */
struct RehearsedLocation {
    LocationId id;
    QString name{};
    bool isFuture = false;
    int eventStatus = 0;             //!< how its INSTALL was answered; 0 for no answer
    bool hasToken = false;           //!< HighLevel gave a token for it
    std::optional<bool> isDropped{}; //!< after an uninstall: nothing when it was not uninstalled or cannot be seen
    bool isPassed = false;
    QString reason{};    //!< translated
    QString findingId{}; //!< "I-01", ...; empty when it passed
    bool operator==(const RehearsedLocation &) const = default;

    QJsonObject toJson() const;
};

struct RehearsalResult {
    QList<RehearsedLocation> locations;
    QList<Finding> findings;
    bool isPassed() const;
};

/*!
    Plays a bulk install in an emulator and judges the handling location by location: passed is a location that ends
   with a token, and without one after its uninstall. What the emulator's own log shows counts, so an endpoint needs
   nothing but to speak to the emulator. One at a time; outlives its call.
*/
class Rehearsal : public QObject
{
    Q_OBJECT
public:
    /*! Both outlive this object. */
    Rehearsal(Http::IoThread &thread, Http::DeliveryClient &deliveries, QObject *parent = nullptr);
    ~Rehearsal() override;

    bool isRunning() const { return m_running; }
    /*! Fails with BadInput (the plan), Port, Network, Cancelled, and as the emulator refuses. */
    Task<Result<RehearsalResult>> run(RehearsalPlan plan);
    void cancel();

signals:
    /*! What is being done, in words, and how many locations have their token. */
    void progressed(const QString &step, int done, int total);

private:
    struct Stage;
    Task<Result<RehearsalResult>> play(RehearsalPlan plan);
    Task<Result<>> prepare();
    Result<> listenForEvents();
    Task<Result<QList<LocationId>>> installSilently();
    Task<Result<>> announceAndAuthorize(QList<LocationId> locations);
    Task<Result<>> installLater();
    Task<Result<QJsonObject>> control(Emulator::ControlRequest request);
    Task<Result<>> authorize();
    Task<Result<QList<LocationId>>> install(int count, bool sparse);
    Task<Result<>> announce(QList<LocationId> locations);
    Task<Result<>> follow(QString step, bool untilTokens);
    Task<Result<>> uninstall();

    Http::IoThread &m_thread;
    Http::DeliveryClient &m_deliveries;
    std::unique_ptr<Stage> m_stage;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace Linesman::Installs

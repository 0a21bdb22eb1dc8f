// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tokenwatch.h"

#include "app/cli/apiconnection.h"
#include "app/cli/terminal.h"
#include "app/cli/tokenjson.h"
#include "app/oauth/findings.h"
#include "app/oauth/tokenendpoint.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using HighLevel::Install;

namespace {

constexpr auto Tick = 500ms;
constexpr qint64 FirstPause = 5; // s, after a refresh that failed; twice as long after each further one
constexpr qint64 LongestPause = 300;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::TokenWatch)
public:
    //: %1 is Location or Company, %2 an id, %3 and %4 are times.
    static QString waits(const QString &tokenClass, const QString &id, const QString &expiry, const QString &refresh)
    {
        return tr("%1 %2: good until %3, to be refreshed at %4.").arg(tokenClass, id, expiry, refresh);
    }
    //: %1 is Location or Company, %2 an id, %3 a number that counts refreshes, %4 a duration in ms.
    static QString refreshed(const QString &tokenClass, const QString &id, int generation, qint64 took)
    {
        return tr("%1 %2: refreshed to generation %3 in %4 ms.")
            .arg(tokenClass, id, QString::number(generation), QString::number(took));
    }
    static QString failed(const QString &tokenClass, const QString &id)
    {
        return tr("%1 %2: the refresh failed.").arg(tokenClass, id);
    }
    static QString again(int seconds) { return tr("It is tried again in %Ln second(s).", nullptr, seconds); }
    static QString over() { return tr("It is not tried again: that would fail the same way."); }
};

/*! A token that is watched. */
struct Watched {
    Install install;
    QDateTime due; //!< when it is refreshed next; not valid: never again
    qint64 pause = FirstPause;
    bool isFailing = false;
};

/*! With \a before left, or a quarter of the token's life where that is less. */
QDateTime dueOf(const OAuth::TokenRecord &record, std::chrono::milliseconds before)
{
    const qint64 quarter = record.issuedAt.isValid() ? record.issuedAt.msecsTo(record.expiresAt) / 4 : 0;
    return record.expiresAt.addMSecs(-std::clamp<qint64>(before.count(), 0, std::max<qint64>(quarter, 0)));
}

/*! Whether the same refresh can do better later. */
bool canDoBetter(const Error &error)
{
    if (OAuth::grantProblem(error) == OAuth::GrantProblem::Dead)
        return false;
    const auto known = OAuth::knownMessage(OAuth::Where::TokenEndpoint, error.httpStatus, error.message);
    return known ? known->retry == OAuth::Retry::Later : error.kind != Error::Kind::BadInput;
}

QString shownTime(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

class TokenWatch
{
public:
    TokenWatch(ApiConnection &api, TokenWatchTimes times, bool json)
        : m_api(api)
        , m_times(times)
        , m_json(json)
    {
    }
    void begin(const QList<Install> &installs);
    Task<Result<>> run(); //!< until it is stopped; fails with Keychain
    bool isFailing() const;

private:
    void tellNext(const Watched &watched, const char *event, QJsonObject more = {});
    void tellFailure(Watched &watched, const Error &error);
    Task<Result<>> refresh(Watched *watched);

    ApiConnection &m_api;
    const TokenWatchTimes m_times;
    const bool m_json;
    std::vector<Watched> m_watched; //!< never grows while something is refreshed
};

void TokenWatch::begin(const QList<Install> &installs)
{
    for (const Install &install : installs) {
        Watched watched{install, m_api.clock().now()};
        if (const std::optional<OAuth::TokenRecord> record = m_api.tokens().record(install))
            watched.due = dueOf(*record, m_times.before);
        tellNext(watched, "token");
        m_watched.push_back(watched);
    }
}

bool TokenWatch::isFailing() const
{
    return std::any_of(m_watched.begin(), m_watched.end(), [](const Watched &one) { return one.isFailing; });
}

void TokenWatch::tellNext(const Watched &watched, const char *event, QJsonObject more)
{
    const std::optional<OAuth::TokenRecord> record = m_api.tokens().record(watched.install);
    if (!record)
        return;
    if (m_json) {
        QJsonObject line = tokenJson(m_api.connection(), *record, m_api.clock());
        line.insert(u"event"_s, QLatin1StringView(event));
        line.insert(u"refreshAt"_s, watched.due.toUTC().toString(Qt::ISODate));
        for (auto each = more.constBegin(); each != more.constEnd(); ++each)
            line.insert(each.key(), each.value());
        printJson(line);
        return;
    }
    printLine(Texts::waits(HighLevel::tokenClassName(watched.install.tokenClass), watched.install.id,
                           shownTime(record->expiresAt), shownTime(watched.due)));
}

void TokenWatch::tellFailure(Watched &watched, const Error &error)
{
    const std::optional<Finding> finding = OAuth::explained(OAuth::Where::TokenEndpoint, error);
    const bool goesOn = canDoBetter(error);
    const qint64 pause = watched.pause;
    watched.isFailing = true;
    watched.due = goesOn ? m_api.clock().now().addSecs(pause) : QDateTime();
    watched.pause = std::min(2 * pause, LongestPause);
    const QString tokenClass = HighLevel::tokenClassName(watched.install.tokenClass);
    if (m_json) {
        QJsonObject line{{u"event"_s, u"refreshFailed"_s},
                         {u"class"_s, tokenClass},
                         {u"id"_s, watched.install.id},
                         {u"status"_s, error.httpStatus},
                         {u"message"_s, error.message},
                         {u"detail"_s, error.detail},
                         {u"retries"_s, goesOn}};
        if (finding)
            line.insert(u"finding"_s, finding->id);
        if (goesOn)
            line.insert(u"retryInSeconds"_s, pause);
        printJson(line);
        return;
    }
    printLine(Texts::failed(tokenClass, watched.install.id), Tone::Bad);
    complainOf(error);
    if (finding)
        printLine(u"    %1 %2: %3 %4"_s.arg(finding->id, finding->title, finding->meaning, finding->nextStep));
    printLine(u"    "_s + (goesOn ? Texts::again(int(pause)) : Texts::over()));
}

Task<Result<>> TokenWatch::refresh(Watched *watched)
{
    QElapsedTimer since;
    since.start();
    const Install install = watched->install;
    const Result<> done = co_await m_api.tokens().refresh(install);
    const std::optional<OAuth::TokenRecord> record = m_api.tokens().record(install);
    if (!done && (done.error().kind == Error::Kind::Keychain || m_api.isCancelled()))
        co_return failure(done.error());
    if (!done || !record) {
        tellFailure(*watched, done ? Error(Error::Kind::BadReply, u"no record of the token"_s) : done.error());
        co_return Result<>();
    }
    watched->isFailing = false;
    watched->pause = FirstPause;
    watched->due = dueOf(*record, m_times.before);
    if (!m_json)
        printLine(Texts::refreshed(HighLevel::tokenClassName(install.tokenClass), install.id, record->generation,
                                   since.elapsed()),
                  Tone::Good);
    tellNext(*watched, "refreshed", {{u"durationMs"_s, since.elapsed()}});
    co_return Result<>();
}

Task<Result<>> TokenWatch::run()
{
    const QDeadlineTimer end =
        m_times.runTime > 0ms ? QDeadlineTimer(m_times.runTime) : QDeadlineTimer(QDeadlineTimer::Forever);
    bool isAlive = !m_watched.empty();
    while (isAlive && !end.hasExpired() && !m_api.isCancelled()) {
        isAlive = false;
        for (Watched &watched : m_watched) {
            if (watched.due.isValid() && watched.due <= m_api.clock().now() && !m_api.isCancelled()) {
                const Result<> done = co_await refresh(&watched);
                if (!done)
                    co_return done;
            }
            isAlive = isAlive || watched.due.isValid();
        }
        if (isAlive)
            co_await pause(Tick);
    }
    co_return Result<>();
}

} // namespace

Task<int> watchTokens(ApiConnection *api, QList<Install> installs, TokenWatchTimes times, bool json)
{
    TokenWatch watch(*api, times, json);
    watch.begin(installs);
    const Result<> done = co_await watch.run();
    if (!done && !api->isCancelled())
        co_return callFailed(done.error());
    co_return watch.isFailing() ? CheckFailed : Passed;
}

} // namespace Linesman::Cli

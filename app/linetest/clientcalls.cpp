// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/clientcalls.h"

#include "app/core/enumnames.h"
#include "app/exchange/content.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::ClientCalls)
public:
    static QString noCalls()
    {
        return tr("Your program did not call: nothing can be said. Set its base URL to the emulator.");
    }
    static QString notRefreshed() { return tr("Your program called, but no refresh succeeded."); }
    static QString wentWrong() { return tr("The refresh went wrong:"); }
    static QString good() { return tr("One refresh for the expired token: as it should be."); }
};
} // namespace

constexpr auto ClientVerdictNames = enumNames<ClientCalls::Verdict>({
    {ClientCalls::Verdict::NoCalls, "noCalls"},
    {ClientCalls::Verdict::NotRefreshed, "notRefreshed"},
    {ClientCalls::Verdict::WentWrong, "wentWrong"},
    {ClientCalls::Verdict::Good, "good"},
});

QString verdictName(ClientCalls::Verdict verdict)
{
    return ClientVerdictNames.text(verdict);
}

QString verdictSentence(ClientCalls::Verdict verdict)
{
    switch (verdict) {
    case ClientCalls::Verdict::NoCalls:
        return Texts::noCalls();
    case ClientCalls::Verdict::NotRefreshed:
        return Texts::notRefreshed();
    case ClientCalls::Verdict::WentWrong:
        return Texts::wentWrong();
    case ClientCalls::Verdict::Good:
        break;
    }
    return Texts::good();
}

bool ClientCalls::take(const Exchange &entry)
{
    if (entry.channel != Exchange::Channel::Emulator || isByLinesman(entry.requestHead))
        return false; // Linesman's own refreshes are not what is judged
    const OAuth::SeenCall call = OAuth::seenCall(entry);
    m_tally.add(call);
    ++m_count;
    if (call.status == 401)
        ++m_refusals;
    m_hasRefreshed = m_hasRefreshed || (call.isRefresh() && call.status < 400);
    return true;
}

ClientCalls::Verdict ClientCalls::verdict() const
{
    if (m_count == 0)
        return Verdict::NoCalls;
    if (!findings().isEmpty())
        return Verdict::WentWrong;
    return m_hasRefreshed ? Verdict::Good : Verdict::NotRefreshed;
}

namespace {

constexpr int TokensAtOnce = 1000;

/*! Whether an access token of \a location, or of anybody when it is empty, ran out earlier and was not revoked. */
Task<Result<bool>> anyExpiredBefore(ControlClient *control, QString location)
{
    for (int offset = 0;; offset += TokensAtOnce) {
        const Emulator::ControlRequest request = Emulator::Control::at(
            "GET", u"tokens?offset=%1&limit=%2"_s.arg(QString::number(offset), QString::number(TokensAtOnce)));
        const Result<ControlReply> page = co_await control->call(request);
        if (!page)
            co_return failure(page.error());
        if (!page->isAccepted())
            co_return failure(Error::Kind::Rejected, u"the emulator answered %1"_s.arg(page->status), page->status);
        const QJsonArray tokens = page->json.value(u"tokens"_s).toArray();
        for (const QJsonValue &value : tokens) {
            const QJsonObject token = value.toObject();
            const bool concerns = location.isEmpty() || token.value(u"locationId"_s).toString() == location;
            if (concerns && token.value(u"state"_s).toString() == "expired"_L1)
                co_return true;
        }
        if (tokens.size() < TokensAtOnce)
            co_return false;
    }
}

} // namespace

Task<Result<qint64>> expireAccessTokens(ControlClient *control, HighLevel::Install install)
{
    const Result<qint64> end = co_await control->logEnd();
    if (!end)
        co_return failure(end.error());
    const bool isOne = install.tokenClass == HighLevel::TokenClass::Location && !install.id.isEmpty();
    const QJsonObject which = isOne ? QJsonObject{{u"locationId"_s, install.id}} : QJsonObject();
    // Its owner calls with it for as long as he likes: that is marked, whenever the run was.
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<> marked = co_await control->beginRun(id);
    if (!marked)
        co_return failure(marked.error());
    const Emulator::ControlRequest request = Emulator::Control::expireTokens(which);
    const Result<ControlReply> reply = co_await control->call(request);
    const Result<> unmarked = co_await control->endRun();
    if (reply && !unmarked)
        co_return failure(unmarked.error());
    if (!reply)
        co_return failure(reply.error());
    if (!reply->isAccepted())
        co_return failure(Error::Kind::Rejected, u"the emulator answered %1"_s.arg(reply->status), reply->status);
    if (reply->json.value(u"count"_s).toInt() > 0)
        co_return *end;
    const QString location = isOne ? install.id : QString();
    const Result<bool> before = co_await anyExpiredBefore(control, location);
    if (!before)
        co_return failure(before.error());
    if (!*before)
        co_return failure(Error::Kind::BadInput,
                          u"nobody holds an access token there; have your program sign in first"_s);
    co_return *end;
}

Task<Result<LogPage>> drain(ControlClient *control, qint64 after)
{
    LogPage all;
    all.next = after;
    do {
        const Result<LogPage> page = co_await control->log(all.next, std::chrono::milliseconds(0));
        if (!page)
            co_return failure(page.error());
        all.entries += page->entries;
        all.next = page->next;
        all.isFull = page->isFull; // what comes while this reads does not keep it reading
    } while (all.isFull);
    co_return all;
}

} // namespace Linesman::LineTest

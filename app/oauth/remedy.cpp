// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/remedy.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
struct RemedyRow {
    QLatin1StringView id;
    Remedy remedy;
};

constexpr std::array Remedies{
    RemedyRow{"S-01"_L1, Remedy::OpenScopes},
    RemedyRow{"S-02"_L1, Remedy::OpenScopes},
    RemedyRow{"S-03"_L1, Remedy::OpenScopes},
    RemedyRow{"S-04"_L1, Remedy::OpenScopes},
    RemedyRow{"S-05"_L1, Remedy::OpenUrls},
    RemedyRow{"S-06"_L1, Remedy::OpenUrls},
    RemedyRow{"S-07"_L1, Remedy::OpenRedirect},
    RemedyRow{"S-08"_L1, Remedy::None}, // the agency's plan
    RemedyRow{"S-09"_L1, Remedy::OpenPortalStep},
    RemedyRow{"S-10"_L1, Remedy::OpenPortalStep},
    RemedyRow{"O-01"_L1, Remedy::OpenKeys},
    RemedyRow{"O-02"_L1, Remedy::OpenKeys},
    RemedyRow{"O-03"_L1, Remedy::OpenKeys},
    RemedyRow{"O-04"_L1, Remedy::OpenPortalStep},
    RemedyRow{"O-05"_L1, Remedy::OpenRedirect},
    RemedyRow{"O-06"_L1, Remedy::Authorize},
    RemedyRow{"O-07"_L1, Remedy::OpenKeys},
    RemedyRow{"O-08"_L1, Remedy::CopyRequest},
    RemedyRow{"O-09"_L1, Remedy::Authorize},
    RemedyRow{"O-10"_L1, Remedy::None}, // the decision is asked for where the code came in
    RemedyRow{"O-11"_L1, Remedy::OpenRedirect},
    RemedyRow{"O-12"_L1, Remedy::Authorize},
    RemedyRow{"O-13"_L1, Remedy::Authorize},
    RemedyRow{"O-14"_L1, Remedy::CopyCall},
    RemedyRow{"O-15"_L1, Remedy::CopyCall},
    RemedyRow{"O-16"_L1, Remedy::Authorize},
    RemedyRow{"O-17"_L1, Remedy::None}, // only time
    RemedyRow{"O-18"_L1, Remedy::None}, // fields of a request that was made elsewhere
    RemedyRow{"T-01"_L1, Remedy::CopyRequest},
    RemedyRow{"T-02"_L1, Remedy::Authorize},
    RemedyRow{"T-03"_L1, Remedy::CopyRefresher},
    RemedyRow{"T-04"_L1, Remedy::CopyRefresher},
    RemedyRow{"T-05"_L1, Remedy::RefreshNow},
    RemedyRow{"T-06"_L1, Remedy::ShowTokens},
    RemedyRow{"T-07"_L1, Remedy::ShowTokens},
    RemedyRow{"T-08"_L1, Remedy::Authorize},
    RemedyRow{"T-09"_L1, Remedy::CopyRequest},
    RemedyRow{"T-10"_L1, Remedy::UseCurrentPath},
};

constexpr auto Request = R"(curl -X POST '%1/oauth/token' \
  -H 'Accept: application/json' \
  -H 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode "client_id=$CLIENT_ID" \
  --data-urlencode "client_secret=$CLIENT_SECRET" \
  --data-urlencode 'grant_type=refresh_token' \
  --data-urlencode "refresh_token=$REFRESH_TOKEN"
)"_L1;

constexpr auto Call = R"(curl '%1/contacts/CONTACT_ID' \
  -H "Authorization: Bearer $ACCESS_TOKEN" \
  -H 'Accept: application/json' \
  -H 'Version: 2021-07-28'
)"_L1;

constexpr auto Refresher = R"(// One refresh for each location or company, for all who wait; and one repeat of the call.
const refreshing = new Map(); // install id -> promise

function refreshed(install) {
  if (!refreshing.has(install)) {
    const work = refreshAndStore(install).finally(() => refreshing.delete(install));
    refreshing.set(install, work);
  }
  return refreshing.get(install);
}

async function refreshAndStore(install) {
  const old = await loadTokens(install);
  const reply = await fetch('%1/oauth/token', {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams({
      client_id: process.env.CLIENT_ID,
      client_secret: process.env.CLIENT_SECRET,
      grant_type: 'refresh_token',
      refresh_token: old.refresh_token,
    }),
  });
  if (!reply.ok) throw new Error(`refresh: ${reply.status} ${await reply.text()}`);
  const fresh = await reply.json();
  await storeTokens(install, fresh); // before it is used: the old refresh token is spent now
  return fresh.access_token;
}

async function call(install, url, options = {}) {
  const send = (token) => fetch(url, {
    ...options,
    headers: { Version: '2021-07-28', ...options.headers, Authorization: `Bearer ${token}` },
  });
  const used = (await loadTokens(install)).access_token;
  const reply = await send(used);
  if (reply.status !== 401) return reply;
  const why = await reply.clone().text();
  if (!why.includes('Invalid JWT')) return reply; // a missing scope: a refresh does not help
  const now = (await loadTokens(install)).access_token; // somebody else may have refreshed meanwhile
  return send(now !== used ? now : await refreshed(install));
}
)"_L1;
} // namespace

Remedy remedyFor(const QString &id)
{
    const auto *const row =
        std::find_if(Remedies.begin(), Remedies.end(), [&id](const RemedyRow &known) { return id == known.id; });
    return row == Remedies.end() ? Remedy::None : row->remedy;
}

QString exampleOf(Remedy remedy, const QUrl &apiBase)
{
    const QString base = apiBase.toString(QUrl::RemovePath | QUrl::RemoveQuery);
    switch (remedy) {
    case Remedy::CopyRequest:
        return QString(Request).replace("%1"_L1, base);
    case Remedy::CopyCall:
        return QString(Call).replace("%1"_L1, base);
    case Remedy::CopyRefresher:
        return QString(Refresher).replace("%1"_L1, base);
    default:
        return {};
    }
}

} // namespace Linesman::OAuth

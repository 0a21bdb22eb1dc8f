// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/deliveryplan.h"

#include "app/core/text.h"
#include "app/core/url.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::Delivery)
public:
    static QList<Problem> problems(const DeliveryPlan &plan)
    {
        QList<Problem> found;
        if (hasUserInfo(QUrl(plan.url)))
            found.append({u"url"_s, tr("Leave the name and password out of the address.")});
        else if (!isHttpUrl(plan.url))
            found.append({u"url"_s, tr("Give the whole address, with http:// or https://.")});
        if (needsKey(plan.variant) && !plan.key)
            found.append({u"key"_s, tr("There is no key to sign with.")});
        if (plan.count < 1 || plan.count > 1'000'000)
            found.append({u"count"_s, tr("Send between 1 and 1,000,000 deliveries.")});
        if (plan.concurrency < 1 || plan.concurrency > 1000)
            found.append({u"concurrency"_s, tr("Between 1 and 1,000 may be under way at once.")});
        if (!(plan.perSecond >= 0) || plan.perSecond > 100'000)
            found.append({u"rate"_s, tr("The rate is between 0 (no limit) and 100,000 a second.")});
        static constexpr auto LongestPause = 7 * 24h;
        const QString pauseLimits = tr("A pause is between a millisecond and seven days.");
        if (std::any_of(plan.ownPauses.begin(), plan.ownPauses.end(),
                        [](std::chrono::milliseconds pause) { return pause < 1ms || pause > LongestPause; }))
            found.append({u"retryPauses"_s, pauseLimits});
        if (plan.firstPause && (*plan.firstPause < 0ms || *plan.firstPause > LongestPause))
            found.append({u"retryPause"_s, pauseLimits});
        if (plan.ramp > 0ms && !(plan.perSecond > 0))
            found.append({u"ramp"_s, tr("A ramp leads up to a rate: give one.")});
        if (plan.timeout < 1ms || plan.timeout > 10min)
            found.append({u"timeout"_s, tr("The time limit is between a millisecond and ten minutes.")});
        if (!plan.caFile.isEmpty() && !QFileInfo(plan.caFile).isReadable())
            found.append({u"caFile"_s, tr("The CA file %1 cannot be read.").arg(plan.caFile)});
        if (!plan.payload && !plan.compose)
            found += Webhooks::problems(plan.form);
        return found;
    }
};
} // namespace

QList<Problem> problems(const DeliveryPlan &plan)
{
    return Texts::problems(plan);
}

QByteArray bodyOf(const DeliveryPlan &plan, int delivery)
{
    if (plan.payload)
        return *plan.payload;
    return plan.compose ? plan.compose(delivery) : payloadJson(withFreshIds(plan.form));
}

PreparedDelivery prepared(const DeliveryPlan &plan)
{
    const QByteArray original = bodyOf(plan, 1);
    const VariantBody made = variantBody(plan.variant, original);
    PreparedDelivery shown;
    shown.body = made.body;
    const QUrl url(plan.url);
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    shown.head = "POST " + (path.isEmpty() ? "/" : path);
    if (url.hasQuery())
        shown.head += "?" + url.query(QUrl::FullyEncoded).toUtf8();
    shown.head += " HTTP/1.1\r\nHost: " + url.host(QUrl::FullyEncoded).toUtf8();
    if (url.port() > 0)
        shown.head += ":" + QByteArray::number(url.port());
    shown.head += "\r\n";
    for (const Http::Header &field : headersFor(plan, made.signedBytes.toStdString(), keysOf(plan)))
        shown.head += toQByteArray(field.name) + ": " + toQByteArray(field.value) + "\r\n";
    shown.head += "Content-Length: " + QByteArray::number(shown.body.size()) + "\r\n\r\n";
    return shown;
}

VariantKeys keysOf(const DeliveryPlan &plan)
{
    VariantKeys keys{plan.key, plan.rsaKey, {}};
    if (plan.variant == Variant::WrongKey)
        keys.stranger = SigningKey::generate();
    return keys;
}

Http::Headers headersFor(const DeliveryPlan &plan, const std::string &signedBytes, const VariantKeys &keys)
{
    Http::Headers headers{{"User-Agent", "Linesman/" LINESMAN_VERSION}, {"Content-Type", "application/json"}};
    for (const Http::Header &field : signatureFields(plan.variant, signedBytes, keys))
        headers.add(field.name, field.value);
    return headers;
}

} // namespace Linesman::Webhooks

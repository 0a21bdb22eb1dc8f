// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/deliveryplan.h"

#include "app/core/enumnames.h"
#include "app/core/text.h"
#include "app/core/url.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::Delivery)
public:
    static QString title(Variant variant)
    {
        switch (variant) {
        case Variant::Valid:
            return tr("Signed as it should be");
        case Variant::Unsigned:
            return tr("Not signed");
        case Variant::WrongKey:
            return tr("Signed with a wrong key");
        case Variant::ChangedBody:
            return tr("Body changed after signing");
        }
        return {};
    }

    static QList<Problem> problems(const DeliveryPlan &plan)
    {
        QList<Problem> found;
        if (!isHttpUrl(plan.url))
            found.append({u"url"_s, tr("Give the whole address, with http:// or https://.")});
        const bool isSigned = plan.variant == Variant::Valid || plan.variant == Variant::ChangedBody;
        if (isSigned && !plan.key)
            found.append({u"key"_s, tr("There is no key to sign with.")});
        if (plan.count < 1 || plan.count > 1'000'000)
            found.append({u"count"_s, tr("Send between 1 and 1,000,000 deliveries.")});
        if (plan.concurrency < 1 || plan.concurrency > 1000)
            found.append({u"concurrency"_s, tr("Between 1 and 1,000 may be under way at once.")});
        if (!(plan.perSecond >= 0) || plan.perSecond > 100'000)
            found.append({u"rate"_s, tr("The rate is between 0 (no limit) and 100,000 a second.")});
        if (plan.timeout < 1ms || plan.timeout > 10min)
            found.append({u"timeout"_s, tr("The time limit is between a millisecond and ten minutes.")});
        if (!plan.caFile.isEmpty() && !QFileInfo(plan.caFile).isReadable())
            found.append({u"caFile"_s, tr("The CA file %1 cannot be read.").arg(plan.caFile)});
        if (!plan.payload)
            found += Webhooks::problems(plan.form);
        return found;
    }
};

/*! Another letter or digit in the place of the last one in a text: still the JSON it was, but not what was signed. */
QByteArray changed(QByteArray body)
{
    for (qsizetype i = body.size() - 1; i > 0; --i) {
        const char before = body.at(i - 1);
        if (body.at(i) == '"' && ((before >= '0' && before <= '8') || (before >= 'a' && before <= 'y'))) {
            body[i - 1] = char(before + 1);
            return body;
        }
    }
    return body + ' ';
}
} // namespace

constexpr auto VariantNames = enumNames<Variant>({
    {Variant::Valid, "valid"},
    {Variant::Unsigned, "unsigned"},
    {Variant::WrongKey, "wrong-key"},
    {Variant::ChangedBody, "changed-body"},
});

QString variantName(Variant variant)
{
    return VariantNames.text(variant);
}

QString variantTitle(Variant variant)
{
    return Texts::title(variant);
}

std::optional<Variant> variantFromName(const QString &name)
{
    return VariantNames.value(name);
}

QList<Problem> problems(const DeliveryPlan &plan)
{
    return Texts::problems(plan);
}

PreparedDelivery prepared(const DeliveryPlan &plan)
{
    const QByteArray original = plan.payload.value_or(payloadJson(withFreshIds(plan.form)));
    PreparedDelivery shown;
    shown.body = bodyFor(plan.variant, original);
    std::optional<SigningKey> wrongKey;
    if (plan.variant == Variant::WrongKey)
        wrongKey = SigningKey::generate();
    const QUrl url(plan.url);
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    shown.head = "POST " + (path.isEmpty() ? "/" : path);
    if (url.hasQuery())
        shown.head += "?" + url.query(QUrl::FullyEncoded).toUtf8();
    shown.head += " HTTP/1.1\r\nHost: " + url.host(QUrl::FullyEncoded).toUtf8();
    if (url.port() > 0)
        shown.head += ":" + QByteArray::number(url.port());
    shown.head += "\r\n";
    for (const Http::Header &field : headersFor(plan, original.toStdString(), wrongKey ? &*wrongKey : nullptr))
        shown.head += toQByteArray(field.name) + ": " + toQByteArray(field.value) + "\r\n";
    shown.head += "Content-Length: " + QByteArray::number(shown.body.size()) + "\r\n\r\n";
    return shown;
}

QByteArray bodyFor(Variant variant, const QByteArray &original)
{
    return variant == Variant::ChangedBody ? changed(original) : original;
}

Http::Headers headersFor(const DeliveryPlan &plan, const std::string &body, const SigningKey *wrongKey)
{
    Http::Headers headers{{"User-Agent", "Linesman/" LINESMAN_VERSION}, {"Content-Type", "application/json"}};
    const SigningKey *key = plan.variant == Variant::WrongKey ? wrongKey : plan.key ? &*plan.key : nullptr;
    if (plan.variant != Variant::Unsigned && key)
        headers.add("x-ghl-signature", key->sign(body));
    return headers;
}

} // namespace Linesman::Webhooks

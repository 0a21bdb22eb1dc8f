// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers to the variants say about the endpoint that gave them.
#include "app/core/symptom.h"
#include "app/webhooks/variantresult.h"
#include "app/webhooks/variantwarnings_p.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <algorithm>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString ProviderPage = u"HighLevel docs, webhook/ProviderOutboundMessage (2026-08-30)"_s;
const QString Guide = u"HighLevel docs, webhook/WebhookIntegrationGuide (2026-08-30)"_s;
const QString Sdk = u"npm @gohighlevel/api-client 3.1.0, webhook-manager.js"_s;

/*! The forms that say the same in other bytes, all rightly signed. */
const QList<Variant> OtherForms{Variant::Escaped,      Variant::EscapedSlash, Variant::Spaced,
                                Variant::Indented,     Variant::Decimal,      Variant::BigInteger,
                                Variant::DuplicateKey, Variant::IntegerKeys,  Variant::RawUtf8};
/*! Those that carry a field more: refusals of it are not refusals of the bytes. */
const QList<Variant> FormsWithField{Variant::Decimal, Variant::BigInteger, Variant::DuplicateKey, Variant::IntegerKeys};

class JudgeTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::VariantJudge)
};

/*! What a stranger may have made up: the same JSON in other bytes is not. */
bool isForged(Variant variant)
{
    return expectationOf(variant) == Expectation::Refused && variant != Variant::Rewritten &&
           variant != Variant::NewlineAdded;
}

/*! The answers, asked for by variant. */
class Judge
{
public:
    explicit Judge(const QList<VariantResult> &results)
    {
        for (const VariantResult &result : results)
            m_results.insert(int(result.variant), result);
    }

    QList<Finding> findings();

private:
    bool ran(Variant variant) const { return m_results.contains(int(variant)); }
    /*! What was answered 2xx and then seen to be left alone was not taken. */
    bool was(Variant variant, Outcome outcome) const
    {
        const VariantResult result = m_results.value(int(variant));
        return ran(variant) && result.outcome() == outcome &&
               (outcome != Outcome::Accepted || result.wasActedOn.value_or(true));
    }
    /*! Whether \a seen are forged ones of which only the answer is known. */
    bool isByAnswer(const QList<Variant> &seen) const
    {
        return std::all_of(seen.begin(), seen.end(), isForged) &&
               std::any_of(seen.begin(), seen.end(), [this](Variant variant) {
                   return accepted(variant) && !m_results.value(int(variant)).wasActedOn;
               });
    }
    bool isFailing(Variant variant) const //!< not answered 2xx
    {
        return refused(variant) || was(variant, Outcome::Broken) || was(variant, Outcome::Silent);
    }
    bool accepted(Variant variant) const { return was(variant, Outcome::Accepted); }
    bool refused(Variant variant) const { return was(variant, Outcome::Refused); }
    QList<Variant> among(const QList<Variant> &variants, Outcome outcome) const;
    QString evidence(const QList<Variant> &variants) const;
    void add(const char *id, const QList<Variant> &seen, const QString &title, const QString &meaning,
             const QString &nextStep, const QString &source, Finding::Weight weight = Finding::Weight::Problem);

    void judgeSilence();
    void judgeRefusedValid();
    void judgeForged();
    void judgeForgedSignatures();
    void judgeRetired();
    void judgeForms();
    void judgeRightOnes();
    void judgeBreaks();
    void addReserialised(const QList<Variant> &seen);

    QMap<int, VariantResult> m_results;
    QList<Finding> m_findings;
    bool m_checksNothing = false;
};

QList<Variant> Judge::among(const QList<Variant> &variants, Outcome outcome) const
{
    QList<Variant> found;
    std::copy_if(variants.begin(), variants.end(), std::back_inserter(found),
                 [this, outcome](Variant variant) { return was(variant, outcome); });
    return found;
}

/*! "unsigned 200, wrong-key 200" */
QString Judge::evidence(const QList<Variant> &variants) const
{
    QStringList parts;
    for (const Variant variant : variants) {
        const VariantResult result = m_results.value(int(variant));
        parts.append(variantName(variant) + u' ' + (result.status ? QString::number(result.status) : result.error));
    }
    return parts.join(u", "_s);
}

void Judge::add(const char *id, const QList<Variant> &seen, const QString &title, const QString &meaning,
                const QString &nextStep, const QString &source, Finding::Weight weight)
{
    Finding finding;
    finding.id = QString::fromLatin1(id);
    finding.weight = weight;
    finding.title = title;
    finding.meaning = meaning;
    if (isByAnswer(seen))
        finding.meaning +=
            u' ' + JudgeTexts::tr("That is by its answer, 2xx; whether it acts on them cannot be seen from here.");
    finding.nextStep = nextStep;
    finding.source = source;
    finding.evidence = evidence(seen);
    m_findings.append(finding);
}

void Judge::judgeSilence()
{
    const bool silent = std::all_of(m_results.begin(), m_results.end(),
                                    [](const auto &one) { return one.outcome() == Outcome::Silent; });
    if (!silent || m_results.isEmpty())
        return;
    add("no-answer", {Variant(m_results.begin().key())}, JudgeTexts::tr("Nothing answers"),
        JudgeTexts::tr("The endpoint answered none of the deliveries."),
        JudgeTexts::tr("Start it, and check host, port, scheme and path of the address."), Guide);
}

void Judge::addReserialised(const QList<Variant> &seen)
{
    add("verifies-reserialised", seen, JudgeTexts::tr("Verifies re-serialised JSON"),
        JudgeTexts::tr("The endpoint verifies JSON that it wrote anew, not the bytes that came: such a check passes in "
                       "tests and fails with the first message that is written otherwise."),
        JudgeTexts::tr("Verify the raw body, before anything parses it: express.raw() or the verify option of "
                       "express.json(), request.get_data() in Flask, file_get_contents('php://input') in PHP."),
        ProviderPage);
}

/*! What is rightly signed was refused: why? */
void Judge::judgeRefusedValid()
{
    if (!ran(Variant::Valid) || accepted(Variant::Valid))
        return;
    const QList<Variant> valid{Variant::Valid};
    if (!refused(Variant::Valid)) {
        add("breaks-on-valid", valid, JudgeTexts::tr("Fails on a right delivery"),
            JudgeTexts::tr(
                "The endpoint did not take a delivery as HighLevel sends it: HighLevel would send it again, up to "
                "twelve times."),
            JudgeTexts::tr("Look into its own log for the error; answer 200 at once and do the work afterwards."),
            Guide);
        return;
    }
    const QList<Variant> retired =
        among({Variant::BothHeaders, Variant::RetiredAlone, Variant::RetiredEd25519}, Outcome::Accepted);
    const QList<Variant> forms = among(OtherForms, Outcome::Accepted);
    if (!retired.isEmpty() && !accepted(Variant::Unsigned)) {
        add("wants-retired-header", valid + retired, JudgeTexts::tr("Still wants the retired header"),
            JudgeTexts::tr(
                "The endpoint takes deliveries by x-wh-signature, which HighLevel never sent to a Delivery URL and "
                "retired for app events on 1 September 2026."),
            JudgeTexts::tr("Check x-ghl-signature: Ed25519 over the raw body, with HighLevel's published key."), Guide);
    } else if (accepted(Variant::Hmac)) {
        add("checks-hmac", {Variant::Valid, Variant::Hmac}, JudgeTexts::tr("Checks an HMAC"),
            JudgeTexts::tr(
                "The endpoint takes x-ghl-signature for an HMAC: there is no shared secret, and every real delivery "
                "would be refused."),
            JudgeTexts::tr("Check it as an Ed25519 signature with the public key; 64 bytes in base64."), ProviderPage);
    } else if (!forms.isEmpty()) {
        addReserialised(valid + forms);
    } else {
        QList<Variant> right; // all for one reason: the others need no cause of their own
        for (const Variant variant : allVariants()) {
            if (expectationOf(variant) == Expectation::Accepted && refused(variant))
                right.append(variant);
        }
        const int status = m_results.value(int(Variant::Valid)).status;
        // No check of a signature refuses so.
        const bool isRedirect = symptomOfAnswer({}, status, {}, {}) == Symptom::Redirected;
        add("refuses-all", right, JudgeTexts::tr("Refuses what is rightly signed"),
            JudgeTexts::tr("The endpoint refused a rightly signed delivery (status %1).").arg(status),
            isRedirect
                ? symptomSentence(Symptom::Redirected)
                : JudgeTexts::tr(
                      "Give it the public key that belongs to this run, and check that the path is its Delivery URL. HighLevel's "
                      "own SDK middleware never verifies a provider delivery, since the payload has no appId: call its "
                      "verifySignature() yourself with the raw body, or check Ed25519 with your language's library. There is no "
                      "shared secret: an HMAC of the body never matches."),
            Sdk);
    }
}

/*! What nobody signed was taken. */
void Judge::judgeForged()
{
    const QList<Variant> missing =
        among({Variant::Unsigned, Variant::EmptySignature, Variant::NotApplicable}, Outcome::Accepted);
    m_checksNothing = accepted(Variant::Unsigned) && accepted(Variant::WrongKey) &&
                      (!ran(Variant::ChangedBody) || accepted(Variant::ChangedBody));
    if (m_checksNothing) {
        add("checks-nothing", {Variant::Unsigned, Variant::WrongKey, Variant::ChangedBody},
            JudgeTexts::tr("Checks no signature"),
            JudgeTexts::tr(
                "The endpoint accepts unsigned requests and every signature: whoever knows its address can send "
                "messages in your customers' name."),
            JudgeTexts::tr(
                "Verify x-ghl-signature (Ed25519 over the raw body) and answer 401 when it is missing or wrong. "
                "HighLevel's own SDK middleware lets provider deliveries pass unverified: they have no appId."),
            ProviderPage);
        return;
    }
    if (!missing.isEmpty()) {
        add("accepts-unsigned", missing, JudgeTexts::tr("Accepts unsigned requests"),
            JudgeTexts::tr("The endpoint accepts unsigned requests: whoever leaves the header out gets in."),
            JudgeTexts::tr("Answer 401 when x-ghl-signature is missing, empty or N/A; do not skip the check."),
            ProviderPage);
    }
}

void Judge::judgeForgedSignatures()
{
    if (m_checksNothing)
        return;
    if (accepted(Variant::WrongKey)) {
        add("accepts-any-signature", {Variant::WrongKey}, JudgeTexts::tr("Accepts any signature"),
            JudgeTexts::tr(
                "The endpoint accepts what a stranger signed: it looks whether there is a signature, not whether it "
                "is right."),
            JudgeTexts::tr("Verify the signature with HighLevel's public key and act on the result."), ProviderPage);
        return;
    }
    const QList<Variant> changed = among({Variant::ChangedBody, Variant::OtherMessage}, Outcome::Accepted);
    if (!changed.isEmpty()) {
        add("ignores-body", changed, JudgeTexts::tr("Accepts a changed body"),
            JudgeTexts::tr("The endpoint accepts a body that is not the one that was signed."),
            JudgeTexts::tr("Verify the signature over the raw body of the request."), ProviderPage);
    }
    if (accepted(Variant::Hmac) && accepted(Variant::Valid)) {
        add("accepts-hmac", {Variant::Hmac}, JudgeTexts::tr("Accepts an HMAC"),
            JudgeTexts::tr("The endpoint accepts an HMAC made with the public key, which everybody knows."),
            JudgeTexts::tr("Accept Ed25519 alone; never take the algorithm from the request."), ProviderPage);
    }
    if (accepted(Variant::RsaInPlace)) {
        add("accepts-other-algorithm", {Variant::RsaInPlace}, JudgeTexts::tr("Accepts another algorithm"),
            JudgeTexts::tr("The endpoint accepts an RSA signature in x-ghl-signature, which is Ed25519."),
            JudgeTexts::tr("Accept 64 bytes of Ed25519 in x-ghl-signature and nothing else."), ProviderPage);
    }
    const QList<Variant> malformed =
        among({Variant::Truncated, Variant::Garbage, Variant::ZeroSignature}, Outcome::Accepted);
    if (!malformed.isEmpty()) {
        add("accepts-malformed", malformed, JudgeTexts::tr("Accepts a broken signature"),
            JudgeTexts::tr(
                "The endpoint accepts a signature that cannot be one: an error in its check counts as passed."),
            JudgeTexts::tr("Treat every error while verifying as a refusal: 401."), ProviderPage);
    }
}

void Judge::judgeRetired()
{
    const QList<Variant> retired = among({Variant::RetiredAlone, Variant::RetiredEd25519}, Outcome::Accepted);
    if (retired.isEmpty() || m_checksNothing || accepted(Variant::Unsigned) || !accepted(Variant::Valid))
        return;
    add("accepts-retired-header", retired, JudgeTexts::tr("Still accepts the retired header"),
        JudgeTexts::tr(
            "The endpoint accepts a delivery by x-wh-signature alone, which HighLevel never sent to a Delivery URL."),
        JudgeTexts::tr("Take x-ghl-signature alone; drop the RSA check and its key."), Guide);
}

void Judge::judgeForms()
{
    if (m_checksNothing || accepted(Variant::ChangedBody) || (ran(Variant::Valid) && !accepted(Variant::Valid)))
        return;
    QList<Variant> seen = among({Variant::Rewritten, Variant::NewlineAdded}, Outcome::Accepted);
    if (accepted(Variant::WrongKey) || accepted(Variant::Unsigned))
        seen.clear(); // nothing is verified there
    for (const Variant form : among(OtherForms, Outcome::Refused)) {
        if (!FormsWithField.contains(form) || !refused(Variant::UnknownField))
            seen.append(form);
    }
    if (!seen.isEmpty())
        addReserialised(seen);
}

/*! Rightly signed, but refused for another reason than the bytes. */
void Judge::judgeRightOnes()
{
    if (ran(Variant::Valid) && !accepted(Variant::Valid))
        return; // all the rest follows from that
    if (refused(Variant::UnknownField)) {
        // Refused for the field, not for how it is written; documented deliveries have no timestamp either.
        const QList<Variant> seen = QList{Variant::UnknownField} + among(FormsWithField, Outcome::Refused) +
                                    among({Variant::OldTimestamp}, Outcome::Refused);
        add("refuses-new-fields", seen, JudgeTexts::tr("Refuses fields that it does not know"),
            JudgeTexts::tr(
                "The endpoint refuses a delivery with a field more than today: HighLevel adds fields without "
                "notice, and then every message would be refused."),
            JudgeTexts::tr(
                "Ignore fields that you do not know (forbidNonWhitelisted: false, additionalProperties: true)."),
            u"github.com/GoHighLevel/highlevel-api-docs/issues/55; "_s + ProviderPage);
    }
    if (refused(Variant::UpperCaseField)) {
        add("wants-lower-case-header", {Variant::UpperCaseField}, JudgeTexts::tr("Takes header names by their case"),
            JudgeTexts::tr(
                "The endpoint does not find the signature when the header's name is written in capitals, as some "
                "proxies do."),
            JudgeTexts::tr("Look header names up without case."), u"RFC 9110, section 5.1"_s);
    }
    if (refused(Variant::BothHeaders)) {
        add("trips-over-retired-header", {Variant::BothHeaders}, JudgeTexts::tr("Trips over the retired header"),
            JudgeTexts::tr("The endpoint refuses a rightly signed request when x-wh-signature is there, too."),
            JudgeTexts::tr("Let x-ghl-signature decide whenever it is there."), Guide);
    }
    if (isFailing(Variant::Replayed)) {
        add("refuses-duplicates", {Variant::Replayed}, JudgeTexts::tr("Does not take a delivery that came before"),
            JudgeTexts::tr(
                "The endpoint does not answer a repeated delivery with 2xx: HighLevel would repeat it once more, up to "
                "twelve times."),
            JudgeTexts::tr("Answer 200 and do nothing: act once for each messageId."), Guide);
    }
    if (refused(Variant::OldTimestamp) && !refused(Variant::UnknownField)) {
        add("refuses-late-retries", {Variant::OldTimestamp}, JudgeTexts::tr("Refuses a late retry"),
            JudgeTexts::tr(
                "The endpoint refuses what is dated three days ago: a message that HighLevel repeats after an outage "
                "would be lost."),
            JudgeTexts::tr(
                "Let the window cover HighLevel's retries (up to three days), and tell replays by webhookId or "
                "messageId."),
            Guide, Finding::Weight::Warning);
    }
}

void Judge::judgeBreaks()
{
    QList<Variant> broken;
    for (const Variant variant : allVariants()) {
        const bool isForgery = isNeverSent(variant); // see warningsOfForged()
        const bool hasOwnFinding =
            variant == Variant::Valid || variant == Variant::LargeBody || variant == Variant::Replayed;
        if (!hasOwnFinding && !isForgery && (was(variant, Outcome::Broken) || was(variant, Outcome::Silent)))
            broken.append(variant);
    }
    if (broken.isEmpty())
        return;
    add("breaks-on-bad-input", broken, JudgeTexts::tr("Breaks on bad input"),
        JudgeTexts::tr(
            "The endpoint failed or fell silent on %n request(s): HighLevel takes that for an outage and sends "
            "again, and whoever knows the address can keep it busy.",
            nullptr, int(broken.size())),
        JudgeTexts::tr("Answer 401 for a signature that cannot be read and 400 for a body that cannot."), Guide);
}

QList<Finding> Judge::findings()
{
    judgeSilence();
    if (!m_findings.isEmpty())
        return m_findings;
    judgeRefusedValid();
    judgeForged();
    judgeForgedSignatures();
    judgeForms();
    judgeRetired();
    judgeRightOnes();
    if (m_findings.isEmpty() || m_findings.constFirst().id != "breaks-on-valid"_L1) {
        judgeBreaks();
        const bool refusesAll = ran(Variant::Valid) && !accepted(Variant::Valid);
        if (isFailing(Variant::LargeBody) && !(refusesAll && refused(Variant::LargeBody)))
            m_findings.append(findingOfLargeBody(m_results.value(int(Variant::LargeBody))));
        m_findings += warningsOfForged(m_results.values());
    }
    return m_findings;
}

} // namespace

QList<Finding> judgeVariants(const QList<VariantResult> &results)
{
    QList<VariantResult> known = results;
    known.removeIf([](const VariantResult &result) { return result.isUntested; });
    return Judge(known).findings();
}

} // namespace Linesman::Webhooks

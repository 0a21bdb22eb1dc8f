// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/judge.h"

#include "app/core/symptom.h"
#include "app/exchange/content.h"
#include "app/linetest/result.h"

#include <QCoreApplication>

#include <algorithm>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DeliveryWords {
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::DeliveryWords)
};

QString seconds(std::chrono::milliseconds limit)
{
    return durationText(limit);
}

const Exchange *firstAttempt(const Expectation &expected, const QList<Exchange> &log)
{
    const auto attempt = std::find_if(log.begin(), log.end(), [&expected](const Exchange &entry) {
        return entry.channel == Exchange::Channel::EmulatorHook && entry.messageId == expected.messageId;
    });
    return attempt == log.end() ? nullptr : &*attempt;
}

bool mentions(const Exchange &attempt, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&attempt](QLatin1StringView word) {
        return attempt.error.contains(word, Qt::CaseInsensitive);
    });
}

/*! Whether the endpoint took the connection, TLS included: then the delivery reached it, whatever came after. */
bool reached(const Exchange &attempt)
{
    if (attempt.status > 0)
        return true;
    const Symptom symptom = symptomOf(attempt.error);
    if (symptom != Symptom::None && symptom != Symptom::ClosedEarly && symptom != Symptom::Reset &&
        symptom != Symptom::OnlyInterim && symptom != Symptom::NotHttp1)
        return false;
    if (mentions(attempt, {"ssl"_L1, "tls"_L1, "certificate"_L1}))
        return false;
    return attempt.connect.count() > 0 || !attempt.requestHead.isEmpty();
}

/*! Where a symptom that kept the delivery away is filed in reports. */
Problem problemOf(Symptom symptom)
{
    switch (symptom) {
    case Symptom::Refused:
    case Symptom::OtherFamily:
        return Problem::ConnectionRefused;
    case Symptom::NameNotFound:
        return Problem::NameNotFound;
    case Symptom::PlainPort:
    case Symptom::Http2Only:
    case Symptom::SelfSigned:
    case Symptom::UnknownIssuer:
    case Symptom::WrongHost:
    case Symptom::Expired:
    case Symptom::OldTls:
    case Symptom::ClientCertificate:
    case Symptom::HandshakeCut:
        return Problem::TlsRefused;
    default:
        return Problem::NoConnection;
    }
}

Judgement unreached(const Expectation &expected, const Exchange &attempt)
{
    Judgement judgement;
    judgement.stand = Judgement::Stand::Failed;
    judgement.evidence = {attempt};
    const Symptom symptom = symptomOf(attempt.error);
    judgement.problem = problemOf(symptom);
    judgement.advice = symptomAdvice(symptom);
    if (symptom == Symptom::Refused) {
        judgement.happened = DeliveryWords::tr("Nothing listens at %1: the connection was refused.").arg(attempt.url);
        judgement.advice = DeliveryWords::tr("Start your bridge, or correct the port in the endpoint's URL.");
    } else if (symptom == Symptom::NameNotFound) {
        judgement.happened = DeliveryWords::tr("The host name in %1 is not known.").arg(attempt.url);
        judgement.advice =
            DeliveryWords::tr("Correct the host name in the endpoint's URL, or check this machine's DNS.");
    } else if (symptom != Symptom::None) {
        judgement.happened = DeliveryWords::tr("No connection to %1: %2.").arg(attempt.url, attempt.error);
    } else if (mentions(attempt, {"ssl"_L1, "tls"_L1, "certificate"_L1})) {
        judgement.problem = Problem::TlsRefused;
        judgement.happened = DeliveryWords::tr("No secure connection to %1: %2.").arg(attempt.url, attempt.error);
        judgement.advice =
            mentions(attempt, {"wrong version number"_L1})
                ? DeliveryWords::tr("That port speaks plain HTTP: write http:// in the endpoint's URL.")
                : DeliveryWords::tr("Serve a certificate that the system trusts and that names this host; "
                                    "HighLevel does not accept another one either.");
    } else {
        judgement.happened = DeliveryWords::tr("No connection to %1 within %2: %3.")
                                 .arg(attempt.url, seconds(expected.hopTimeout), attempt.error);
        judgement.advice = DeliveryWords::tr("Check that a firewall lets this machine through and that the address is "
                                             "the one your bridge listens on.");
    }
    return judgement;
}

Judgement unanswered(const Expectation &expected, const Exchange &attempt)
{
    Judgement judgement;
    judgement.stand = Judgement::Stand::Failed;
    judgement.evidence = {attempt};
    if (symptomOf(attempt.error) == Symptom::OnlyInterim) {
        judgement.problem = Problem::NoAnswer;
        judgement.happened = DeliveryWords::tr("No answer: %1.").arg(symptomText(attempt.error));
        judgement.advice = symptomAdvice(Symptom::OnlyInterim);
    } else if (mentions(attempt, {"within"_L1, "timed out"_L1})) {
        judgement.problem = Problem::NoAnswer;
        judgement.happened =
            DeliveryWords::tr("No answer within %1. The endpoint took the connection and kept it open.")
                .arg(seconds(expected.hopTimeout));
        judgement.advice =
            DeliveryWords::tr("Answer 200 at once and do the work afterwards: send, report the status and "
                              "post the reply from a queue or a thread.");
    } else if (const Symptom symptom = symptomOf(attempt.error); symptom == Symptom::NotHttp1) {
        judgement.problem = Problem::ClosedEarly;
        judgement.happened = DeliveryWords::tr("No connection to %1: %2.").arg(attempt.url, symptomText(attempt.error));
        judgement.advice = symptomAdvice(symptom);
    } else if (symptom == Symptom::ClosedEarly) {
        judgement.problem = Problem::ClosedEarly;
        judgement.happened =
            DeliveryWords::tr("The endpoint closed the connection without a complete answer (%1).").arg(attempt.error);
        judgement.advice = symptomAdvice(symptom); // it knows that a port which wants TLS does so, too
    } else {
        judgement.problem = Problem::ClosedEarly;
        judgement.happened =
            DeliveryWords::tr("The endpoint closed the connection without a complete answer (%1).").arg(attempt.error);
        judgement.advice = DeliveryWords::tr("Look for a crash or an exception in your bridge's log at this moment; a "
                                             "handler that fails should still answer with a status.");
    }
    return judgement;
}

Judgement wrongStatus(const Expectation &expected, const Exchange &attempt)
{
    Judgement judgement;
    judgement.stand = Judgement::Stand::Failed;
    judgement.evidence = {attempt};
    judgement.happened = DeliveryWords::tr("The endpoint answered %1 instead of 2xx.").arg(attempt.status);
    const Symptom symptom = symptomOfAnswer(attempt);
    if (symptom == Symptom::TlsPort) {
        judgement.problem = Problem::ClientError;
        judgement.happened =
            DeliveryWords::tr("No connection to %1: %2.").arg(attempt.url, symptomText(symptomMark(symptom)));
        judgement.advice = symptomAdvice(symptom);
    } else if (symptom == Symptom::Redirected || symptom == Symptom::OtherScheme) {
        judgement.problem = Problem::Redirected;
        judgement.happened = DeliveryWords::tr("The endpoint answered %1 and sends the delivery elsewhere.")
                                 .arg(statusWithPlace(attempt.status, symptomDetailOfAnswer(attempt)));
        judgement.advice = symptomAdvice(symptom);
    } else if (attempt.status < 400) { // 304, which sends nobody anywhere
        judgement.problem = Problem::ClientError;
        judgement.advice = DeliveryWords::tr("Answer 200 at once and do the work afterwards.");
    } else if (attempt.status == 429) {
        judgement.problem = Problem::RateLimited;
        judgement.advice = DeliveryWords::tr("Take deliveries faster than they come: put them into a queue and answer "
                                             "200. HighLevel retries with growing pauses, for days.");
    } else if (attempt.status < 500) {
        judgement.problem = Problem::ClientError;
        if ((attempt.status == 401 || attempt.status == 403) && expected.isUnsigned)
            judgement.advice = DeliveryWords::tr(
                "This profile sends deliveries without a signature, as HighLevel did until 2026, and your bridge rightly "
                "refuses them: test it with a profile that signs them, such as default.");
        else if (attempt.status == 401 || attempt.status == 403)
            judgement.advice = DeliveryWords::tr(
                "If your bridge verifies signatures, give it this emulator's public key (publicKeyPem) and check the "
                "raw "
                "bytes with Ed25519, before parsing; if it asks for a login, leave the Delivery URL out of it.");
        else if (attempt.status == 404 || attempt.status == 405)
            judgement.advice = DeliveryWords::tr("Check the path of the endpoint's URL and that it accepts POST.");
        else
            judgement.advice = DeliveryWords::tr("Look at the body of the answer: your bridge refused a payload in the "
                                                 "documented shape.");
    } else {
        judgement.problem = Problem::ServerError;
        judgement.advice = DeliveryWords::tr("Look at your bridge's log: its handler failed. Answer 200 even when your "
                                             "own processing fails, and report the message as failed.");
    }
    return judgement;
}

} // namespace

Judgement judgeDelivery(const Expectation &expected, const QList<Exchange> &log)
{
    const Exchange *attempt = firstAttempt(expected, log);
    if (!attempt) {
        Judgement judgement;
        judgement.problem = Problem::NotDelivered;
        judgement.happened =
            DeliveryWords::tr("The emulator reported no delivery within %1.").arg(seconds(expected.hopTimeout));
        judgement.advice = DeliveryWords::tr("The endpoint neither refused nor answered: check that the address is the "
                                             "one your bridge listens on, and that its handler answers at once.");
        return judgement;
    }
    if (!reached(*attempt))
        return unreached(expected, *attempt);
    Judgement judgement;
    judgement.stand = Judgement::Stand::Passed;
    judgement.evidence = {*attempt};
    return judgement;
}

Judgement judgeAnswer(const Expectation &expected, const QList<Exchange> &log)
{
    const Exchange *attempt = firstAttempt(expected, log);
    if (!attempt)
        return judgeDelivery(expected, log);
    if (attempt->status == 0 || (attempt->isAccepted() && !attempt->error.isEmpty()))
        return unanswered(expected, *attempt);
    if (!attempt->isAccepted())
        return wrongStatus(expected, *attempt);
    Judgement judgement;
    judgement.evidence = {*attempt};
    judgement.note = QString::number(attempt->status);
    if (expected.hopTimeout.count() > 0 && attempt->duration > expected.hopTimeout) {
        judgement.stand = Judgement::Stand::Failed;
        judgement.problem = Problem::NoAnswer;
        judgement.happened = DeliveryWords::tr("The endpoint answered after %1; %2 is the limit.")
                                 .arg(durationText(attempt->duration), seconds(expected.hopTimeout));
        judgement.advice = DeliveryWords::tr("Answer 200 at once and do the work afterwards.");
        return judgement;
    }
    judgement.stand = Judgement::Stand::Passed;
    return judgement;
}

} // namespace Linesman::LineTest

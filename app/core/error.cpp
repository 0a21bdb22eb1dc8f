// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/error.h"

#include "app/core/sentence.h"
#include "app/core/symptom.h"

#include <QCoreApplication>

#include <utility>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Error)
public:
    static QString sentence(const Error &error)
    {
        switch (error.kind) {
        case Error::Kind::Network:
            if (const QString known = knownSymptom(error.detail); !known.isEmpty())
                return known;
            return tr("No connection: %1. Check the address and whether the server runs.")
                .arg(withoutStop(error.detail));
        case Error::Kind::Timeout:
            if (const QString known = knownSymptom(error.detail); !known.isEmpty())
                return known;
            return tr("No answer in time: %1. Check that the other side runs and try again.")
                .arg(withoutStop(error.detail));
        case Error::Kind::Cancelled:
            return tr("Cancelled.");
        case Error::Kind::Unauthorized:
            return tr("Not authorized: %1. Check the token, its scopes and its location.").arg(reason(error));
        case Error::Kind::RateLimited:
            return tr("Too many requests: %1. Wait a little and try again.").arg(reason(error));
        case Error::Kind::Rejected:
            return tr("Refused: %1.").arg(reason(error));
        case Error::Kind::BadReply:
            if (const QString known = knownSymptom(error.detail); !known.isEmpty())
                return known;
            return tr("The answer could not be used: %1.").arg(reason(error));
        case Error::Kind::BadInput: {
            const QString said = tr("This input cannot be used: %1.").arg(withoutStop(error.detail));
            return said.endsWith("?."_L1) ? said.chopped(1) : said; // did you mean ...?
        }
        case Error::Kind::Storage:
            if (!error.message.isEmpty())
                return tr("The file could not be used: %1. %2").arg(withoutStop(error.detail), error.message);
            return tr("The file could not be used: %1. Check the disk and the permissions.")
                .arg(withoutStop(error.detail));
        case Error::Kind::Keychain:
            return tr("The key store cannot be used: %1. Unlock it, or keep secrets for this session only.")
                .arg(withoutStop(error.detail));
        case Error::Kind::Port:
            return tr("Cannot listen: %1. Choose another port or stop the program that uses it.").arg(reason(error));
        }
        return error.detail;
    }

private:
    static QString knownSymptom(const QString &detail)
    {
        const Symptom symptom = symptomOf(detail);
        if (symptom == Symptom::None)
            return {};
        const QString whole = symptom == Symptom::OnlyInterim ? tr("No answer: %1. %2") : tr("No connection: %1. %2");
        return whole.arg(symptomText(detail), symptomAdvice(symptom));
    }
    static QString reason(const Error &error)
    {
        const QString text = withoutStop(error.message.isEmpty() ? error.detail : error.message);
        return error.httpStatus ? tr("%1 (HTTP %2)").arg(text, QString::number(error.httpStatus)) : text;
    }
};
} // namespace

Error::Error(Kind kind, QString detail, int httpStatus)
    : kind(kind)
    , detail(std::move(detail))
    , httpStatus(httpStatus)
{
}

QString describe(const Error &error)
{
    return Texts::sentence(error);
}

} // namespace Linesman

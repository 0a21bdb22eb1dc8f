// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/export.h"
#include "app/history/store.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What is different between two exchanges. Values only, any thread; large bodies belong on a thread of their own.
namespace Linesman::History {

/*! Where in an exchange. */
enum class ExchangePart { Request, RequestHeader, RequestBody, Answer, ResponseHeader, ResponseBody };
QString exchangePartWord(ExchangePart part); //!< in JSON: request, requestHeader, requestBody, answer, ...

/*! One thing that is not the same. */
struct Difference {
    enum class Kind { Added, Removed, Changed };
    ExchangePart part = ExchangePart::Request;
    Kind kind = Kind::Changed;
    /*! "method", "url", "status"; a field's name; JSONPath (RFC 9535); a form field's name; "line 3"; "byte 17". */
    QString where;
    QString before; //!< empty when it was added
    QString after;  //!< empty when it was removed
    bool operator==(const Difference &) const = default;
};

/*! How two bodies are alike. */
enum class Likeness {
    Same,       //!< byte for byte
    SameValues, //!< the same JSON, written otherwise: what breaks a signature and nothing else
    Different,
};

struct Comparison {
    QList<Difference> differences; //!< in the order of ExchangePart; of JSON by name
    Likeness requestBody = Likeness::Same;
    Likeness responseBody = Likeness::Same;
    bool isCut = false; //!< there are more differences than were listed
    bool isEqual() const
    {
        return differences.isEmpty() && requestBody == Likeness::Same && responseBody == Likeness::Same;
    }
};

struct CompareOptions {
    Secrecy secrecy = Secrecy::Redacted;
    QStringList ignoredFields{}; //!< names of header fields, in any case
    qsizetype most = 1000;       //!< differences that are listed
};

/*!
    What \a after has otherwise than \a before: request line, header fields by name, bodies without their Content-Encoding
    as JSON by value, as a form by field, as text by line, else the first byte that differs. JSON counts as changed when
    its values do; how it is written is Likeness. Time and memory are linear in the bodies, but for lines: a stretch of
    text that was changed throughout is told as removed and added.
*/
Comparison compared(const Exchange &before, const Exchange &after, const CompareOptions &options = {});

/*! The differences of two JSON texts; nothing when one of them is none. */
std::optional<QList<Difference>> jsonDifferences(const QByteArray &before, const QByteArray &after, ExchangePart part,
                                                 qsizetype most = 1000);
/*! The differences of two texts, line by line. */
QList<Difference> lineDifferences(const QString &before, const QString &after, ExchangePart part,
                                  qsizetype most = 1000);

/*! `part kind where before after` for each, `requestBody`, `responseBody` as same, sameValues or different, and `cut`. */
QJsonObject comparisonToJson(const Comparison &comparison);

/*!
    The newest exchange before \a exchange that is of its kind: same channel, method, event and provider kind, and the same
    path when ids in it are left out. Nothing when there is none among the last few thousand. Fails with Storage.
*/
Result<std::optional<ExchangeId>> previousOfKind(const Reader &reader, const Exchange &exchange);
/*! \a url's path with each part that looks like an id, or is a number, as `*`. */
QString pathPattern(const QString &url);

} // namespace Linesman::History

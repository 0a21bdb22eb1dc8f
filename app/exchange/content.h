// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/symptom.h"
#include "app/exchange/exchange.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <utility>

// What the bytes of an exchange hold, for people to look at. Values only, any thread, linear in the bytes.
namespace Linesman {

using HeadFields = QList<std::pair<QByteArray, QByteArray>>;
/*! The fields of a raw head in the order of the wire, values trimmed, without its first line. */
HeadFields headFields(const QByteArray &head);
/*! The value of the first field called \a name, in any case; null when there is none. */
QByteArray headField(const QByteArray &head, const QByteArray &name);

/*! Whether the User-Agent of \a head says that Linesman sent this, or an emulator of it. */
bool isByLinesman(const QByteArray &head);
/*! What its answer says of the address; see symptomOfAnswer() in app/core/symptom.h. Not of how it failed. */
Symptom symptomOfAnswer(const Exchange &exchange);
/*! The same as a technical text, with where it sends; empty for None. See symptomDetail(). */
QString symptomDetailOfAnswer(const Exchange &exchange);

/*! A body without the codings that it travelled with. */
struct Content {
    QByteArray bytes;     //!< as sent where its coding could not be undone
    QByteArray mediaType; //!< in lower case, without parameters: "application/json"; empty when none is said
    QByteArray coding;    //!< what was undone: "gzip", "br", ...; empty for none
    QString fault;        //!< why the coding could not be undone, English; empty otherwise
};
inline constexpr qsizetype ContentLimit = 64 * 1024 * 1024; //!< bytes that are unpacked at most
Content contentOf(const QByteArray &head, const QByteArray &body, qsizetype limit = ContentLimit);

/*! Whether \a mediaType says JSON: application/json, text/json, or anything that ends in +json. */
bool isJsonType(const QByteArray &mediaType);

using FormFieldList = QList<std::pair<QString, QString>>;
/*! The fields of application/x-www-form-urlencoded \a bytes in order, percent signs and pluses undone; a name may repeat. */
FormFieldList formFields(const QByteArray &bytes);

/*! One part of a multipart/form-data body. */
struct BodyPart {
    QString name;
    QString fileName; //!< empty for a plain field; may hold a path: never use it as one
    QByteArray contentType;
    QByteArray bytes;
    bool operator==(const BodyPart &) const = default;
};
/*! Fails with Rejected and says which rule of RFC 7578 was broken. */
Result<QList<BodyPart>> bodyParts(const QByteArray &contentType, const QByteArray &bytes);

/*! A JSON Web Token (RFC 7519) that an exchange carries, read and not checked. */
struct CarriedToken {
    QString place;      //!< "Authorization", "request body", ...
    QByteArray header;  //!< JSON
    QByteArray claims;  //!< JSON
    QDateTime issuedAt; //!< UTC, out of `iat`; invalid when it says none
    QDateTime expires;  //!< UTC, out of `exp`; likewise
    bool operator==(const CarriedToken &) const = default;
};
/*! Those in the fields and, up to a MiB each, in the bodies; the same one once, at most 20. */
QList<CarriedToken> carriedTokens(const Exchange &exchange);

} // namespace Linesman

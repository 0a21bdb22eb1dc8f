// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman {

/*!
    What went wrong, as a value. Code switches on \a kind, people read describe(), engineers read \a detail.
*/
struct Error {
    enum class Kind {
        Network,      //!< no connection, name not found, TLS refused, connection cut
        Timeout,      //!< nothing came within the limit
        Cancelled,    //!< the person or the program stopped it
        Unauthorized, //!< a token or key was refused (401)
        RateLimited,  //!< too many requests (429)
        Rejected,     //!< understood and refused (other 4xx, or a rule of ours)
        BadReply,     //!< an answer that makes no sense (5xx, not JSON, fields missing)
        BadInput,     //!< a file or a value given by the person is wrong
        Storage,      //!< history or another file cannot be read or written
        Keychain,     //!< no key store, or it is locked
        Port,         //!< an address to listen on is taken or not allowed
    };

    Kind kind = Kind::BadReply;
    QString detail;     //!< technical, untranslated, holds no secret: for the log and "Details"
    int httpStatus = 0; //!< 0 when no reply arrived
    QString message;    //!< HighLevel's own, as sent; translated: of Storage the advice, of Port what failed; or empty
    QString code;       //!< HighLevel's `canonicalCode` or error code; empty when there was none
    QString traceId;    //!< HighLevel's `traceId`; empty when there was none

    Error(Kind kind, QString detail, int httpStatus = 0);
    bool operator==(const Error &) const = default;
};

/*! One translated sentence that says what happened and what to do; window and command line share it. */
QString describe(const Error &error);

} // namespace Linesman

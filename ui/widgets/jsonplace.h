// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman::Ui {

/*! The value in a JSON text that some character belongs to. */
struct JsonPlace {
    QString path;  //!< as JSONPath writes it (RFC 9535): $.contact.tags[0], $['a b']; empty when there is no value
    QString value; //!< a string without quotes and escapes; anything else as in the text
    bool operator==(const JsonPlace &) const = default;
};

/*!
    The innermost value of \a json at or around character \a offset; of a name, the value it names. Linear in \a json.
    None where more than 200,000 levels are open.
*/
JsonPlace jsonPlaceAt(const QString &json, qsizetype offset);

} // namespace Linesman::Ui

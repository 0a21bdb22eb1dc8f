// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Webhooks {

/*! A body as it may have been before something on its way changed it. */
struct BodyVariant {
    QString name; //!< translated, ends the sentence "The signature fits the body ..."
    std::string bytes;
};

/*!
    What \a body may have been when it was signed: other line ends, without the white space around it, compact JSON with
    members in the same order, and so on. Only those that differ from \a body; none for a body over 1 MiB. Answers the
    question that a failed signature leaves open: another key, or other bytes?
*/
std::vector<BodyVariant> bodyVariants(std::string_view body);

} // namespace Linesman::Webhooks

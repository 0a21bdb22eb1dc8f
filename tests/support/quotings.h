// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <random>
#include <span>

namespace Linesman::Testing {

/*! A way in which a text is written within another. */
struct Quoting {
    const char *name;
    QByteArray (*write)(const QByteArray &text);
};

std::span<const Quoting> quotings();

/*! What a whole text with a secret in it goes into: base64 of UTF-8 and UTF-16, base32, lines of quoted-printable. */
std::span<const Quoting> envelopes();

/*! 15 to 75 characters, with every sign that a quoting changes in half of them. */
QByteArray randomSecret(std::mt19937 &random);

/*! Which bytes of \a text the regular expressions hid that version 0.1.0 masked with. */
QList<bool> hiddenByExpressions(const QByteArray &text);

} // namespace Linesman::Testing

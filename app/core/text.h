// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace Linesman {

/*! UTF-8 of the Qt-free parts as Qt's text; bytes that are not UTF-8 become replacement characters. */
inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/*! The same bytes, whatever they are. */
inline QByteArray toQByteArray(std::string_view bytes)
{
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

/*! A view of \a bytes, which outlive it. */
inline std::string_view toView(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace Linesman

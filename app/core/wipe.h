// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace Linesman {

/*! Memory that is overwritten before it is given back, also when a container grows into another place. */
template <typename Value>
struct WipingAllocator {
    using value_type = Value;
    WipingAllocator() = default;
    template <typename Other>
    WipingAllocator(const WipingAllocator<Other> &)
    {
    }

    Value *allocate(std::size_t count) { return std::allocator<Value>().allocate(count); }
    void deallocate(Value *memory, std::size_t count)
    {
        explicit_bzero(memory, count * sizeof(Value));
        std::allocator<Value>().deallocate(memory, count);
    }
    bool operator==(const WipingAllocator &) const { return true; }
};

/*! Bytes of a secret, wiped when they go. No std::string: a short one lies in the object, which nobody wipes. */
using SecretBytes = std::vector<char, WipingAllocator<char>>;

inline std::string_view viewOf(const SecretBytes &bytes)
{
    return {bytes.data(), bytes.size()};
}

/*!
    Overwrites \a secret in memory and empties it. Qt shares what is copied: where another copy is still in use only this
    one is let go, and whoever holds the last one wipes it.
*/
inline void wipe(QString &secret)
{
    if (secret.isDetached() && !secret.isEmpty())
        explicit_bzero(secret.data(), std::size_t(secret.size()) * sizeof(QChar));
    secret = QString();
}

/*! The same of bytes. */
inline void wipe(QByteArray &secret)
{
    if (secret.isDetached() && !secret.isEmpty())
        explicit_bzero(secret.data(), std::size_t(secret.size()));
    secret = QByteArray();
}

} // namespace Linesman

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/tokens.h"

#include "app/core/wipe.h"

// The pairs in memory: none is let go before it was overwritten.
namespace Linesman::OAuth {

using HighLevel::Install;

Tokens::~Tokens()
{
    for (Pair &pair : m_pairs)
        pair.wipe();
}

void Tokens::Pair::wipe()
{
    Linesman::wipe(access);
    Linesman::wipe(refresh);
}

void Tokens::keepPair(const Install &install, const Pair &pair)
{
    Pair &kept = m_pairs[install];
    kept.wipe();
    kept = pair;
}

void Tokens::dropPair(const Install &install)
{
    m_pairs[install].wipe();
    m_pairs.remove(install);
}

} // namespace Linesman::OAuth

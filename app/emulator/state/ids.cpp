// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/ids.h"

namespace Linesman::Emulator {

namespace {
constexpr char Alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr char Hex[] = "0123456789abcdef";

/*!
    The step of splitmix64, as a hash: unlike std::hash it is the same with every compiler, and unlike an engine of
    <random> it needs no state of 2.5 KB set up per name, of which a start with 100,000 contacts has 110,000.
*/
std::uint64_t mixed(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31);
}

class Named
{
public:
    Named(std::uint64_t seed, std::string_view name)
        : m_state(mixed(seed))
    {
        for (const char c : name)
            m_state = mixed(m_state ^ static_cast<unsigned char>(c));
    }
    std::uint64_t operator()() { return m_state = mixed(m_state); }

private:
    std::uint64_t m_state;
};

template <typename Source>
std::string letters(Source &source, std::size_t count)
{
    std::string text(count, '0');
    for (char &c : text)
        c = Alphabet[(source() >> 33) % 62];
    return text;
}

template <typename Source>
std::string hexDigits(Source &source, std::size_t count)
{
    std::string text(count, '0');
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 16 == 0)
            bits = source();
        text[i] = Hex[bits & 0xf];
        bits >>= 4;
    }
    return text;
}

template <typename Source>
std::string uuid(Source &source)
{
    std::string text = hexDigits(source, 36);
    for (const std::size_t dash : {8, 13, 18, 23})
        text[dash] = '-';
    text[14] = '4';
    text[19] = "89ab"[source() & 3];
    return text;
}
} // namespace

Ids::Ids(std::uint64_t seed)
    : m_seed(seed)
{
    std::random_device device;
    std::seed_seq seeds{device(), device(), device(), device(), device(), device(), device(), device()};
    m_random.seed(seeds);
}

std::string Ids::fixed(std::string_view name) const
{
    Named source(m_seed, name);
    return letters(source, 20);
}

std::string Ids::fixedHex(std::string_view name) const
{
    // A real one begins with a time stamp; 65... to 6b... are dates of 2023 to 2027.
    Named source(m_seed, name);
    std::string text = hexDigits(source, 24);
    text[0] = '6';
    text[1] = "56789ab"[source() % 7];
    return text;
}

std::string Ids::fixedSuffix(std::string_view name) const
{
    Named source(m_seed, name);
    std::string text = letters(source, 8);
    for (char &c : text) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return text;
}

std::string Ids::fixedUuid(std::string_view name) const
{
    Named source(m_seed, name);
    return uuid(source);
}

std::array<std::uint8_t, 32> Ids::fixedKey(std::string_view name) const
{
    Named source(m_seed, name);
    std::array<std::uint8_t, 32> key{};
    for (std::uint8_t &byte : key)
        byte = std::uint8_t(source() >> 40);
    return key;
}

std::string Ids::next()
{
    return letters(m_random, 20);
}

std::string Ids::nextHex(std::size_t digits)
{
    return hexDigits(m_random, digits);
}

std::string Ids::nextUuid()
{
    return uuid(m_random);
}

double Ids::nextFraction()
{
    return double(m_random() >> 11) * 0x1.0p-53;
}

} // namespace Linesman::Emulator

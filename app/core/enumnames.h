// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace Linesman {

/*! A value of an enum and the word for it on the wire, in files and in options: ASCII, never translated. */
template <typename Enum>
struct EnumName {
    Enum value;
    std::string_view name;
};

/*! The words of one enum, both ways. Made at compile time by enumNames(); a word or a value given twice fails there. */
template <typename Enum, std::size_t count>
class EnumNames
{
public:
    constexpr explicit EnumNames(const EnumName<Enum> (&names)[count])
    {
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t k = 0; k < i; ++k) {
                if (names[k].value == names[i].value || names[k].name == names[i].name)
                    throw "a value or a word is given twice"; // in a constexpr table this ends the build
            }
            m_values[i] = names[i].value;
            m_names[i] = names[i].name;
        }
    }

    /*! The word for \a value; empty when the table has none. */
    constexpr std::string_view name(Enum value) const
    {
        for (std::size_t i = 0; i < count; ++i) {
            if (m_values[i] == value)
                return m_names[i];
        }
        return {};
    }
    QString text(Enum value) const
    {
        const std::string_view found = name(value);
        return QString::fromLatin1(found.data(), qsizetype(found.size()));
    }

    /*! The value whose word is \a name; nothing when there is none. */
    constexpr std::optional<Enum> value(std::string_view name) const
    {
        for (std::size_t i = 0; i < count; ++i) {
            if (m_names[i] == name)
                return m_values[i];
        }
        return std::nullopt;
    }
    std::optional<Enum> value(QStringView name, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive) const
    {
        for (std::size_t i = 0; i < count; ++i) {
            const QLatin1StringView own(m_names[i].data(), qsizetype(m_names[i].size()));
            if (name.compare(own, sensitivity) == 0)
                return m_values[i];
        }
        return std::nullopt;
    }

    /*! All values in the order of the table, for "one of ..." and for loops. */
    constexpr const std::array<Enum, count> &values() const { return m_values; }
    constexpr const std::array<std::string_view, count> &names() const { return m_names; }

private:
    std::array<Enum, count> m_values{};
    std::array<std::string_view, count> m_names{};
};

/*!
    The table of an enum, for one line beside its other functions:
    `constexpr auto WeightNames = enumNames<Weight>({{Weight::Note, "note"}, {Weight::Problem, "problem"}});`
*/
template <typename Enum, std::size_t count>
constexpr EnumNames<Enum, count> enumNames(const EnumName<Enum> (&names)[count])
{
    return EnumNames<Enum, count>(names);
}

} // namespace Linesman

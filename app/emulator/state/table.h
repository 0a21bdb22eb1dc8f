// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/text.h"

#include <cstddef>
#include <deque>
#include <string_view>
#include <utility>

namespace Linesman::Emulator {

/*!
    Values with an `id` in the order they were added, with constant-time lookup. A value keeps its address until one is
    removed. Copies are independent.
*/
template <typename T>
class Table
{
public:
    T &add(T value)
    {
        m_places.try_emplace(value.id, m_items.size());
        return m_items.emplace_back(std::move(value));
    }
    void remove(std::string_view id)
    {
        std::erase_if(m_items, [id](const T &item) { return item.id == id; });
        m_places.clear();
        for (std::size_t i = 0; i < m_items.size(); ++i)
            m_places.try_emplace(m_items[i].id, i);
    }
    T *find(std::string_view id)
    {
        const auto found = m_places.find(id);
        return found == m_places.end() ? nullptr : &m_items[found->second];
    }
    const T *find(std::string_view id) const
    {
        const auto found = m_places.find(id);
        return found == m_places.end() ? nullptr : &m_items[found->second];
    }

    auto begin() { return m_items.begin(); }
    auto end() { return m_items.end(); }
    auto begin() const { return m_items.begin(); }
    auto end() const { return m_items.end(); }
    T &operator[](std::size_t place) { return m_items[place]; }
    const T &operator[](std::size_t place) const { return m_items[place]; }
    T &front() { return m_items.front(); }
    const T &front() const { return m_items.front(); }
    std::size_t size() const { return m_items.size(); }
    bool empty() const { return m_items.empty(); }

private:
    std::deque<T> m_items;
    ByText<std::size_t> m_places; //!< in m_items, by id
};

} // namespace Linesman::Emulator

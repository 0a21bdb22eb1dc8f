// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <vector>

namespace Linesman::Ui {

/*! What a burst did over time, in slices of equal width. When they become too many, each two are joined to one. */
class BurstTimeline
{
public:
    struct Slice {
        int attempts = 0;
        int refused = 0; //!< of them, not answered 2xx
        std::chrono::microseconds slowest{};
        bool operator==(const Slice &) const = default;
    };
    static constexpr std::size_t MostSlices = 240;

    /*! An attempt that ended \a at after the beginning. */
    void add(std::chrono::milliseconds at, std::chrono::microseconds took, bool isDelivered);
    const std::vector<Slice> &slices() const { return m_slices; }
    std::chrono::milliseconds width() const { return m_width; }
    double highestRate() const; //!< attempts a second
    std::chrono::microseconds slowest() const;

private:
    void join();
    std::vector<Slice> m_slices;
    std::chrono::milliseconds m_width{250};
};

} // namespace Linesman::Ui

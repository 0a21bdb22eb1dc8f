// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/burst/bursttimeline.h"

#include <algorithm>

namespace Linesman::Ui {

void BurstTimeline::add(std::chrono::milliseconds at, std::chrono::microseconds took, bool isDelivered)
{
    const std::chrono::milliseconds since = std::max(at, std::chrono::milliseconds(0));
    while (std::size_t(since / m_width) >= MostSlices)
        join();
    const auto index = std::size_t(since / m_width);
    if (index >= m_slices.size())
        m_slices.resize(index + 1);
    Slice &slice = m_slices[index];
    ++slice.attempts;
    slice.refused += isDelivered ? 0 : 1;
    slice.slowest = std::max(slice.slowest, took);
}

void BurstTimeline::join()
{
    std::vector<Slice> joined((m_slices.size() + 1) / 2);
    for (std::size_t i = 0; i < m_slices.size(); ++i) {
        joined[i / 2].attempts += m_slices[i].attempts;
        joined[i / 2].refused += m_slices[i].refused;
        joined[i / 2].slowest = std::max(joined[i / 2].slowest, m_slices[i].slowest);
    }
    m_slices = std::move(joined);
    m_width *= 2;
}

double BurstTimeline::highestRate() const
{
    int most = 0;
    for (const Slice &slice : m_slices)
        most = std::max(most, slice.attempts);
    return double(most) * 1000 / double(m_width.count());
}

std::chrono::microseconds BurstTimeline::slowest() const
{
    std::chrono::microseconds slowest{};
    for (const Slice &slice : m_slices)
        slowest = std::max(slowest, slice.slowest);
    return slowest;
}

} // namespace Linesman::Ui

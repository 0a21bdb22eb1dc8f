// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/placetrail.h"

namespace Linesman::Ui {

namespace {
constexpr qsizetype Longest = 100;

/*! Going back shows a place again; it does not do again what was done there. */
Destination withoutAct(const Destination &destination)
{
    return std::holds_alternative<RunLineTest>(destination) ? Destination(PageId::LineTest) : destination;
}
} // namespace

void PlaceTrail::note(const Destination &destination)
{
    const Destination seen = withoutAct(destination);
    if (m_here >= 0 && m_been.at(m_here) == seen)
        return;
    m_been.resize(m_here + 1);
    m_been.append(seen);
    if (m_been.size() > Longest)
        m_been.removeFirst();
    m_here = m_been.size() - 1;
}

std::optional<Destination> PlaceTrail::back()
{
    if (!canGoBack())
        return {};
    return m_been.at(--m_here);
}

std::optional<Destination> PlaceTrail::forward()
{
    if (!canGoForward())
        return {};
    return m_been.at(++m_here);
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/destination.h"

#include <QList>

#include <optional>

namespace Linesman::Ui {

/*! Where one has been, as a browser keeps it: going somewhere new forgets what was ahead. */
class PlaceTrail
{
public:
    /*! Notes \a destination as where one is now; the same twice is one. */
    void note(const Destination &destination);
    std::optional<Destination> back();    //!< and be there; nothing at the beginning
    std::optional<Destination> forward(); //!< and be there; nothing at the end
    bool canGoBack() const { return m_here > 0; }
    bool canGoForward() const { return m_here + 1 < m_been.size(); }

private:
    QList<Destination> m_been;
    qsizetype m_here = -1;
};

} // namespace Linesman::Ui

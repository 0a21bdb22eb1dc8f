// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/isotime.h"
#include "app/emulator/state/text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Emulator {

/*! One installation of an app in a location. */
struct Install {
    std::string locationId;
    std::string userId;
    Millis installedAt = 0;
};

/*! The installations of an app, oldest first, with constant-time lookup by location. */
class Installs
{
public:
    /*! The install in the location \a locationId, or null. Valid until an install is added or removed. */
    const Install *find(std::string_view locationId) const;
    void add(Install install);
    void remove(std::string_view locationId);
    void clear();

    auto begin() const { return m_installs.begin(); }
    auto end() const { return m_installs.end(); }
    std::size_t size() const { return m_installs.size(); }

private:
    void rebuildIndex();

    std::vector<Install> m_installs;
    ByText<std::size_t> m_byLocation; //!< positions in m_installs
};

/*! A marketplace app. */
struct App {
    std::string id;
    std::string versionId;
    std::string planId;
    std::string clientId;
    std::string clientSecret;
    std::string name;
    std::vector<std::string> redirectUris;
    std::vector<std::string> scopes;
    std::string eventsUrl; //!< INSTALL, message events, ...
    Installs installs;
    const Install *installIn(std::string_view locationId) const { return installs.find(locationId); }
};

} // namespace Linesman::Emulator

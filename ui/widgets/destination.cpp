// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/destination.h"

#include <array>

namespace Linesman::Ui {

namespace {
struct NamedPage {
    PageId page;
    QLatin1StringView name;
};

constexpr std::array NamedPages{
    NamedPage{PageId::Overview, QLatin1StringView("overview")},
    NamedPage{PageId::Connect, QLatin1StringView("connect")},
    NamedPage{PageId::Providers, QLatin1StringView("providers")},
    NamedPage{PageId::Listener, QLatin1StringView("listener")},
    NamedPage{PageId::Simulator, QLatin1StringView("simulator")},
    NamedPage{PageId::Messages, QLatin1StringView("messages")},
    NamedPage{PageId::LineTest, QLatin1StringView("linetest")},
    NamedPage{PageId::Doctor, QLatin1StringView("doctor")},
    NamedPage{PageId::History, QLatin1StringView("history")},
    NamedPage{PageId::Emulator, QLatin1StringView("emulator")},
    NamedPage{PageId::Settings, QLatin1StringView("settings")},
};

PageId pageWith(PageId page)
{
    return page;
}
PageId pageWith(const SearchHistory &)
{
    return PageId::History;
}
PageId pageWith(const ShowExchange &)
{
    return PageId::History;
}
PageId pageWith(const ShowGroup &)
{
    return PageId::History;
}
PageId pageWith(const ShowThread &)
{
    return PageId::Messages;
}
PageId pageWith(const ComposeAgain &)
{
    return PageId::Simulator;
}
PageId pageWith(const ShowLocation &)
{
    return PageId::Messages;
}
PageId pageWith(const ShowHistoryFile &)
{
    return PageId::History;
}
PageId pageWith(ShowDoctorTool)
{
    return PageId::Doctor;
}
PageId pageWith(const RunLineTest &)
{
    return PageId::LineTest;
}
PageId pageWith(const ShowScopes &)
{
    return PageId::Connect;
}
PageId pageWith(ShowProvidersTab)
{
    return PageId::Providers;
}
PageId pageWith(const ShowProviderKind &)
{
    return PageId::Providers;
}
PageId pageWith(const ShowEmulatorPart &)
{
    return PageId::Emulator;
}
} // namespace

QString pageName(PageId page)
{
    for (const NamedPage &known : NamedPages) {
        if (known.page == page)
            return known.name;
    }
    return {};
}

std::optional<PageId> pageFromName(const QString &name)
{
    for (const NamedPage &known : NamedPages) {
        if (known.name == name)
            return known.page;
    }
    return std::nullopt;
}

PageId pageOf(const Destination &destination)
{
    return std::visit([](const auto &wanted) { return pageWith(wanted); }, destination);
}

} // namespace Linesman::Ui

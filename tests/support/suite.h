// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <type_traits>

namespace Linesman::TestSuite {

using Factory = std::function<std::unique_ptr<QObject>()>;

/*! Remembers a test class; suite.cpp runs all of an executable's classes in the order of their names. */
bool add(const char *name, Factory factory);

} // namespace Linesman::TestSuite

/*! Put it once at the end of each test source, before the moc include. */
#define LINESMAN_TEST(Class)                                                                                           \
    static const bool registered##Class =                                                                              \
        Linesman::TestSuite::add(#Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });

#pragma once

#include "app/core/datadirectory.h"
#include "app/core/settings.h"

namespace Linesman::Ui {

/*!
    What the places work with, built bottom layer first and destroyed the other way round. Made in main() on the stack,
    before the window; tests of the whole window make their own.
*/
struct Services {
    explicit Services(const DataDirectory &directory);
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    DataDirectory directory;
    Settings settings;
};

} // namespace Linesman::Ui

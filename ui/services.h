#pragma once

#include "app/core/datadirectory.h"
#include "app/core/settings.h"
#include "app/highlevel/transport.h"
#include "app/history/store.h"
#include "app/http/server.h"
#include "app/secrets/chosenstore.h"
#include "app/secrets/keychainstore.h"

namespace Linesman::Ui {

/*!
    What the places work with, built bottom layer first and destroyed the other way round. Made in main() on the stack,
    before the window; tests of the whole window make their own.
*/
struct Services {
    explicit Services(const DataDirectory &directory);
    ~Services();
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    /*! Opens history; nothing else may be used before that went well. Fails with Storage. */
    Result<> open();

    DataDirectory directory;
    Settings settings;
    Http::IoThread io;
    History::Store history;
    KeychainStore keychain;
    ChosenStore secrets;
    HighLevel::Transport transport;
};

} // namespace Linesman::Ui

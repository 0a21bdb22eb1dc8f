// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <curl/curl.h>

class QLibrary;

namespace Linesman::Http {

/*!
    libcurl, loaded when it is first asked for: with the libraries that it brings it is a third of what starting takes,
    and most commands send nothing through it. See app/decisions/libcurl-when-needed.md. Thread-safe.
*/
struct CurlLibrary {
    CurlLibrary();

    /*! Whether it is there. Where not, nothing else may be called. */
    bool isLoaded = false;

    decltype(&curl_global_init) globalInit = nullptr;
    decltype(&curl_version_info) versionInfo = nullptr;
    decltype(&curl_free) free = nullptr;
    decltype(&curl_easy_init) easyInit = nullptr;
    decltype(&curl_easy_setopt) easySetopt = nullptr;
    decltype(&curl_easy_getinfo) easyGetinfo = nullptr;
    decltype(&curl_easy_nextheader) easyNextheader = nullptr;
    decltype(&curl_easy_strerror) easyStrerror = nullptr;
    decltype(&curl_easy_reset) easyReset = nullptr;
    decltype(&curl_easy_cleanup) easyCleanup = nullptr;
    decltype(&curl_multi_init) multiInit = nullptr;
    decltype(&curl_multi_setopt) multiSetopt = nullptr;
    decltype(&curl_multi_add_handle) multiAddHandle = nullptr;
    decltype(&curl_multi_remove_handle) multiRemoveHandle = nullptr;
    decltype(&curl_multi_perform) multiPerform = nullptr;
    decltype(&curl_multi_info_read) multiInfoRead = nullptr;
    decltype(&curl_multi_poll) multiPoll = nullptr;
    decltype(&curl_multi_wakeup) multiWakeup = nullptr;
    decltype(&curl_multi_cleanup) multiCleanup = nullptr;
    decltype(&curl_slist_append) slistAppend = nullptr;
    decltype(&curl_slist_free_all) slistFreeAll = nullptr;
    decltype(&curl_url) url = nullptr;
    decltype(&curl_url_set) urlSet = nullptr;
    decltype(&curl_url_get) urlGet = nullptr;
    decltype(&curl_url_cleanup) urlCleanup = nullptr;

private:
    bool resolveAll(QLibrary &library);
};

/*! The one of this program, loaded and set up by the first call. */
const CurlLibrary &curl();

} // namespace Linesman::Http

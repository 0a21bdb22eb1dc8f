// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/curllibrary_p.h"

#include <QLibrary>
#include <QString>

namespace Linesman::Http {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Function>
bool resolve(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

} // namespace

CurlLibrary::CurlLibrary()
{
    constexpr int Interface = 4;            // the number in its name, since 2006
    QLibrary library(u"curl"_s, Interface); // it stays loaded when this is gone
    isLoaded = library.load() && resolveAll(library) && globalInit(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

bool CurlLibrary::resolveAll(QLibrary &library)
{
    return resolve(library, "curl_global_init", globalInit) && resolve(library, "curl_version_info", versionInfo) &&
           resolve(library, "curl_free", free) && resolve(library, "curl_easy_init", easyInit) &&
           resolve(library, "curl_easy_setopt", easySetopt) && resolve(library, "curl_easy_getinfo", easyGetinfo) &&
           resolve(library, "curl_easy_nextheader", easyNextheader) &&
           resolve(library, "curl_easy_strerror", easyStrerror) && resolve(library, "curl_easy_reset", easyReset) &&
           resolve(library, "curl_easy_cleanup", easyCleanup) && resolve(library, "curl_multi_init", multiInit) &&
           resolve(library, "curl_multi_setopt", multiSetopt) &&
           resolve(library, "curl_multi_add_handle", multiAddHandle) &&
           resolve(library, "curl_multi_remove_handle", multiRemoveHandle) &&
           resolve(library, "curl_multi_perform", multiPerform) &&
           resolve(library, "curl_multi_info_read", multiInfoRead) && resolve(library, "curl_multi_poll", multiPoll) &&
           resolve(library, "curl_multi_wakeup", multiWakeup) && resolve(library, "curl_multi_cleanup", multiCleanup) &&
           resolve(library, "curl_slist_append", slistAppend) &&
           resolve(library, "curl_slist_free_all", slistFreeAll) && resolve(library, "curl_url", url) &&
           resolve(library, "curl_url_set", urlSet) && resolve(library, "curl_url_get", urlGet) &&
           resolve(library, "curl_url_cleanup", urlCleanup);
}

const CurlLibrary &curl()
{
    static const CurlLibrary library;
    return library;
}

} // namespace Linesman::Http

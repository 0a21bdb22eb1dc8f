// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/request.h"

#include <QString>

#include <array>
#include <optional>

namespace Linesman::Messages {

/*! Ways to write a request as code. */
enum class SnippetLanguage { Curl, NodeSdk, NodeFetch, Python, Php };
inline constexpr std::array AllSnippetLanguages{SnippetLanguage::Curl, SnippetLanguage::NodeSdk,
                                                SnippetLanguage::NodeFetch, SnippetLanguage::Python,
                                                SnippetLanguage::Php};
QString snippetLanguageName(SnippetLanguage language);  //!< on a command line: "curl", "node-sdk", ...
QString snippetLanguageTitle(SnippetLanguage language); //!< for people: "cURL", "Node (official SDK)"
std::optional<SnippetLanguage> snippetLanguageFromText(const QString &text);

/*! The environment variable that a snippet reads its token from. */
inline constexpr char TokenVariable[] = "HIGHLEVEL_TOKEN";

/*!
    \a request as a whole program in \a language. The token is read from the environment variable HIGHLEVEL_TOKEN,
    unless \a token is given: then it is part of the text, which is a secret from then on. Every value is quoted for the
    language, so that no message can become code. Exit status is not 0 when HighLevel refuses.
*/
QString snippet(const HighLevel::Request &request, SnippetLanguage language, const QString &token = {});

} // namespace Linesman::Messages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/endpoint.h"
#include "app/highlevel/upload.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <array>
#include <optional>
#include <utility>

namespace Linesman::Messages {

/*! One API request, whole enough to be shown, sent by hand or written as a program. */
struct RequestSpec {
    HighLevel::Operation operation = HighLevel::Operation::MessageInbound;
    HighLevel::Generation generation = HighLevel::Generation::V2021;
    QUrl baseUrl;                             //!< origin; empty takes HighLevel's
    QHash<QString, QString> path;             //!< values of the endpoint's {names}
    QList<std::pair<QString, QString>> query; //!< decoded
    QJsonObject body;
    std::optional<HighLevel::Upload> file; //!< instead of the body: a multipart upload of its fileName

    QString url() const;        //!< with path and query filled in and encoded
    QByteArray method() const;  //!< "POST"
    QByteArray version() const; //!< value of the Version header
    bool hasBody() const;       //!< whether a JSON body is sent
};

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
    unless \a token is given: then it stands in the text, which is a secret from there on. Every value is quoted for the
    language, so that no message can become code. Exit status is not 0 when HighLevel refuses.
*/
QString snippet(const RequestSpec &request, SnippetLanguage language, const QString &token = {});

} // namespace Linesman::Messages

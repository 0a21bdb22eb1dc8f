// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/messagetemplate.h"
#include "app/providers/learnedtypes.h"

#include <QString>

namespace Linesman::Workspace {

/*! Files that the forms of the Messages place keep. */
struct FormStores {
    explicit FormStores(const QString &folder)
        : types(folder + QStringLiteral("/types.json"))
        , templates(folder + QStringLiteral("/templates.json"))
        , bulkFolder(folder + QStringLiteral("/bulk"))
    {
    }

    /*! Fails with Storage or BadInput; what could be read is there. */
    Result<> load()
    {
        const Result<> readTypes = types.load();
        const Result<> readTemplates = templates.load();
        return readTypes ? readTemplates : readTypes;
    }

    Providers::LearnedTypes types;
    Messages::TemplateStore templates;
    QString bulkFolder; //!< runs of many messages
};

} // namespace Linesman::Workspace

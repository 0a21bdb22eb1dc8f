// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldoptions.h"

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const FieldOptions &commonNames()
{
    static const FieldOptions names{{u"apiUrl"_s, u"--api"_s},
                                    {u"authorizeUrl"_s, u"--authorize"_s},
                                    {u"scopes"_s, u"--scope"_s},
                                    {u"caFile"_s, u"--cacert"_s},
                                    {u"key"_s, u"--signing-key"_s},
                                    {u"deliveryUrl"_s, u"--url"_s},
                                    {u"attachments"_s, u"--attachment"_s},
                                    {u"providerId"_s, u"--provider"_s},
                                    {u"contactId"_s, u"--contact"_s},
                                    {u"phone"_s, u"--contact"_s},
                                    {u"email"_s, u"--contact"_s},
                                    {u"emailCc"_s, u"--cc"_s},
                                    {u"emailBcc"_s, u"--bcc"_s},
                                    {u"threadId"_s, u"--thread"_s},
                                    {u"counters"_s, u"--counter"_s},
                                    {u"recipients"_s, u"--recipient"_s}};
    return names;
}

} // namespace

QString optionOfField(const QString &field, const FieldOptions &own)
{
    if (const auto named = own.constFind(field); named != own.constEnd())
        return *named;
    if (const auto named = commonNames().constFind(field); named != commonNames().constEnd())
        return *named;
    QString option = u"--"_s;
    for (const QChar letter : field) {
        if (letter.isUpper())
            option += u'-';
        option += letter.toLower();
    }
    return option;
}

QString problemLine(const Problem &problem, const FieldOptions &own)
{
    return u"%1: %2"_s.arg(optionOfField(problem.field, own), problem.sentence);
}

} // namespace Linesman::Cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kindwords.h"

#include "app/cli/commandhelp.h"
#include "app/providers/kind.h"

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString noKind(const QString &word, QStringList words)
{
    for (const Providers::Kind kind : Providers::AllKinds)
        words.append(Providers::kindOption(kind));
    return u"there is no kind \"%1\"; there are %2%3"_s.arg(word, words.join(u", "_s), didYouMean(word, words));
}

} // namespace

QString kindProblem(const QString &word)
{
    return Providers::kindFromText(word) ? QString() : noKind(word, {});
}

QString kindOrAllProblem(const QString &word)
{
    return word == "all"_L1 || Providers::kindFromText(word) ? QString() : noKind(word, {u"all"_s});
}

} // namespace Linesman::Cli

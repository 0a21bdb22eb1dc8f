// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controltoken.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 LongestToken = 4096;

Result<QByteArray> given(const std::string &name)
{
    if (name.empty())
        return qgetenv("LINESMAN_CONTROL_TOKEN");
    QFile file(text(name));
    const bool opened = name == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(Error::Kind::BadInput, text(name) + u": "_s + file.errorString());
    return name == "-" ? file.readLine(LongestToken) : file.read(LongestToken);
}
} // namespace

void addControlTokenOption(CLI::App &command, std::string &file, CLI::Option *emulator)
{
    command
        .add_option("--control-token-file", file,
                    "Token of that emulator's control surface; - for a first line of standard input.\n"
                    "Otherwise from LINESMAN_CONTROL_TOKEN")
        ->type_name("FILE")
        ->needs(emulator);
}

Result<QByteArray> controlToken(const std::string &file)
{
    const Result<QByteArray> source = given(file);
    if (!source)
        return failure(source.error());
    const QByteArray token = source->trimmed();
    const bool isVisible = std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!isVisible || (token.isEmpty() && !file.empty())) {
        const QString from = file.empty() ? u"LINESMAN_CONTROL_TOKEN"_s : text(file);
        return failure(Error::Kind::BadInput, from + u": a control token is visible ASCII without blanks"_s);
    }
    return token;
}

} // namespace Linesman::Cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controltoken.h"

#include "app/cli/command.h"
#include "app/cli/endpointoptions.h"
#include "app/core/url.h"
#include "app/linetest/controlclient.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 LongestToken = 4096;

Result<QByteArray> given(const QString &name)
{
    if (name.isEmpty())
        return qgetenv("LINESMAN_CONTROL_TOKEN");
    QFile file(name);
    const bool opened = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(Error::Kind::BadInput, name + u": "_s + file.errorString());
    return name == "-"_L1 ? file.readLine(LongestToken) : file.read(LongestToken);
}
} // namespace

void addControlTokenOption(const Command &command, QString &file, const Option emulator)
{
    command
        .option("--control-token-file", file,
                "Token of that emulator's control surface; - for a first line of standard input.\n"
                "Otherwise from LINESMAN_CONTROL_TOKEN")
        .valueName("FILE")
        .needs(emulator);
}

Result<QByteArray> controlToken(const QString &file)
{
    const Result<QByteArray> source = given(file);
    if (!source)
        return failure(source.error());
    const QByteArray token = source->trimmed();
    const bool isVisible = std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!isVisible || (token.isEmpty() && !file.isEmpty())) {
        const QString from = file.isEmpty() ? u"LINESMAN_CONTROL_TOKEN"_s : file;
        return failure(Error::Kind::BadInput, from + u": a control token is visible ASCII without blanks"_s);
    }
    return token;
}

Result<> useEmulator(LineTest::ControlClient *control, const EmulatorChoice &choice)
{
    const QUrl url(choice.url, QUrl::StrictMode);
    if (hasUserInfo(url))
        return failure(Error::Kind::BadInput, u"--emulator: leave the name and password out of the address"_s);
    if (!isHttpUrl(url))
        return failure(Error::Kind::BadInput, u"--emulator: \"%1\" is not a web address"_s.arg(choice.url));
    if (!choice.caFile.isEmpty()) {
        if (const Result<> trusted = control->addCertificateAuthorities(choice.caFile); !trusted)
            return failure(trusted.error());
    }
    const Result<QByteArray> token = controlToken(choice.tokenFile);
    if (!token)
        return failure(Error::Kind::Storage, token.error().detail);
    trustAuthoritiesOfEnvironment();
    control->setBaseUrl(url);
    control->setToken(*token);
    return {};
}

} // namespace Linesman::Cli

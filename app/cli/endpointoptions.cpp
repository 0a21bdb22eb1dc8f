// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/endpointoptions.h"

#include "app/cli/terminal.h"
#include "app/linetest/linetestsession.h"

#include <QDir>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <utility>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char FileVariable[] = "SSL_CERT_FILE";
const char FolderVariable[] = "SSL_CERT_DIR";

/*!
    Whether Qt and OpenSSL trust what is at \a path anyway: the folder of the system's CAs, or a file in it. Many
    environments name exactly these, and reading a few hundred certificates takes longer than most commands.
*/
bool isOfSystem(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir() && info.suffix() != "crt"_L1 && info.suffix() != "pem"_L1)
        return false; // Qt reads only these from that folder
    const QString folder = QFileInfo(info.isDir() ? path : info.absolutePath()).canonicalFilePath();
    return !folder.isEmpty() && folder == QFileInfo(u"/etc/ssl/certs"_s).canonicalFilePath();
}

/*! Says what is wrong with \a caFile, and gives the status for it; one from the environment is cleared instead. */
int checkCaFile(QString &caFile)
{
    const QFileInfo file(caFile);
    if (caFile.isEmpty() || (file.exists() && !file.isFile() && !file.isDir()))
        return Passed; // a pipe can be read once only
    if (file.isFile() && qEnvironmentVariable(FileVariable) == caFile && isOfSystem(caFile))
        return Passed;
    QString problem;
    if (!file.isReadable() || file.isDir())
        problem = u"cannot be read"_s;
    else if (QSslCertificate::fromPath(caFile, QSsl::Pem).isEmpty())
        problem = u"has no certificate in PEM: it needs a block from -----BEGIN CERTIFICATE----- on"_s;
    if (problem.isEmpty())
        return Passed;
    if (qEnvironmentVariable(FileVariable) != caFile) {
        complain(u"linesman-cli: --cacert: %1 %2."_s.arg(caFile, problem));
        return CouldNotStart;
    }
    // Often set for other programs: a command that sends nothing over TLS must not fail because of it.
    complain(u"linesman-cli: ignoring SSL_CERT_FILE: %1 %2."_s.arg(caFile, problem));
    caFile.clear();
    return Passed;
}

} // namespace

Option addCaOption(const Command &command, QString &caFile, const char *description)
{
    command.beforeRun([&caFile] {
        trustAuthoritiesOfEnvironment();
        return checkCaFile(caFile);
    });
    return command.option("--cacert", caFile, description).valueName("FILE").environment(FileVariable);
}

Option addEndpointOptions(const Command &command, EndpointOptions &options)
{
    return addCaOption(command, options.caFile, "A CA to trust at your endpoint besides the system's, in PEM");
}

Http::DeliveryClient::Options sendingOptions(const EndpointOptions &options)
{
    Http::DeliveryClient::Options sending;
    sending.caFile = options.caFile.toStdString();
    return sending;
}

void tellSameUrl(const QString &endpoint, const QString &appEventsTo)
{
    if (const QString warning = LineTest::sameUrlWarning(endpoint, appEventsTo); !warning.isEmpty())
        say(u"linesman-cli: "_s + warning, Tone::Warning);
}

QStringList authoritiesOfEnvironment()
{
    QStringList files;
    if (const QString file = qEnvironmentVariable(FileVariable); QFileInfo(file).isFile() && !isOfSystem(file))
        files.append(file);
    const QStringList folders = qEnvironmentVariable(FolderVariable).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        if (isOfSystem(folder))
            continue;
        const QFileInfoList found = QDir(folder).entryInfoList(QDir::Files | QDir::Readable);
        for (const QFileInfo &file : found)
            files.append(file.filePath());
    }
    return files;
}

void trustAuthoritiesOfEnvironment()
{
    static bool isDone = false;
    if (std::exchange(isDone, true))
        return;
    const QStringList files = authoritiesOfEnvironment();
    QList<QSslCertificate> authorities;
    for (const QString &file : files)
        authorities += QSslCertificate::fromPath(file, QSsl::Pem);
    if (authorities.isEmpty())
        return;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificates(authorities);
    QSslConfiguration::setDefaultConfiguration(trusting);
}

} // namespace Linesman::Cli

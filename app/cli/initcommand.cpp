// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/initcommand.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "app/core/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char InitFooter[] =
    "linesman.toml has what is the same each time you test: the endpoint, the kinds, the emulator's port. Commands look\n"
    "for it in the working folder and above it, up to the top of the Git checkout, and say so when they use it. What is\n"
    "given on the command line wins. LINESMAN_PROJECT names another file; empty, it turns this off.\n"
    "The file can run no programs, name no secrets and reach no files outside of its folder.";

class InitTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::InitCommand)
public:
    static QString written(const QString &file)
    {
        return tr("Written: %1. Every key in it is explained; take the # away from those you want.").arg(file);
    }
};

/*! \a text as a string of TOML. */
QByteArray tomlString(const QString &text)
{
    QString quoted;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        quoted += c;
    }
    return '"' + quoted.toUtf8() + '"';
}

int writeProjectFile(const QString &endpoint, bool json)
{
    QFile source(u":/linesman/project/linesman.toml"_s);
    if (!source.open(QFile::ReadOnly))
        return couldNotStart(Error(Error::Kind::Storage, source.errorString()));
    QByteArray text = source.readAll();
    if (!endpoint.isEmpty()) {
        const qsizetype begin = text.indexOf("#endpoint = ");
        text.replace(begin, text.indexOf('\n', begin) - begin, "endpoint = " + tomlString(endpoint));
    }
    const QString file = QDir::current().absoluteFilePath(u"linesman.toml"_s);
    if (QFileInfo::exists(file))
        return wrongUsage(u"%1 is there already; nothing was changed"_s.arg(file));
    if (const Result<> written = OutputFile::write(file, text, OutputFile::Readers::Everybody); !written)
        return couldNotStart(written.error());
    if (json)
        printJson({{u"event"_s, u"written"_s}, {u"file"_s, file}});
    else
        printLine(InitTexts::written(file));
    return Passed;
}

} // namespace

void addInitCommand(const Command &program)
{
    const Command command = program.subcommand("init", "Write a commented linesman.toml for this folder");
    command.footer(InitFooter);
    const auto endpoint = std::make_shared<QString>();
    command.option("--endpoint", *endpoint, "Delivery URL of your bridge").webAddress();
    command.onRun([endpoint](const Common &common) { return writeProjectFile(*endpoint, common.json); });
}

} // namespace Linesman::Cli

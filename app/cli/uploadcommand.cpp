// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/uploadcommand.h"

#include "app/cli/command.h"
#include "app/cli/messageoptions.h"
#include "app/cli/terminal.h"
#include "app/messages/attachment.h"

#include <QCoreApplication>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char Footer[] =
    "Type and size are checked before anything is sent. Uploading makes no message: give the web addresses to\n"
    "\"inbound --attachment\". Statuses: 0 all were taken, 1 one was refused, 2 wrong usage, 3 could not start. "
    "--json\n"
    "prints {event: uploaded, file, name, url, contentType, bytes} a file, or {event: error, ...} as \"inbound\" does.";

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::UploadCommand)
public:
    static QString wouldUpload(qsizetype count, const QString &location)
    {
        return tr("Upload %Ln file(s) to location %1.", nullptr, int(count)).arg(location);
    }
};

struct UploadOptions {
    LocationOptions location;
    ContactOptions contact;
    QStringList files;
};

Task<int> uploadOne(ApiConnection *api, HighLevel::Upload upload, QString path, bool json)
{
    HighLevel::Client &client = api->client();
    const HighLevel::Upload sent = upload;
    const Result<QList<HighLevel::UploadedFile>> taken = co_await client.upload(sent);
    if (!taken)
        co_return refused(taken.error(), json);
    for (const HighLevel::UploadedFile &file : *taken) {
        if (json)
            printJson({{u"event"_s, u"uploaded"_s},
                       {u"file"_s, path},
                       {u"name"_s, file.name},
                       {u"url"_s, file.url},
                       {u"contentType"_s, QString::fromLatin1(upload.contentType)},
                       {u"bytes"_s, upload.content.size()}});
        else
            printLine(file.url);
    }
    co_return Passed;
}

Task<int> work(ApiConnection *api, UploadOptions options, QList<Messages::LocalFile> files, bool json)
{
    const Result<LocationId> location = chosenLocation(*api, options.location);
    if (!location)
        co_return wrongUsage(location.error().detail);
    const LocationId there = *location;
    const ContactOptions who = options.contact;
    const Result<Messages::ContactRef> party = co_await contactRefOf(api, there, who);
    if (!party)
        co_return refused(party.error(), json);
    if (!api->confirmLiveWrite(Texts::wouldUpload(files.size(), there.text())))
        co_return CheckFailed;
    int worst = Passed;
    for (qsizetype i = 0; i < files.size(); ++i) {
        for (const Problem &doubt : Messages::doubts(files[i]))
            say(doubt.sentence);
        HighLevel::Upload upload;
        upload.locationId = there;
        upload.conversationId = party->conversationId;
        upload.contactId = party->id;
        upload.fileName = files[i].name;
        upload.contentType = files[i].contentType;
        upload.content = files[i].content;
        const QString path = options.files.at(i);
        const int ended = co_await uploadOne(api, upload, path, json);
        worst = std::max(worst, ended);
    }
    co_return worst;
}

} // namespace

void addUploadCommand(const Command &program)
{
    const Command command = program.subcommand("upload", "Upload files and print their web addresses");
    command.footer(Footer);
    const auto options = std::make_shared<UploadOptions>();
    addLocationOptions(command, options->location, Access::Writes);
    addContactOptions(command, options->contact).contact.required();
    command.option("files", options->files, "Files to upload").valueName("FILE").required();
    command.onRun([options](const Common &common) {
        QList<Messages::LocalFile> files;
        for (const QString &path : options->files) {
            const Result<Messages::LocalFile> file = Messages::localFile(path);
            if (!file)
                return int(wrongUsage(file.error().detail));
            files.append(*file);
        }
        const bool json = common.json;
        return withConnection(
            common, options->location.connection,
            [&options = *options, files, json](ApiConnection &api) { return work(&api, options, files, json); });
    });
}

} // namespace Linesman::Cli

// SPDX-License-Identifier: GPL-3.0-or-later
// `history pin`, `note`, `label`: what a person says of an exchange; and `restore`.
#include "app/cli/historyoptions.h"

#include "app/cli/terminal.h"
#include "app/history/backup.h"
#include "app/history/export.h"
#include "app/history/labels.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
class MarkTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::HistoryCommand)
public:
    static QString nothingYet(const QString &file) { return tr("No history yet: %1 does not exist.").arg(file); }
    static QString gone(qint64 id) { return tr("There is no exchange %1 in this history.").arg(id); }
    static QString noBackup(const QString &file) { return tr("There is no backup of %1.").arg(file); }
    static QString restored(const QString &backup, const QString &aside)
    {
        return tr("%1 is in place. What was there is kept as %2.").arg(backup, aside);
    }
    static QString unwritten(qint64 id) { return tr("Exchange %1 could not be changed.").arg(id); }
};

/*! Changes the exchange that the options name, and shows what it is then. */
int mark(const HistoryOptions &options, const Common &common,
         const std::function<void(History::Store &, const Exchange &)> &change)
{
    QString file;
    const auto reader = openHistory(options, common, file);
    if (!reader)
        return couldNotStart(reader.error());
    if (!*reader) {
        say(MarkTexts::nothingYet(file));
        return CheckFailed;
    }
    const auto before = (*reader)->exchange(options.id);
    if (!before)
        return couldNotStart(before.error());
    if (!*before) {
        say(MarkTexts::gone(options.id));
        return CheckFailed;
    }
    History::Store store;
    if (const Result<> opened = store.open(file); !opened)
        return couldNotStart(opened.error());
    change(store, **before);
    store.close();
    const auto after = (*reader)->rows({options.id});
    if (!after)
        return couldNotStart(after.error());
    if (after->isEmpty()) {
        say(MarkTexts::unwritten(options.id));
        return CheckFailed;
    }
    const History::Row &row = after->first();
    if (common.json)
        printJson({{u"id"_s, row.id}, {u"pinned"_s, row.pinned}, {u"note"_s, row.note}});
    else
        printLine(u"%1  %2%3"_s.arg(QString::number(row.id), row.pinned ? u"pinned  "_s : QString(), row.note));
    return Passed;
}

int pin(const HistoryOptions &options, const Common &common)
{
    return mark(options, common, [&options](History::Store &store, const Exchange &exchange) {
        store.setPinned(exchange.id, !options.remove);
    });
}

int note(const HistoryOptions &options, const Common &common)
{
    return mark(options, common, [&options](History::Store &store, const Exchange &exchange) {
        store.setNote(exchange.id, options.words.join(u' '));
    });
}

int restore(const HistoryOptions &options, const Common &common)
{
    const Result<QString> file = historyFile(options, common);
    if (!file)
        return couldNotStart(file.error());
    const QStringList backups = History::backupsOf(*file);
    if (options.dryRun) {
        for (const QString &backup : backups)
            common.json ? printJson({{u"backup"_s, backup}}) : printLine(backup);
        return Passed;
    }
    const QString backup = options.input.isEmpty() ? backups.value(0) : options.input;
    if (backup.isEmpty()) {
        say(MarkTexts::noBackup(*file));
        return CheckFailed;
    }
    const Result<QString> aside = History::restoreBackup(*file, backup);
    if (!aside)
        return couldNotStart(aside.error());
    if (common.json)
        printJson({{u"restored"_s, backup}, {u"setAside"_s, *aside}});
    else
        say(MarkTexts::restored(backup, *aside));
    return Passed;
}

int label(const HistoryOptions &options, const Common &common)
{
    for (const QString &word : options.words) {
        if (!History::isLabel(word))
            return wrongUsage(u"\"%1\" is not a label: it has 1 to 40 letters, digits, '-', '_' or '.'"_s.arg(word));
    }
    return mark(options, common, [&options](History::Store &store, const Exchange &exchange) {
        QString text = exchange.note;
        for (const QString &word : options.words)
            text = options.remove ? History::withoutLabel(text, word) : History::withLabel(text, word);
        store.setNote(exchange.id, text);
    });
}
} // namespace

void addHistoryMarks(const Command &history, const std::shared_ptr<HistoryOptions> &options)
{
    const auto add = [&](const char *name, const char *description,
                         int (*work)(const HistoryOptions &, const Common &)) {
        const Command command = history.subcommand(name, description);
        command.option("id", options->id, "The number that list shows").required();
        addHistoryFile(command, *options);
        command.onRun([options, work](const Common &common) { return work(*options, common); });
        return command;
    };
    add("pin", "Keep an exchange when old ones are removed", pin).flag("--remove", options->remove, "Unpin it");
    add("note", "Set the note of an exchange; without words it is taken away", note)
        .option("words", options->words, "The note");
    const Command restoring = history.subcommand("restore", "Put a backup in the place of the history file");
    restoring.option("backup", options->input, "The backup; without it the newest that was made before an update")
        .valueName("FILE");
    addHistoryFile(restoring, *options);
    restoring.flag("--dry-run", options->dryRun, "Only list the backups");
    restoring.onRun([options](const Common &common) { return restore(*options, common); });
    const Command labelling = add("label", "Add labels to the note of an exchange, as #label", label);
    labelling.option("words", options->words, "Labels, without #").required();
    labelling.flag("--remove", options->remove, "Take them away");
}

} // namespace Linesman::Cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/history/store.h"

#include <tl/expected.hpp>

#include <memory>
#include <optional>

namespace Linesman::Cli {

/*! The options of `history` as typed; each of its commands takes some. */
struct HistoryOptions {
    QString file;
    QString filter; //!< in the filter language
    QString saved;  //!< the name of a kept one
    QStringList channels;
    QString text;
    QStringList words; //!< of `search`
    QString event;
    QString kind;
    QString signature;
    QString location;
    QString message;
    QString group;
    QString status;
    QString since;
    QString until;
    bool problems = false;
    bool pinned = false;
    int limit = 50;
    bool follow = false;
    qint64 id = 0;
    qint64 other = 0; //!< of `diff`; 0 for the previous of its kind
    QStringList ignored;
    bool raw = false;
    bool curl = false;
    QString output;
    QString format;
    bool withoutPeople = false;
    QString input;
    bool doubles = false;
    QString olderThan;
    int keep = -1;
    QString maxSize;
    int maxCount = -1;
    int maxDays = -1;
    bool dryRun = false;
    QString name; //!< of a filter to keep
    bool remove = false;
};

void addHistoryFile(const Command &command, HistoryOptions &options);
void addHistoryFilter(const Command &command, HistoryOptions &options);

/*! The filter that the options say, or what is wrong with them. */
tl::expected<History::Filter, QString> historyFilter(const HistoryOptions &options, const Common &common);

/*! Says \a problem, what historyFilter() gave, and gives WrongUsage. */
int wrongHistoryFilter(const QString &problem);

/*! Opens history for reading; nothing when there is none yet, where none was named. \a file gets its name. */
Result<std::optional<History::Reader>> openHistory(const HistoryOptions &options, const Common &common, QString &file);

/*! The file that the options name, or the one of the data folder. Fails with Storage. */
Result<QString> historyFile(const HistoryOptions &options, const Common &common);

// The commands beside list, search, show and export; see historyupkeep.cpp.
void addHistoryUpkeep(const Command &history, const std::shared_ptr<HistoryOptions> &options);
void addHistoryStudy(const Command &history, const std::shared_ptr<HistoryOptions> &options);  //!< historystudy.cpp
void addHistoryReplay(const Command &history, const std::shared_ptr<HistoryOptions> &options); //!< historyreplay.cpp
void addHistoryComparison(const Command &history,
                          const std::shared_ptr<HistoryOptions> &options);                    //!< historycompare.cpp
void addHistoryMarks(const Command &history, const std::shared_ptr<HistoryOptions> &options); //!< historymarks.cpp

} // namespace Linesman::Cli

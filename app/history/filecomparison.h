// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/history/store.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>

// How two history files differ: a backup and what became of it, two evidence bundles, a run of today and one of
// yesterday.
namespace Linesman::History {

/*! One exchange that is not the same in both files: of the same moment, method and address, or only in one of them. */
struct FileDifference {
    Row first;  //!< id 0: not there
    Row second; //!< likewise
};

/*! How often one sort of request was made in each file, and how it was answered. */
struct RequestSort {
    Exchange::Channel channel = Exchange::Channel::Capture;
    QString request;         //!< "POST /conversations/*/messages", with the event if there is one
    QMap<int, qint64> first; //!< exchanges by status, 0 for no answer
    QMap<int, qint64> second;
    qint64 firstCount() const;
    qint64 secondCount() const;
    bool isEqual() const { return first == second; }
};

struct FileComparison {
    qint64 same = 0; //!< in both, answered alike
    qint64 onlyFirst = 0;
    qint64 onlySecond = 0;
    qint64 otherwise = 0;              //!< in both, with another status or another verdict on the signature
    QList<FileDifference> differences; //!< the first of them, by time
    bool isCut = false;                //!< there are more than these
    QList<RequestSort> sorts;          //!< those that are not alike first
    bool areSortsCut = false;          //!< there were more sorts than these: not all exchanges are counted in them
    bool isEqual() const { return onlyFirst + onlySecond + otherwise == 0; }
};

/*! "4 × 202, 1 × 500", with a dash for no answer. */
QString statusesText(const QMap<int, qint64> &statuses);
QJsonObject fileComparisonToJson(const FileComparison &comparison);

/*!
    Reads both files whole: some seconds for a million. \a told hears how many of how many exchanges are read, and ends it
    by saying false: then it fails with Cancelled. Fails with Storage as Reader::open(). On any thread.
*/
using Told = std::function<bool(qint64 done, qint64 all)>;
Result<FileComparison> comparedFiles(const QString &first, const QString &second, const Told &told = {},
                                     qsizetype most = 2'000);

} // namespace Linesman::History

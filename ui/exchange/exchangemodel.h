// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/history/store.h"
#include "ui/exchange/openreader.h"

#include <QAbstractTableModel>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace Linesman::History {
class SlicedSearch;
}

namespace Linesman::Ui {

/*!
    The exchanges of history that match a filter, oldest first or newest first, new ones at that end as they are committed,
    by this program or another. The newest are there at once, the older ones fill in behind. Holds 8 bytes a row and a few pages; filters on a thread of its own. For any page that lists
    exchanges:

        auto *model = new ExchangeModel(store, this);           // the store may be opened later: then reload()
        History::Filter filter;
        filter.channels = {Exchange::Channel::Capture};
        model->setFilter(filter);
        auto *table = new ExchangeTable(u"listenerTable"_s, tr("Captures"), model, this);
        auto *view = new ExchangeView(u"capture"_s, this);
        connect(table, &ExchangeTable::exchangeSelected, view, [=](ExchangeId id) { view->show(*model, id); });
*/
class ExchangeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Time,
        ChannelName,
        Direction,
        Request,
        Event,
        Status,
        Signature,
        Duration,
        MessageId,
        LocationId,
        Note,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, //!< the ExchangeId
        WholeRole,                 //!< the whole text of an elided cell, to copy
    };

    explicit ExchangeModel(History::Store &store, QObject *parent = nullptr);
    ~ExchangeModel() override; //!< removes for good what was removed and not taken back

    /*! Lists the exchanges of \a file instead, which is only read; empty for those of the store again. */
    void showFile(const QString &file);
    QString file() const { return m_otherFile.isEmpty() ? m_store.file() : m_otherFile; } //!< what is listed
    bool isReadOnly() const { return !m_otherFile.isEmpty(); }
    void setNewestFirst(bool newestFirst);
    bool isNewestFirst() const { return m_newestFirst; }
    static constexpr std::size_t MostSorted = 100'000; //!< exchanges: half a second of another thread's time
    /*!
        Lists by \a column instead of by time, the newest MostSorted of them; -1: by time. What comes in finds its place
        about a second later. Behind: orderChanged() tells when the rows stand so.
    */
    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder);
    void setMostSorted(std::size_t most) { m_mostSorted = most; } //!< instead of MostSorted
    int sortColumn() const { return m_sortColumn; }               //!< -1: by time
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    bool isSorted() const { return m_isSorted; } //!< whether the rows stand by sortColumn() already
    bool isCapped() const { return m_isSorted && m_ids.size() > m_mostSorted; } //!< too many to list all of them so
    bool isLeftOut(ExchangeId id) const; //!< whether it is missing only because of isCapped()
    /*! How many there are; rowCount() is less while isCapped(), or until what came is sorted. */
    int total() const { return int(m_ids.size()); }
    /*! How long after the last news the next are shown at the earliest; zero unless they come fast and cost much. */
    std::chrono::milliseconds rest() const { return m_rest; }
    void setFilter(const History::Filter &filter); //!< starts at once; busyChanged tells when it is through
    const History::Filter &filter() const { return m_filter; }
    void reload();
    bool isBusy() const { return m_busy; }
    bool isLoaded() const { return m_loaded; }            //!< whether the rows are those of some filter already
    bool isFilling() const { return m_filling; }          //!< whether older ones are still looked for
    int filledPercent() const { return m_filledPercent; } //!< of history that was looked through for them
    qint64 ownReadsHidden() const { return m_ownReads; }  //!< how many the filter leaves out as Linesman's own

    ExchangeId idAt(int row) const; //!< 0 when there is no such row
    int rowOf(ExchangeId id) const; //!< -1 when it is not among the rows
    /*! The row as the list has it, without bytes; nothing when it is gone. */
    std::optional<History::Row> rowAt(int row) const;
    /*! With its bytes; nothing when it is gone. */
    Result<std::optional<Exchange>> exchange(ExchangeId id) const;
    History::Store &store() const { return m_store; }

    /*! Takes \a ids out of the list; they leave the file with commitRemoval(), at the latest when this goes. */
    void removeLater(const QList<ExchangeId> &ids);
    void undoRemoval();   //!< brings back what the last removeLater() took, and so on
    void commitRemoval(); //!< removes all of them from the file now

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /*! Webhooks can be dragged, to where they are changed and sent: mimeData() gives nothing for others. */
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

signals:
    void busyChanged(bool busy);
    void failed(const Linesman::Error &error);
    void filling(int percent);      //!< older ones are looked for, and so much of history is done
    void filled();                  //!< all older ones are there
    void removalPending(int count); //!< that can be taken back
    void orderChanged();

private:
    struct Found {
        std::vector<ExchangeId> ids;
        ExchangeId examined = 0; //!< everything up to here was looked at
        qint64 ownReads = 0;     //!< left out
    };

    const QList<History::Row> &page(int number) const;
    const History::Reader *reader() const;
    template <typename Work, typename Done>
    void run(Work work, Done done);
    void newsCame();
    void showNews();
    void fetchNewer();
    void recheck(const QList<qint64> &ids);
    void replaceAll(Found found);
    void fillBehind();
    void fillSlice(const std::shared_ptr<History::SlicedSearch> &search);
    void endFilling();
    void prepend(Found found);
    const std::vector<ExchangeId> &shown() const { return m_isSorted ? m_sorted : m_ids; }
    /*! In shown(). */
    int placeOf(int row) const { return m_newestFirst && !m_isSorted ? int(m_ids.size()) - 1 - row : row; }
    void sortSoon();
    void sortNow();
    std::vector<ExchangeId> idsToSort() const;
    void takeSorted(std::vector<ExchangeId> ids);
    void dropSorted(const QList<qint64> &ids);
    int placeOfId(ExchangeId id) const; //!< in m_ids; -1 when it is not there
    void append(Found found);
    void insert(ExchangeId id);
    void drop(const QList<qint64> &ids);
    void forgetPages(int fromRow);
    void setBusy(bool busy);

    static constexpr int PageSize = 64;
    static constexpr int PagesKept = 64;

    History::Store &m_store;
    QString m_otherFile; //!< that is listed in place of the store's
    History::Filter m_filter;
    std::vector<ExchangeId> m_ids;
    std::vector<ExchangeId> m_sorted; //!< the newest of them by m_sortColumn, when m_isSorted
    int m_sortColumn = -1;            //!< that is wanted
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::size_t m_mostSorted = MostSorted;
    bool m_isSorted = false;
    bool m_isOrderShown = false; //!< the one that is wanted
    QTimer m_sortSoon;
    ExchangeId m_examined = 0;
    mutable QHash<int, QList<History::Row>> m_pages;
    mutable OpenReader m_reader; //!< of the window's thread
    mutable qint64 m_version = 0;
    std::set<ExchangeId> m_hidden;       //!< removed, but not from the file yet
    QList<QList<ExchangeId>> m_removals; //!< the same, as they were asked for
    std::set<ExchangeId> m_gone; //!< removed from the file while an answer was under way that may still have them
    int m_underWay = 0;          //!< answers
    QTimer m_newer;              //!< until what came is shown
    QDeadlineTimer m_newsDue;
    QElapsedTimer m_sinceNews;             //!< since it was shown last
    QList<qint64> m_changed;               //!< that is still to be shown
    std::chrono::nanoseconds m_computed{}; //!< by this thread when something was shown last
    std::chrono::milliseconds m_rest{};
    QTimer m_watch;
    int m_generation = 0;
    bool m_busy = false;
    bool m_loaded = false;
    bool m_filling = false;
    int m_filledPercent = 0;
    bool m_newestFirst = false;
    qint64 m_ownReads = 0;
    std::shared_ptr<OpenReader> m_worker; //!< of the model's thread
    QThreadPool m_pool;
};

} // namespace Linesman::Ui

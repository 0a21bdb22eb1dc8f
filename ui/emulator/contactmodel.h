// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulator.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <functional>
#include <optional>

namespace Linesman::Ui {

/*! The emulator's contacts, asked for page by page as they come into view: a hundred thousand open at once. */
class ContactModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Phone, Email, Dnd, Tags, Place, Id, ColumnCount };
    ContactModel(Emulator::Emulator &emulator, QObject *parent); //!< the emulator outlives the model

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFilter(const QString &words, const QString &locationId);
    void setPlaces(const QHash<QString, QString> &names) { m_places = names; } //!< id to name
    /*! Asks again for what is seen and held on to; rows stay until the answer is there, and then keep their identity.
     */
    void refresh();
    QJsonObject contact(int row) const;
    bool isLoaded() const { return m_loaded; }

signals:
    void counted(int total);

private:
    /*! Pages that are asked for again, together. */
    struct Refresh {
        QSet<int> open; //!< no answer yet
        QHash<int, QJsonArray> pages;
        int total = -1;
        bool lookedBeyond = false;
    };
    /*! Where rows went. */
    struct RowMap {
        QMap<int, int> rows; //!< from, to; of those that are known to be there
        int grown = 0;
        bool isSame = false; //!< all are where they were
        int guess(int row) const;
    };
    Emulator::ControlRequest asked(int page) const;
    void fetch(int page) const;
    void take(int page, const QJsonObject &answer);
    void ask(int page);
    void request(int page, const std::function<void(const Result<QJsonObject> &)> &take);
    void finishRefresh();
    RowMap rowMap(const Refresh &fresh) const;
    void moveRows(const Refresh &fresh, const RowMap &moved);
    void replacePages(const QHash<int, QJsonArray> &pages);

    static constexpr int PageSize = 200;
    static constexpr int RecentPages = 2;
    Emulator::Emulator &m_emulator;
    QString m_words;
    QString m_locationId;
    QHash<QString, QString> m_places;
    QHash<int, QJsonArray> m_pages;
    QSet<int> m_stale; //!< shown, but to be asked for again
    std::optional<Refresh> m_refresh;
    bool m_changedWhileAsked = false; //!< something changed while it was asked
    mutable QSet<int> m_asked;
    mutable QList<int> m_recent; //!< pages that were looked at, the last one first
    quint64 m_question = 0;      //!< which question an answer belongs to
    int m_total = 0;
    int m_known = 0; //!< m_total is still that of before while rows move
    bool m_loaded = false;
};

} // namespace Linesman::Ui

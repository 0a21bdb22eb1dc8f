#pragma once

#include "app/emulator/emulator.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

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
    void refresh(); //!< asks again for what is held; rows stay until the answer is there
    QJsonObject contact(int row) const;
    bool isLoaded() const { return m_loaded; }

signals:
    void counted(int total);

private:
    void fetch(int page) const;
    void take(int page, const QJsonObject &answer);

    static constexpr int PageSize = 200;
    Emulator::Emulator &m_emulator;
    QString m_words;
    QString m_locationId;
    QHash<QString, QString> m_places;
    QHash<int, QJsonArray> m_pages;
    QSet<int> m_stale; //!< shown, but to be asked for again
    mutable QSet<int> m_asked;
    quint64 m_filter = 0; //!< which question an answer belongs to
    int m_total = 0;
    bool m_loaded = false;
};

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulator.h"
#include "ui/emulator/emulatorpart.h"

#include <QJsonObject>
#include <QList>

class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace Linesman::Ui {

class Banner;
class CodeView;
class SearchField;
class TableView;

/*! The newest exchanges of the emulator: what it served and what it delivered. */
class RequestPanel : public EmulatorPart
{
    Q_OBJECT
public:
    RequestPanel(Emulator::Emulator &emulator, QWidget *parent);
    void begin();                                     //!< empties the list: another start
    void setState(const QJsonObject &state) override; //!< asks for what is new

private:
    void fetch();
    void add(const QJsonArray &entries);
    void showEntry(int row);
    void showInHistory();
    QJsonObject chosen() const;

    QList<QJsonObject> m_entries;
    qint64 m_after = 0;
    bool m_asking = false;
    quint64 m_start = 0;
    QStandardItemModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    TableView *m_table = nullptr;
    SearchField *m_search = nullptr;
    QPushButton *m_history = nullptr;
    Banner *m_note = nullptr;
    CodeView *m_request = nullptr;
    CodeView *m_response = nullptr;
};

} // namespace Linesman::Ui

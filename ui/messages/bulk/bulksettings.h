// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/bulkplan.h"
#include "app/workspace/messagingcontext.h"
#include "ui/widgets/scrollcolumn.h"

#include <QMap>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace Linesman::Workspace {
class HostProfile;
}

namespace Linesman::Ui {

class FormColumn;

/*! The settings of a bulk run: the CSV file, the provider, and the fields that its columns hold. */
class BulkSettings : public ScrollColumn
{
    Q_OBJECT
public:
    /*! \a behaviour outlives the settings. */
    BulkSettings(Workspace::HostProfile &behaviour, QWidget *parent);

    void setContext(const Workspace::MessagingContext &context, const LocationId &location);
    /*! Fails with Storage or BadInput; the table from before stays then. */
    Result<> openFile(const QString &path);
    bool hasRows() const { return !m_table.rows.isEmpty(); }
    const QString &file() const { return m_file; }
    Messages::BulkPlan plan() const;
    void setLocked(bool isLocked); //!< while a run is under way

signals:
    void fileChosen(const QString &path);
    void edited();   //!< rows may be made otherwise
    void replaced(); //!< another table or provider

private:
    QWidget *makeFileRow();
    void makeColumns();
    void chooseFile();
    Providers::Resolution rules() const;

    Workspace::HostProfile &m_behaviour;
    QString m_file;
    Messages::CsvTable m_table;
    QMap<Providers::Field, QComboBox *> m_columns;
    FormColumn *m_form = nullptr;
    QLabel *m_fileName = nullptr;
    QComboBox *m_provider = nullptr;
    QWidget *m_mapping = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_region = nullptr;
    QCheckBox *m_createContacts = nullptr;
};

} // namespace Linesman::Ui

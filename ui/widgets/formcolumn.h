// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Linesman::Ui {

/*! A form in one column: label above (its buddy is the field), field, help under it in muted text, error in its place.
 */
class FormColumn : public QWidget
{
    Q_OBJECT
public:
    explicit FormColumn(QWidget *parent = nullptr);

    /*!
        \a label carries the mnemonic; \a field gets its accessible name from it unless it has one, and needs an object
        name. Returns nothing to keep: the functions below take the field.
    */
    void addRow(const QString &label, QWidget *field, const QString &help = {});
    /*! A widget over the whole width without label: a check box, a button row, a heading. */
    void addWide(QWidget *widget);
    void addStretch();

    /*! Beside the field, in words; empty takes it away and the help comes back. Red border meanwhile. */
    void setError(QWidget *field, const QString &sentence);
    QString error(QWidget *field) const;
    bool hasErrors() const;
    void setHelp(QWidget *field, const QString &help);
    void setLabel(QWidget *field, const QString &label);
    void setRowVisible(QWidget *field, bool visible);
    /*! Puts the keyboard into \a field and scrolls its label, itself and what stands under it into sight. */
    void reveal(QWidget *field);
    /*! Lets nobody change the field, and says why under it (a line of text can still be copied); an empty \a reason
        lets it be changed again. */
    void setFixed(QWidget *field, const QString &reason);

private:
    struct Row {
        QLabel *label = nullptr;
        QWidget *field = nullptr;
        QLabel *note = nullptr;
        QString help;
        QString error;
        QString reason;
        QWidget *box = nullptr;
    };
    void showNote(Row &row);

    QHash<QWidget *, Row> m_rows;
    QVBoxLayout *m_column = nullptr;
};

} // namespace Linesman::Ui

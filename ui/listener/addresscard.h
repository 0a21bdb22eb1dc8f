// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QList>
#include <QString>

class QLabel;

namespace Linesman::Ui {

class CopyField;
class FormColumn;
class StackingRow;

/*! The two addresses that belong into HighLevel's portal, and what the listener answers there. */
class AddressCard : public Card
{
    Q_OBJECT
public:
    explicit AddressCard(QWidget *parent);
    void setBase(const QString &base); //!< without a slash at its end
    /*! Leaves out what each address is for, for those who know: the captures need the room. */
    void setCompact(bool compact); //!< also where the addresses stand below each other
    void setAnswer(const QString &sentence);
    QString answer() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

signals:
    void answerWanted(); //!< to be changed
    void rulesWanted();

private:
    struct Row {
        FormColumn *form = nullptr;
        CopyField *field = nullptr;
        QString help;
    };
    void showHelp();

    QList<Row> m_rows;
    StackingRow *m_row = nullptr;
    bool m_isCompact = false;
    CopyField *m_deliveryUrl = nullptr;
    CopyField *m_eventsUrl = nullptr;
    QLabel *m_answer = nullptr;
};

} // namespace Linesman::Ui

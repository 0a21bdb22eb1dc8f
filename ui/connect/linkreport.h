// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/installlink.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;

namespace Linesman::Ui {

class TableView;

/*! An Install Link read out, part by part, each with its verdict. Hidden while there is none. */
class LinkReport : public QWidget
{
    Q_OBJECT
public:
    explicit LinkReport(QWidget *parent = nullptr);
    void setLink(const QString &link);

private:
    QLabel *m_summary = nullptr;
    QLabel *m_text = nullptr;
    QStandardItemModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QList<OAuth::LinkPart> m_parts;
};

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "ui/widgets/behind.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTreeView;

namespace Linesman::Ui {

class ContentModel;
class SearchField;

/*!
    What is inside an exchange: JSON as a tree with search and folding, form fields, parts, unpacked codings, tokens.
    Read on a thread of its own, when it is looked at. Ctrl+C copies the value, Ctrl+Shift+P its JSON path.
*/
class ContentView : public QWidget
{
    Q_OBJECT
public:
    /*! Names its parts: capture gives captureTree, captureTreeSearch. */
    explicit ContentView(const QString &name, QWidget *parent = nullptr);

    void show(const Exchange &exchange);
    void clear();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void find(bool backwards);
    void copyValue();
    void copyPath();
    void openMenu(const QPoint &place);

    std::optional<Exchange> m_unread; //!< not looked at yet
    QString m_found;                  //!< what was looked for last
    ContentModel *m_model = nullptr;
    QTreeView *m_tree = nullptr;
    SearchField *m_search = nullptr;
    QLabel *m_said = nullptr;
    Behind m_behind;
};

} // namespace Linesman::Ui

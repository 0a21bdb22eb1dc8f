#pragma once

#include "app/oauth/connection.h"
#include "app/oauth/scopes.h"
#include "app/providers/kind.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QStandardItemModel;

namespace Linesman::Ui {

class TableView;

/*! Which scopes the app asks for: planned from the provider kinds and what else it wants to do. */
class ScopePlan : public QWidget
{
    Q_OBJECT
public:
    explicit ScopePlan(QWidget *parent = nullptr);

    OAuth::Connection applied(OAuth::Connection connection) const;
    void setConnection(const OAuth::Connection &connection);

signals:
    void edited();

private:
    void showPlan();
    QList<OAuth::ScopeNeed> needs() const;

    QHash<int, QCheckBox *> m_kinds;
    QHash<int, QCheckBox *> m_needs;
    QStandardItemModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QStringList m_others; //!< scopes of the connection that the catalogue does not know: kept
};

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace Linesman {
class Settings;
}
namespace Linesman::History {
class Store;
struct Usage;
} // namespace Linesman::History

namespace Linesman::Http {
class DeliveryClient;
}
namespace Linesman::Webhooks {
class OwnKey;
}

namespace Linesman::Ui {

class Banner;
class ExchangeModel;
class ExchangeTable;
class ExchangeView;
class ExportMenu;
class FilterBar;

/*! Everything ever exchanged: a list with a filter, and one exchange beside it. */
class HistoryPage : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(History::Store &store, QWidget *parent = nullptr);
    /*! Lets webhooks be sent again; the services outlive this. */
    void enableReplay(Http::DeliveryClient &client, Webhooks::OwnKey &ownKey);

    /*! Keeps which other files were shown, and offers them again; \a settings outlive this. */
    void rememberFiles(Settings &settings);

    QString help() const override;
    void open(const Destination &destination) override; //!< SearchHistory, ShowExchange, ShowGroup
    void runAgain() override;                           //!< reads the file again
    bool goBack() override;
    QWidget *firstFocus() override;
    /*! Lists \a file, a history or an evidence bundle, without changing it; empty for the own one again. */
    void showFile(const QString &file);

signals:
    /*! \a backup is to take the place of the history: whoever has the file open must let it go first. */
    void restoreWanted(const QString &backup);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override; //!< HAR, JSON Lines, or a history
    void dropEvent(QDropEvent *event) override;

private:
    void buildBody();
    void watchModel();
    void watchStore();
    void showExchange(ExchangeId id);
    void closeExchange();
    void openBackups();
    void compareWith(const QString &file);
    void chooseLook();
    void showCount();
    void showRemoval(int count);
    void showUsage(const History::Usage &usage);

    History::Store &m_store;
    Settings *m_settings = nullptr; //!< where rememberFiles() was called
    ExchangeModel *m_model = nullptr;
    FilterBar *m_filter = nullptr;
    Banner *m_undo = nullptr;
    Banner *m_failure = nullptr;
    Banner *m_other = nullptr; //!< while another file is shown
    ExportMenu *m_export = nullptr;
    QLabel *m_count = nullptr;
    QCheckBox *m_follow = nullptr;
    QCheckBox *m_newestFirst = nullptr;
    QSplitter *m_split = nullptr;
    QStackedWidget *m_listStack = nullptr;
    ExchangeTable *m_table = nullptr;
    ExchangeView *m_view = nullptr;
    bool m_viewWanted = true; //!< whether a selected exchange is shown beside the list
    bool m_wasLoaded = false;
    bool m_wasNear = false; //!< to the limits of history
};

} // namespace Linesman::Ui

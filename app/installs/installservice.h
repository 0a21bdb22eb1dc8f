// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/installs/batch.h"
#include "app/installs/findings.h"
#include "app/installs/listing.h"
#include "app/installs/matrix.h"
#include "app/installs/matrixexport.h"
#include "app/installs/selectionstore.h"
#include "app/oauth/session.h"
#include "app/providers/providerstore.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace Linesman::Installs {

/*!
    Looks after the installs of a connection: lists a company's locations, gets their tokens, asks which provider each
    has selected, and puts all that is known together as a matrix. One at a time of each; outlives its calls.
*/
class InstallService : public QObject
{
    Q_OBJECT
public:
    /*! All outlive this object. \a historyFile is read for traffic when it is there; empty for none. */
    InstallService(OAuth::Session &session, HighLevel::Transport &transport, Providers::ProviderStore &providers,
                   SelectionStore &selections, const Clock &clock, QString historyFile, QObject *parent = nullptr);
    ~InstallService() override;                //!< waits for a reading of history, and until all is written
    void watch(const History::Store &history); //!< tells trafficCame() from now on

    /*! The company whose token can list and mint; nothing when there is none. */
    std::optional<CompanyId> company(const OAuth::Connection &connection) const;

    /*!
        Asks for the locations and keeps them in the book: all of them, or, with a text or a filter, those besides what
        the book has. Fails with BadInput without a company token, Storage, and as listLocations() does.
    */
    Task<Result<Listing>> list(OAuth::Connection connection, ListQuery query, ListProgress progress = {});
    void cancelListing();

    /*! Gets a token for each of \a locations that has none with time left. Told by minting(). */
    void mint(const OAuth::Connection &connection, const QList<LocationId> &locations);
    Batch &minting() { return m_minting; }
    /*! Asks each of \a locations for the channels that the connection's providers are chosen on. Told by looking(). */
    void look(const OAuth::Connection &connection, const QList<LocationId> &locations);
    Batch &looking() { return m_looking; }

    /*!
        All that is known now. Reads what is new in history and puts it together on another thread, from a copy of what
        was known when it was asked for. Fails with Storage.
    */
    Task<Result<Matrix>> matrix(OAuth::Connection connection);
    QList<Finding> findings(const OAuth::Connection &connection, const Matrix &matrix) const;

    MatrixExport &exporting() { return m_export; }
    Task<Result<>> confirmAlarms(OAuth::Connection connection); //!< they were seen. Fails with Storage

    Providers::ProviderStore &providers() { return m_providers; }
    SelectionStore &selections() { return m_selections; }

signals:
    /*! Something that a matrix shows changed: tokens, looks, locations or providers. */
    void changed();
    /*! History took in traffic; the next matrix will show it. Only from a store that was watched. */
    void trafficCame();
    void alarmed(const Linesman::Installs::SelectionChange &change);
    void selectionsNotSaved(const Linesman::Error &error);

private:
    Task<Result<>> saveSelections();
    Task<Result<>> mintOne(OAuth::Connection connection, LocationId location);
    Task<Result<>> lookOne(OAuth::Connection connection, LocationId location);

    OAuth::Session &m_session;
    Providers::ProviderStore &m_providers;
    SelectionStore &m_selections;
    const Clock &m_clock;
    QString m_historyFile;
    Batch m_minting;
    Batch m_looking;
    QHash<QString, QHash<LocationId, Error>> m_mintErrors; //!< by connection
    std::shared_ptr<Traffic> m_traffic;                    //!< the reading thread's
    QList<Providers::KnownProvider> m_trafficOf;
    QThreadPool m_readers; //!< one thread: a Traffic is read by one at a time
    QThreadPool m_writers; //!< one thread: the newest selections are written last
    MatrixExport m_export;
    bool m_listingCancelled = false;
};

} // namespace Linesman::Installs

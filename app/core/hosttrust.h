// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

class QNetworkRequest;

namespace Linesman {

/*!
    CAs of people's own, each trusted at the one server that it was named for, besides the system's: an emulator's CA
    vouches for that emulator and for nobody else. Files are read when they are needed, and again when they changed.
*/
class HostTrust
{
public:
    /*! \a files by the server that they are for; whoever was named before and is not now is forgotten. */
    void setFiles(const QHash<QUrl, QString> &files);
    /*! Whether a file was named for the server of \a url: what is asked there must not be led to another one. */
    bool isNamedFor(const QUrl &url) const;
    /*!
        Lets \a request trust the CAs named for where it goes. Fails with BadInput when there is a file for that and it
        cannot be used: without it the answer would be a riddle.
    */
    Result<> applyTo(QNetworkRequest &request);
    /*!
        Grows with each change of what is trusted. A QNetworkAccessManager goes on with the CAs of its first connection
        to a server: for another version it takes another one.
    */
    int version() const { return m_version; }

private:
    struct Entry {
        QString file;
        QDateTime changed; //!< the file, when it was read
        QList<QSslCertificate> certificates;
    };
    QHash<QString, Entry> m_entries; //!< by host and port
    int m_version = 0;
};

} // namespace Linesman

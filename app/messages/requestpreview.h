#pragma once

#include "app/highlevel/endpoint.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

namespace Linesman::Messages {

/*!
    The request of \a operation as it will be sent, for reading: request line, headers with a placeholder for the token,
    indented body. \a path holds the values of the endpoint's {names}.
*/
QByteArray requestPreview(HighLevel::Operation operation, const QHash<QString, QString> &path, const QJsonObject &body);

} // namespace Linesman::Messages

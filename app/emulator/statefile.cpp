// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/statefile.h"

#include "app/core/logging.h"

#include <QFile>
#include <QSaveFile>

namespace Linesman::Emulator {

using namespace Qt::Literals::StringLiterals;

std::optional<Error> writeStateFile(const QString &file, const std::string &text)
{
    QSaveFile saved(file);
    if (saved.open(QIODevice::WriteOnly) && saved.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        saved.write(text.data(), qint64(text.size())) == qint64(text.size()) && saved.commit())
        return {};
    return Error(Error::Kind::Storage, file + u": "_s + saved.errorString());
}

void putStateAside(const QString &file)
{
    const QString aside = file + u".damaged"_s;
    QFile::remove(aside);
    if (!QFile::rename(file, aside))
        qCWarning(logCore) << "emulator state: cannot be put aside as" << aside;
}

} // namespace Linesman::Emulator

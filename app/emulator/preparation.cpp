// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/preparation.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/engine.h"
#include "app/emulator/enginesetup.h"
#include "app/emulator/statefile.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace Linesman::Emulator {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! Goes on with what \a stateFile holds. A damaged one is put aside, and told: better anew than not at all. */
std::optional<Error> resumeFrom(const QString &stateFile, Backend &backend)
{
    QFile file(stateFile);
    if (stateFile.isEmpty() || !file.exists())
        return {};
    const bool isFile = QFileInfo(stateFile).isFile(); // to open a pipe would wait until somebody writes
    Result<> resumed = isFile && file.open(QIODevice::ReadOnly)
                           ? backend.resume(file.readAll().toStdString())
                           : failure(Error(Error::Kind::Storage,
                                           stateFile + u": "_s + (isFile ? file.errorString() : u"not a file"_s)));
    file.close();
    if (resumed)
        return {};
    putStateAside(stateFile);
    return resumed.error();
}
} // namespace

Result<Preparation> prepare(Http::IoThread &thread, Http::DeliveryClient &deliveries, const Options &options,
                            UntoldDamage &untold)
{
    const Result<EngineSetup> setup = engineSetup(options);
    if (!setup)
        return failure(setup.error());
    Result<std::unique_ptr<Engine>> made = Engine::make(thread, deliveries, *setup);
    if (!made) {
        Error error = made.error();
        if (!options.fixtureFile.isEmpty() && error.detail.startsWith("line "_L1))
            error.detail.prepend(options.fixtureFile + u": "_s);
        return failure(error);
    }
    Preparation preparation;
    preparation.engine = std::move(*made);
    if (std::optional<Error> damage = resumeFrom(options.stateFile, preparation.engine->backend()))
        untold = {options.stateFile, std::move(damage)};
    if (untold.stateFile == options.stateFile)
        preparation.damage = untold.error;
    if (!options.authorityFolder.isEmpty() && options.certificateFile.isEmpty()) {
        Result<OwnCertificate> certificate = ownCertificate(
            options.authorityFolder, reachOf(options.addresses, options.speaksForHighLevel), options.addresses);
        if (!certificate)
            return failure(certificate.error());
        preparation.own = std::move(*certificate);
    }
    return preparation;
}

} // namespace Linesman::Emulator

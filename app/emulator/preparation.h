// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/emulator/certificates.h"
#include "app/emulator/emulatoroptions.h"

#include <QString>

#include <memory>
#include <optional>

namespace Linesman::Http {
class DeliveryClient;
class IoThread;
} // namespace Linesman::Http

namespace Linesman::Emulator {

class Engine;

/*! An emulator with its data, that no client has reached yet. */
struct Preparation {
    std::shared_ptr<Engine> engine;
    OwnCertificate own;          //!< empty when it needs none
    std::optional<Error> damage; //!< why the last time's data could not be read; their file was put aside
};

/*! Damage to a state file that nobody was told of: the start that found it was stopped, or failed. */
struct UntoldDamage {
    QString stateFile{};
    std::optional<Error> error{};

    void told(const QString &file)
    {
        if (file == stateFile)
            error.reset();
    }
};

/*!
    What takes long at a start: reads the fixture, makes the data or goes on with those of Options::stateFile, makes a
    certificate. Seconds for a hundred thousand contacts. On any thread, one call at a time for a state file. Fails with
    BadInput (fixture, with line and field; profile; key) or Storage (certificate). Damage stays in \a untold until
    somebody calls told().
*/
Result<Preparation> prepare(Http::IoThread &thread, Http::DeliveryClient &deliveries, const Options &options,
                            UntoldDamage &untold);

} // namespace Linesman::Emulator

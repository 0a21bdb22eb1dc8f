// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QString>

// The built-in data of the emulator, for the command line and its help.
namespace Linesman::Emulator {

/*! The values that provoke an outcome, for `--magic` and the help. Untranslated, one outcome per line. */
QString testValuesText();
/*! The same: name, phone, email, text (absent where no message is concerned), on, outcome. */
QJsonArray testValuesJson();
/*! Translates an `outcome` or `on` of the above, \a english; a text that is neither stays as it is. */
QString shownTestValueText(const QString &english);

/*! One operation of HighLevel's API that the emulator serves. */
struct ServedOperation {
    QString method;
    QString path;  //!< with {} for a segment that varies
    QString scope; //!< empty for none
    bool isV3Only = false;
};
QList<ServedOperation> servedOperations();

/*! The fixture that is used when none is given, as JSON: an example of one. */
QByteArray builtInFixtureJson();
/*! JSON Schema of a fixture. */
QByteArray fixtureSchemaJson();

} // namespace Linesman::Emulator

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Ui {

/*! How every code pane shows what it holds: what is chosen in one holds for all. */
struct CodeLook {
    bool isWrapped = true;  //!< long lines go on in the next; never in hexadecimal
    bool isNumbered = true; //!< of JSON and text
    int zoom = 0;           //!< points more or less than the theme's
    bool operator==(const CodeLook &) const = default;
};

CodeLook codeLook();
/*! Every pane that is there follows at once. */
void setCodeLook(const CodeLook &look);

} // namespace Linesman::Ui

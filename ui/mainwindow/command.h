// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Linesman::Ui {

/*! One thing that the palette offers. */
struct Command {
    QString text; //!< translated: "Run line test"
    QString keys; //!< its shortcut in words, or what sort of thing it is; may be empty
    std::function<void()> run;
};

} // namespace Linesman::Ui

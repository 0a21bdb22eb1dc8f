// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/store.h"

#include <QString>

#include <optional>

namespace Linesman::Ui {

/*! A reader that stays open as long as the same file is wanted; one for each thread. */
struct OpenReader {
    QString file{};
    std::optional<History::Reader> reader{};

    /*! Fails as History::Reader::open() does; then there is none. */
    Result<> open(const QString &wanted)
    {
        if (reader && file == wanted)
            return {};
        reader.reset();
        Result<History::Reader> opened = History::Reader::open(wanted);
        if (!opened)
            return failure(opened.error());
        reader.emplace(std::move(*opened));
        file = wanted;
        return {};
    }
};

} // namespace Linesman::Ui

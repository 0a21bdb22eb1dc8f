// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/shape.h"

#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace Linesman::Webhooks {

/*! What a message is known by when it comes again: its webhook id, or event and message id; empty when it has none. */
std::string duplicateKey(const Shape &shape);

/*! The messages that came last, bounded in number, to tell one that comes twice. Thread-safe. */
class Duplicates
{
public:
    /*! The row of the message that came before, 0 when that is not known yet; nothing when this is the first. */
    std::optional<std::int64_t> note(const std::string &key);
    void remember(const std::string &key, std::int64_t row); //!< of the first one

private:
    std::mutex m_mutex;
    std::unordered_map<std::string, std::int64_t> m_rows;
    std::deque<std::string> m_inOrder;
};

} // namespace Linesman::Webhooks

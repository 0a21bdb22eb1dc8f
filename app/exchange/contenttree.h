// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace Linesman {

/*! One line of a ContentTree. */
struct ContentNode {
    /*! What stands in it: Group is a heading of ours, named by its word. */
    enum class Kind { Group, Object, Array, Text, Number, Word, Fault };
    int parent = -1; //!< index in the tree; -1 at the top
    int row = 0;     //!< among the children of its parent
    Kind kind = Kind::Group;
    QString name;                //!< of a member or field; of an array's element its number
    QString value;               //!< empty for an object or array
    std::vector<int> children{}; //!< indices in the tree
};

/*!
    What is inside an exchange as a tree: for request and response the body without its coding as JSON, form fields or
    parts, and the tokens that it carries. Groups have the names request, response, tokens, and within them form, parts,
    coding (value: the coding), fault, or the place of a token with its header and claims. Made on any thread.
*/
struct ContentTree {
    std::vector<ContentNode> nodes;
    std::vector<int> top;
    bool isCut = false; //!< there is more than was taken

    /*! JSONPath (RFC 9535) of a JSON value in its body: $.contact.tags[0]; the name of anything else. */
    QString path(int node) const;
    /*! The next node after \a from, in the order of reading and round again, that has \a text in name or value; -1: none. */
    int find(const QString &text, int from, bool backwards = false) const;
};
ContentTree contentTree(const Exchange &exchange, std::size_t most = 100'000);

} // namespace Linesman

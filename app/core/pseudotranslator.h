// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Linesman {

/*!
    A language that nobody speaks, to look at the programs with: each sentence a third longer, in brackets that show
    where one is cut or put together from pieces, and written from right to left. What stays English was never given to
    tr(). Placeholders, mnemonics and the count stay.
*/
class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;
};

} // namespace Linesman

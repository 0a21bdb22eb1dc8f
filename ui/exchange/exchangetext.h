// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "ui/widgets/tone.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QString>

namespace Linesman::Ui {

/*! The words and tones in which an exchange is shown, the same in every list and view. */
class ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::ExchangeText)
public:
    static QString channel(Exchange::Channel channel);
    static QString direction(const Exchange &exchange); //!< "← in" or "→ out"
    static QString request(const Exchange &exchange);   //!< method and address, short: without the scheme
    /*! request() in \a width pixels of the font of \a metrics: the host gives way first, then the middle of the path. */
    static QString fittedRequest(const QString &request, const QFontMetrics &metrics, int width);
    static QString event(const Exchange &exchange); //!< the event and the provider kind
    static QString status(const Exchange &exchange);
    static Tone statusTone(const Exchange &exchange);
    static QString signature(const QString &word); //!< empty for unchecked
    static Tone signatureTone(const QString &word);
    /*! The verdict word as a sentence, where nothing more was kept. Empty when nothing was checked. */
    static QString signatureSentence(const Exchange &exchange);
};

} // namespace Linesman::Ui

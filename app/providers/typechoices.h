// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/resolution.h"
#include "app/providers/resolver.h"

namespace Linesman::Providers {

/*! The wire types of an inbound message on a provider of \a kind, the surest first. For resolve(). */
QList<TypeChoice> inboundTypeChoices(Kind kind, const Circumstances &circumstances);

} // namespace Linesman::Providers

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/kind.h"

#include <QCoreApplication>

namespace Linesman::Providers {

using namespace Qt::Literals::StringLiterals;

namespace {
class Titles
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Providers::Kind)
};
} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::SmsDefault:
        return u"SmsDefault"_s;
    case Kind::SmsChannel:
        return u"SmsChannel"_s;
    case Kind::EmailDefault:
        return u"EmailDefault"_s;
    case Kind::EmailChannel:
        return u"EmailChannel"_s;
    case Kind::Call:
        return u"Call"_s;
    }
    return {};
}

QString kindOption(Kind kind)
{
    switch (kind) {
    case Kind::SmsDefault:
        return u"sms-default"_s;
    case Kind::SmsChannel:
        return u"sms-channel"_s;
    case Kind::EmailDefault:
        return u"email-default"_s;
    case Kind::EmailChannel:
        return u"email-channel"_s;
    case Kind::Call:
        return u"call"_s;
    }
    return {};
}

QString kindTitle(Kind kind)
{
    switch (kind) {
    case Kind::SmsDefault:
        return Titles::tr("SMS default");
    case Kind::SmsChannel:
        return Titles::tr("SMS channel");
    case Kind::EmailDefault:
        return Titles::tr("Email default");
    case Kind::EmailChannel:
        return Titles::tr("Email channel");
    case Kind::Call:
        return Titles::tr("Call");
    }
    return {};
}

std::optional<Kind> kindFromText(const QString &text)
{
    for (const Kind kind : AllKinds) {
        if (text.compare(kindName(kind), Qt::CaseInsensitive) == 0 ||
            text.compare(kindOption(kind), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return {};
}

} // namespace Linesman::Providers

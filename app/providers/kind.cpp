// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/kind.h"

#include "app/core/enumnames.h"

#include <QCoreApplication>

namespace Linesman::Providers {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Providers::Kind)
};
} // namespace

constexpr auto KindNames = enumNames<Kind>({
    {Kind::SmsDefault, "SmsDefault"},
    {Kind::SmsChannel, "SmsChannel"},
    {Kind::EmailDefault, "EmailDefault"},
    {Kind::EmailChannel, "EmailChannel"},
    {Kind::Call, "Call"},
});

QString kindName(Kind kind)
{
    return KindNames.text(kind);
}

constexpr auto KindOptions = enumNames<Kind>({
    {Kind::SmsDefault, "sms-default"},
    {Kind::SmsChannel, "sms-channel"},
    {Kind::EmailDefault, "email-default"},
    {Kind::EmailChannel, "email-channel"},
    {Kind::Call, "call"},
});

QString kindOption(Kind kind)
{
    return KindOptions.text(kind);
}

QString kindTitle(Kind kind)
{
    switch (kind) {
    case Kind::SmsDefault:
        return Texts::tr("SMS default");
    case Kind::SmsChannel:
        return Texts::tr("SMS channel");
    case Kind::EmailDefault:
        return Texts::tr("Email default");
    case Kind::EmailChannel:
        return Texts::tr("Email channel");
    case Kind::Call:
        return Texts::tr("Call");
    }
    return {};
}

std::optional<Kind> kindFromText(const QString &text)
{
    QString letters = text.trimmed();
    letters.removeIf([](QChar letter) { return letter == u'-' || letter == u'_' || letter == u' '; });
    return KindNames.value(letters, Qt::CaseInsensitive);
}

} // namespace Linesman::Providers

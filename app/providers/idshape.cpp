// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/idshape.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Linesman::Providers {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Providers::IdShape)
public:
    static QString looksLike(IdShape shape)
    {
        switch (shape) {
        case IdShape::Hex24:
            return tr("This looks like the id of an app or a provider (24 hexadecimal digits).");
        case IdShape::Word20:
            return tr("This looks like a location id, or that of a contact (20 letters and digits).");
        case IdShape::ClientId:
            return tr("This looks like a client id: the part before the dash is the app's id.");
        case IdShape::Uuid:
            return tr("This looks like a client secret: keep it to yourself.");
        case IdShape::AccessToken:
            return tr("This looks like an access token: keep it to yourself.");
        case IdShape::PrivateToken:
            return tr("This is a private integration token: it has no app and cannot use a provider.");
        case IdShape::WebAddress:
            return tr("This is a web address, not an id.");
        case IdShape::Phone:
            return tr("This looks like a phone number.");
        case IdShape::Email:
            return tr("This looks like an e-mail address.");
        case IdShape::Other:
            return tr("This does not look like an id of HighLevel: check that nothing is missing.");
        }
        return {};
    }
    static QString wanted(IdUse use)
    {
        switch (use) {
        case IdUse::Provider:
            return tr("The provider's id is on its own page in the developer portal; most have 24 hexadecimal digits.");
        case IdUse::Location:
            return tr("A location's id has 20 letters and digits; it is part of the sub-account's address.");
        case IdUse::Company:
            return tr("A company's id has 20 letters and digits.");
        case IdUse::App:
            return tr("An app's id has 24 hexadecimal digits and begins the client id.");
        case IdUse::AppVersion:
            return tr("A version's id has 24 hexadecimal digits; it is part of the install link.");
        case IdUse::ClientId:
            return tr("A client id is the app's id, a dash and a few letters.");
        }
        return {};
    }
};

bool fits(IdShape shape, IdUse use)
{
    switch (use) {
    case IdUse::Provider:
    case IdUse::App:
    case IdUse::AppVersion:
        return shape == IdShape::Hex24;
    case IdUse::Location:
    case IdUse::Company:
        return shape == IdShape::Word20;
    case IdUse::ClientId:
        return shape == IdShape::ClientId;
    }
    return true;
}
} // namespace

std::optional<IdShape> idShape(const QString &text)
{
    struct Form {
        IdShape shape;
        QRegularExpression expression;
    };
    static const auto form = [](IdShape shape, const QString &pattern) {
        return Form{shape, QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                              QRegularExpression::CaseInsensitiveOption)};
    };
    static const Form forms[]{
        form(IdShape::Hex24, u"[0-9a-f]{24}"_s),
        form(IdShape::Word20, u"[0-9a-z]{20}"_s),
        form(IdShape::ClientId, u"[0-9a-f]{24}-[0-9a-z]+"_s),
        form(IdShape::Uuid, u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s),
        form(IdShape::PrivateToken, u"pit-.+"_s),
        form(IdShape::AccessToken, u"[\\w-]+\\.[\\w-]{8,}\\.[\\w-]+"_s),
        form(IdShape::WebAddress, u"https?://.+"_s),
        form(IdShape::Email, u"[^@\\s]+@[^@\\s]+"_s),
        form(IdShape::Phone, u"\\+?[0-9 ().-]{7,18}"_s),
    };
    if (text.isEmpty())
        return std::nullopt;
    for (const Form &one : forms) {
        if (one.expression.match(text).hasMatch())
            return one.shape;
    }
    return IdShape::Other;
}

QString idDoubt(const QString &text, IdUse use)
{
    const std::optional<IdShape> shape = idShape(text);
    if (!shape || fits(*shape, use))
        return {};
    return Texts::looksLike(*shape) + u' ' + Texts::wanted(use);
}

} // namespace Linesman::Providers

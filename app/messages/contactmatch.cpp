// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/contactmatch.h"

#include "app/core/phone.h"
#include "app/messages/mailaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Messages::ContactMatch)
};

/*! \a text without what parts the digits of a number. */
QString bareNumber(const QString &text)
{
    static const QRegularExpression spaces(uR"([\s()./-])"_s);
    QString bare = text;
    return bare.remove(spaces);
}

/*! The digits of a number that is longer than E.164 allows, with its plus sign; nothing when it is none. */
std::optional<QString> longNumber(const QString &text)
{
    static const QRegularExpression digits(uR"(^\+?[0-9]{16,32}$)"_s);
    const QString bare = bareNumber(text);
    if (!digits.match(bare).hasMatch())
        return std::nullopt;
    return bare.startsWith(u'+') ? bare : u'+' + bare;
}

/*! What stands for a number and is none: a short code, an impossible number, the id of a WhatsApp chat. */
std::optional<QString> oddNumber(const QString &text)
{
    static const QRegularExpression digits(uR"(^\+?[0-9]{3,15}$)"_s);
    static const QRegularExpression chat(uR"(^[0-9]{5,32}(-[0-9]+)?@([a-z]\.us|s\.whatsapp\.net|lid|newsletter)$)"_s);
    const QString plain = text.trimmed();
    if (chat.match(plain).hasMatch())
        return plain;
    const QString bare = bareNumber(plain);
    return digits.match(bare).hasMatch() ? std::optional(bare) : std::nullopt;
}

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

HighLevel::ContactDraft draftOf(const LocationId &location, const ContactEntry &entry, const QString &region)
{
    HighLevel::ContactDraft draft;
    draft.locationId = location;
    draft.name = entry.name.trimmed();
    draft.phone = contactNumber(entry.phone, region).value_or(QString());
    draft.email = entry.email.trimmed();
    return draft;
}
} // namespace

std::optional<QString> contactNumber(const QString &text, const QString &region)
{
    constexpr qsizetype LeastWithCountry = 10; // digits: fewer are a national number
    std::optional<QString> number = e164(text, region);
    if (const QString bare = bareNumber(text); !number && bare.size() >= LeastWithCountry && !bare.startsWith(u'+'))
        number = e164(u'+' + bare, region); // an international number without its plus sign, as WhatsApp has it
    if (!number)
        number = longNumber(text);
    return number ? number : oddNumber(text);
}

QString digitsOfNumber(const QString &number)
{
    QString digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits),
                 [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

QString numberDoubt(const QString &text, const QString &region)
{
    const std::optional<QString> number = contactNumber(text, region);
    if (!number || e164(*number, region) == number)
        return {};
    return longNumber(text)
               ? Texts::tr("This is longer than a phone number can be. HighLevel keeps it all the same: "
                           "bridges put the id of a WhatsApp group there.")
               : Texts::tr("This is no possible phone number. It is sent as it is, for HighLevel to judge.");
}

QList<Problem> problems(const ContactEntry &entry, const QString &region)
{
    QList<Problem> found;
    const QString phone = entry.phone.trimmed();
    const QString email = entry.email.trimmed();
    if (!phone.isEmpty() && !contactNumber(phone, region))
        found << Problem{u"phone"_s, Texts::tr("This is not a phone number.")};
    else if (const QString doubt = numberDoubt(phone, region); !doubt.isEmpty())
        found << Problem{u"phone"_s, doubt, false};
    if (!email.isEmpty() && !isMailAddress(email))
        found << Problem{u"email"_s, Texts::tr("This is not an e-mail address.")};
    if (phone.isEmpty() && email.isEmpty())
        found << Problem{u"email"_s, Texts::tr("Type a phone number or an e-mail address.")};
    return found;
}

ContactMatch matchOf(const HighLevel::ContactDraft &wanted, const HighLevel::UpsertedContact &got)
{
    ContactMatch match;
    match.contact = got.contact;
    match.isNew = got.isNew;
    const bool samePhone = !wanted.phone.isEmpty() && wanted.phone == got.contact.phone;
    const bool sameEmail = !wanted.email.isEmpty() && isSame(wanted.email, got.contact.email);
    if (!got.isNew) {
        if (samePhone && sameEmail)
            match.matchedBy = Texts::tr("by its phone number and e-mail address");
        else if (samePhone)
            match.matchedBy = Texts::tr("by its phone number");
        else if (sameEmail)
            match.matchedBy = Texts::tr("by its e-mail address");
        else
            match.matchedBy = Texts::tr("by a field that HighLevel does not name");
    }
    const auto check = [&](const QString &sent, const QString &kept, const QString &sentence) {
        if (!sent.isEmpty() && !isSame(sent, kept))
            match.unwritten << sentence.arg(sent, kept.isEmpty() ? u"–"_s : kept);
    };
    check(wanted.phone, got.contact.phone, Texts::tr("The phone number %1 was not written; it is %2."));
    check(wanted.email, got.contact.email, Texts::tr("The e-mail address %1 was not written; it is %2."));
    check(wanted.name, got.contact.name, Texts::tr("The name %1 was not written; it is %2."));
    return match;
}

Task<Result<ContactMatch>> saveContact(HighLevel::Client &client, LocationId location, ContactEntry entry,
                                       QString region)
{
    const QList<Problem> found = problems(entry, region);
    if (isBlocked(found))
        co_return failure(Error::Kind::BadInput, found.first().sentence);
    const HighLevel::ContactDraft draft = draftOf(location, entry, region);
    const Result<HighLevel::UpsertedContact> saved = co_await client.upsertContact(draft);
    if (!saved)
        co_return failure(saved.error());
    HighLevel::UpsertedContact known = *saved;
    const ContactId id = known.contact.id;
    const Result<HighLevel::Contact> kept = co_await client.contact(location, id);
    if (kept)
        known.contact = *kept;
    co_return matchOf(draft, known);
}

Task<Result<std::optional<HighLevel::Contact>>> contactByPhone(HighLevel::Client &client, LocationId location,
                                                               QString phone, QString region)
{
    const std::optional<QString> number = contactNumber(phone, region);
    if (!number)
        co_return failure(Error::Kind::BadInput, Texts::tr("“%1” is not a phone number").arg(phone));
    const QString digits = digitsOfNumber(*number); // the search matches digits and parts of them
    const Result<HighLevel::ContactPage> page = co_await client.searchContacts(location, digits);
    if (!page)
        co_return failure(page.error());
    for (const HighLevel::Contact &contact : page->contacts) {
        if (contact.phone == *number || digitsOfNumber(contact.phone) == digits)
            co_return std::optional<HighLevel::Contact>(contact);
    }
    co_return std::optional<HighLevel::Contact>();
}

Task<Result<ContactRef>> contactRefOf(HighLevel::Client &client, LocationId location, HighLevel::Contact contact)
{
    const ContactId id = contact.id;
    const Result<ConversationId> conversation = co_await client.createConversation(location, id);
    if (!conversation)
        co_return failure(conversation.error());
    ContactRef party;
    party.id = contact.id;
    party.name = contact.name;
    party.phone = contact.phone;
    party.email = contact.email;
    party.conversationId = *conversation;
    co_return party;
}

HighLevel::ContactChange changeOf(const HighLevel::Contact &before, const ContactEntry &after, const QString &region)
{
    HighLevel::ContactChange change;
    const QString name = after.name.trimmed();
    const QString email = after.email.trimmed();
    const QString phone = contactNumber(after.phone, region).value_or(QString());
    if (name != before.name)
        change.name = name;
    if (!isSame(email, before.email))
        change.email = email;
    if (phone != before.phone)
        change.phone = phone;
    return change;
}

} // namespace Linesman::Messages

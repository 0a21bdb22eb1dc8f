// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/madeup.h"

#include "app/core/fictionphone.h"

#include <array>
#include <random>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

/*! Numbers that are alike on every system: the standard's distributions are not. */
class Dice
{
public:
    Dice(std::uint64_t seed, int index)
        : m_engine(seed * 0x9e3779b97f4a7c15ULL + std::uint64_t(index) + 1)
    {
    }
    std::size_t below(std::size_t limit) { return std::size_t(m_engine() % limit); }
    template <typename List>
    QString one(const List &list)
    {
        return QString::fromUtf8(list[below(list.size())]);
    }

private:
    std::mt19937_64 m_engine;
};

constexpr std::array FirstNames{"Ada",    "Bruno",         "Chlo\xc3\xa9", "Dmitri",      "Eun-ji", "Fatima",
                                "Gustav", "Ha\xcc\x88nna", "Ines",         "Jos\xc3\xa9", "Kofi",   "Lin",
                                "Mei",    "Nadia",         "Omar",         "Zo\xc3\xab"};
constexpr std::array LastNames{"North",
                               "Okafor",
                               "Garc\xc3\xad"
                               "a",
                               "M\xc3\xbcller",
                               "Tanaka",
                               "O'Brien",
                               "van der Berg",
                               "Smith",
                               "Nguyen",
                               "Kowalski",
                               "Silva",
                               "Dubois"};
constexpr std::array Texts{
    "Your table is ready",
    "Hi %1, we moved your appointment to Tuesday at 9",
    "Gracias, %1. \xc2\xbfNos vemos ma\xc3\xb1"
    "ana?",
    "Invoice 2041 is attached \xf0\x9f\x93\x8e",
    "Caf\xc3\xa9 \"Blau\" is open until 18:00",
    "Is 9/10 or 10/10 better for you, %1?",
    "Two lines:\nthe second one",
    "\xf0\x9f\x98\x80 See you soon, %1!",
    "Path C:\\temp\\new, 100 %",
    "\xe6\x82\xa8\xe7\x9a\x84\xe6\xa1\x8c\xe5\xad\x90\xe5\xb7\xb2\xe5\x87\x86\xe5\xa4\x87\xe5\xa5\xbd"};

QString idLike(Dice &dice)
{
    static constexpr char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString id(20, u'0');
    for (QChar &c : id)
        c = QLatin1Char(letters[dice.below(sizeof(letters) - 1)]);
    return id;
}

} // namespace

OutboundForm madeUp(OutboundForm form, std::uint64_t seed, int index)
{
    Dice dice(seed, index);
    const QString first = dice.one(FirstNames);
    const QString last = dice.one(LastNames);
    const QString text = dice.one(Texts).replace("%1"_L1, first);
    form.contactId = idLike(dice);
    form.userId = idLike(dice);
    const QString number = fictionPhone(int(dice.below(FictionPhones)));
    if (!form.conversationId.isEmpty())
        form.conversationId = idLike(dice);
    if (isEmail(form.kind)) {
        form.emailTo = QStringList{idLike(dice).left(8).toLower() + u"@customer.example"_s};
        form.subject = text.section(u'\n', 0, 0);
        form.html = u"<p>Dear %1 %2,</p><p>%3</p>"_s.arg(first.toHtmlEscaped(), last.toHtmlEscaped(),
                                                         text.toHtmlEscaped().replace(u'\n', "<br>"_L1));
    } else {
        form.phone = number;
        form.message = text;
    }
    return form;
}

} // namespace Linesman::Webhooks

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helppictures.h"

#include <QCoreApplication>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
class PictureTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::HelpPictures)
public:
    static HelpPicture loop()
    {
        return {tr("How a message goes round"),
                {u"HighLevel"_s, tr("Your bridge")},
                {{0, 0, tr("an agent writes")},
                 {0, 1, tr("delivery, signed, to the Delivery URL")},
                 {1, 0, tr("answer: 2xx, at once")},
                 {1, 0, tr("status: delivered or failed")},
                 {1, 0, tr("reply, as an inbound message")},
                 {0, 0, tr("the thread shows both")}}};
    }

    static HelpPicture signIn()
    {
        return {tr("How an app signs in"),
                {tr("Browser"), u"HighLevel"_s, u"Linesman"_s},
                {{2, 0, tr("opens the install link")},
                 {0, 1, tr("a person chooses a location and agrees")},
                 {1, 0, tr("back to the redirect URL, with a code")},
                 {0, 2, tr("the code arrives, or you paste the address")},
                 {2, 1, tr("code and client secret")},
                 {1, 2, tr("access token for a day, refresh token for one use")}}};
    }

    static HelpPicture urls()
    {
        return {tr("Two addresses, two purposes"),
                {tr("Redirect URL"), u"HighLevel"_s, tr("Delivery URL")},
                {{1, 0, tr("at the sign-in, once: the browser, with a code")},
                 {1, 2, tr("for each outbound message: a signed POST")}}};
    }

    static HelpPicture statuses()
    {
        return {tr("What becomes of an outbound message"),
                {u"pending"_s, u"delivered"_s, u"read"_s},
                {{0, 0, tr("HighLevel gave it to your bridge")},
                 {0, 1, tr("your bridge reports it")},
                 {1, 2, tr("if the channel reports it")},
                 {0, 0, tr("or failed, with an error that the agent reads")}}};
    }
};
} // namespace

QHash<PageId, QList<HelpPicture>> helpPictures()
{
    return {{PageId::LineTest, {PictureTexts::loop()}},
            {PageId::Connect, {PictureTexts::signIn(), PictureTexts::urls()}},
            {PageId::Providers, {PictureTexts::urls()}},
            {PageId::Messages, {PictureTexts::statuses()}}};
}

} // namespace Linesman::Ui

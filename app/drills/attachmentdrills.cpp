// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drills/builtindrills.h"

#include <QCoreApplication>

namespace Linesman::Drills {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Page = u"HighLevel docs, webhook/ProviderOutboundMessage (2026-08-30)"_s;

class AttachmentTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Drills::Attachments)
public:
    static DrillTexts slow()
    {
        return {tr("Attachment comes slowly"),
                tr("A file's server may take seconds; the answer to the delivery must not."),
                tr("Answer first; fetch files from a queue, with a limit of time.")};
    }
    static DrillTexts missing()
    {
        return {tr("Attachment is missing"), tr("A file may be gone when you fetch it: its address answers 404."),
                tr("Send the text without it or report the message as failed, with the reason in error.")};
    }
    static DrillTexts huge()
    {
        return {tr("Attachment is huge"),
                tr("A file may be larger than your carrier takes, and than the memory that you meant for it."),
                tr("Look at Content-Length first, stop reading at your limit, and report the message as failed.")};
    }
    static DrillTexts wrongType()
    {
        return {
            tr("Attachment of another type"),
            tr("An address that ends in .png may answer a page: storage asks for a sign-in when its link has expired."),
            tr("Go by Content-Type and the first bytes, not by the ending; report the message as failed.")};
    }
    static DrillTexts alone()
    {
        return {tr("Attachment without a text"),
                tr("An agent may send a picture alone: message is empty then, or is not there at all."),
                tr("Take a message for empty only when it has neither a text nor attachments.")};
    }
    static QString pending()
    {
        return tr("The message stays pending forever: it is neither sent nor reported as failed.");
    }
    static QString refused() { return tr("A delivery without a text was not answered 2xx."); }
    static QString lateAnswer() { return tr("The delivery was answered only after the file had come."); }
    static QString stuck() { return tr("After it, a plain message is not handled any more."); }
};

Drill attachmentDrill(const char *name, const DrillTexts &texts, const char *file)
{
    QByteArray json = withTexts(R"([
        {"do": "send", "text": "A file for you", "attachments": ["{gate}/files/FILE"]},
        {"check": "deliveries", "status": ["2xx"], "atLeast": 1, "within": 3, "failed": "%2%"},
        {"check": "status", "within": 30, "failed": "%1%"},
        {"check": "works", "failed": "%3%"}
    ])",
                                {AttachmentTexts::pending(), AttachmentTexts::lateAnswer(), AttachmentTexts::stuck()});
    json.replace("FILE", file);
    return builtInDrill(name, texts, Page, {u"status"_s}, json);
}

Drill aloneDrill()
{
    return builtInDrill("attachment-alone", AttachmentTexts::alone(), Page, {u"status"_s},
                        withTexts(R"([
        {"do": "send", "text": "", "attachments": ["{gate}/files/picture.png"]},
        {"check": "deliveries", "status": ["2xx"], "atLeast": 1, "within": 3, "failed": "%2%"},
        {"check": "status", "within": 20, "failed": "%1%"}
    ])",
                                  {AttachmentTexts::pending(), AttachmentTexts::refused()}));
}

} // namespace

QList<Drill> attachmentDrills()
{
    return {aloneDrill(), attachmentDrill("attachment-slow", AttachmentTexts::slow(), "slow.png"),
            attachmentDrill("attachment-missing", AttachmentTexts::missing(), "missing.png"),
            attachmentDrill("attachment-huge", AttachmentTexts::huge(), "huge.png"),
            attachmentDrill("attachment-wrong-type", AttachmentTexts::wrongType(), "wrong-type.png")};
}

} // namespace Linesman::Drills

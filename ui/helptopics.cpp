// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helptopics.h"

#include "app/facts/findingbook.h"

#include <QCoreApplication>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
class HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::HelpTopics)
public:
    static QString text(const Finding &finding)
    {
        QString text = finding.meaning + u'\n' + tr("What to do") + u'\n' + finding.nextStep;
        if (!finding.source.isEmpty())
            text += u'\n' + tr("Source: %1.").arg(finding.source);
        return text;
    }
    static QString found(const QString &wanted) { return tr("Help with “%1”").arg(wanted); }
};

/*! A title with a line under it, and paragraphs parted by empty lines. */
QString printed(const QString &title, const QString &text, const QList<HelpPicture> &pictures = {})
{
    QString page = title + u'\n' + QString(title.size(), u'=') + u'\n';
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts))
        page += u'\n' + paragraph + u'\n';
    for (const HelpPicture &picture : pictures)
        page += u'\n' + picture.text() + u'\n';
    return page;
}
} // namespace

QList<HelpTopic> findingTopics()
{
    QList<HelpTopic> topics;
    for (const Facts::FindingRow &row : Facts::findingRows())
        topics += HelpTopic{row.id, row.title, HelpTexts::text(Facts::namedFinding(row.id)), {}};
    return topics;
}

QString helpText(const QList<HelpTopic> &topics, const QString &wanted)
{
    for (const HelpTopic &topic : topics) {
        if (topic.id.compare(wanted, Qt::CaseInsensitive) == 0 || topic.title.compare(wanted, Qt::CaseInsensitive) == 0)
            return printed(topic.place ? topic.title : topic.id + u"  "_s + topic.title, topic.text, topic.pictures);
    }
    QStringList pages;
    for (const HelpTopic &topic : topics) {
        if (matches(topic, wanted))
            pages += printed(topic.place ? topic.title : topic.id + u"  "_s + topic.title, matchingText(topic, wanted));
    }
    return pages.isEmpty() ? QString() : HelpTexts::found(wanted) + u"\n\n"_s + pages.join(u'\n');
}

} // namespace Linesman::Ui

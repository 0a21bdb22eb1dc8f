// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <utility>

namespace Linesman::Messages {

/*! One piece of HTML as browsers cut it: forgiving, without building a tree. */
struct HtmlToken {
    enum class Kind { Text, Open, Close, End };
    Kind kind = Kind::End;
    QString name;                                  //!< of a tag, lower case
    QStringView text;                              //!< of a text, raw, with its entities
    QList<std::pair<QString, QString>> attributes; //!< names in lower case, values decoded; the first of a name counts
};

/*!
    Reads \a html piece by piece, in time linear to its length; comments and declarations are skipped. The text outlives
    the reader. Why this is our own: app/decisions/html-parser.md.
*/
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html);
    HtmlToken next();
    /*! Skips to behind `</name`: what stands in a script is no HTML. */
    void skipPast(const QString &name);

private:
    bool isMarkup(qsizetype at) const;
    HtmlToken tag();
    void attribute(HtmlToken &token);

    QStringView m_html;
    qsizetype m_at = 0;
};

/*! `&amp;`, `&#39;`, `&#x202e;` and the common names become what they stand for; others stay as they are. */
QString decodedEntities(QStringView text);

} // namespace Linesman::Messages

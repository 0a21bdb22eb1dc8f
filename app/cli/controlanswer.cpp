// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controlanswer.h"

#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype WidestColumn = 48; // a longer text moves what follows to the right

class AnswerTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::ControlCommand)
public:
    static QString done() { return tr("Done."); }
    static QString none() { return tr("None."); }
    static QString refused(int status, const QString &message)
    {
        return tr("The emulator refused it: %1 %2").arg(QString::number(status), message);
    }
};

QString scalarText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    return value.toString();
}

/*! Each scalar within \a value with its place: "message.status: pending". */
void tellMembers(const QString &place, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            tellMembers(place.isEmpty() ? it.key() : place + u'.' + it.key(), it.value());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        QStringList texts;
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (array.at(i).isObject() || array.at(i).isArray())
                tellMembers(u"%1[%2]"_s.arg(place, QString::number(i)), array.at(i));
            else
                texts.append(scalarText(array.at(i)));
        }
        if (!texts.isEmpty())
            printLine(place + u": "_s + texts.join(u", "_s));
    } else {
        printLine(place + u": "_s + scalarText(value));
    }
}

QJsonValue within(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &member : path.split(u'.'))
        value = value.toObject().value(member);
    return value;
}

void tellRows(const QJsonArray &rows, const QStringList &columns)
{
    std::vector<QStringList> lines{{}};
    for (const QString &column : columns)
        lines.front().append(column.toUpper());
    for (const QJsonValue &row : rows) {
        QStringList line;
        for (const QString &column : columns)
            line.append(scalarText(within(row.toObject(), column)));
        lines.push_back(line);
    }
    for (const QStringList &line : lines) {
        QString text;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            qsizetype width = 0;
            for (const QStringList &other : lines)
                width = qMax(width, qMin(WidestColumn, other.at(i).size()));
            text += i + 1 < columns.size() ? line.at(i).leftJustified(width) + u"  "_s : line.at(i);
        }
        while (text.endsWith(u' '))
            text.chop(1);
        printLine(text);
    }
}

/*! A sentence about members with the options that give them; what HighLevel itself says is left as it is. */
QString withOptionNames(QString sentence, const std::vector<ControlField> &fields)
{
    static const QRegularExpression aboutMembers(u"\\b(should not be empty|must be|must not be|is needed)\\b"_s);
    if (!sentence.contains(aboutMembers))
        return sentence;
    for (const ControlField &field : fields) {
        const QString option = QString::fromLatin1(field.option);
        const QString member = QRegularExpression::escape(QString::fromLatin1(field.member));
        if (option.startsWith(u"--"_s))
            sentence.replace(QRegularExpression(u"(?<![\\w-])%1(?![\\w-])"_s.arg(member)), option);
        if (field.type == ControlField::Type::Milliseconds) { // it was given in any unit
            const QRegularExpression range(u"(%1 must be a whole number from [0-9]+ to [0-9]+)"_s.arg(option));
            sentence.replace(range, u"\\1 milliseconds"_s);
        }
    }
    return sentence;
}

} // namespace

void tellAnswer(const QJsonObject &answer, const char *rows, const char *columns)
{
    if (rows) {
        const QJsonArray list = within(answer, QString::fromLatin1(rows)).toArray();
        if (list.isEmpty())
            say(AnswerTexts::none());
        else
            tellRows(list, QString::fromLatin1(columns).split(u' '));
        return;
    }
    QJsonObject told = answer;
    told.remove(u"success"_s); // that is what the exit status says
    if (told.isEmpty())
        say(AnswerTexts::done());
    else
        tellMembers({}, told);
}

int refused(const LineTest::ControlReply &reply, bool json, const std::vector<ControlField> &fields)
{
    if (json)
        printJson(reply.json);
    const QJsonValue message = reply.json.value(u"message"_s);
    QStringList sentences;
    for (const QJsonValue &one : message.toArray())
        sentences.append(withOptionNames(one.toString(), fields));
    if (sentences.isEmpty())
        sentences.append(withOptionNames(message.toString(), fields));
    say(AnswerTexts::refused(reply.status, sentences.join(u"; "_s)));
    return CheckFailed;
}

} // namespace Linesman::Cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/recording.h"

#include "app/highlevel/wire.h"

#include <QJsonDocument>

#include <algorithm>

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! A number, or digits in a text; the file says milliseconds without saying so: its example is 0 and 2000. */
std::chrono::milliseconds moment(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    return std::chrono::milliseconds(qint64(value.isString() ? value.toString().toDouble() : value.toDouble()));
}
} // namespace

Result<QList<Sentence>> transcriptionFromJson(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QJsonArray entries = document.array();
    if (document.isObject()) {
        const QJsonObject object = document.object();
        if (object.value("transcriptions"_L1).isArray())
            entries = object.value("transcriptions"_L1).toArray();
        else
            entries = {object};
    } else if (!document.isArray()) {
        return failure(Error::Kind::BadReply, u"transcription is not JSON"_s);
    }
    QList<Sentence> sentences;
    for (const QJsonValue &entry : std::as_const(entries)) {
        const QJsonObject json = entry.toObject();
        Sentence sentence;
        sentence.index = Wire::number(json, "sentenceIndex"_L1);
        sentence.speaker = Wire::text(json, "speaker"_L1);
        sentence.channel = Wire::number(json, "mediaChannel"_L1);
        sentence.start = moment(json, "startTime"_L1);
        sentence.end = moment(json, "endTime"_L1);
        sentence.text = Wire::text(json, "transcript"_L1);
        sentence.confidence = json.value("confidence"_L1).toDouble();
        if (!sentence.text.isEmpty())
            sentences.append(sentence);
    }
    std::stable_sort(sentences.begin(), sentences.end(),
                     [](const Sentence &a, const Sentence &b) { return a.start < b.start; });
    return sentences;
}

} // namespace Linesman::HighLevel

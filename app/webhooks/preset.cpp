// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/preset.h"

#include "app/core/outputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

class PresetTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::Preset)
};

constexpr qint64 LargestPresetFile = 16'000'000; // bytes
constexpr int LongText = 1600;                   // ten parts of an SMS

const QString Profiles[] = {u"observed"_s, u"documented"_s};

QJsonObject presetToJson(const Preset &preset)
{
    const bool isDocumented = preset.form.profile == PayloadProfile::Documented;
    return {{u"name"_s, preset.name},
            {u"kind"_s, Providers::kindName(preset.form.kind)},
            {u"fields"_s, Profiles[isDocumented ? 1 : 0]},
            {u"payload"_s, QString::fromUtf8(payloadJson(preset.form))}}; // as text: its order stays
}

std::optional<Preset> presetFromJson(const QJsonObject &json)
{
    const auto kind = Providers::kindFromText(json.value(u"kind"_s).toString());
    const QString name = json.value(u"name"_s).toString();
    if (!kind || name.isEmpty())
        return std::nullopt;
    const bool isDocumented = json.value(u"fields"_s).toString() == Profiles[1];
    const Result<OutboundForm> form =
        formFromJson(json.value(u"payload"_s).toString().toUtf8(), *kind,
                     isDocumented ? PayloadProfile::Documented : PayloadProfile::Observed);
    if (!form)
        return std::nullopt;
    return Preset{name, *form};
}

/*! \a form with \a text as what the customer reads. */
OutboundForm saying(OutboundForm form, const QString &text)
{
    form.message = text;
    if (isEmail(form.kind))
        form.html = u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
    return form;
}

} // namespace

QList<Preset> shippedPresets(const OutboundForm &form)
{
    if (!whyNoDelivery(form.kind).isEmpty())
        return {};
    const QString family = QString::fromUtf8("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7"); // two people, joined
    QList<Preset> all{
        {PresetTexts::tr("Accents, emojis, quotes"),
         saying(form,
                u"Caf\u00e9 \u201eBlau\u201c \u2014 \"open\" \\ 24/7 "_s + family + u" \u4f60\u597d <b>&amp;</b>"_s)},
        {PresetTexts::tr("Long text"),
         saying(form, u"All work and no play. "_s.repeated(LongText / 22 + 1).left(LongText))},
        {PresetTexts::tr("No text"), saying(form, {})},
        {PresetTexts::tr("Several lines"), saying(form, u"First line\r\nSecond line\n\n\tFourth, with a tab"_s)},
        {PresetTexts::tr("Placeholder that nobody filled in"),
         saying(form, u"Hi {{contact.first_name}}, see you soon"_s)},
    };
    OutboundForm files = form;
    files.attachments = QStringList{u"https://files.example/picture.png"_s, u"https://files.example/voice%20note.m4a"_s,
                                    u"https://files.example/no-such-file.pdf"_s};
    all.append({PresetTexts::tr("Three attachments"), files});
    if (isEmail(form.kind)) {
        OutboundForm many = form;
        many.emailTo = QStringList{u"ada@customer.example"_s, u"bruno@customer.example"_s};
        all.append({PresetTexts::tr("Two recipients"), many});
        OutboundForm bare = form;
        bare.subject.clear();
        all.append({PresetTexts::tr("No subject"), bare});
    }
    return all;
}

PresetFile::PresetFile(QString fileName)
    : m_fileName(std::move(fileName))
{
}

Result<QList<Preset>> PresetFile::all() const
{
    QFile file(m_fileName);
    if (!file.exists())
        return QList<Preset>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, u"%1: %2"_s.arg(m_fileName, file.errorString()));
    const QJsonObject json = QJsonDocument::fromJson(file.read(LargestPresetFile)).object();
    if (!json.value(u"presets"_s).isArray())
        return failure(Error::Kind::BadInput, u"%1 holds no presets"_s.arg(m_fileName));
    QList<Preset> presets;
    for (const QJsonValue &value : json.value(u"presets"_s).toArray()) {
        if (const std::optional<Preset> preset = presetFromJson(value.toObject()))
            presets.append(*preset);
    }
    std::sort(presets.begin(), presets.end(), [](const Preset &one, const Preset &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return presets;
}

Result<> PresetFile::save(const Preset &preset)
{
    Result<QList<Preset>> presets = all();
    if (!presets)
        return failure(presets.error()); // a file that is not understood is not written over
    presets->removeIf([&preset](const Preset &one) { return one.name == preset.name; });
    presets->append(preset);
    return write(*presets);
}

Result<> PresetFile::remove(const QString &name)
{
    Result<QList<Preset>> presets = all();
    if (!presets)
        return failure(presets.error());
    presets->removeIf([&name](const Preset &one) { return one.name == name; });
    return write(*presets);
}

Result<> PresetFile::write(const QList<Preset> &presets) const
{
    QJsonArray list;
    for (const Preset &preset : presets)
        list.append(presetToJson(preset));
    return OutputFile::write(m_fileName, QJsonDocument(QJsonObject{{u"presets"_s, list}}).toJson());
}

} // namespace Linesman::Webhooks

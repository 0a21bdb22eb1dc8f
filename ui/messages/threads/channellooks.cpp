// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/channellooks.h"

#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
inline const Setting<QString> ChannelLooksSetting{QLatin1StringView("messages/channelLooks"), QString()};
constexpr int LogoSide = 64; // px; painted smaller, also on dense screens

QJsonObject all(const Settings &settings)
{
    return QJsonDocument::fromJson(settings.value(ChannelLooksSetting).toUtf8()).object();
}
} // namespace

ChannelLook channelLook(const Settings &settings, const QString &providerId)
{
    const QJsonObject json = all(settings).value(providerId).toObject();
    return {json.value("alias"_L1).toString(), json.value("logo"_L1).toString(), json.value("alwaysShow"_L1).toBool()};
}

void setChannelLook(Settings &settings, const QString &providerId, const ChannelLook &look)
{
    QJsonObject json = all(settings);
    if (look == ChannelLook())
        json.remove(providerId);
    else
        json.insert(
            providerId,
            QJsonObject{{"alias"_L1, look.alias}, {"logo"_L1, look.logoFile}, {"alwaysShow"_L1, look.alwaysShow}});
    settings.set(ChannelLooksSetting, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

QPixmap logoOf(const ChannelLook &look)
{
    if (look.logoFile.isEmpty())
        return {};
    QImageReader reader(look.logoFile);
    reader.setAutoTransform(true);
    if (reader.size().isValid())
        reader.setScaledSize(reader.size().scaled(LogoSide, LogoSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return QPixmap::fromImage(reader.read());
}

} // namespace Linesman::Ui

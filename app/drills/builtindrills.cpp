// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drills/builtindrills.h"

namespace Linesman::Drills {

using namespace Qt::Literals::StringLiterals;

QString webhookGuide()
{
    return u"HighLevel docs, webhook/WebhookIntegrationGuide (2026-08-30)"_s;
}

QByteArray withTexts(const char *json, const QStringList &texts)
{
    QByteArray filled(json);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QString text = texts.at(i);
        text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
        filled.replace("%" + QByteArray::number(i + 1) + "%", text.toUtf8());
    }
    return filled;
}

Drill builtInDrill(const char *name, const DrillTexts &texts, const QString &source, const QStringList &needs,
                   const QByteArray &steps)
{
    const Result<QList<DrillStep>> parsed = stepsFromJson(steps);
    return {QString::fromLatin1(name),          texts.title, texts.why, texts.advice, source, needs,
            parsed.value_or(QList<DrillStep>())};
}

QList<Drill> builtInDrills()
{
    return deliveryDrills() + attachmentDrills() + apiDrills() + outageDrills();
}

} // namespace Linesman::Drills

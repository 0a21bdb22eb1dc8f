// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/webhooks/payload.h"

#include <QList>
#include <QString>

namespace Linesman::Webhooks {

/*! A delivery that somebody wants to send again and again. */
struct Preset {
    QString name;
    OutboundForm form;
    bool operator==(const Preset &) const = default;
};

/*!
    Contents that break bridges, as \a form would carry them: its kind, ids and people stay. Long, with emojis, empty, with
    attachments, to several addresses, as a workflow fills its placeholders. Names are translated.
*/
QList<Preset> shippedPresets(const OutboundForm &form);

/*! Presets of one's own, in one file, its owner's alone: they may hold customers' words. Window's thread. */
class PresetFile
{
public:
    explicit PresetFile(QString fileName);
    /*! By name. Fails with Storage, or with BadInput for a file that is none; a missing one is empty. */
    Result<QList<Preset>> all() const;
    /*! Takes the place of one of that name. Fails as all(), or when it cannot be written. */
    Result<> save(const Preset &preset);
    Result<> remove(const QString &name);

private:
    Result<> write(const QList<Preset> &presets) const;
    QString m_fileName;
};

} // namespace Linesman::Webhooks

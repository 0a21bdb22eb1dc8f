// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QTextDocument>
#include <QUrl>

namespace Linesman::Ui {

/*! Serves an e-mail's pictures: those written into it and those that the person had loaded. Never fetches. */
QVariant safeResource(int type, const QUrl &name, const QHash<QString, QImage> &loaded);

/*! A document that shows safe HTML (app/messages/safetext.h) in our font and never fetches anything. */
class SafeDocument : public QTextDocument
{
    Q_OBJECT
public:
    explicit SafeDocument(QObject *parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace Linesman::Ui

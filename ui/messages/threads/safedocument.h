// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QTextDocument>
#include <QUrl>

namespace Linesman::Ui {

/*! What a resource of an e-mail may be: a picture written into it, or one that the person had loaded. Never a fetch. */
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

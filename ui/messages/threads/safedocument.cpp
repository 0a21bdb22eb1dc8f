// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/safedocument.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QImageReader>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSize LargestPicture{1600, 1600};

QImage inlined(const QUrl &name)
{
    const QString address = name.toString(QUrl::FullyDecoded);
    const qsizetype comma = address.indexOf(u',');
    if (comma < 0)
        return {};
    QByteArray content = QByteArray::fromBase64(address.mid(comma + 1).toLatin1());
    QBuffer buffer(&content);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    if (reader.size().width() > LargestPicture.width() || reader.size().height() > LargestPicture.height())
        reader.setScaledSize(reader.size().scaled(LargestPicture, Qt::KeepAspectRatio));
    return reader.read();
}

/*! Stands for a picture that was not loaded, so that nothing is looked for under its name. */
QImage nothing()
{
    QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
    image.fill(tokens().line);
    return image;
}
} // namespace

QVariant safeResource(int type, const QUrl &name, const QHash<QString, QImage> &loaded)
{
    if (type != QTextDocument::ImageResource)
        return QString(); // no style sheets, no further documents
    QImage image = name.scheme() == "data"_L1 ? inlined(name) : loaded.value(name.toString(QUrl::FullyEncoded));
    return image.isNull() ? nothing() : image;
}

SafeDocument::SafeDocument(QObject *parent)
    : QTextDocument(parent)
{
    setDefaultFont(textFont());
    setDocumentMargin(0);
    setUndoRedoEnabled(false);
}

QVariant SafeDocument::loadResource(int type, const QUrl &name)
{
    return safeResource(type, name, {});
}

} // namespace Linesman::Ui

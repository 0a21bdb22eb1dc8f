// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/emailview.h"

#include "ui/messages/threads/safedocument.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QEvent>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

EmailView::EmailView(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("E-mail"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    document()->setDefaultFont(textFont());
    document()->setDocumentMargin(Space::M);
    connect(this, &QTextBrowser::anchorClicked, this, &EmailView::linkPressed);
    connect(this, &QTextBrowser::highlighted, this,
            [this](const QUrl &url) { setToolTip(url.toString(QUrl::FullyEncoded)); });
}

void EmailView::setEmail(const QString &html)
{
    m_safe = Messages::safeHtml(html);
    m_images.clear();
    render();
}

void EmailView::setImages(const QHash<QString, QImage> &images)
{
    m_images = images;
    render();
}

void EmailView::render()
{
    document()->clear(); // forgets resources: a picture that was refused is asked for again
    setHtml(m_safe.html);
}

QVariant EmailView::loadResource(int type, const QUrl &name)
{
    return safeResource(type, name, m_images);
}

void EmailView::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
    // Nothing navigates here.
}

void EmailView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_safe.html.isEmpty())
        render(); // links take their colour when the HTML is read
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/safetext.h"

#include <QHash>
#include <QImage>
#include <QTextBrowser>

namespace Linesman::Ui {

/*!
    Shows an e-mail's HTML without running or fetching anything: what it shows went through Messages::safeHtml(), every
    resource is refused but pictures written into the mail and those given by setImages(). A link is only told
    (linkPressed()), never followed.
*/
class EmailView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit EmailView(QWidget *parent = nullptr);

    void setEmail(const QString &html);
    const Messages::SafeHtml &safe() const { return m_safe; }
    /*! Pictures that the person had loaded, by their address. */
    void setImages(const QHash<QString, QImage> &images);

signals:
    void linkPressed(const QUrl &url);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;

private:
    void render();

    Messages::SafeHtml m_safe;
    QHash<QString, QImage> m_images;
};

} // namespace Linesman::Ui

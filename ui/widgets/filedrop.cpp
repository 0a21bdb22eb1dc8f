// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filedrop.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

FileDrop::FileDrop(QWidget *target, QStringList endings, const QString &says)
    : QObject(target)
    , m_target(target)
    , m_endings(std::move(endings))
    , m_saying(makeLabel(says, u"heading"_s, target))
{
    target->setAcceptDrops(true);
    m_saying->setObjectName(u"dropSaying"_s);
    m_saying->setProperty("surface", u"raised"_s);
    m_saying->setContentsMargins(Space::XL, Space::L, Space::XL, Space::L);
    m_saying->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_saying->hide();
    qApp->installEventFilter(this);
}

bool FileDrop::isOurs(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || (widget != m_target && !m_target->isAncestorOf(widget)))
        return false;
    for (; widget != m_target; widget = widget->parentWidget()) {
        if (widget->property("takesFiles").toBool())
            return false;
    }
    return true;
}

QString FileDrop::wantedFile(const QMimeData *mime) const
{
    for (const QUrl &url : mime->urls()) {
        const QString path = url.isLocalFile() ? url.toLocalFile() : QString();
        const QFileInfo info(path);
        if (path.isEmpty() || (info.exists() && !info.isFile())) // reading a pipe would wait for whoever fills it
            continue;
        if ((m_endings.isEmpty() || m_endings.contains(info.suffix(), Qt::CaseInsensitive)))
            return path;
    }
    return {};
}

void FileDrop::showSaying(bool isShown)
{
    if (isShown) {
        m_saying->adjustSize();
        m_saying->move((m_target->width() - m_saying->width()) / 2, (m_target->height() - m_saying->height()) / 2);
        m_saying->raise();
    }
    m_saying->setVisible(isShown);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::DragLeave:
        if (m_saying->isVisible() && isOurs(watched))
            showSaying(false);
        return false;
    default:
        return false;
    }
    if (!isOurs(watched))
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QString file = wantedFile(drop->mimeData());
    if (file.isEmpty())
        return false;
    drop->acceptProposedAction();
    showSaying(event->type() != QEvent::Drop);
    if (event->type() == QEvent::Drop)
        emit dropped(file);
    return true;
}

} // namespace Linesman::Ui

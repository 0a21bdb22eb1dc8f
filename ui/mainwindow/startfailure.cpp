// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/startfailure.h"

#include "app/history/backup.h"
#include "ui/theme/roles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrollcolumn.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

StartFailure::StartFailure(const QList<DamagedFile> &damaged, QWidget *parent)
    : Page(tr("Linesman cannot read its data"), parent)
    , m_behind(this)
{
    setObjectName(u"startFailure"_s);
    auto *retry = makeButton(tr("&Retry"), u"startRetry"_s, ButtonLook::Primary, this);
    connect(retry, &QPushButton::clicked, this, &StartFailure::openAgain);
    addAction(retry);
    m_sentence = makeLabel({}, {}, this);
    m_sentence->setObjectName(u"startFailureSentence"_s);
    body()->addWidget(m_sentence);
    auto *scroll = new ScrollColumn(u"startFailureFiles"_s, tr("Files that cannot be used"), this);
    m_files = scroll->body();
    body()->addWidget(scroll, 1);
    show(damaged);
}

void StartFailure::show(const QList<DamagedFile> &damaged)
{
    while (QLayoutItem *item = m_files->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    m_sentence->setText(tr("Nothing was changed. Repair the %n file(s) below and retry, set aside what cannot be "
                           "repaired, or start Linesman with another folder (--data-dir).",
                           nullptr, int(damaged.size())));
    for (const DamagedFile &one : damaged)
        addFile(one);
    m_files->addStretch(1);
}

void StartFailure::addFile(const DamagedFile &damaged)
{
    const QString name = QFileInfo(damaged.file).fileName();
    auto *card = new Card(name, this);
    card->setObjectName(u"damaged-"_s + name);
    auto *sentence = makeLabel(describe(damaged.error), {}, card);
    sentence->setObjectName(u"damagedSentence"_s);
    card->body()->addWidget(sentence);
    const QString path = damaged.error.detail.contains(damaged.file) ? QString() : damaged.file + u'\n';
    auto *details = makeLabel(path + damaged.error.detail, u"mono small muted"_s, card);
    details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(details);
    auto *aside = makeButton(tr("Set %1 Aside").arg(name), u"setAside-"_s + name, ButtonLook::Normal, card);
    aside->setToolTip(tr("Renames this file, so that nothing in it is lost, and begins an empty one."));
    connect(aside, &QPushButton::clicked, this, [this, file = damaged.file] { setAside(file); });
    const QStringList backups = History::backupsOf(damaged.file);
    if (!backups.isEmpty()) {
        auto *restore =
            makeButton(tr("Restore the Backup of %1")
                           .arg(locale().toString(QFileInfo(backups.first()).lastModified(), QLocale::ShortFormat)),
                       u"restore-"_s + name, ButtonLook::Normal, card);
        restore->setToolTip(tr("Puts the newest backup in this file's place, which is kept under another name."));
        connect(restore, &QPushButton::clicked, this,
                [this, file = damaged.file, backup = backups.first()] { restoreFrom(file, backup); });
        card->addAction(restore);
    }
    card->addAction(aside);
    m_files->addWidget(card);
}

void StartFailure::restoreFrom(const QString &file, const QString &backup)
{
    setEnabled(false); // nothing else until the copy is there
    m_behind.run([file, backup] { return History::restoreBackup(file, backup); },
                 [this](const Result<QString> &aside) {
                     setEnabled(true);
                     setSubtitle(aside ? QString() : describe(aside.error()) + u' ' + aside.error().detail);
                     if (aside)
                         emit openAgain();
                 });
}

void StartFailure::setAside(const QString &file)
{
    if (const Result<> aside = setFileAside(file); !aside) {
        setSubtitle(describe(aside.error()) + u' ' + aside.error().detail);
        return;
    }
    setSubtitle({});
    emit openAgain();
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/livewrite.h"

#include "app/oauth/session.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
class LiveWrite
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::LiveWrite)
public:
    static QMessageBox *question(QWidget *parent, const OAuth::Connection &connection, const QString &what)
    {
        auto *box =
            new QMessageBox(QMessageBox::Warning, tr("Write to Live HighLevel?"),
                            tr("LIVE: \"%1\" at %2.").arg(connection.name, connection.apiBase().host()) + u'\n' + what,
                            QMessageBox::Cancel, parent);
        box->setObjectName(u"liveWrite"_s);
        box->setInformativeText(tr("Real customers and real data are on the other side."));
        box->setAttribute(Qt::WA_DeleteOnClose);
        auto *quiet = new QCheckBox(tr("&Do not ask again for this connection until Linesman ends"), box);
        quiet->setObjectName(u"liveWriteQuiet"_s);
        box->setCheckBox(quiet);
        box->setDefaultButton(QMessageBox::Cancel);
        return box;
    }
    static QString yes() { return tr("&Write"); }
};
} // namespace

void confirmLiveWrite(QWidget *parent, OAuth::Session &session, const QString &what, std::function<void()> write)
{
    const std::optional<OAuth::Connection> connection = session.current();
    if (!connection || !session.asksBeforeWrites(*connection)) {
        write();
        return;
    }
    QMessageBox *box = LiveWrite::question(parent, *connection, what);
    QPushButton *yes = box->addButton(LiveWrite::yes(), QMessageBox::AcceptRole);
    yes->setObjectName(u"liveWriteConfirmed"_s);
    QObject::connect(yes, &QPushButton::clicked, parent,
                     [box, &session, id = connection->id, write = std::move(write)] {
                         const std::optional<OAuth::Connection> now = session.current();
                         if (!now || now->id != id)
                             return; // chosen for another HighLevel
                         if (box->checkBox()->isChecked())
                             session.stopAsking(id);
                         write();
                     });
    box->open();
}

} // namespace Linesman::Ui

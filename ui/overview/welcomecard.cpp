// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/welcomecard.h"

#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

WelcomeCard::WelcomeCard(QWidget *parent)
    : Card(tr("Welcome. Where would you like to begin?"), parent)
{
    setObjectName(u"welcome"_s);
    auto *close = new QToolButton(this);
    close->setObjectName(u"welcomeClose"_s);
    close->setIcon(icon(u"dismiss"_s));
    close->setAccessibleName(tr("Dismiss"));
    close->setToolTip(tr("Dismiss; every way is also in the places and in %1.")
                          .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &WelcomeCard::dismissed);
    addAction(close);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::XL);
    const auto way = [this, row](const QString &sentence, const QString &button, const QString &name) {
        auto *column = new QVBoxLayout;
        column->setSpacing(Space::S);
        column->addWidget(makeLabel(sentence, u"muted"_s, this), 1, Qt::AlignTop);
        auto *press = makeButton(button, name, ButtonLook::Normal, this);
        column->addWidget(press, 0, Qt::AlignLeft);
        row->addLayout(column, 1);
        return press;
    };
    auto *bridge = way(tr("I have a bridge, or am writing one. Linesman plays HighLevel to it and says where the line "
                          "breaks."),
                       tr("Test My &Bridge…"), u"welcomeBridge"_s);
    auto *app = way(tr("I have a marketplace app. Linesman signs in and checks scopes, redirects and providers."),
                    tr("Connect an &App…"), u"welcomeApp"_s);
    auto *tour = way(tr("I have neither yet. Six steps through the window, without an account and without a network."),
                     tr("&Look Around"), u"welcomeTour"_s);
    connect(bridge, &QPushButton::clicked, this, &WelcomeCard::ownBridgeWanted);
    connect(app, &QPushButton::clicked, this, &WelcomeCard::appWanted);
    connect(tour, &QPushButton::clicked, this, &WelcomeCard::tourWanted);
    body()->addLayout(row);
}

} // namespace Linesman::Ui

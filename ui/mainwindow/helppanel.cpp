// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/helppanel.h"

#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLayoutItem>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

HelpPanel::HelpPanel(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"helpPanel"_s);
    setProperty("surface", u"panel"_s);
    setAccessibleName(tr("Help"));
    setMinimumWidth(240);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::M, Space::S, Space::M);
    auto *row = new QHBoxLayout;
    m_title = new QLabel(this);
    setRole(m_title, u"heading"_s);
    row->addWidget(m_title, 1);
    auto *close = new QToolButton(this);
    close->setObjectName(u"helpClose"_s);
    close->setIcon(icon(u"dismiss"_s));
    close->setAccessibleName(tr("Close help"));
    close->setToolTip(tr("Close help (F1)"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &HelpPanel::closed);
    row->addWidget(close);
    column->addLayout(row);
    m_search = new SearchField(tr("Search help"), this);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setAccessibleName(tr("Search help"));
    connect(m_search, &SearchField::searched, this, &HelpPanel::searched);
    column->addWidget(m_search);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"helpText"_s);
    area->setAccessibleName(tr("Help text"));
    area->setFocusPolicy(Qt::StrongFocus);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget(area);
    inner->setProperty("scrolled", true);
    m_body = new QVBoxLayout(inner);
    m_body->setContentsMargins(0, 0, Space::S, 0);
    m_body->setSpacing(Space::S);
    area->setWidget(inner);
    column->addWidget(area, 1);
}

void HelpPanel::setHelp(const QString &title, const QString &text, const QList<HelpPicture> &pictures)
{
    clear();
    m_search->clear();
    m_title->setText(title);
    addParagraphs(text, pictures);
    m_body->addStretch(1);
}

void HelpPanel::clear()
{
    while (QLayoutItem *item = m_body->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        const std::unique_ptr<QWidget> gone(item->widget()); // at once, or it is seen beside what replaces it
    }
}

void HelpPanel::addPicture(const HelpPicture &picture)
{
    m_body->addWidget(makeLabel(picture.title, u"strong"_s, this));
    m_body->addWidget(new HelpPictureView(picture, this));
}

void HelpPanel::addParagraphs(const QString &text, const QList<HelpPicture> &pictures)
{
    QList<HelpPicture> left = pictures;
    const QStringList paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        const bool heading = !paragraph.endsWith(u'.');
        auto *label = makeLabel(paragraph, heading ? u"strong"_s : QString(), this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_body->addWidget(label);
        if (heading)
            continue;
        for (const HelpPicture &picture : std::exchange(left, {}))
            addPicture(picture);
    }
}

void HelpPanel::beginSearch(const QString &words)
{
    clear();
    m_found = 0;
    m_title->setText(tr("Help with “%1”").arg(words));
}

void HelpPanel::addFound(const HelpTopic &topic, const QString &words)
{
    ++m_found;
    if (topic.place) {
        auto *open = makeButton(topic.title, u"helpFound"_s, ButtonLook::Quiet, this);
        connect(open, &QPushButton::clicked, this, [this, place = *topic.place] { emit placeWanted(place); });
        m_body->addWidget(open, 0, Qt::AlignLeft);
    } else {
        m_body->addWidget(makeLabel(tr("%1  %2").arg(topic.id, topic.title), u"strong"_s, this));
    }
    addParagraphs(matchingText(topic, words));
}

void HelpPanel::endSearch()
{
    if (m_found == 0)
        m_body->addWidget(makeLabel(tr("Nothing in the help has these words."), u"muted"_s, this));
    m_body->addStretch(1);
}

} // namespace Linesman::Ui

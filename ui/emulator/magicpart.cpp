// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/magicpart.h"

#include "app/emulator/reference.h"
#include "ui/emulator/rowtable.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

MagicPart::MagicPart(Emulator::Emulator &emulator, QWidget *parent)
    : EmulatorPart(emulator, parent)
{
    auto *card = new Card(tr("Magic Values"), this);
    m_search = new SearchField(tr("Outcome or value"), card);
    m_search->setObjectName(u"magicSearch"_s);
    m_search->setAccessibleName(tr("Search magic values"));
    card->addAction(m_search);
    m_table = new RowTable(u"emulatorMagic"_s, tr("Magic values"),
                           {tr("Outcome"), tr("Meets"), tr("Phone"), tr("Email"), tr("Text begins with")}, card);
    for (const int column : {2, 3, 4})
        m_table->setCells(column, RowTable::Cells::Mono);
    m_table->setStretched(0);
    m_table->setEmptyText(tr("Nothing found."));
    m_table->setWidth(1, 120);
    m_table->setWidth(2, 120);
    m_table->setWidth(3, 190);
    m_table->setWidth(4, 150);
    card->setBodyMargins(0);
    card->body()->addWidget(m_table, 1);
    auto *note = makeLabel(tr("A contact with such a number or address, or a message with such a text, provokes the "
                              "outcome. Your own tests need nothing of Linesman for it."),
                           u"muted small"_s, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    for (const auto &[text, name, field] : {std::tuple{tr("Copy &Phone"), u"copyMagicPhone"_s, u"phone"_s},
                                            std::tuple{tr("Copy &Email"), u"copyMagicEmail"_s, u"email"_s},
                                            std::tuple{tr("Copy &Text"), u"copyMagicText"_s, u"text"_s}}) {
        auto *button = makeButton(text, name, ButtonLook::Normal, this);
        connect(button, &QPushButton::clicked, this, [this, what = field] { copy(what); });
        buttons->addWidget(button);
        m_copies += button;
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::M);
    column->addWidget(card, 1);
    column->addWidget(note);
    column->addLayout(buttons);
    const auto enable = [this] {
        const QJsonObject value = m_table->selectedValue();
        for (QPushButton *button : m_copies)
            button->setEnabled(!value.isEmpty());
        m_copies.last()->setEnabled(!value.value("text"_L1).toString().isEmpty());
    };
    connect(m_table, &TableView::rowSelected, this, enable);
    connect(m_search, &SearchField::searched, this, &MagicPart::fill);
    enable();
}

void MagicPart::setState(const QJsonObject &)
{
    if (!m_values.isEmpty())
        return; // they never change
    deliver(m_emulator.control(Emulator::Control::magicValues()), this, [this](const Result<QJsonObject> &answer) {
        if (answer)
            m_values = answer->value("values"_L1).toArray();
        fill();
    });
}

void MagicPart::fill()
{
    const QString words = m_search->text().trimmed();
    QList<TableRow> rows;
    for (const QJsonValue &item : m_values) {
        const QJsonObject value = item.toObject();
        TableRow row{value.value("name"_L1).toString(), {}, value};
        bool found = words.isEmpty();
        for (const auto field : {"outcome"_L1, "on"_L1, "phone"_L1, "email"_L1, "text"_L1}) {
            const QString text = value.value(field).toString();
            const bool isOurs = field == "outcome"_L1 || field == "on"_L1; // the others are typed as they are
            row.cells.append({isOurs ? Emulator::shownTestValueText(text) : text});
            found = found || row.cells.last().text.contains(words, Qt::CaseInsensitive);
        }
        if (found)
            rows.append(row);
    }
    m_table->setRows(rows);
}

void MagicPart::copy(const QString &field)
{
    QStringList texts;
    for (const QJsonObject &value : m_table->selectedValues())
        texts += value.value(field).toString();
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

} // namespace Linesman::Ui

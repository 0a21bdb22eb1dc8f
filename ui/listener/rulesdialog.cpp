// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listener/rulesdialog.h"

#include "app/core/showntext.h"
#include "app/webhooks/rulestext.h"
#include "ui/listener/ruleform.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/prettyjson.h"
#include "ui/widgets/scrollcolumn.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr char NoRules[] = "{\n  \"rules\": []\n}\n";

/*! The name that a rule without one has from its place; see rulesFromJson(). */
QString nameOfPlace(QLatin1StringView list, std::size_t place)
{
    return u"%1[%2]"_s.arg(list, QString::number(place));
}

template <typename Entry>
void takePlaceNames(std::vector<Entry> &entries, QLatin1StringView list)
{
    for (std::size_t place = 0; place < entries.size(); ++place) {
        if (entries[place].name == nameOfPlace(list, place))
            entries[place].name.clear();
    }
}

template <typename Entry>
void givePlaceNames(std::vector<Entry> &entries, QLatin1StringView list)
{
    for (std::size_t place = 0; place < entries.size(); ++place) {
        if (entries[place].name.isEmpty())
            entries[place].name = nameOfPlace(list, place);
    }
}
} // namespace

RulesDialog::RulesDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"rulesDialog"_s);
    setWindowTitle(tr("Rules for the Answer"));
    resize(1120, 700);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    auto *help = makeLabel(tr("The first rule whose conditions hold answers; when none does, what is set under Answer. "
                              "Routes send what no rule answered to every endpoint whose conditions hold."),
                           u"muted"_s, this);
    column->addWidget(help);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"rulesSplit"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(Space::M);
    m_side = makeList();
    split->addWidget(m_side);
    auto *scroll = new ScrollColumn(u"ruleFormScroll"_s, tr("The chosen rule"), split);
    m_form = new RuleForm(scroll->inner());
    scroll->body()->addWidget(m_form);
    split->addWidget(scroll);
    m_text = new CodeEditor(u"rules"_s, tr("Rules as JSON"), CodeEditor::Language::Json, split);
    split->addWidget(m_text);
    split->setSizes({220, 400, 460});
    column->addWidget(split, 1);
    m_problem = makeLabel({}, u"small bad"_s, this);
    m_problem->setObjectName(u"rulesProblem"_s);
    column->addWidget(m_problem);
    makeButtons(*column);
    connect(m_text, &CodeEditor::textChanged, this, &RulesDialog::check);
    connect(m_form, &RuleForm::changed, this, &RulesDialog::takeForm);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesDialog::showChosen);
}

QWidget *RulesDialog::makeList()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"ruleList"_s);
    m_list->setAccessibleName(tr("Rules and routes"));
    column->addWidget(m_list, 1);
    auto *grid = new QGridLayout;
    grid->setSpacing(Space::S);
    const auto add = [side, grid, this](const QString &text, const QString &name, int row, int place, auto act) {
        QPushButton *button = makeButton(text, name, ButtonLook::Normal, side);
        connect(button, &QPushButton::clicked, this, act);
        grid->addWidget(button, row, place);
        return button;
    };
    add(tr("Add a &Rule"), u"addRule"_s, 0, 0, [this] { this->add(false); });
    add(tr("Add a R&oute"), u"addRoute"_s, 0, 1, [this] { this->add(true); });
    m_up = add(tr("&Up"), u"ruleUp"_s, 1, 0, [this] { move(-1); });
    m_down = add(tr("&Down"), u"ruleDown"_s, 1, 1, [this] { move(1); });
    m_remove = add(tr("Re&move"), u"removeRule"_s, 2, 0, [this] { remove(); });
    column->addLayout(grid);
    return side;
}

void RulesDialog::makeButtons(QVBoxLayout &column)
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"saveRules"_s);
    setButtonLook(m_buttons->button(QDialogButtonBox::Ok), ButtonLook::Primary);
    QPushButton *none = m_buttons->addButton(tr("&No Rules"), QDialogButtonBox::ResetRole);
    none->setObjectName(u"clearRules"_s);
    connect(none, &QPushButton::clicked, this, [this] { m_text->setText(QString::fromLatin1(NoRules)); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RulesDialog::applied);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column.addWidget(m_buttons);
}

void RulesDialog::setRules(const QString &text)
{
    m_text->setText(text.isEmpty() ? QString::fromLatin1(NoRules) : text);
    check();
}

QString RulesDialog::rules() const
{
    const auto read = Webhooks::rulesFromJson(m_text->text().toUtf8());
    return read && read->isEmpty() ? QString() : m_text->text();
}

void RulesDialog::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

/*! What the text says goes into the list and the form, unless it came from there. */
void RulesDialog::check()
{
    auto read = Webhooks::rulesFromJson(m_text->text().toUtf8());
    // What is not JSON the editor says itself, with line and column.
    setProblem(read || !m_text->isValid() ? QString() : read.error().detail);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(read.has_value());
    // While one types, a button beside the list would write over the text. What the form wrote, it can mend.
    m_side->setEnabled(m_isWriting || read);
    m_form->setEnabled(m_isWriting || read);
    if (m_isWriting || !read)
        return;
    m_rules = std::move(*read);
    showList(m_list->currentRow());
}

void RulesDialog::showList(int chosen)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Webhooks::ConditionalRule &rule : m_rules.rules)
            m_list->addItem(shownLine(rule.name, 80));
        for (const Webhooks::Route &route : m_rules.routes)
            m_list->addItem(tr("Route: %1").arg(shownLine(route.name, 80)));
        m_list->setCurrentRow(std::min(std::max(chosen, 0), m_list->count() - 1));
    }
    showChosen();
}

void RulesDialog::showChosen()
{
    const int row = m_list->currentRow();
    const bool isAny = row >= 0 && row < m_list->count();
    const int first = row < ruleCount() ? 0 : ruleCount(); // of its own sort: rules stay before routes
    const int last = row < ruleCount() ? ruleCount() - 1 : m_list->count() - 1;
    m_form->setVisible(isAny);
    m_remove->setEnabled(isAny);
    m_up->setEnabled(isAny && row > first);
    m_down->setEnabled(isAny && row < last);
    if (!isAny)
        return;
    if (row < ruleCount())
        m_form->setRule(m_rules.rules[std::size_t(row)]);
    else
        m_form->setRoute(m_rules.routes[std::size_t(row - ruleCount())]);
}

void RulesDialog::takeForm()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    if (row < ruleCount())
        m_rules.rules[std::size_t(row)] = m_form->rule();
    else
        m_rules.routes[std::size_t(row - ruleCount())] = m_form->route();
    const QString name = shownLine(m_form->nameField()->text(), 80);
    m_list->item(row)->setText(row < ruleCount() ? name : tr("Route: %1").arg(name));
    writeText();
}

void RulesDialog::writeText()
{
    const QByteArray compact = Webhooks::rulesToJson(m_rules);
    m_isWriting = true;
    m_text->setText(QString::fromUtf8(prettyJson(compact).value_or(compact)) + u'\n');
    check(); // says what is wrong with what was entered; the form stays as it is
    m_isWriting = false;
}

/*! Does \a change, which moves rules; one without a name is named after its new place. */
void RulesDialog::rearrange(const std::function<void()> &change)
{
    takePlaceNames(m_rules.rules, "rules"_L1);
    takePlaceNames(m_rules.routes, "routes"_L1);
    change();
    givePlaceNames(m_rules.rules, "rules"_L1);
    givePlaceNames(m_rules.routes, "routes"_L1);
}

void RulesDialog::add(bool isRoute)
{
    if (isRoute) {
        m_rules.routes.push_back({tr("New route"), {}, {}});
    } else {
        Webhooks::ConditionalRule rule;
        rule.name = tr("New rule");
        const int place = qBound(0, m_list->currentRow() + 1, ruleCount());
        rearrange([this, place, &rule] { m_rules.rules.insert(m_rules.rules.begin() + place, rule); });
    }
    const int row =
        isRoute ? ruleCount() + int(m_rules.routes.size()) - 1 : qBound(0, m_list->currentRow() + 1, ruleCount() - 1);
    showList(row);
    takeForm();
    m_form->nameField()->setFocus();
    m_form->nameField()->selectAll();
}

void RulesDialog::remove()
{
    const int row = m_list->currentRow();
    rearrange([this, row] {
        if (row < ruleCount())
            m_rules.rules.erase(m_rules.rules.begin() + row);
        else
            m_rules.routes.erase(m_rules.routes.begin() + (row - ruleCount()));
    });
    writeText();
    showList(row);
}

void RulesDialog::move(int by)
{
    const int row = m_list->currentRow();
    rearrange([this, row, by] {
        if (row < ruleCount())
            std::swap(m_rules.rules[std::size_t(row)], m_rules.rules[std::size_t(row + by)]);
        else
            std::swap(m_rules.routes[std::size_t(row - ruleCount())],
                      m_rules.routes[std::size_t(row - ruleCount() + by)]);
    });
    writeText();
    showList(row + by);
}

} // namespace Linesman::Ui

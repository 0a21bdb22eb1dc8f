// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/filterbar.h"

#include "app/history/filterlanguage.h"
#include "app/history/savedfilters.h"
#include "app/providers/kind.h"
#include "ui/exchange/exchangetext.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/searchfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
enum StatusChoice { AnyStatus, Success, Redirect, ClientError, ServerError, NoAnswer };

/*! As one types, the last word is a beginning. */
QString withBeginning(const QString &words)
{
    if (words.isEmpty() || words.endsWith(u' ') || words.endsWith(u'"') || words.endsWith(u'*'))
        return words;
    return words + u'*';
}
} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::XS);
    auto *row = new ActionRow(this);
    row->setMarking();
    column->addWidget(row);
    addSearch(*row);

    m_channel = addChoice(u"historyChannel"_s, tr("Channel"));
    m_channel->addItem(tr("All channels"), 0);
    for (const Exchange::Channel channel :
         {Exchange::Channel::Capture, Exchange::Channel::Delivery, Exchange::Channel::Api, Exchange::Channel::Emulator,
          Exchange::Channel::EmulatorHook, Exchange::Channel::OAuth})
        m_channel->addItem(ExchangeText::channel(channel), int(channel));
    m_status = addChoice(u"historyStatus"_s, tr("Status"));
    m_status->addItem(tr("Any status"), AnyStatus);
    m_status->addItem(tr("2xx success"), Success);
    m_status->addItem(tr("3xx redirect"), Redirect);
    m_status->addItem(tr("4xx refused"), ClientError);
    m_status->addItem(tr("5xx failed"), ServerError);
    m_status->addItem(tr("No answer"), NoAnswer);
    m_kind = addChoice(u"historyKind"_s, tr("Provider kind"));
    m_kind->addItem(tr("All kinds"), QString());
    for (const Providers::Kind kind : Providers::AllKinds)
        m_kind->addItem(Providers::kindTitle(kind), Providers::kindName(kind));
    row->addWidget(m_channel);
    row->addWidget(m_status);
    row->addWidget(m_kind);

    m_problems = new QCheckBox(tr("Only pro&blems"), this);
    m_problems->setObjectName(u"historyProblems"_s);
    m_problems->setToolTip(tr("No answer, refused or failed, or a signature that is wrong"));
    m_pinned = new QCheckBox(tr("Pinne&d"), this);
    m_pinned->setObjectName(u"historyPinned"_s);
    m_ownReads = new QCheckBox(tr("Hide own &reads"), this);
    m_ownReads->setObjectName(u"historyHideOwnReads"_s);
    m_ownReads->setToolTip(tr("What Linesman itself read from HighLevel's API or the emulator"));
    m_ownReads->setChecked(true);
    row->addWidget(m_problems);
    row->addWidget(m_pinned);
    m_group = makeButton({}, u"historyGroup"_s, ButtonLook::Normal, this);
    m_group->setIcon(icon(u"window-close"_s));
    m_group->hide();
    row->addWidget(m_group);
    addKept(*row);
    m_problem = makeLabel({}, u"small bad"_s, this);
    m_problem->setObjectName(u"historyFilterProblem"_s);
    m_problem->hide();
    column->addWidget(m_problem);

    for (QCheckBox *box : {m_problems, m_pinned, m_ownReads})
        connect(box, &QCheckBox::toggled, this, &FilterBar::changed);
    connect(m_group, &QPushButton::clicked, this, [this] { setGroup({}); });
}

void FilterBar::addSearch(ActionRow &row)
{
    m_search = new SearchField(tr("Words, or status:5xx kind:sms-channel after:10m"), this);
    m_search->setObjectName(u"historySearch"_s);
    m_search->setAccessibleName(tr("Search history"));
    m_search->setMinimumWidth(200);
    row.addWidget(m_search, 1);
    // The list has whole lines: what is chosen takes the place of the line.
    m_completions = new QStringListModel(this);
    auto *completer = new QCompleter(m_completions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_search->setCompleter(completer);
    connect(m_search, &QLineEdit::textEdited, this, &FilterBar::complete);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::showProblem);
    connect(m_search, &SearchField::searched, this, [this](const QString &words) {
        if (std::exchange(m_words, words) != words)
            emit changed();
    });
}

void FilterBar::complete(const QString &text)
{
    const auto completions = History::filterCompletions(text, m_search->cursorPosition());
    QStringList lines;
    for (const History::FilterCompletion &one : completions) {
        QString line = text;
        lines += line.replace(one.from, one.length, one.text);
    }
    m_completions->setStringList(lines);
}

/*! What is wrong with the filter, while it is typed. */
void FilterBar::showProblem()
{
    const History::ParsedFilter parsed = History::parseFilter(m_search->text());
    QString sentence;
    if (!parsed.isSound()) {
        const History::FilterProblem &first = parsed.problems.first();
        sentence = tr("At character %1: %2").arg(QString::number(first.from + 1), first.sentence);
    }
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_search->setAccessibleDescription(sentence);
}

void FilterBar::addKept(ActionRow &row)
{
    auto *kept = makeButton(tr("Fil&ters"), u"historyKeptFilters"_s, ButtonLook::Normal, this);
    auto *menu = new QMenu(kept);
    menu->setObjectName(u"historyKeptMenu"_s);
    kept->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillKept(*menu); });
    row.addWidget(kept);
}

void FilterBar::fillKept(QMenu &menu)
{
    menu.clear();
    const Result<QList<History::SavedFilter>> kept = History::savedFilters(m_historyFile);
    const QString typed = m_search->text().trimmed();
    QMenu *forget = nullptr;
    for (const History::SavedFilter &filter : kept.value_or(QList<History::SavedFilter>())) {
        QString shown = filter.name.left(60);
        shown.replace(u'&', "&&"_L1);
        connect(menu.addAction(shown), &QAction::triggered, this, [this, filter] { setSearch(filter.text); });
        if (!forget)
            forget = new QMenu(tr("&Forget"), &menu);
        connect(forget->addAction(shown), &QAction::triggered, this,
                [this, filter] { tellFailure(History::forgetFilter(m_historyFile, filter.name)); });
    }
    menu.addSeparator();
    QAction *keep = menu.addAction(tr("&Keep This Filter"));
    keep->setEnabled(!typed.isEmpty() && m_problem->isHidden());
    connect(keep, &QAction::triggered, this, [this, typed] {
        tellFailure(History::saveFilter(m_historyFile, {typed, typed}));
    });
    if (forget)
        menu.addMenu(forget);
}

void FilterBar::tellFailure(const Result<> &done)
{
    if (done)
        return;
    m_problem->setText(describe(done.error()));
    m_problem->show();
}

QComboBox *FilterBar::addChoice(const QString &objectName, const QString &accessibleName)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setAccessibleName(accessibleName);
    connect(choice, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    return choice;
}

History::Filter FilterBar::filter() const
{
    History::Filter filter = History::parseFilter(m_words).filter; // of what could be understood
    filter.text = withBeginning(filter.text);
    if (const int channel = m_channel->currentData().toInt(); channel > 0)
        filter.channels = {Exchange::Channel(channel)};
    switch (m_status->currentData().toInt()) {
    case Success:
        filter.statusFrom = 200;
        filter.statusTo = 299;
        break;
    case Redirect:
        filter.statusFrom = 300;
        filter.statusTo = 399;
        break;
    case ClientError:
        filter.statusFrom = 400;
        filter.statusTo = 499;
        break;
    case ServerError:
        filter.statusFrom = 500;
        filter.statusTo = 599;
        break;
    case NoAnswer:
        filter.unanswered = true;
        break;
    default:
        break;
    }
    if (const QString kind = m_kind->currentData().toString(); !kind.isEmpty())
        filter.providerKind = kind;
    filter.problems = filter.problems || m_problems->isChecked();
    filter.pinned = filter.pinned || m_pinned->isChecked();
    if (!m_groupId.isEmpty())
        filter.groupId = m_groupId;
    if (m_ownReads->isChecked() && !filter.ownReads) { // who asks for them gets them
        History::Filter own;
        own.ownReads = true;
        filter.except.push_back(own);
    }
    return filter;
}

bool FilterBar::isEmpty() const
{
    History::Filter asked = filter();
    std::erase_if(asked.except, [](const History::Filter &one) { return one.ownReads; });
    return asked == History::Filter{};
}

void FilterBar::showOwnReads()
{
    m_ownReads->setChecked(false);
}

void FilterBar::setSearch(const QString &words)
{
    m_search->setText(words);
    m_words = words;
    emit changed();
}

void FilterBar::setGroup(const QString &groupId)
{
    m_groupId = groupId;
    m_group->setVisible(!groupId.isEmpty());
    m_group->setText(tr("Run %1").arg(groupId.left(12)));
    m_group->setAccessibleName(tr("Show all runs again, not only %1").arg(groupId));
    m_group->setToolTip(m_group->accessibleName());
    emit changed();
}

void FilterBar::clear()
{
    {
        const QSignalBlocker blocker(this); // one change, at the end
        setSearch({});
        setGroup({});
        for (QComboBox *choice : {m_channel, m_status, m_kind})
            choice->setCurrentIndex(0);
        m_problems->setChecked(false);
        m_pinned->setChecked(false);
    }
    emit changed();
}

} // namespace Linesman::Ui

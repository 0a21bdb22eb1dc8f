// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "app/core/datadirectory.h"
#include "app/history/store.h"
#include "ui/settings/secretscard.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stackingrow.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

SettingsPage::SettingsPage(Settings &settings, const DataDirectory &directory, History::Store &history,
                           KeychainStore &keychain, ChosenStore &secrets, QWidget *parent)
    : Page(tr("Settings"), parent)
    , m_settings(settings)
    , m_directory(directory)
    , m_history(history)
{
    setObjectName(u"settingsPage"_s);
    m_saveFailed = new Banner(this);
    m_saveFailed->setObjectName(u"settingsNotSaved"_s);
    body()->addWidget(m_saveFailed);
    addSearch();
    auto *scroll = new ScrollColumn(u"settingsScroll"_s, tr("Settings"), this);
    // Beside each other only where both fit: nothing here scrolls sideways.
    auto *columns = new StackingRow(this, StackingRow::Room::Needed);
    columns->row()->setSpacing(Space::M);
    const auto addColumn = [this, columns] {
        auto *side = new QWidget(columns);
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(Space::M);
        columns->row()->addWidget(side, 1);
        m_columns += side;
        return column;
    };
    QVBoxLayout *left = addColumn();
    QVBoxLayout *right = addColumn();
    m_secretsCard = new SecretsCard(keychain, secrets, this);
    const auto add = [this](QVBoxLayout *column, const QList<QWidget *> &cards) {
        for (QWidget *card : cards)
            column->addWidget(card);
        column->addStretch(1);
        m_cards += cards;
    };
    QWidget *appearance = makeAppearance(); // the tab order follows the making
    QWidget *desktop = makeDesktop();
    QWidget *data = makeData();
    add(left, {appearance, desktop, m_secretsCard, data});
    QWidget *listener = makeListener();
    QWidget *emulator = makeEmulator();
    add(right, {listener, emulator, makeLimits()});
    scroll->body()->addWidget(columns);
    m_nothing = makeLabel(tr("No setting has these words."), u"muted"_s, this);
    m_nothing->setObjectName(u"settingsNothingFound"_s);
    m_nothing->hide();
    scroll->body()->addWidget(m_nothing);
    body()->addWidget(scroll, 1);

    load();
    connect(&m_settings, &Settings::changed, this, &SettingsPage::load);
    connect(&m_history, &History::Store::usageChanged, this, [this] {
        if (isVisible())
            measure();
    });
    for (const auto news : {&History::Store::appended, &History::Store::removed})
        connect(&m_history, news, this, [this] {
            if (isVisible())
                measure();
        });
}

QString SettingsPage::help() const
{
    return tr("Settings\n"
              "Each choice is kept at once, in a readable file of the data directory; the line under it says when it "
              "takes effect. The window and the command line share them.\n"
              "Secrets\n"
              "Client secrets, tokens and private keys are never in that file: they live in the key store of the "
              "system, or, when you choose so, in memory until Linesman ends.");
}

QWidget *SettingsPage::firstFocus()
{
    return m_theme;
}

void SettingsPage::runAgain()
{
    m_secretsCard->probe();
    measure();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    measure();
}

void SettingsPage::keep()
{
    if (m_settings.sync())
        m_saveFailed->hide();
    else
        m_saveFailed->show(
            Tone::Bad,
            tr("The settings cannot be saved in %1. They hold until Linesman ends. Check the disk and the "
               "permissions.")
                .arg(m_directory.settingsFile()),
            {}, Banner::Dismiss::Impossible);
}

void SettingsPage::load()
{
    for (const auto &show : m_loaders)
        show();
    m_restore->setEnabled(
        std::any_of(m_defaults.begin(), m_defaults.end(), [](const Default &one) { return !one.holds(); }));
}

void SettingsPage::addSearch()
{
    auto *search = new SearchField(tr("Search settings"), this);
    search->setObjectName(u"settingsSearch"_s);
    search->setAccessibleName(tr("Search settings"));
    m_restore = makeButton(tr("Restore De&faults"), u"settingsRestore"_s, ButtonLook::Normal, this);
    m_restore->setToolTip(tr("Every setting of this page as it was at first. Where secrets are kept stays."));
    addAction(search);
    addAction(m_restore);
    m_undo = new Banner(this);
    m_undo->setObjectName(u"settingsUndo"_s);
    body()->addWidget(m_undo);
    connect(search, &SearchField::searched, this, &SettingsPage::search);
    connect(m_restore, &QPushButton::clicked, this, &SettingsPage::restoreDefaults);
    connect(m_undo, &Banner::pressed, this, [this] {
        m_undo->hide();
        for (const auto &putBack : std::exchange(m_before, {}))
            putBack();
        keep();
    });
}

void SettingsPage::search(const QString &text)
{
    const QStringList wanted = text.split(u' ', Qt::SkipEmptyParts);
    const auto matches = [&wanted](const QString &words) {
        return std::all_of(wanted.begin(), wanted.end(),
                           [&words](const QString &one) { return words.contains(one, Qt::CaseInsensitive); });
    };
    bool isAny = false;
    for (QWidget *card : std::as_const(m_cards)) {
        QString said = card->accessibleName(); // its heading
        if (card == m_secretsCard) {           // it has no rows
            for (const QLabel *label : card->findChildren<QLabel *>())
                said += u' ' + label->text();
        }
        const bool isWhole = matches(said);
        bool isShown = isWhole;
        for (const Row &row : std::as_const(m_rows)) {
            if (!card->isAncestorOf(row.form))
                continue;
            const bool isFound = isWhole || matches(row.words);
            row.form->setRowVisible(row.field, isFound);
            isShown |= isFound;
        }
        card->setVisible(isShown);
        isAny |= isShown;
    }
    for (QWidget *column : std::as_const(m_columns)) { // no half of the page stands empty
        const bool isUsed = std::any_of(m_cards.begin(), m_cards.end(), [column](const QWidget *card) {
            return column->isAncestorOf(card) && !card->isHidden();
        });
        column->setVisible(isUsed);
    }
    m_nothing->setVisible(!isAny);
}

void SettingsPage::restoreDefaults()
{
    m_before.clear();
    for (const Default &one : std::as_const(m_defaults)) {
        if (!one.holds()) {
            m_before += one.remember();
            one.restore();
        }
    }
    keep();
    m_undo->show(Tone::Neutral, tr("%n setting(s) put back.", nullptr, int(m_before.size())), tr("&Undo"));
}

void SettingsPage::askToDelete()
{
    m_deleteQuestion->show(Tone::Warn,
                           m_days->value() == 0
                               ? tr("Delete all exchanges that are not pinned? This cannot be undone.")
                               : tr("Delete every exchange older than %n day(s) that is not pinned? This cannot be "
                                    "undone.",
                                    nullptr, m_days->value()),
                           tr("Delete"));
}

void SettingsPage::measure()
{
    const QString file = m_directory.historyFile();
    const qint64 bytes = QFileInfo(file).size() + QFileInfo(file + "-wal"_L1).size();
    if (m_history.usage().bytes > 0)
        m_size->setText(History::usageSentence(m_history.usage(), m_history.limits()));
    else
        m_size->setText(tr("History takes %1.").arg(locale().formattedDataSize(bytes)));
}

} // namespace Linesman::Ui

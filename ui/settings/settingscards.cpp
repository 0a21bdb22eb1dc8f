// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/datadirectory.h"
#include "app/core/translations.h"
#include "app/core/url.h"
#include "app/history/store.h"
#include "app/http/limitsettings.h"
#include "app/linetest/run.h"
#include "app/webhooks/listenersettings.h"
#include "app/workspace/emulatorsettings.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/roles.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/desktopsettings.h"
#include "ui/widgets/formcolumn.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LastPort = 65535;

const QStringList &loopbackOnly()
{
    static const QStringList addresses{u"127.0.0.1"_s, u"::1"_s};
    return addresses;
}

const QStringList &everywhere()
{
    static const QStringList addresses{u"0.0.0.0"_s, u"::"_s};
    return addresses;
}

bool areLoopback(const QStringList &addresses)
{
    return std::all_of(addresses.begin(), addresses.end(),
                       [](const QString &address) { return isLoopbackHost(address); });
}
} // namespace

void SettingsPage::addNumber(FormColumn &form, const QString &label, const QString &objectName,
                             const Setting<int> &setting, const Range &range, const QString &help)
{
    auto *number = new QSpinBox(&form);
    number->setObjectName(objectName);
    number->setRange(range.from, range.to);
    number->setSuffix(range.suffix);
    number->setGroupSeparatorShown(!range.suffix.isEmpty() || range.to > LastPort); // a port is written 8471
    number->setKeyboardTracking(false);                                             // 8 on the way to 8471 is no choice
    connect(number, &QSpinBox::valueChanged, this, [this, setting, unit = range.unit](int value) {
        m_settings.set(setting, value * unit);
        keep();
    });
    m_loaders += [this, number, setting, unit = range.unit] {
        const QSignalBlocker blocker(number);
        number->setValue(m_settings.value(setting) / unit);
    };
    QLocale digits = number->locale();
    if (!number->isGroupSeparatorShown())
        digits.setNumberOptions(QLocale::OmitGroupSeparator); // as in its field
    const QString usual = digits.toString(setting.fallback / range.unit) + range.suffix;
    addRow(form, label, number, help + u' ' + tr("Default: %1.").arg(usual));
    addDefault(setting);
}

void SettingsPage::addRow(FormColumn &form, const QString &label, QWidget *field, const QString &help)
{
    form.addRow(label, field, help);
    QString words = label + u' ' + help;
    words.remove(u'&');
    if (const auto *box = qobject_cast<QComboBox *>(field)) {
        for (int i = 0; i < box->count(); ++i)
            words += u' ' + box->itemText(i);
    }
    m_rows.append({&form, field, words});
}

template <typename T>
void SettingsPage::addDefault(const Setting<T> &setting)
{
    m_defaults.append({[this, setting] { return m_settings.value(setting) == setting.fallback; },
                       [this, setting] { m_settings.set(setting, setting.fallback); },
                       [this, setting]() -> std::function<void()> {
                           return [this, setting, before = m_settings.value(setting)] {
                               m_settings.set(setting, before);
                           };
                       }});
}

template <typename T>
QComboBox *SettingsPage::addChoice(FormColumn &form, const QString &label, const QString &objectName,
                                   const Setting<T> &setting, const QList<Choice> &choices, const QString &help)
{
    auto *box = new QComboBox(&form);
    box->setObjectName(objectName);
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    connect(box, &QComboBox::activated, this, [this, box, setting] {
        m_settings.set(setting, box->currentData().template value<T>());
        keep();
    });
    m_loaders += [this, box, setting] {
        const QVariant value = QVariant::fromValue(m_settings.value(setting));
        int index = box->findData(value);
        if (index < 0) { // written into the file by hand
            box->addItem(value.toStringList().join(u", "_s), value);
            index = box->count() - 1;
        }
        box->setCurrentIndex(index);
    };
    const int usual = box->findData(QVariant::fromValue(setting.fallback));
    addRow(form, label, box, usual < 0 ? help : help + u' ' + tr("Default: %1.").arg(box->itemText(usual)));
    addDefault(setting);
    return box;
}

QWidget *SettingsPage::makeAppearance()
{
    auto *card = new Card(tr("Appearance"), this);
    auto *form = new FormColumn(card);
    m_theme = addChoice(*form, tr("&Theme"), u"settingsTheme"_s, ThemeSetting,
                        {{tr("Follow system"), u"system"_s}, {tr("Light"), u"light"_s}, {tr("Dark"), u"dark"_s}},
                        tr("Takes effect at once."));
    addNumber(*form, tr("Te&xt size"), u"settingsTextScale"_s, TextScaleSetting, {100, 200, 1, tr(" %")},
              tr("Takes effect at once."));
    addChoice(*form, tr("&Motion"), u"settingsMotion"_s, ReducedMotionSetting,
              {{tr("Follow system"), u"system"_s}, {tr("Less"), u"on"_s}, {tr("Full"), u"off"_s}},
              tr("Takes effect at once."));
    QList<Choice> languages{{tr("Follow system"), QString()}};
    for (const SpokenLanguage &language : spokenLanguages())
        languages.append({language.name, language.code});
    addChoice(*form, tr("&Language"), u"settingsLanguage"_s, LanguageSetting, languages,
              tr("Takes effect when Linesman starts next, or when you press the button that appears."));
    card->body()->addWidget(form);
    auto *change = new Banner(card);
    change->setObjectName(u"settingsLanguageChange"_s);
    card->body()->addWidget(change);
    connect(change, &Banner::pressed, this, &SettingsPage::languageSwitchWanted);
    m_loaders += [this, change, shown = m_settings.value(LanguageSetting)] {
        if (m_settings.value(LanguageSetting) == shown)
            change->hide();
        else
            change->show(Tone::Neutral,
                         tr("The window is made anew for another language. What you typed into it and did not send "
                            "is lost; emulator, listener and line test go on."),
                         tr("S&witch Now"));
    };
    return card;
}

QWidget *SettingsPage::makeDesktop()
{
    auto *card = new Card(tr("Desktop"), this);
    auto *form = new FormColumn(card);
    addChoice(*form, tr("T&ray icon"), u"settingsTrayIcon"_s, TrayIconSetting,
              {{tr("Shown"), true}, {tr("Hidden"), false}},
              tr("Says whether listener and emulator run, where the desktop has a tray. Takes effect at once."));
    addChoice(*form, tr("&Notifications"), u"settingsDesktopNotes"_s, DesktopNotesSetting,
              {{tr("While another window has the keyboard"), true}, {tr("Never"), false}},
              tr("The end of long work, and the first webhook that fails its check."));
    card->body()->addWidget(form);
    return card;
}

QWidget *SettingsPage::makeListener()
{
    auto *card = new Card(tr("Listener"), this);
    auto *form = new FormColumn(card);
    addNumber(*form, tr("Listener &port"), u"settingsListenerPort"_s, Webhooks::ListenerPortSetting, {1, 65535, 1, {}},
              tr("Stays the same between starts. Takes effect when the listener starts next."));
    addChoice(*form, tr("Listen on"), u"settingsListenerAddresses"_s, Webhooks::ListenerAddressesSetting,
              {{tr("This computer only (127.0.0.1 and ::1)"), loopbackOnly()},
               {tr("Every network of this computer (0.0.0.0 and ::)"), everywhere()}},
              tr("Takes effect when the listener starts next."));
    card->body()->addWidget(form);
    m_bindWarning = new Banner(card);
    m_bindWarning->setObjectName(u"settingsBindWarning"_s);
    card->body()->addWidget(m_bindWarning);
    connect(m_bindWarning, &Banner::pressed, this, [this] {
        m_settings.set(Webhooks::ListenerAddressesSetting, loopbackOnly());
        keep();
    });
    m_loaders += [this] {
        showBindWarning();
    };
    return card;
}

void SettingsPage::showBindWarning()
{
    if (areLoopback(m_settings.value(Webhooks::ListenerAddressesSetting)))
        m_bindWarning->hide();
    else
        m_bindWarning->show(Tone::Warn,
                            tr("Everyone who reaches this computer over the network can send to the listener. A tunnel "
                               "does not need this: it connects from this computer."),
                            tr("This Computer &Only"), Banner::Dismiss::Impossible);
}

QWidget *SettingsPage::makeEmulator()
{
    auto *card = new Card(tr("Emulator and Line Test"), this);
    auto *form = new FormColumn(card);
    addNumber(*form, tr("&Emulator port"), u"settingsEmulatorPort"_s, Workspace::EmulatorPortSetting, {1, 65535, 1, {}},
              tr("Takes effect when the emulator starts next."));
    addNumber(*form, tr("Longest time of a &hop"), u"settingsHopTimeout"_s, LineTest::HopTimeoutSetting,
              {1, 300, 1000, tr(" s")},
              tr("A hop of the line test that takes longer counts as failed. Takes effect with the next line test."));
    addChoice(*form, tr("&When the emulator stops"), u"settingsKeepEmulatorData"_s, Workspace::KeepEmulatorDataSetting,
              {{tr("Keep its data"), true}, {tr("Begin anew"), false}},
              tr("Locations, contacts, threads, snapshots and the clock go on at its next start. Tokens, faults and "
                 "behaviour always begin anew. Takes effect when the emulator starts next."));
    addChoice(*form, tr("Before its &data are lost"), u"settingsAskBeforeStop"_s, Workspace::AskBeforeStopSetting,
              {{tr("Ask"), true}, {tr("Do not ask"), false}}, tr("Only where its data are not kept."));
    card->body()->addWidget(form);
    return card;
}

QWidget *SettingsPage::makeLimits()
{
    auto *card = new Card(tr("Limits of Listener and Emulator"), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::L);
    auto *sizes = new FormColumn(card);
    addNumber(*sizes, tr("Largest &header"), u"settingsHeaderBytes"_s, Http::HeaderBytesSetting,
              {1, 1024, 1024, tr(" KiB")}, tr("More is answered with 431."));
    addNumber(*sizes, tr("Largest &body"), u"settingsBodyBytes"_s, Http::BodyBytesSetting,
              {1, 1024, 1024 * 1024, tr(" MiB")}, tr("More is answered with 413."));
    addNumber(*sizes, tr("Most header &fields"), u"settingsHeaderFields"_s, Http::HeaderFieldsSetting,
              {10, 1000, 1, {}}, tr("More is answered with 431."));
    addNumber(*sizes, tr("Most &connections"), u"settingsConnections"_s, Http::ConnectionsSetting, {1, 10'000, 1, {}},
              tr("When all are taken, the one that is unfinished longest ends."));
    addNumber(*sizes, tr("&Memory for bodies"), u"settingsBodiesInMemory"_s, Http::BodiesInMemorySetting,
              {1, 2047, 1024 * 1024, tr(" MiB")}, tr("More waits, then is answered with 503."));
    addNumber(*sizes, tr("Requests a second"), u"settingsRequestRate"_s, Http::RequestRateSetting,
              {0, 1'000'000, 1, {}},
              tr("From other machines or through a tunnel. More is answered with 429. 0 for any number."));
    auto *times = new FormColumn(card);
    addNumber(*times, tr("Time for the head&er"), u"settingsHeaderTime"_s, Http::HeaderTimeSetting,
              {1, 600, 1000, tr(" s")}, tr("Longer is answered with 408."));
    addNumber(*times, tr("Time for the bod&y"), u"settingsBodyTime"_s, Http::BodyTimeSetting, {1, 3600, 1000, tr(" s")},
              tr("Longer is answered with 408."));
    addNumber(*times, tr("&Idle connection"), u"settingsIdleTime"_s, Http::IdleTimeSetting, {1, 3600, 1000, tr(" s")},
              tr("Then it is closed."));
    addNumber(*times, tr("Time to ta&ke an answer"), u"settingsWriteTime"_s, Http::WriteTimeSetting,
              {1, 600, 1000, tr(" s")}, tr("Then the connection is closed."));
    addNumber(*times, tr("Patience when &full"), u"settingsPatience"_s, Http::PatienceSetting, {1, 600, 1000, tr(" s")},
              tr("So long a request may take while another waits for its place; then it gets 408."));
    times->addStretch();
    grid->addWidget(sizes, 0, 0);
    grid->addWidget(times, 0, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    card->body()->addWidget(
        makeLabel(tr("They take effect when the listener or the emulator starts next."), u"small muted"_s, card));
    return card;
}

void SettingsPage::addDeletion(FormColumn &form)
{
    auto *older = new QWidget(&form);
    older->setObjectName(u"settingsOlder"_s);
    auto *olderRow = new QHBoxLayout(older);
    olderRow->setContentsMargins(0, 0, 0, 0);
    olderRow->setSpacing(Space::S);
    m_days = new QSpinBox(older);
    m_days->setObjectName(u"settingsDays"_s);
    m_days->setRange(0, 3650);
    m_days->setValue(30);
    m_days->setSuffix(tr(" days"));
    olderRow->addWidget(m_days, 1);
    auto *remove = makeButton(tr("Delete Olde&r…"), u"settingsDelete"_s, ButtonLook::Danger, older);
    connect(remove, &QPushButton::clicked, this, &SettingsPage::askToDelete);
    olderRow->addWidget(remove);
    older->setFocusProxy(m_days);
    addRow(form, tr("Delete history older &than"), older, tr("Pinned exchanges stay."));
}

QWidget *SettingsPage::makeData()
{
    auto *card = new Card(tr("Data"), this);
    auto *form = new FormColumn(card);
    auto *folder = new QWidget(form);
    folder->setObjectName(u"settingsFolder"_s);
    auto *row = new QHBoxLayout(folder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    auto *path = new CopyField(u"settingsDataDirectory"_s, tr("Data directory"), CopyField::Content::Plain, folder);
    path->setText(m_directory.path());
    row->addWidget(path, 1);
    auto *openFolder = makeButton(tr("&Open"), u"settingsOpenFolder"_s, ButtonLook::Normal, folder);
    openFolder->setAccessibleName(tr("Open the data directory"));
    connect(openFolder, &QPushButton::clicked, this,
            [this] { emit browserWanted(QUrl::fromLocalFile(m_directory.path())); });
    row->addWidget(openFolder);
    folder->setFocusProxy(path->line());
    addRow(*form, tr("&Data directory"), folder,
           tr("History, settings and log. Choose another with --data-dir when you start Linesman."));

    addNumber(*form, tr("Largest history"), u"settingsHistoryMegabytes"_s, History::MaxMegabytesSetting,
              {0, 1024 * 1024, 1, tr(" MB")}, tr("Then the oldest exchanges go, pinned ones never. 0 for no limit."));
    addNumber(*form, tr("Most exchanges"), u"settingsHistoryExchanges"_s, History::MaxExchangesSetting,
              {0, 1'000'000'000, 1, {}}, tr("Likewise."));
    addNumber(*form, tr("Keep exchanges for"), u"settingsHistoryDays"_s, History::MaxDaysSetting,
              {0, 36'500, 1, tr(" days")}, tr("Likewise."));
    addDeletion(*form);
    card->body()->addWidget(form);
    m_size = makeLabel({}, u"muted"_s, card);
    m_size->setObjectName(u"settingsHistorySize"_s);
    card->body()->addWidget(m_size);
    m_deleteQuestion = new Banner(card);
    m_deleteQuestion->setObjectName(u"settingsDeleteQuestion"_s);
    card->body()->addWidget(m_deleteQuestion);
    connect(m_deleteQuestion, &Banner::pressed, this, [this] {
        m_deleteQuestion->hide();
        m_history.removeOlderThan(QDateTime::currentDateTimeUtc().addDays(-m_days->value()));
        emit statusChanged(tr("Old exchanges are being deleted."));
    });
    connect(m_days, &QSpinBox::valueChanged, m_deleteQuestion, &QWidget::hide); // it named another number
    return card;
}

} // namespace Linesman::Ui

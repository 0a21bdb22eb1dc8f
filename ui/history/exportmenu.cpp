// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/exportmenu.h"

#include "app/core/outputfile.h"
#include "app/history/import.h"
#include "ui/theme/roles.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
Result<History::Exported> exportTo(const QString &name, const QString &historyFile, const History::Filter &filter,
                                   ExportMenu::Format format, const History::ExportOptions &options)
{
    const Result<History::Reader> reader = History::Reader::open(historyFile);
    if (!reader)
        return failure(reader.error());
    if (format == ExportMenu::Format::Bundle)
        return History::exportBundle(*reader, filter, options, name);
    OutputFile output(name);
    if (const Result<> opened = output.open(); !opened)
        return failure(opened.error());
    Result<History::Exported> exported =
        History::exportExchanges(*reader, filter, History::ExportFormat(format), options, output.device());
    if (!exported)
        return exported;
    if (const Result<> written = output.commit(); !written)
        return failure(written.error());
    return exported;
}
} // namespace

static_assert(int(ExportMenu::Format::JsonLines) == int(History::ExportFormat::JsonLines) &&
              int(ExportMenu::Format::Har) == int(History::ExportFormat::Har) &&
              int(ExportMenu::Format::Csv) == int(History::ExportFormat::Csv));

ExportMenu::ExportMenu(History::Store &store, std::function<History::Filter()> filter, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_filter(std::move(filter))
{
    m_pool.setMaxThreadCount(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_button = makeButton(tr("E&xport"), u"historyExport"_s, ButtonLook::Normal, this);
    m_button->setToolTip(tr("Writes what the list shows, without secrets"));
    row->addWidget(m_button);
    auto *menu = new QMenu(m_button);
    menu->setObjectName(u"historyExportMenu"_s);
    m_button->setMenu(menu);
    const auto add = [this, menu](const QString &text, Format format, const QString &name) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, format, name] { choose(format, name); });
    };
    add(tr("&HAR, for Browsers…"), Format::Har, u"history.har"_s);
    add(tr("&JSON Lines…"), Format::JsonLines, u"history.jsonl"_s);
    add(tr("&CSV, for Spreadsheets…"), Format::Csv, u"history.csv"_s);
    add(tr("&Evidence Bundle…"), Format::Bundle, u"evidence.sqlite"_s);
    menu->addSeparator();
    m_withoutPeople = menu->addAction(tr("Replace &People's Data"));
    m_withoutPeople->setObjectName(u"historyWithoutPeople"_s);
    m_withoutPeople->setCheckable(true);
    menu->addSeparator();
    connect(menu->addAction(tr("&Take In HAR or JSON Lines…")), &QAction::triggered, this, &ExportMenu::chooseInput);
    connect(menu->addAction(tr("&Open Another History or Bundle…")), &QAction::triggered, this,
            &ExportMenu::chooseOther);
    m_recent = menu->addMenu(tr("Open &Recent"));
    m_recent->setObjectName(u"historyRecent"_s);
    m_recent->menuAction()->setVisible(false);
    QAction *compare = menu->addAction(tr("C&ompare With Another History…"));
    compare->setObjectName(u"historyCompare"_s);
    connect(compare, &QAction::triggered, this, &ExportMenu::chooseToCompare);
    menu->addSeparator();
    QAction *backups = menu->addAction(tr("Restore a &Backup…"));
    backups->setObjectName(u"historyBackups"_s);
    connect(backups, &QAction::triggered, this, &ExportMenu::backupsWanted);
}

ExportMenu::~ExportMenu()
{
    m_pool.waitForDone();
}

void ExportMenu::setRecentFiles(const std::function<QStringList()> &files)
{
    connect(m_button->menu(), &QMenu::aboutToShow, this, [this, files] {
        m_recent->clear();
        const QStringList all = files();
        for (const QString &file : all)
            m_recent->addAction(QString(file).replace(u'&', "&&"_L1), this, [this, file] { emit fileWanted(file); });
        m_recent->menuAction()->setVisible(!all.isEmpty());
    });
}

void ExportMenu::choose(Format format, const QString &name)
{
    auto *dialog = new QFileDialog(this, tr("Export History"));
    dialog->setObjectName(u"historyExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &file) { write(format, file); });
    dialog->open();
}

void ExportMenu::chooseInput()
{
    auto *dialog = new QFileDialog(this, tr("Take In Exchanges"));
    dialog->setObjectName(u"historyImportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportMenu::takeIn);
    dialog->open();
}

void ExportMenu::chooseOther()
{
    auto *dialog = new QFileDialog(this, tr("Open a History, Only to Read"));
    dialog->setObjectName(u"historyOpenDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportMenu::fileWanted);
    dialog->open();
}

void ExportMenu::chooseToCompare()
{
    auto *dialog = new QFileDialog(this, tr("Compare With Another History"));
    dialog->setObjectName(u"historyCompareDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportMenu::comparisonWanted);
    dialog->open();
}

void ExportMenu::write(Format format, const QString &file)
{
    m_button->setEnabled(false);
    const History::ExportOptions options{
        History::Secrecy::Redacted, m_withoutPeople->isChecked() ? History::People::Replaced : History::People::Kept};
    m_pool.start(
        [this, file, format, options, history = m_file.isEmpty() ? m_store.file() : m_file, filter = m_filter()] {
            const Result<History::Exported> done = exportTo(file, history, filter, format, options);
            QMetaObject::invokeMethod(
                this,
                [this, done, file] {
                    if (!done)
                        tell(describe(done.error()) + u' ' + done.error().detail);
                    else if (done->unreadable > 0)
                        tell(tr("%1 is written. The history file is damaged: %n exchange(s) could not be read.",
                                nullptr, int(done->unreadable))
                                 .arg(QFileInfo(file).fileName()));
                    else
                        tell(tr("%n exchange(s) are written.", nullptr, int(done->written)));
                },
                Qt::QueuedConnection);
        });
}

void ExportMenu::takeIn(const QString &file)
{
    m_button->setEnabled(false);
    m_pool.start([this, file] {
        QFile input(file);
        Result<History::Imported> done = failure(Error::Kind::Storage, file);
        if (input.open(QIODevice::ReadOnly))
            done = History::importInto(m_store, input);
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                if (!done)
                    tell(describe(done.error()) + u' ' + done.error().detail);
                else if (done->refused > 0)
                    tell(tr("%n piece(s) of the file were no exchange; the others are taken in.", nullptr,
                            int(done->refused)));
                else if (done->known > 0)
                    tell(tr("%n exchange(s) are taken in.", nullptr, int(done->read)) + u' ' +
                         tr("%n were there already.", nullptr, int(done->known)));
                else
                    tell(tr("%n exchange(s) are taken in.", nullptr, int(done->read)));
            },
            Qt::QueuedConnection);
    });
}

void ExportMenu::tell(const QString &sentence)
{
    m_button->setEnabled(true);
    emit said(sentence);
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/shortcutsheet.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/stackingrow.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QList>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
struct Line {
    QString keys;
    QString what;
};

struct Group {
    QString title;
    QList<Line> lines;
};

/*! As this desktop and language write it: Strg+K. */
QString native(const char *keys)
{
    return QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

class ShortcutSheet
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::ShortcutSheet)
public:
    static QString title() { return tr("Keyboard Shortcuts"); }
    static QString close() { return tr("&Close"); }

    static QList<Group> everywhere()
    {
        return {{tr("Going places"),
                 {{tr("%1 to %2").arg(native("Ctrl+1"), native("Ctrl+9")), tr("The places of the rail")},
                  {native("Ctrl+,"), tr("Settings")},
                  {native("Alt+Left"), tr("Back to where you were")},
                  {native("Alt+Right"), tr("Forward again")},
                  {native("Esc"), tr("Close what is on top, or back to the list")}}},
                {tr("Finding"),
                 {{native("Ctrl+K"), tr("Every place, action and contact")},
                  {native("Ctrl+F"), tr("Find here")},
                  {native("Ctrl+Shift+F"), tr("Search all exchanges")}}},
                {tr("Seeing"),
                 {{native("Ctrl++"), tr("Larger text")},
                  {native("Ctrl+-"), tr("Smaller text")},
                  {native("Ctrl+0"), tr("Normal text")},
                  {native("F1"), tr("Help on this place")},
                  {native("Ctrl+/"), tr("This sheet")}}}};
    }

    static QList<Group> here()
    {
        return {{tr("Doing"),
                 {{native("F5"), tr("Run or refresh this place")},
                  {native("Ctrl+Return"), tr("Send the message you are writing")},
                  {native("Ctrl+Q"), tr("Quit Linesman")}}},
                {tr("In a list"),
                 {{native("Return"), tr("Open the row")},
                  {native("Space"), tr("Pin the row, or star the conversation")},
                  {native("Ctrl+C"), tr("Copy the rows")},
                  {native("Del"), tr("Remove the rows; this can be undone")},
                  {native("Ctrl+Z"), tr("Undo what was removed")}}},
                {tr("In a code pane"),
                 {{native("Ctrl+F"), tr("Find in it")},
                  {native("Tab"), tr("Leave it")},
                  {tr("%1, %2", "two keys").arg(native("Menu"), native("Shift+F10")),
                   tr("Wrap, fold, zoom, copy a value or its path")}}}};
    }
};

void fill(QVBoxLayout &column, const QList<Group> &groups, QWidget *parent)
{
    for (const Group &group : groups) {
        auto *title = new QLabel(group.title, parent);
        setRole(title, u"strong"_s);
        column.addWidget(title);
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(Space::L);
        grid->setVerticalSpacing(Space::XS);
        grid->setColumnStretch(1, 1);
        for (int row = 0; row < group.lines.size(); ++row) {
            auto *keys = new QLabel(group.lines.at(row).keys, parent);
            setRole(keys, u"mono"_s);
            grid->addWidget(keys, row, 0);
            grid->addWidget(makeLabel(group.lines.at(row).what, u"muted"_s, parent), row, 1);
        }
        column.addLayout(grid);
        column.addSpacing(Space::M);
    }
    column.addStretch(1);
}
} // namespace

void showShortcuts(QWidget *window)
{
    const QString name = u"shortcutSheet"_s;
    if (auto *open = window->findChild<QDialog *>(name)) {
        open->activateWindow();
        return;
    }
    auto *sheet = new QDialog(window);
    sheet->setObjectName(name);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setWindowTitle(ShortcutSheet::title());
    auto *outer = new QVBoxLayout(sheet);
    outer->setContentsMargins(Space::XL, Space::L, Space::XL, Space::L);
    auto *scroll = new ScrollColumn(u"shortcutList"_s, ShortcutSheet::title(), sheet);
    scroll->setFocusPolicy(Qt::StrongFocus);
    auto *columns = new StackingRow(scroll->inner(), StackingRow::Room::Needed);
    columns->row()->setSpacing(Space::XL);
    const int unit = sheet->fontMetrics().averageCharWidth();
    for (const QList<Group> &groups : {ShortcutSheet::everywhere(), ShortcutSheet::here()}) {
        auto *side = new QWidget(columns);
        side->setMinimumWidth(46 * unit); // both beside each other only where a line says all it has to
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(Space::XS);
        fill(*column, groups, side);
        columns->row()->addWidget(side, 1);
    }
    scroll->body()->addWidget(columns);
    scroll->body()->addStretch(1);
    outer->addWidget(scroll, 1);
    auto *close = makeButton(ShortcutSheet::close(), u"shortcutClose"_s, ButtonLook::Normal, sheet);
    QObject::connect(close, &QPushButton::clicked, sheet, &QDialog::close);
    outer->addWidget(close, 0, Qt::AlignRight);
    sheet->resize(QSize(108 * unit, 78 * unit).boundedTo(window->size() - QSize(Space::XL, Space::XL) * 2));
    sheet->open();
    close->setFocus();
}

} // namespace Linesman::Ui

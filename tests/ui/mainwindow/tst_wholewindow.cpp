// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/services.h"
#include "tests/support/suite.h"
#include "tests/ui/mainwindow/wholewindow.h"
#include "ui/mainwindow/accessibleids.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTranslator>

using namespace Linesman;
using namespace Linesman::TestSuite;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
/*! Every sentence two fifths longer, as a translation may be. */
class Longer : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QString(qMax(1, int(text.size()) * 2 / 5), u'n');
    }
};

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           (qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget)) ||
           widget->inherits("QsciScintilla");
}

/*! Made by Qt inside another control: the line of a spin box, the list of a combo box, a tab's arrows. */
bool isInside(const QWidget *widget)
{
    if (widget->objectName().startsWith("qt_"_L1) || widget->inherits("QComboBoxListView") ||
        widget->inherits("QTableCornerButton"))
        return true;
    const QWidget *parent = widget->parentWidget();
    return parent && (qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
                      qobject_cast<const QComboBox *>(parent) || qobject_cast<const QTabBar *>(parent));
}

QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *at = widget; at && names.size() < 5; at = at->parentWidget())
        names.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                                 : at->objectName());
    return names.join(u'/');
}
} // namespace

class TstWholeWindow : public QObject
{
    Q_OBJECT
private slots:
    void namesEveryControl();
    void showsWholeWordsWhenTheyGrow();
    void tellsObjectNamesToAutomation();
};

void TstWholeWindow::namesEveryControl()
{
    WholeWindow whole;
    QVERIFY(!whole.window.pages().isEmpty());
    for (const PageEntry &entry : whole.window.pages())
        whole.window.page(entry.id);
    QStringList faults;
    const QList<QWidget *> widgets = whole.window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!isControl(widget) || isInside(widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()) &&
            !(button && !button->isVisibleTo(&whole.window)))
            faults += pathOf(widget) + ": no accessible name"_L1;
        if (widget->objectName().isEmpty())
            faults += pathOf(widget) + ": no object name"_L1;
        if (widget->focusPolicy() == Qt::NoFocus)
            faults += pathOf(widget) + ": not reachable by keyboard"_L1;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TstWholeWindow::showsWholeWordsWhenTheyGrow()
{
    Longer longer;
    QCoreApplication::installTranslator(&longer);
    WholeWindow whole;
    QStringList faults;
    for (const PageEntry &entry : whole.window.pages()) {
        whole.window.goTo(entry.id);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const QList<QWidget *> widgets = whole.window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || isInside(widget))
                continue;
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if ((!label || label->wordWrap()) && !(button && !button->text().isEmpty()))
                continue;
            const int needed = label ? label->sizeHint().width() : button->sizeHint().width();
            if (widget->width() + 1 < needed)
                faults += u"%1: %2 of %3 px: %4"_s.arg(pathOf(widget))
                              .arg(widget->width())
                              .arg(needed)
                              .arg(label ? label->text() : button->text());
        }
    }
    QCoreApplication::removeTranslator(&longer);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TstWholeWindow::tellsObjectNamesToAutomation()
{
    qputenv("LINESMAN_ACCESSIBLE_IDS", "1");
    {
        const AccessibleIds ids;
        WholeWindow whole;
        const auto *chip = whole.window.findChild<QWidget *>(u"emulatorChip"_s);
        QVERIFY(chip);
        QCOMPARE(chip->accessibleDescription(), u"id:emulatorChip"_s);
    }
    qunsetenv("LINESMAN_ACCESSIBLE_IDS");
    WholeWindow plain;
    QCOMPARE(plain.window.findChild<QWidget *>(u"emulatorChip"_s)->accessibleDescription(), QString());
}

LINESMAN_TEST(TstWholeWindow)
#include "tst_wholewindow.moc"

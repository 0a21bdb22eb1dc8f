// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/simulator/deliveryform.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/filedrop.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <sys/stat.h>

using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
/*! A control that takes files by itself, as that of attachments does. */
class FileTaker : public QWidget
{
public:
    explicit FileTaker(QWidget *parent)
        : QWidget(parent)
    {
        setProperty("takesFiles", true);
        setAcceptDrops(true);
    }
    int taken = 0;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override { event->acceptProposedAction(); }
    void dropEvent(QDropEvent *event) override
    {
        ++taken;
        event->acceptProposedAction();
    }
};
} // namespace

/*! Files can be dropped anywhere on what takes them. */
class TstFileDrop : public QObject
{
    Q_OBJECT
private slots:
    void takesWhatItWants_data();
    void takesWhatItWants();
    void leavesItToAControlThatTakesFiles();
    void makesAPayloadOfAFile_data();
    void makesAPayloadOfAFile();
    void refusesAHugeFile();

private:
    /*! Drags \a mime over \a widget and lets it fall; whether it was taken. */
    static bool drop(QWidget *widget, const QMimeData &mime)
    {
        const QPoint at = widget->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(widget, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent fall(QPointF(at), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        fall.ignore();
        QApplication::sendEvent(widget, &fall);
        return fall.isAccepted();
    }
};

void TstFileDrop::takesWhatItWants_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("taken");
    QTest::newRow("wanted") << QList<QUrl>{QUrl(u"file:///tmp/a.csv"_s)} << u"/tmp/a.csv"_s;
    QTest::newRow("in capitals") << QList<QUrl>{QUrl(u"file:///tmp/A.CSV"_s)} << u"/tmp/A.CSV"_s;
    QTest::newRow("the wanted of two") << QList<QUrl>{QUrl(u"file:///tmp/a.png"_s), QUrl(u"file:///tmp/b.csv"_s)}
                                       << u"/tmp/b.csv"_s;
    QTest::newRow("another kind") << QList<QUrl>{QUrl(u"file:///tmp/a.png"_s)} << QString();
    QTest::newRow("of the network") << QList<QUrl>{QUrl(u"https://x.example/a.csv"_s)} << QString();
    static const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe.csv"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QDir(folder.path()).mkdir(u"folder.csv"_s);
    QTest::newRow("a pipe") << QList<QUrl>{QUrl::fromLocalFile(pipe)} << QString();
    QTest::newRow("a folder") << QList<QUrl>{QUrl::fromLocalFile(folder.filePath(u"folder.csv"_s))} << QString();
    QTest::newRow("no file") << QList<QUrl>() << QString();
}

void TstFileDrop::takesWhatItWants()
{
    QFETCH(QList<QUrl>, urls);
    QFETCH(QString, taken);
    QWidget page;
    auto *field = new QLineEdit(&page);
    page.resize(400, 300);
    page.show();
    const FileDrop *drops = new FileDrop(&page, {u"csv"_s}, u"Take it."_s);
    QSignalSpy dropped(drops, &FileDrop::dropped);
    QMimeData mime;
    mime.setUrls(urls);
    for (QWidget *where : {&page, static_cast<QWidget *>(field)}) { // a line of text would take the path as its text
        dropped.clear();
        (void)drop(where, mime);
        QCOMPARE(dropped.size(), taken.isEmpty() ? 0 : 1);
        if (!taken.isEmpty())
            QCOMPARE(dropped.first().first().toString(), taken);
        QVERIFY(!page.findChild<QLabel *>(u"dropSaying"_s)->isVisible());
    }
    QCOMPARE(field->text().isEmpty(), true);
}

void TstFileDrop::leavesItToAControlThatTakesFiles()
{
    QWidget page;
    auto *own = new FileTaker(&page);
    page.show();
    const FileDrop *drops = new FileDrop(&page, {}, u"Take it."_s);
    QSignalSpy dropped(drops, &FileDrop::dropped);
    QMimeData mime;
    mime.setUrls({QUrl(u"file:///tmp/a.csv"_s)});
    QVERIFY(drop(own, mime));
    QCOMPARE(own->taken, 1);
    QCOMPARE(dropped.size(), 0);
    QVERIFY(drop(&page, mime));
    QCOMPARE(dropped.size(), 1);
}

void TstFileDrop::makesAPayloadOfAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("payload");
    QTest::newRow("payload") << QByteArray("{\"message\":\"Hi\"}") << u"{\"message\":\"Hi\"}"_s;
    QTest::newRow("captured request") << QByteArray("POST /hook HTTP/1.1\r\nHost: x\r\n\r\n{\"message\":\"Hi\"}")
                                      << u"{\"message\":\"Hi\"}"_s;
    QTest::newRow("with bare line ends") << QByteArray("POST /hook HTTP/1.1\nHost: x\n\n{\"a\":1}") << u"{\"a\":1}"_s;
    QTest::newRow("no JSON") << QByteArray("hello") << u"hello"_s;
}

void TstFileDrop::makesAPayloadOfAFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, payload);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"capture.http"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QWidget page;
    DeliveryForm form(&page);
    form.takeFilesDroppedOn(&page);
    page.show();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    QVERIFY(drop(&page, mime));
    QVERIFY(form.findChild<QCheckBox *>(u"sendAsTyped"_s)->isChecked());
    QCOMPARE(QString::fromUtf8(*form.payload()), payload);
    QVERIFY(!form.findChild<QLabel *>(u"payloadFileProblem"_s)->isVisible());
}

void TstFileDrop::refusesAHugeFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"huge.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(2 * 1024 * 1024));
    file.close();
    QWidget page;
    DeliveryForm form(&page);
    form.takeFilesDroppedOn(&page);
    page.show();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    QVERIFY(drop(&page, mime));
    QVERIFY(form.findChild<QLabel *>(u"payloadFileProblem"_s)->isVisible());
    QVERIFY(!form.payload());
}

LINESMAN_TEST(TstFileDrop)
#include "tst_filedrop.moc"

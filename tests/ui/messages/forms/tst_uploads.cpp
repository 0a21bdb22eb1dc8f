// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/attachmentlist.h"
#include "ui/messages/forms/errorpanel.h"
#include "ui/messages/forms/uploadqueue.h"
#include "ui/messages/messagespage.h"
#include "ui/messages/people/contactdialog.h"
#include "ui/messages/people/peoplemodel.h"
#include "ui/messages/threads/threadmodel.h"
#include "ui/widgets/codeview.h"

#include "tests/support/suite.h"
#include "tests/ui/messages/testservices.h"

#include <QCoroTask>

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <memory>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

class TstUploads : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_services = std::make_unique<TestServices>();
        m_page = std::make_unique<MessagesPage>(m_services->session, m_services->emulator, m_services->providerStore,
                                                m_services->settings, m_services->formStores);
        m_page->resize(1180, 760);
        m_page->show();
        QVERIFY(m_services->startEmulator());
        QTRY_COMPARE_WITH_TIMEOUT(m_page->look(), Page::Look::Ready, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"callTo"_s)->text().startsWith(u'+'), 10'000);
        auto *tabs = find<QTabWidget>(u"messageForms"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == "Upload"_L1)
                tabs->setCurrentIndex(tab);
        }
        QVERIFY(find<QWidget>(u"uploadForm"_s)->isVisible());
    }

    void cleanup()
    {
        m_page.reset();
        m_services.reset();
    }

    void aDroppedFileBecomesAnAddressThatIsCopied()
    {
        QVERIFY(!find<QPushButton>(u"uploadFilesCopy"_s)->isEnabled());
        auto *rules = find<QWidget>(u"uploadForm"_s);
        bool areRulesShown = false;
        for (const QLabel *label : rules->findChildren<QLabel *>())
            areRulesShown |= label->text().contains(u"DOCX"_s) && label->text().contains(u'5');
        QVERIFY(areRulesShown);
        drop(picture(u"photo.png"_s));
        QTRY_COMPARE_WITH_TIMEOUT(list()->urls().size(), 1, 10'000);
        const QByteArray request = find<CodeView>(u"uploadFormRequest"_s)->bytes();
        QVERIFY2(request.contains("POST /conversations/messages/upload"), request.constData());
        QVERIFY2(request.contains("fileAttachment: @photo.png"), request.constData());
        click(u"uploadFilesCopy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), list()->urls().first());
        QVERIFY(list()->urls().first().startsWith(m_services->emulator.ready().baseUrl));
    }

    void itIsAttachedToTheMessageBeingWritten()
    {
        drop(picture(u"photo.png"_s));
        QTRY_COMPARE_WITH_TIMEOUT(list()->urls().size(), 1, 10'000);
        const QString url = list()->urls().first();
        click(u"attachUploaded"_s);
        QVERIFY(list()->urls().isEmpty());
        QCOMPARE(find<QListWidget>(u"composerFiles"_s)->count(), 1);
        QTRY_VERIFY(find<QPushButton>(u"composerSend"_s)->isEnabled());
        click(u"composerSend"_s);
        const auto isThere = [this, url] {
            const QAbstractItemModel *model = find<QListView>(u"thread"_s)->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, 0).data(ThreadModel::AttachmentsRole).toStringList().contains(url))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 10'000);
    }

    void theInboundFormTakesIt()
    {
        drop(picture(u"photo.png"_s));
        QTRY_COMPARE_WITH_TIMEOUT(list()->urls().size(), 1, 10'000);
        click(u"useInInbound"_s);
        QVERIFY(find<QWidget>(u"inboundForm"_s)->isVisible());
        QCOMPARE(find<AttachmentList>(u"inboundAttachments"_s)->urls(), list()->urls());
    }

    void whatIsNotTakenIsSaidBeforeSending()
    {
        int posted = 0;
        connect(&m_services->transport, &HighLevel::Transport::exchanged, m_page.get(),
                [&posted](const Exchange &exchange) { posted += exchange.url.contains("/upload"_L1); });
        QFile program(m_services->file(u"setup.exe"_s));
        QVERIFY(program.open(QFile::WriteOnly));
        program.write("MZ");
        program.close();
        drop(program.fileName());
        QTRY_VERIFY(find<QLabel>(u"uploadFilesSaid"_s)->text().contains(u"“.exe”"_s));
        QFile empty(m_services->file(u"empty.txt"_s));
        QVERIFY(empty.open(QFile::WriteOnly));
        empty.close();
        drop(empty.fileName());
        QTRY_VERIFY(find<QLabel>(u"uploadFilesSaid"_s)->text().contains(u"empty"_s));
        click(u"attachUploaded"_s);
        QCOMPARE(posted, 0);
        QVERIFY(list()->urls().isEmpty());
    }

    void aFileIsReadBehindTheWindow()
    {
        QStringList read;
        const auto note =
            connect(list(), &AttachmentList::started, list(), [this, &read] { read << list()->lastName(); });
        drop(picture(u"first.png"_s));
        drop(picture(u"second.png"_s));
        QVERIFY(read.isEmpty()); // the drop itself looked at neither
        QVERIFY(list()->isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(list()->urls().size(), 2, 10'000);
        QCOMPARE(read, QStringList({u"first.png"_s, u"second.png"_s}));
        QVERIFY(!list()->isBusy());
        disconnect(note);
    }

    void whatIsReadCanBeCancelledWhenAnUploadEnded()
    {
        auto *queue = list()->findChild<UploadQueue *>();
        QVERIFY(queue);
        auto *cancel = find<QPushButton>(u"uploadFilesCancel"_s);
        const QString second = picture(u"second.png"_s);
        QObject meanwhile;
        int ended = 0;
        bool isOffered = false;
        connect(queue, &UploadQueue::uploaded, &meanwhile, [this, second, &ended] {
            if (ended == 0)
                drop(second); // is not read before this returns to the event loop
        });
        connect(queue, &UploadQueue::ended, &meanwhile, [this, cancel, &ended, &isOffered] {
            if (++ended == 1)
                isOffered = list()->isBusy() && cancel->isVisible();
        });
        drop(picture(u"first.png"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ended, 2, 30'000);
        QVERIFY(isOffered);
        QVERIFY(!list()->isBusy());
        QVERIFY(!cancel->isVisible());

        QMimeData pasted;
        pasted.setImageData(QImage(picture(u"pasted.png"_s)));
        QVERIFY(list()->take(&pasted));
        QVERIFY(cancel->isVisible());
        cancel->click();
        QVERIFY(!cancel->isVisible());
        QVERIFY(!list()->isBusy());
    }

    void aRefusalSaysWhatItMeans()
    {
        QFile large(m_services->file(u"large.txt"_s));
        QVERIFY(large.open(QFile::WriteOnly));
        large.write(QByteArray(6 * 1024 * 1024, 'x'));
        large.close();
        auto *error = find<ErrorPanel>(u"uploadFilesError"_s);
        bool isWarned = false; // before the answer
        const auto look = connect(list(), &AttachmentList::started, list(), [this, error, &isWarned] {
            isWarned = !error->isVisible() && find<QLabel>(u"uploadFilesSaid"_s)->text().contains(u"5 MB"_s);
        });
        drop(large.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(isWarned, 10'000);
        disconnect(look);
        QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), 10'000);
        QVERIFY(find<QLabel>(u"uploadFilesErrorWords"_s)->text().contains(u"413"_s));
        QVERIFY(list()->urls().isEmpty());
    }

    void aFailureIsTriedAgain()
    {
        const QJsonObject fault{{u"path"_s, u"/conversations/messages/upload"_s}, {u"status"_s, 500}};
        QVERIFY(QCoro::waitFor(m_services->emulator.control("POST", u"/_emulator/faults"_s, fault)));
        drop(picture(u"photo.png"_s));
        auto *error = find<ErrorPanel>(u"uploadFilesError"_s);
        QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), 15'000);
        QCOMPARE(error->step(), HighLevel::NextStep::TryAgain);
        QVERIFY(QCoro::waitFor(m_services->emulator.control("DELETE", u"/_emulator/faults"_s)));
        QTest::mouseClick(error->findChild<QPushButton *>(u"bannerButton"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(list()->urls().size(), 1, 10'000);
        QVERIFY(!error->isVisible());
    }

    void aPersonIsEditedFromTheList()
    {
        auto *people = find<QListView>(u"contacts"_s);
        const QModelIndex first = people->currentIndex();
        const QPoint middle = people->visualRect(first).center();
        emit people->customContextMenuRequested(middle);
        auto *menu = find<QMenu>(u"conversationMenu"_s);
        QVERIFY(menu);
        QAction *edit = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text() == u"&Edit Contact…"_s)
                edit = action;
        }
        QVERIFY(edit);
        edit->trigger();
        menu->close();
        auto *dialog = find<ContactDialog>(u"contactDialog"_s);
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"contactName"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!name->text().isEmpty(), 10'000);
        name->setText(u"Ada King"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"contactSave"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"threadTitle"_s)->text(), u"Ada King"_s, 10'000);
        QTRY_VERIFY(!find<ContactDialog>(u"contactDialog"_s));
        // The same by key; and whoever is deleted there leaves no thread behind.
        const QString contact = people->currentIndex().data(PeopleModel::ContactIdRole).toString();
        people->setFocus();
        QTest::keyClick(people, Qt::Key_F2);
        dialog = find<ContactDialog>(u"contactDialog"_s);
        QVERIFY(dialog);
        auto *remove = dialog->findChild<QPushButton *>(u"contactDelete"_s);
        QTRY_VERIFY_WITH_TIMEOUT(remove->isVisible(), 10'000);
        QTest::mouseClick(remove, Qt::LeftButton);
        QPushButton *yes = nullptr;
        QTRY_VERIFY((yes = dialog->findChild<QPushButton *>(u"deleteContactConfirmed"_s)));
        yes->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"threadTitle"_s)->text() != "Ada King"_L1, 10'000);
        const auto isGone = [people, contact] {
            for (int row = 0; row < people->model()->rowCount(); ++row) {
                if (people->model()->index(row, 0).data(PeopleModel::ContactIdRole).toString() == contact)
                    return false;
            }
            return true;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isGone(), 10'000);
    }

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    AttachmentList *list() const { return find<AttachmentList>(u"uploadFiles"_s); }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    QString picture(const QString &name) const
    {
        const QString path = m_services->file(name);
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        return image.save(path) ? path : QString();
    }

    void drop(const QString &path)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list(), &event);
    }

    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<MessagesPage> m_page;
};

LINESMAN_TEST(TstUploads)
#include "tst_uploads.moc"

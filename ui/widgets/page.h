// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "ui/widgets/destination.h"
#include "ui/widgets/tone.h"

#include <QString>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Linesman::Ui {

class ActionRow;
class EmptyState;

/*!
    The base of every place: a title row with actions and below it one of four looks. A page fills body() once and
    then says which look holds; it starts as Ready. It speaks to the main window by the signals here only.
*/
class Page : public QWidget
{
    Q_OBJECT
public:
    enum class Look { Ready, Empty, Busy, Failed };

    explicit Page(const QString &title, QWidget *parent = nullptr);

    Look look() const { return m_look; }
    QString title() const;

    /*! What F1 shows about this place: a few paragraphs of plain text, headings as lines that end without a full stop.
     */
    virtual QString help() const { return {}; }
    /*! Shows what another page, the palette or the command line asked for; called after the page is visible. */
    virtual void open(const Destination &destination);
    /*! F5: does again what the place does. Nothing by default. */
    virtual void runAgain() {}
    /*! Ctrl+F: puts the keyboard into the place's own search; by default into its first SearchField or CodeView. */
    virtual void findHere();
    /*! Esc: closes what lies on top (a drawer, a search) and says true, or false when there is nothing to close. */
    virtual bool goBack() { return false; }

    /*! Where the keyboard is when the window opens at this place; null leaves it to the tab order. */
    virtual QWidget *firstFocus() { return nullptr; }

    void showReady();
    /*! One sentence and the button that fills the place (emptyAction() when pressed); no button when it is empty. */
    void showEmpty(const QString &sentence, const QString &button = {});
    /*! The same under a title, and with a second way as a link (emptyLink() when pressed). */
    void showEmpty(const QString &title, const QString &sentence, const QString &button, const QString &link = {});
    /*! The place's icon, shown when it is empty. */
    void setIcon(const QString &iconName);
    /*! \a what is being done; progress by setProgress(); \a cancellable shows Cancel (cancelled() when pressed). */
    enum class Cancel { Possible, Impossible };
    void showBusy(const QString &what, Cancel cancel = Cancel::Possible);
    /*! 0 to 100, or below 0 when unknown. \a left says what is left in words. */
    void setProgress(int percent, const QString &left = {});
    /*! describe(\a error), Details and Retry (retried() when pressed). */
    void showFailed(const Error &error);
    /*! The same with a sentence of the page's own. */
    void showFailed(const QString &sentence, const QString &details);

signals:
    void emptyAction();
    void emptyLink();
    void cancelled();
    void retried();
    /*! Go to the page of \a destination and open() it there. */
    void destinationWanted(const Linesman::Ui::Destination &destination);
    /*! A quiet line at the bottom of the window. */
    void statusChanged(const QString &text);
    /*! The end of long work: a notification on top of whatever page is shown, with a way to \a destination if any. */
    void finished(Linesman::Ui::Tone tone, const QString &sentence,
                  const std::optional<Linesman::Ui::Destination> &destination = {});
    /*! Opens \a url in the system's browser. */
    void browserWanted(const QUrl &url);

protected:
    /*! Where the page puts what it shows when ready. No margins; spacing 12. */
    QVBoxLayout *body() const { return m_body; }
    /*! Adds to the right of the title, left to right; the primary button last. What has no room folds (ActionRow). */
    void addAction(QWidget *widget);
    using QWidget::addAction;
    ActionRow &actionRow() { return *m_actions; }
    /*! Adds beside the title, at its right: a chip, a count. */
    void addBesideTitle(QWidget *widget);
    /*! A muted sentence under the title; empty hides it. */
    void setSubtitle(const QString &text);

private:
    QWidget *makeBusy();
    QWidget *makeFailed();
    void setLook(Look look);

    Look m_look = Look::Ready;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QBoxLayout *m_beside = nullptr;
    ActionRow *m_actions = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_ready = nullptr;
    QVBoxLayout *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_busyText = nullptr;
    QLabel *m_busyLeft = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_failedText = nullptr;
    QLabel *m_details = nullptr;
    QPushButton *m_detailsButton = nullptr;
};

} // namespace Linesman::Ui

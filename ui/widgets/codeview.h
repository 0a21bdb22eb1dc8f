// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/destination.h"
#include "ui/widgets/jsonplace.h"

#include "ui/widgets/behind.h"

#include <QByteArray>
#include <QString>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QsciLexer;
class QsciScintilla;

namespace Linesman::Ui {

class CodeFindBar;

/*!
    Shows what was on the wire, without changing it: JSON indented in its own order and foldable, HTTP heads, text, or
    bytes in hexadecimal, as many in a line as there is room for. A large body is shown as text until another thread
    has indented it. Shows the first 256 KiB until "Show all", which another thread prepares and the pane takes in parts;
    lines over 4 kB are cut for showing. Ctrl+F finds, Copy copies the bytes as they came; the menu wraps, numbers, folds, zooms,
    and copies the JSON value at the caret or its path. Tab and Esc leave it.
*/
class CodeView : public QWidget
{
    Q_OBJECT
public:
    /*! Auto takes JSON when it parses, hexadecimal when it is not UTF-8 text, else text. */
    enum class Format { Auto, Json, HttpHead, Text, Hex };

    explicit CodeView(QWidget *parent = nullptr);
    /*! Names the inner parts after the view: "body" gives bodyText, bodyCopy. Set it before showing. */
    explicit CodeView(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes, Format format = Format::Auto);
    void clear() { setBytes({}); }
    const QByteArray &bytes() const { return m_bytes; }
    /*! What is shown when there are no bytes. */
    void setPlaceholder(const QString &text);
    /*! A short title left in the bar above ("Body", "Request"). */
    void setTitle(const QString &title);
    QString shownText() const;
    /*! The chosen text, else everything: what somebody wants to know more about. */
    QString textInQuestion() const;
    Format shownFormat() const { return m_shown; }
    /*! As CodeLook says; setCodeLook() calls it. */
    void applyLook();

public slots:
    void openFind();
    void copy();
    /*! Of the JSON value at the caret; nothing happens where there is none. */
    void copyValue();
    void copyPath();
    /*! Goes to what history holds with the chosen text, or with the JSON value at the caret: an id, a number, a word. */
    void findInHistory();
    /*! Goes to the thread of the contact whose id is at the caret. */
    void openThread();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTools(QWidget *frame);
    void makeMenu();
    void setUpEditor();
    void build();
    int bytesPerLine() const;
    JsonPlace placeHere() const; //!< the JSON value at the caret; an empty path where there is none
    void goTo(const Destination &destination);
    void chooseFormat(Format format);
    void render();
    QToolButton *addMode(const QString &text, Format format);

    void lookForJson();
    void showAll();
    /*! \a bytes as the pane shows them; \a mark says how much of a line is cut. On any thread. */
    static QString textToShow(const QByteArray &bytes, Format format, int perLine, const QString &mark);
    void prepareRest(const QByteArray &bytes);
    void appendPart();
    void showSize();
    static QString cutMark(); //!< with a place for the number

    QByteArray m_bytes;
    QByteArray m_indented;          //!< them as JSON, when they are some
    Format m_format = Format::Text; //!< what the bytes are
    Format m_shown = Format::Text;  //!< what is shown of them
    bool m_all = false;
    QByteArray m_rest;         //!< what is still to be appended, in UTF-8
    qsizetype m_restAt = 0;    //!< so much of it is
    qsizetype m_restFrom = -1; //!< so much was there before it; below 0 while nothing is appended
    int m_perLine = 16;        //!< bytes, in hexadecimal
    QString m_placeholder;
    QLabel *m_title = nullptr;
    QLabel *m_size = nullptr;
    QHBoxLayout *m_bar = nullptr;
    QButtonGroup *m_modes = nullptr;
    QToolButton *m_pretty = nullptr;
    QToolButton *m_raw = nullptr;
    QToolButton *m_hex = nullptr;
    QToolButton *m_options = nullptr;
    QMenu *m_menu = nullptr;
    CodeFindBar *m_findBar = nullptr;
    QPushButton *m_showAll = nullptr;
    QLabel *m_nothing = nullptr;
    QsciScintilla *m_editor = nullptr;
    QsciLexer *m_json = nullptr;
    QsciLexer *m_http = nullptr;
    Behind m_behind;
    Behind m_preparing;
};

} // namespace Linesman::Ui

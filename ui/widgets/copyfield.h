// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>

class QLineEdit;
class QToolButton;

namespace Linesman::Ui {

/*! Copies \a secret and takes it out of the clipboard again after \a stays, unless something else was copied since. */
void copySecret(const QString &secret, std::chrono::milliseconds stays = std::chrono::seconds(60));

/*!
    A value to copy: read-only, in the wire font, with a Copy button. A secret is masked until it is revealed, and
    leaves the clipboard a minute after it was copied.
*/
class CopyField : public QWidget
{
    Q_OBJECT
public:
    enum class Content { Plain, Secret };
    /*! The inner line is named \a objectName, the button \a objectName plus "Copy". */
    CopyField(const QString &objectName, const QString &accessibleName, Content content = Content::Plain,
              QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setWhole(); //!< from now on it is never narrower than its text, at any text size
    void setPlaceholder(const QString &text);
    QLineEdit *line() const { return m_line; } //!< for a label's buddy

signals:
    void copied();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy();
    void fitText();

    Content m_content;
    bool m_isWhole = false;
    QLineEdit *m_line = nullptr;
    QToolButton *m_reveal = nullptr;
    QToolButton *m_copy = nullptr;
};

} // namespace Linesman::Ui

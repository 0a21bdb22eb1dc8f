// SPDX-License-Identifier: GPL-3.0-or-later
// How a code pane takes a large body: text made on another thread, put in a part at a time.
#include "ui/widgets/codetext.h"
#include "ui/widgets/codeview.h"

#include "ui/widgets/codefindbar.h"
#include "ui/widgets/prettyjson.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype LineLimit = 4096;       // characters: longer lines make every repaint slow
constexpr qsizetype PartBytes = 256 * 1024; // appended at once
constexpr int PartLines = 1000;             // likewise: each is laid out to be wrapped, some 40 us

QString withCutLines(const QString &text, const QString &mark)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at <= text.size();) {
        qsizetype end = text.indexOf(u'\n', at);
        const bool last = end < 0;
        if (last)
            end = text.size();
        if (end - at > LineLimit)
            out += text.mid(at, LineLimit) + mark.arg(end - at - LineLimit);
        else
            out += QStringView(text).mid(at, end - at);
        if (!last)
            out += u'\n';
        at = end + 1;
    }
    return out;
}
} // namespace

QString CodeView::textToShow(const QByteArray &bytes, Format format, int perLine, const QString &mark)
{
    QString text = QString::fromUtf8(format == Format::Hex ? hexDump(bytes, perLine) : bytes);
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(QChar(u'\0'), QChar(0x2400)); // the picture of NUL: the editor would stop there
    return withCutLines(text, mark);
}

void CodeView::showAll()
{
    m_all = true;
    m_showAll->hide();
    prepareRest(m_shown == Format::Json ? m_indented : m_bytes);
}

QString CodeView::cutMark()
{
    return u" "_s + tr("… (%1 more characters in this line)");
}

void CodeView::showSize()
{
    QString text = m_bytes.isEmpty() ? QString() : locale().formattedDataSize(m_bytes.size());
    if (m_restFrom >= 0) {
        const qsizetype source = m_shown == Format::Json ? m_indented.size() : m_bytes.size();
        const qsizetype all = m_rest.isEmpty() ? std::max(source, m_restFrom) : m_restFrom + m_rest.size();
        text += u" · "_s + tr("%1 % shown").arg(all > 0 ? (m_restFrom + m_restAt) * 100 / all : 0);
    }
    m_size->setText(text);
}

/*! All of \a bytes, made ready on another thread; what is shown already stays where it is. */
void CodeView::prepareRest(const QByteArray &bytes)
{
    const qsizetype line = m_editor->text().lastIndexOf(u'\n') + 1; // behind it one may be cut
    const QByteArray shown = m_editor->text().left(line).toUtf8();
    m_restFrom = shown.size();
    showSize();
    m_preparing.run([bytes, format = m_shown, perLine = m_perLine,
                     mark = cutMark()] { return textToShow(bytes, format, perLine, mark).toUtf8(); },
                    [this, shown](const QByteArray &all) {
                        if (!all.startsWith(shown)) { // never: lines are cut the same way each time
                            m_restFrom = -1;
                            showSize();
                            return;
                        }
                        m_rest = all.sliced(shown.size());
                        m_restAt = 0;
                        m_editor->setReadOnly(false);
                        m_editor->SendScintilla(QsciScintilla::SCI_DELETERANGE,
                                                static_cast<unsigned long>(shown.size()),
                                                static_cast<long>(m_editor->length() - shown.size()));
                        m_editor->setReadOnly(true);
                        appendPart();
                    });
}

/*! A part at a time, so that the window answers in between. */
void CodeView::appendPart()
{
    if (m_restFrom < 0)
        return; // something else is shown by now
    qsizetype end = m_restAt;
    for (int lines = 0; lines < PartLines && end < m_rest.size() && end - m_restAt < PartBytes; ++lines) {
        const qsizetype next = m_rest.indexOf('\n', end);
        end = next < 0 ? m_rest.size() : next + 1;
    }
    m_editor->setReadOnly(false);
    m_editor->SendScintilla(QsciScintilla::SCI_APPENDTEXT, static_cast<unsigned long>(end - m_restAt),
                            m_rest.constData() + m_restAt);
    m_editor->setReadOnly(true);
    m_restAt = end;
    if (end < m_rest.size()) {
        showSize();
        QTimer::singleShot(0, this, [this, rest = m_rest] { // shared, so that no other body can get its place
            if (rest.constData() == m_rest.constData())
                appendPart();
        });
        return;
    }
    m_rest.clear();
    m_restFrom = -1;
    showSize();
    applyLook(); // the margin has to hold longer numbers
    m_findBar->refresh();
}

} // namespace Linesman::Ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/matrixfoot.h"

#include "app/installs/matrixreport.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

MatrixFoot::MatrixFoot(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::XS, Space::L, Space::S);
    column->setSpacing(0);
    m_counts = makeLabel({}, u"small muted"_s, this);
    m_counts->setObjectName(u"matrixCounts"_s);
    column->addWidget(m_counts);
    m_freshness = makeLabel({}, u"small muted"_s, this);
    m_freshness->setObjectName(u"matrixFreshness"_s);
    column->addWidget(m_freshness);
}

void MatrixFoot::showCounts(const Installs::Matrix &matrix, const QList<int> &shown)
{
    const QList<int> counts = Installs::verdictCounts(matrix, shown);
    m_counts->setText(
        tr("%n location(s) shown. Their providers: %1 broken, %2 to do, %3 unknown, %4 ready, %5 not installed.",
           nullptr, int(shown.size()))
            .arg(QString::number(counts.at(0)), QString::number(counts.at(1)), QString::number(counts.at(2)),
                 QString::number(counts.at(3)), QString::number(counts.at(4))));
}

void MatrixFoot::showFreshness(const QDateTime &at, const QString &failure, bool isSlow)
{
    m_freshness->setVisible(at.isValid());
    if (!at.isValid())
        return;
    const QString moment = QLocale().toString(at.toLocalTime().time(), QLocale::LongFormat);
    setRole(m_freshness, failure.isEmpty() ? u"small muted"_s : u"small bad"_s);
    m_freshness->setText(!failure.isEmpty() ? tr("As known at %1. It could not be brought up to date.").arg(moment)
                         : isSlow           ? tr("As known at %1. It is being brought up to date…").arg(moment)
                                            : tr("As known at %1.").arg(moment));
    m_freshness->setToolTip(at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s));
}

} // namespace Linesman::Ui

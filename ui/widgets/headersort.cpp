// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headersort.h"

#include <QCollator>
#include <QDateTime>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>
#include <numeric>
#include <optional>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostRows = 3'000; // moving a row costs as much as there are rows

/*! Seconds of "412 ms", "1.24 s", "3 min 20 s"; nothing for any other text. */
std::optional<double> secondsOf(const QString &text)
{
    static const QRegularExpression whole(u"^\\s*(?:\\d+(?:[.,]\\d+)?\\s*(?:µs|ms|s|min|h)\\s*)+$"_s);
    static const QRegularExpression part(u"(\\d+(?:[.,]\\d+)?)\\s*(µs|ms|s|min|h)"_s);
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    double seconds = 0;
    auto parts = part.globalMatch(text);
    while (parts.hasNext()) {
        const QRegularExpressionMatch one = parts.next();
        const QString unit = one.captured(2);
        const double scale = unit == u"µs"_s    ? 1e-6
                             : unit == u"ms"_s  ? 1e-3
                             : unit == u"s"_s   ? 1
                             : unit == u"min"_s ? 60
                                                : 3600;
        seconds += one.captured(1).replace(u',', u'.').toDouble() * scale;
    }
    return seconds;
}
} // namespace

HeaderSort::Key HeaderSort::keyOf(const QVariant &value)
{
    switch (value.userType()) {
    case QMetaType::QDateTime:
        return {true, double(value.toDateTime().toMSecsSinceEpoch()), {}};
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Bool:
        return {true, value.toDouble(), {}};
    default:
        break;
    }
    const QString text = value.toString();
    if (const std::optional<double> seconds = secondsOf(text))
        return {true, *seconds, text};
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return {isNumber, number, text};
}

void HeaderSort::offer(QTableView &view)
{
    if (!view.findChild<HeaderSort *>(QString(), Qt::FindDirectChildrenOnly))
        new HeaderSort(view); // the view's
    view.findChild<HeaderSort *>(QString(), Qt::FindDirectChildrenOnly)->watchModel();
}

HeaderSort::HeaderSort(QTableView &view)
    : QObject(&view)
    , m_view(view)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // what changes together is sorted once
    connect(&m_soon, &QTimer::timeout, this, &HeaderSort::sort);
    QHeaderView *header = view.horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &HeaderSort::sort);
}

void HeaderSort::watchModel()
{
    const QAbstractItemModel *model = m_view.model();
    if (!model)
        return;
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, change, this, &HeaderSort::sortSoon, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::dataChanged, this, &HeaderSort::sortSoon, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::layoutChanged, this, &HeaderSort::sortSoon, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::modelReset, this, &HeaderSort::sortSoon, Qt::UniqueConnection);
}

void HeaderSort::sortSoon()
{
    if (m_view.horizontalHeader()->sortIndicatorSection() >= 0)
        m_soon.start();
}

/*! The rows of the model in the order in which they are to be seen. */
std::vector<int> HeaderSort::wantedRows() const
{
    std::vector<int> rows(std::size_t(m_view.model()->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    const int column = m_view.horizontalHeader()->sortIndicatorSection();
    if (column < 0)
        return rows;
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const int row : rows) {
        const QModelIndex cell = m_view.model()->index(row, column);
        const QVariant value = cell.data(SortRole);
        keys.push_back(keyOf(value.isValid() ? value : cell.data()));
    }
    const bool isDown = m_view.horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
    std::stable_sort(rows.begin(), rows.end(), [&](int one, int other) {
        const Key &a = keys[std::size_t(isDown ? other : one)];
        const Key &b = keys[std::size_t(isDown ? one : other)];
        if (a.isNumber && b.isNumber)
            return a.number < b.number;
        if (a.isNumber != b.isNumber)
            return a.isNumber;
        return collator.compare(a.text, b.text) < 0;
    });
    return rows;
}

void HeaderSort::sort()
{
    if (!m_view.model())
        return;
    if (m_view.model()->rowCount() > MostRows) {
        const QSignalBlocker quiet(m_view.horizontalHeader());
        m_view.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        return;
    }
    const std::vector<int> rows = wantedRows();
    QHeaderView *shown = m_view.verticalHeader();
    if (shown->count() != int(rows.size()))
        return; // the view has not heard of all rows yet: it does before the next turn
    for (int place = 0; place < int(rows.size()); ++place) {
        if (const int now = shown->visualIndex(rows[std::size_t(place)]); now != place)
            shown->moveSection(now, place);
    }
}

} // namespace Linesman::Ui

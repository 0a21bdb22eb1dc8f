// How long it takes to filter, sort and put together a matrix of 5,000 locations by five providers, as the Installs tab
// does it at each key: the aim is under 50 ms for a filter.
#include "app/installs/matrix.h"
#include "app/installs/matrixreport.h"
#include "ui/providers/matrixmodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

namespace {
/*! The middle of eleven runs. */
double median(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < 11; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[5];
}

Installs::MatrixSources sourcesOf(int locations)
{
    Installs::MatrixSources sources;
    sources.connection = u"bench"_s;
    sources.now = QDateTime::currentDateTimeUtc();
    for (const Providers::Kind kind : Providers::AllKinds)
        sources.providers.append({ProviderId(Providers::kindName(kind)), kind, Providers::kindTitle(kind), QUrl()});
    for (int i = 0; i < locations; ++i)
        sources.locations.append({LocationId(u"Lo4mVwC2QbXr7Tz%1"_s.arg(i, 5, 10, QChar(u'0'))),
                                  u"%1 Dental %2"_s.arg(i % 3 ? u"Harbour"_s : u"Pier"_s).arg(i), i % 7 != 0});
    return sources;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Installs::MatrixSources sources = sourcesOf(5000);
    Installs::Matrix matrix;
    std::printf("5000 locations, 5 providers (ms, median of 11)\n");
    std::printf("  put together       %7.2f\n", median([&] { matrix = Installs::makeMatrix(sources); }));
    Ui::MatrixModel model;
    std::printf("  into the model     %7.2f\n", median([&] { model.setMatrix(matrix); }));
    int turn = 0;
    std::printf("  filter by text     %7.2f\n", median([&] {
                    Installs::MatrixFilter filter;
                    filter.text = ++turn % 2 ? u"pier 12"_s : u"harbour"_s;
                    model.setFilter(filter);
                }));
    std::printf("  filter by verdict  %7.2f\n", median([&] {
                    Installs::MatrixFilter filter;
                    filter.verdict = ++turn % 2 ? Installs::Verdict::NotInstalled : Installs::Verdict::Attention;
                    model.setFilter(filter);
                }));
    model.setFilter({});
    std::printf("  sort by verdict    %7.2f\n",
                median([&] { model.sort(4, ++turn % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); }));
    QList<int> all;
    for (int row = 0; row < int(matrix.rows.size()); ++row)
        all.append(row);
    std::printf("  to CSV             %7.2f\n", median([&] { (void)Installs::toCsv(matrix, all); }));
    std::printf("  to HTML            %7.2f\n", median([&] { (void)Installs::toHtml(matrix, all, {}); }));
    return 0;
}

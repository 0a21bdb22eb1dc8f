// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/*! "app/core app/http" as folders, each below \a parent. */
QStringList folders(const QString &parent, const QString &names)
{
    QStringList all;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        all += parent + u'/' + name;
    return all;
}

/*!
    Which of our folders each domain may include besides itself, as app/CMakeLists.txt links them. Arrows point one way:
    ui and app/cli -> domains -> http, secrets -> core, and among the domains only downwards.
    The emulator never sees highlevel or providers: the two sides meet only as JSON, so that no mistake can pass on both.
*/
const QHash<QString, QStringList> &allowedFolders()
{
    static const auto app = [](const QString &names) {
        return folders(u"app"_s, names);
    };
    static const QString all =
        u"core drills emulator exchange facts highlevel history http installs linetest messages oauth providers "
        "readiness secrets webhooks"_s;
    static const QHash<QString, QStringList> allowed = {
        {u"app/core"_s, {}},
        {u"app/http"_s, app(u"core"_s)},
        {u"app/secrets"_s, app(u"core"_s)},
        {u"app/exchange"_s, app(u"core http"_s)},
        {u"app/history"_s, app(u"core exchange providers"_s)},
        {u"app/facts"_s, app(u"core"_s)},
        {u"app/providers"_s, app(u"core facts"_s)},
        {u"app/highlevel"_s, app(u"core exchange facts"_s)},
        {u"app/oauth"_s, app(u"core exchange facts highlevel http secrets"_s)},
        {u"app/webhooks"_s, app(u"core exchange facts history http providers secrets"_s)},
        {u"app/emulator"_s, app(u"core exchange facts history http webhooks"_s)},
        {u"app/messages"_s, app(u"core facts highlevel providers"_s)},
        {u"app/linetest"_s, app(u"core emulator exchange highlevel history http oauth providers secrets webhooks"_s)},
        {u"app/drills"_s,
         app(u"core emulator exchange highlevel history http linetest oauth providers secrets webhooks"_s)},
        {u"app/readiness"_s,
         app(u"core drills emulator exchange highlevel history http linetest oauth providers secrets webhooks"_s)},
        {u"app/installs"_s,
         app(u"core emulator exchange facts highlevel history http linetest oauth providers secrets"_s)},
        {u"app/doctor"_s,
         app(u"core exchange facts highlevel history http installs messages oauth providers webhooks workspace"_s)},
        {u"app/workspace"_s, app(all)},
        {u"app/cli"_s, app(all + u" doctor workspace"_s)},
    };
    return allowed;
}

/*!
    Which folders of the window each of its folders may include besides itself. Pages do not know each other: what two of
    them need has a folder of its own. Of the engine, theme and widgets may include core alone.
*/
const QHash<QString, QStringList> &allowedWindowFolders()
{
    static const auto ui = [](const QString &names) {
        return folders(u"ui"_s, names);
    };
    static const QHash<QString, QStringList> allowed = {
        {u"ui/theme"_s, {}},
        {u"ui/widgets"_s, ui(u"theme"_s)},
        {u"ui/live"_s, ui(u"theme widgets"_s)},
        {u"ui/exchange"_s, ui(u"theme widgets"_s)},
        {u"ui/mainwindow"_s, ui(u"live theme widgets"_s)},
        {u"ui/connect"_s, ui(u"theme widgets"_s)},
        {u"ui/doctor"_s, ui(u"theme widgets"_s)},
        {u"ui/emulator"_s, ui(u"theme widgets"_s)},
        {u"ui/history"_s, ui(u"exchange theme widgets"_s)},
        {u"ui/linetest"_s, ui(u"theme widgets"_s)},
        {u"ui/listener"_s, ui(u"exchange theme widgets"_s)},
        {u"ui/overview"_s, ui(u"exchange theme widgets"_s)},
        {u"ui/providers"_s, ui(u"theme widgets"_s)},
        {u"ui/settings"_s, ui(u"theme widgets"_s)},
        {u"ui/readiness"_s, ui(u"theme widgets"_s)},
        {u"ui/burst"_s, ui(u"theme widgets"_s)},
        {u"ui/drills"_s, ui(u"theme widgets"_s)},
        {u"ui/simulator"_s, ui(u"burst drills exchange readiness theme widgets"_s)},
        {u"ui/messages"_s, ui(u"live theme widgets messages/bulk messages/compose messages/forms messages/media "
                              "messages/people messages/threads"_s)},
        {u"ui/messages/media"_s, ui(u"theme widgets"_s)},
        {u"ui/messages/forms"_s, ui(u"live theme widgets messages/media"_s)},
        {u"ui/messages/people"_s, ui(u"live theme widgets messages/forms"_s)},
        {u"ui/messages/bulk"_s, ui(u"live theme widgets messages/forms messages/people"_s)},
        {u"ui/messages/compose"_s, ui(u"live theme widgets messages/forms messages/media"_s)},
        {u"ui/messages/threads"_s, ui(u"theme widgets messages/compose messages/media"_s)},
        {u"ui"_s,
         ui(u"connect doctor emulator exchange history linetest listener live mainwindow messages overview providers "
            "settings simulator theme widgets"_s)},
    };
    return allowed;
}

/*!
    The same one level deeper, for a domain that has folders of its own: the emulator's data at the bottom, what it does
    by itself, what every request is read and answered with, and beside each other the API and the control surface. A
    file right under the domain is above all of them.
*/
const QHash<QString, QStringList> &allowedSubfolders()
{
    static const QString state = u"app/emulator/state"_s;
    static const QString behaviour = u"app/emulator/behaviour"_s;
    static const QString request = u"app/emulator/request"_s;
    static const QString api = u"app/emulator/api"_s;
    static const QString control = u"app/emulator/control"_s;
    static const QHash<QString, QStringList> allowed = {
        {state, {}},
        {behaviour, {state}},
        {request, {behaviour, state}},
        {api, {behaviour, request, state}},
        {control, {behaviour, request, state}},
        {u"app/emulator"_s, {api, behaviour, control, request, state}},
        {u"ui/messages/media"_s, {}},
        {u"ui/messages/forms"_s, {u"ui/messages/media"_s}},
        {u"ui/messages/compose"_s, {u"ui/messages/forms"_s, u"ui/messages/media"_s}},
        {u"ui/messages/people"_s, {u"ui/messages/forms"_s}},
        {u"ui/messages/bulk"_s, {u"ui/messages/forms"_s, u"ui/messages/people"_s}},
        {u"ui/messages/threads"_s, {u"ui/messages/compose"_s, u"ui/messages/media"_s}},
    };
    return allowed;
}

/*! "app/http/server.h" -> "app/http"; a file right under app/ or ui/ belongs to that folder. */
QString folderOf(const QString &path)
{
    return path.section(u'/', 0, path.count(u'/') > 1 ? 1 : 0);
}

/*! "app/emulator/state/ids.h" -> "app/emulator/state" */
QString subfolderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

/*! Blanks comments, and with \a Everything also the inside of strings and characters; line breaks stay. */
enum class Blank { Comments, Everything };
QString blanked(const QString &text, Blank what)
{
    static const QRegularExpression token(
        u"//[^\\n]*|/\\*.*?\\*/"                       // comments
        "|R\"([^()\\s\\\\]{0,16})\\(.*?\\)\\1\""       // raw strings
        "|\"(?:\\\\.|[^\"\\\\\\n])*\""                 // strings
        "|(?<![0-9a-fA-F])'(?:\\\\.|[^'\\\\\\n])+'"_s, // characters, not the marks in 1'000
        QRegularExpression::DotMatchesEverythingOption);
    QString out = text;
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool comment = match.capturedView().startsWith(u'/');
        if (!comment && what == Blank::Comments)
            continue;
        const qsizetype edge = comment ? 0 : 1; // quotes stay
        for (qsizetype i = match.capturedStart() + edge; i < match.capturedEnd() - edge; ++i) {
            if (out.at(i) != u'\n')
                out[i] = u' ';
        }
    }
    return out;
}

/*! The module of Qt that has this header: "QtWidgets" for "QWidget" and "QtWidgets/QWidget". */
QString qtModule(const QString &header)
{
    if (header.startsWith(u"Qt"_s) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    const QString root = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString &module : {u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s}) {
        if (header == module || QFileInfo::exists(root + u'/' + module + u'/' + header))
            return module;
    }
    return {};
}

class Checker
{
public:
    Checker(QString path, const QString &text)
        : m_path(std::move(path))
        , m_code(blanked(text, Blank::Everything))
        , m_spoken(blanked(text, Blank::Comments))
    {
    }

    /*! What breaks a rule, each as "path:line: what is wrong, and what would be right". */
    QStringList problems()
    {
        checkIncludes();
        checkAwaits();
        if (!m_path.startsWith(u"tests/"_s))
            checkArguments();
        if (m_path.startsWith(u"ui/"_s) && !m_path.startsWith(u"ui/theme/"_s))
            checkColours();
        if (m_path.startsWith(u"ui/"_s))
            checkMarkup();
        std::sort(m_found.begin(), m_found.end());
        QStringList lines;
        for (const auto &[line, message] : std::as_const(m_found))
            lines += u"%1:%2: %3"_s.arg(m_path, QString::number(line), message);
        return lines;
    }

private:
    void report(qsizetype offset, const QString &message)
    {
        m_found.append({m_code.left(offset).count(u'\n') + 1, message});
    }

    void checkIncludes()
    {
        static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*([\"<])([^\">\\n]+)[\">]"_s,
                                                QRegularExpression::MultilineOption);
        for (auto it = include.globalMatch(m_spoken); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.capturedView(1) == u"\"")
                checkOurs(match.capturedStart(), match.captured(2));
            else
                checkTheirs(match.capturedStart(), match.captured(2));
        }
    }

    void checkOurs(qsizetype at, const QString &included)
    {
        if (included.endsWith(u".moc"_s) || (included.startsWith(u"moc_"_s) && !included.contains(u'/')))
            return;
        static const QRegularExpression full(u"^(app|ui|tests)/."_s);
        if (!full.match(included).hasMatch()) {
            report(at, u"\"%1\": include by full path, as in \"app/core/error.h\""_s.arg(included));
            return;
        }
        if (m_path.startsWith(u"tests/"_s))
            return;
        const bool window = m_path.startsWith(u"ui/"_s);
        const QString from = window ? subfolderOf(m_path) : folderOf(m_path);
        const QString to = window && included.startsWith(u"ui/"_s) ? subfolderOf(included) : folderOf(included);
        if (included.startsWith(u"tests/"_s) || (included.startsWith(u"ui/"_s) && !window) ||
            (to == u"app/cli"_s && from != to)) {
            report(at, u"%1 may not include %2"_s.arg(from, to));
            return;
        }
        if (included.endsWith(u"_p.h"_s) && folderOf(m_path) != folderOf(included))
            report(at, u"\"%1\" is private to its folder"_s.arg(included));
        if (from == to)
            checkSubfolders(at, subfolderOf(m_path), subfolderOf(included));
        if (from == to)
            return;
        if (window && to.startsWith(u"app"_s)) {
            if ((from == u"ui/theme" || from == u"ui/widgets") && to != u"app/core")
                report(at, u"%1 may not include %2; of the engine it may include app/core"_s.arg(from, to));
            return;
        }
        checkArrow(at, from, to, window ? allowedWindowFolders() : allowedFolders());
    }

    void checkArrow(qsizetype at, const QString &from, const QString &to, const QHash<QString, QStringList> &table)
    {
        const auto allowed = table.constFind(from);
        if (allowed == table.cend())
            report(at, u"%1 is a new folder: say in tst_layers what it may include"_s.arg(from));
        else if (!allowed->contains(to))
            report(at, u"%1 may not include %2; it may include %3"_s.arg(
                           from, to, allowed->isEmpty() ? u"only itself"_s : allowed->join(u", "_s)));
    }

    void checkSubfolders(qsizetype at, const QString &from, const QString &to)
    {
        const auto allowed = allowedSubfolders().constFind(from);
        if (from != to && allowed != allowedSubfolders().cend() && !allowed->contains(to))
            report(at, u"%1 may not include %2; it may include %3"_s.arg(
                           from, to, allowed->isEmpty() ? u"only itself"_s : allowed->join(u", "_s)));
    }

    void checkTheirs(qsizetype at, const QString &included)
    {
        if (m_path.startsWith(u"tests/"_s))
            return;
        if (m_path.startsWith(u"app/"_s)) {
            const QString module = qtModule(included);
            if (module == u"QtGui" || module == u"QtWidgets" || module == u"QtSvg" || included.startsWith(u"Qsci/"_s))
                report(at, u"<%1> is of %2, and app/ works without a display"_s.arg(
                               included, module.isEmpty() ? u"QScintilla"_s : module));
        }
        const bool inHttp =
            m_path.startsWith(u"app/http/"_s) && (m_path.endsWith(u".cpp"_s) || m_path.endsWith(u"_p.h"_s));
        if ((included.startsWith(u"boost/"_s) || included.startsWith(u"curl/"_s)) && !inHttp)
            report(at, u"<%1>: Boost and libcurl stay inside the .cpp and _p.h files of app/http"_s.arg(included));
        if (included.startsWith(u"qt6keychain/"_s) && !m_path.startsWith(u"app/secrets/"_s))
            report(at, u"<%1>: the key store is reached through app/secrets"_s.arg(included));
    }

    void checkAwaits()
    {
        // gcc 12.2 destroys a braced aggregate or a capturing lambda twice when it is made inside the await expression.
        for (qsizetype at = m_code.indexOf(u"co_await"_s); at >= 0; at = m_code.indexOf(u"co_await"_s, at + 8)) {
            qsizetype end = m_code.indexOf(u';', at);
            if (end < 0)
                end = m_code.size();
            const QStringView rest = QStringView(m_code).sliced(at + 8, end - at - 8);
            if (rest.contains(u'{') || rest.contains(u'['))
                report(at, u"'{' or '[' after co_await: name the argument in a statement before"_s);
            if (rest.contains(u"co_await"_s))
                report(at, u"two awaits in one statement: give each its own"_s);
            const qsizetype begin =
                std::max({m_code.lastIndexOf(u';', at), m_code.lastIndexOf(u'}', at), m_code.lastIndexOf(u'\n', at)});
            const QStringView before = QStringView(m_code).sliced(begin + 1, at - begin - 1);
            if (before.contains(u"auto ["_s) || before.contains(u"auto &["_s) || before.contains(u"auto&&["_s))
                report(at, u"structured binding of an await: name the result, then take it apart"_s);
        }
    }

    /*! What a first .arg() put in may hold "%2F" of a URL, which a second one would take for its own place. */
    void checkArguments()
    {
        static const QRegularExpression call(u"\\.\\s*arg\\s*\\("_s);
        static const QRegularExpression next(u"\\s*\\.\\s*arg\\s*\\("_s);
        for (auto it = call.globalMatch(m_code); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            qsizetype at = match.capturedEnd();
            for (int depth = 1; depth > 0 && at < m_code.size(); ++at) {
                if (m_code.at(at) == u'(')
                    ++depth;
                else if (m_code.at(at) == u')')
                    --depth;
            }
            const auto adjacent = QRegularExpression::AnchorAtOffsetMatchOption;
            if (next.match(m_code, at, QRegularExpression::NormalMatch, adjacent).hasMatch())
                report(match.capturedStart(), u".arg() after .arg(): give one call all arguments"_s);
        }
    }

    /*!
        Text from outside must not be taken for markup: TextGuard makes every label and tooltip plain. So only those who
        build their markup themselves, with everything foreign escaped, may ask for it.
    */
    void checkMarkup()
    {
        static const QSet<QString> ours = {
            u"ui/connect/findingview.cpp"_s,           // findings of our own tables
            u"ui/connect/urlpanel.cpp"_s,              // provider kinds
            u"ui/emulator/behaviourpanel.cpp"_s,       // sources as links
            u"ui/messages/threads/bubblelayout.cpp"_s, // e-mails, through SafeDocument
            u"ui/messages/threads/emailview.cpp"_s,    // likewise
            u"ui/widgets/textguard.cpp"_s,             // the guard itself
            u"ui/widgets/delegates.cpp"_s,             // a moment's tooltip
        };
        static const QRegularExpression markup(
            u"Qt::(?:RichText|AutoText|MarkdownText)\\b|\\b(?:setHtml|setMarkdown|insertHtml|toMarkdown)\\s*\\("_s
            u"|\\bQToolTip::showText\\b|\\bQWhatsThis::"_s);
        if (ours.contains(m_path))
            return;
        for (auto it = markup.globalMatch(m_code); it.hasNext();)
            report(it.next().capturedStart(),
                   u"shows markup: text from outside stays plain, see ui/widgets/textguard.h"_s);
    }

    void checkColours()
    {
        static const QRegularExpression inCode(
            u"Qt::(?:dark|light)?(?:red|green|blue|cyan|magenta|yellow|gr[ae]y|black|white)\\b"_s
            u"|Qt::(?:dark|light)(?:Red|Green|Blue|Cyan|Magenta|Yellow|Gr[ae]y)\\b"_s
            u"|\\bQColor(?:::fromRgba?)?\\s*[({]\\s*[0-9\"u]"_s
            u"|\\bQColor\\s+\\w+\\s*[({]\\s*[0-9\"u]"_s
            u"|\\bqRgba?\\s*\\(\\s*[0-9]|\\bQColorConstants::"_s);
        for (auto it = inCode.globalMatch(m_code); it.hasNext();)
            report(it.next().capturedStart(), u"names a colour: take it from ui/theme"_s);
        // Three digits may also be the number of an issue: they count where a colour would stand.
        static const QRegularExpression inText(u"\"(?:[^\"\\n]*#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\\b"_s
                                               u"|(?:[^\"\\n]*(?::|solid)[ ]*)?#[0-9a-fA-F]{3}\\b"_s
                                               u"|[^\"\\n]*(?:\\b(?:rgb|rgba|hsl)\\s*\\(|color:\\s*[a-z]+))"_s);
        for (auto it = inText.globalMatch(m_spoken); it.hasNext();)
            report(it.next().capturedStart(), u"names a colour in text: take it from ui/theme"_s);
    }

    QString m_path;
    QString m_code;   //!< without comments and what strings say
    QString m_spoken; //!< without comments
    QList<std::pair<qsizetype, QString>> m_found;
};

QStringList problemsIn(const QString &path, const QString &text)
{
    if (path.endsWith(u".ui"_s))
        return {path + u":1: forms are code, not .ui files"_s};
    return Checker(path, text).problems();
}

} // namespace

/*!
    Holds the tree to the include directions and to the await rule: every source file is read.
*/
class TstLayers : public QObject
{
    Q_OBJECT

private slots:
    void seesWhatBreaksARule_data();
    void seesWhatBreaksARule();
    void namesOnlyFoldersThatExist();
    void theTreeKeepsTheRules();
};

void TstLayers::seesWhatBreaksARule_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // how the only problem begins; empty for none

    const auto row = [](const char *name, const QString &path, const QString &text, const QString &expected = {}) {
        QTest::newRow(name) << path << text << expected;
    };
    const QString flow = u"app/oauth/signin.cpp"_s;
    const QString page = u"ui/history/page.cpp"_s;

    row("core reaches up", u"app/core/error.cpp"_s, u"\n#include \"app/http/server.h\"\n"_s,
        u"app/core/error.cpp:2: app/core may not include app/http"_s);
    row("http reaches history", u"app/http/server.cpp"_s, u"#include \"app/history/store.h\"\n"_s,
        u"app/http/server.cpp:1: app/http may not include app/history"_s);
    row("emulator knows the client", u"app/emulator/routes.cpp"_s, u"#include \"app/highlevel/client.h\"\n"_s,
        u"app/emulator/routes.cpp:1: app/emulator may not include app/highlevel"_s);
    row("emulator knows the kinds", u"app/emulator/state.h"_s, u"#include \"app/providers/kind.h\"\n"_s,
        u"app/emulator/state.h:1: app/emulator may not include app/providers"_s);
    row("the emulator's data know its API", u"app/emulator/state/state.h"_s,
        u"#include \"app/emulator/api/route.h\"\n"_s,
        u"app/emulator/state/state.h:1: app/emulator/state may not include app/emulator/api"_s);
    row("the emulator's control surface knows its API", u"app/emulator/control/controlsend.cpp"_s,
        u"#include \"app/emulator/api/routes.h\"\n"_s,
        u"app/emulator/control/controlsend.cpp:1: app/emulator/control may not include app/emulator/api"_s);
    row("domain includes command line", u"app/linetest/engine.cpp"_s, u"#include \"app/cli/command.h\"\n"_s,
        u"app/linetest/engine.cpp:1: app/linetest may not include app/cli"_s);
    row("window includes command line", page, u"#include \"app/cli/command.h\"\n"_s,
        u"ui/history/page.cpp:1: ui/history may not include app/cli"_s);
    row("app includes ui", flow, u"#include \"ui/theme/tokens.h\"\n"_s,
        u"app/oauth/signin.cpp:1: app/oauth may not include ui/theme"_s);
    row("app includes tests", flow, u"#include \"tests/support/suite.h\"\n"_s,
        u"app/oauth/signin.cpp:1: app/oauth may not include tests/support"_s);
    row("widgets know a domain", u"ui/widgets/table.cpp"_s, u"#include \"app/history/store.h\"\n"_s,
        u"ui/widgets/table.cpp:1: ui/widgets may not include app/history"_s);
    row("page knows a page", page, u"#include \"ui/listener/listenerpage.h\"\n"_s,
        u"ui/history/page.cpp:1: ui/history may not include ui/listener"_s);
    row("page reaches up", page, u"#include \"ui/wiring.h\"\n"_s,
        u"ui/history/page.cpp:1: ui/history may not include ui"_s);
    row("threads know the forms", u"ui/messages/threads/view.cpp"_s, u"#include \"ui/messages/forms/callform.h\"\n"_s,
        u"ui/messages/threads/view.cpp:1: ui/messages/threads may not include ui/messages/forms"_s);
    row("unknown page", u"ui/weather/page.cpp"_s, u"#include \"ui/theme/theme.h\"\n"_s,
        u"ui/weather/page.cpp:1: ui/weather is a new folder"_s);
    row("unknown domain", u"app/billing/plan.cpp"_s, u"#include \"app/core/error.h\"\n"_s,
        u"app/billing/plan.cpp:1: app/billing is a new folder"_s);
    row("widget in app", flow, u"// why\n#include <QWidget>\n"_s,
        u"app/oauth/signin.cpp:2: <QWidget> is of QtWidgets"_s);
    row("gui in app", flow, u"#include <QColor>\n"_s, u"app/oauth/signin.cpp:1: <QColor> is of QtGui"_s);
    row("gui module in app", flow, u"#include <QtGui/QDesktopServices>\n"_s,
        u"app/oauth/signin.cpp:1: <QtGui/QDesktopServices> is of QtGui"_s);
    row("beast outside http", u"app/webhooks/listener.cpp"_s, u"#include <boost/beast.hpp>\n"_s,
        u"app/webhooks/listener.cpp:1: <boost/beast.hpp>: Boost and libcurl stay"_s);
    row("curl in a header", u"app/http/deliveryclient.h"_s, u"#  include <curl/curl.h>\n"_s,
        u"app/http/deliveryclient.h:1: <curl/curl.h>: Boost and libcurl stay"_s);
    row("private header of another folder", u"app/webhooks/listener.cpp"_s, u"#include \"app/http/deadline_p.h\"\n"_s,
        u"app/webhooks/listener.cpp:1: \"app/http/deadline_p.h\" is private"_s);
    row("keychain outside secrets", flow, u"#include <qt6keychain/keychain.h>\n"_s,
        u"app/oauth/signin.cpp:1: <qt6keychain/keychain.h>: the key store"_s);
    row("form knows the bulk dialog", u"ui/messages/forms/userform.cpp"_s,
        u"#include \"ui/messages/bulk/bulkdialog.h\"\n"_s,
        u"ui/messages/forms/userform.cpp:1: ui/messages/forms may not include ui/messages/bulk"_s);
    row("form knows its page", u"ui/messages/forms/userform.cpp"_s, u"#include \"ui/messages/messagespage.h\"\n"_s,
        u"ui/messages/forms/userform.cpp:1: ui/messages/forms may not include ui/messages"_s);
    row("short include", flow, u"#include \"signin.h\"\n"_s,
        u"app/oauth/signin.cpp:1: \"signin.h\": include by full"_s);
    row("rich label", page, u"void f(QLabel *l) { l->setTextFormat(Qt::RichText); }\n"_s,
        u"ui/history/page.cpp:1: shows markup"_s);
    row("own tooltip", page, u"void f() { QToolTip::showText(QPoint(), header); }\n"_s,
        u"ui/history/page.cpp:1: shows markup"_s);
    row("form file", u"ui/connect/page.ui"_s, u"<ui/>"_s, u"ui/connect/page.ui:1: forms are code"_s);

    row("allowed includes", u"app/webhooks/listener.cpp"_s,
        u"#include \"app/webhooks/listener.h\"\n#include \"app/history/store.h\"\n#include \"app/http/server.h\"\n"
        "#include \"app/providers/kind.h\"\n#include <QTimer>\n#include \"listener.moc\"\n"_s);
    row("page includes domains", page, u"#include \"app/history/store.h\"\n#include \"ui/widgets/card.h\"\n"_s);
    row("page puts its folders together", u"ui/messages/formspane.cpp"_s,
        u"#include \"ui/messages/bulk/bulkdialog.h\"\n#include \"ui/messages/forms/userform.h\"\n"_s);
    row("bulk uses a form", u"ui/messages/bulk/bulkdialog.cpp"_s,
        u"#include \"app/workspace/messagingcontext.h\"\n#include \"ui/messages/forms/providerchoice.h\"\n"_s);
    row("include in a comment", flow, u"/*\n#include \"ui/page.h\"\n*/\n// #include <QWidget>\n"_s);
    row("beast inside http", u"app/http/server.cpp"_s, u"#include <boost/asio.hpp>\n#include <curl/curl.h>\n"_s);

    row("braced argument", flow, u"void f()\n{\n    co_await call(Draft{1});\n}\n"_s,
        u"app/oauth/signin.cpp:3: '{' or '[' after co_await"_s);
    row("braced argument on the next line", flow, u"co_await call(a,\n              {1});\n"_s,
        u"app/oauth/signin.cpp:1: '{' or '[' after co_await"_s);
    row("lambda argument", flow, u"co_return co_await call([this] { run(); });\n"_s,
        u"app/oauth/signin.cpp:1: '{' or '[' after co_await"_s);
    row("await in a condition", flow, u"if (co_await call()) {\n    x();\n}\n"_s,
        u"app/oauth/signin.cpp:1: '{' or '[' after co_await"_s);
    row("two awaits", flow, u"f(co_await a(), co_await b());\n"_s,
        u"app/oauth/signin.cpp:1: two awaits in one statement"_s);
    row("structured binding", flow, u"const auto [a, b] = co_await call();\n"_s,
        u"app/oauth/signin.cpp:1: structured binding of an await"_s);
    row("brace in a string", flow, u"co_await call(u\"{[\"_s, '{', 1'000);\n"_s);
    row("brace in a raw string", flow, u"co_await call(R\"({\"a\": [1]})\");\n"_s);
    row("await in a comment", flow, u"// co_await { never }\n/* co_await [ */\n"_s);
    row("plain awaits", flow, u"const auto a = co_await f(b);\nif (!a) {\n}\nco_return co_await g(*a);\n"_s);
    row("await rule in tests", u"tests/app/oauth/tst_signin.cpp"_s, u"co_await call({});\n"_s,
        u"tests/app/oauth/tst_signin.cpp:1: '{' or '[' after co_await"_s);

    row("chained arguments", flow, u"x = u\"%1 %2\"_s.arg(url)\n.arg(status);\n"_s,
        u"app/oauth/signin.cpp:1: .arg() after .arg()"_s);
    row("chained arguments with calls inside", page, u"x = tr(\"%1 %2\").arg(f(a(1), ')')).arg(status);\n"_s,
        u"ui/history/page.cpp:1: .arg() after .arg()"_s);
    row("arguments at once", flow, u"x = u\"%1 %2\"_s.arg(u\"%1\"_s.arg(url), QString::number(status)).trimmed();\n"_s);
    row("chained arguments in tests", u"tests/app/oauth/tst_signin.cpp"_s, u"x.arg(a).arg(b);\n"_s);

    row("colour by name", page, u"pen.setColor(Qt::darkGreen);\n"_s, u"ui/history/page.cpp:1: names a colour"_s);
    row("colour by numbers", page, u"auto c = QColor(10, 20, 30);\n"_s, u"ui/history/page.cpp:1: names a colour"_s);
    row("colour variable", page, u"QColor c(0x123456);\n"_s, u"ui/history/page.cpp:1: names a colour"_s);
    row("colour in a style sheet", page, u"w->setStyleSheet(u\"QLabel { background: #1a5fd0 }\"_s);\n"_s,
        u"ui/history/page.cpp:1: names a colour in text"_s);
    row("colour word in a style sheet", page, u"w->setStyleSheet(u\"QLabel { color: red }\"_s);\n"_s,
        u"ui/history/page.cpp:1: names a colour in text"_s);
    row("colour from the theme", page, u"QColor c = tokens.accent;\npen.setColor(QColor(c));\n"_s);
    row("number sign that is no colour", page, u"label->setText(tr(\"Attempt #%1 of #12\"));\n"_s);
    row("number of an issue", page, u"help(tr(\"HighLevel plans none (#284).\"));\n"_s);
    row("short colour", page, u"w->setStyleSheet(u\"QLabel { border: 1px solid #284 }\"_s);\n"_s,
        u"ui/history/page.cpp:1: names a colour in text"_s);
    row("transparent", page, u"image.fill(Qt::transparent);\n"_s);
    row("the theme names colours", u"ui/theme/tokens.cpp"_s, u"QColor c(0x1a5fd0);\n"_s);
}

void TstLayers::seesWhatBreaksARule()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);

    const QStringList problems = problemsIn(path, text);
    if (expected.isEmpty()) {
        QCOMPARE(problems, QStringList());
        return;
    }
    QVERIFY2(problems.size() == 1, qPrintable(u"found: "_s + problems.join(u" | "_s)));
    QVERIFY2(problems.first().startsWith(expected), qPrintable(problems.first()));
}

void TstLayers::namesOnlyFoldersThatExist()
{
    const QDir top(Linesman::Testing::sourceDir());
    for (const auto *table : {&allowedFolders(), &allowedSubfolders(), &allowedWindowFolders()}) {
        for (auto row = table->cbegin(); row != table->cend(); ++row) {
            for (const QString &folder : row.value() + QStringList{row.key()})
                QVERIFY2(top.exists(folder), qPrintable(folder));
        }
    }
}

void TstLayers::theTreeKeepsTheRules()
{
    const QDir top(Linesman::Testing::sourceDir());
    QStringList problems;
    int read = 0;
    for (const QString &folder : {u"app"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator files(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s, u"*.ui"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            problems += problemsIn(top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            ++read;
        }
    }
    QVERIFY2(read > 20, "the sources were not found");
    problems.sort();
    QVERIFY2(problems.isEmpty(), qPrintable(u"\n%1\n"_s.arg(problems.join(u'\n'))));
}

LINESMAN_TEST(TstLayers)
#include "tst_layers.moc"

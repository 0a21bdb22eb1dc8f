// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/factcheck.h"

#include "app/emulator/reference.h"
#include "app/facts/facts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace Linesman::Workspace {

using namespace Qt::Literals::StringLiterals;

namespace {
const QStringList Groups{u"contacts"_s, u"conversations"_s, u"locations"_s, u"marketplace"_s,
                         u"medias"_s,   u"oauth"_s,         u"users"_s};

/*! One of the files. */
struct Document {
    QString name; //!< relative to the folder
    bool isV3 = false;
    QJsonObject root;

    /*! What \a value is when it refers to another place of the file. */
    QJsonObject resolved(QJsonObject value) const
    {
        for (int i = 0; i < 10 && value.contains("$ref"_L1); ++i) {
            const QString reference = value.value("$ref"_L1).toString();
            if (!reference.startsWith("#/"_L1))
                return {};
            QJsonObject at = root;
            const QStringList parts = reference.mid(2).split(u'/');
            for (const QString &part : parts)
                at = at.value(part).toObject();
            value = at;
        }
        return value;
    }
    QJsonObject operation(const QString &path, const QString &method) const
    {
        return root.value("paths"_L1).toObject().value(path).toObject().value(method).toObject();
    }
    QJsonObject bodySchema(const QString &path, const QString &method, const QString &type) const
    {
        const QJsonObject body = resolved(operation(path, method).value("requestBody"_L1).toObject());
        const QJsonObject content = body.value("content"_L1).toObject().value(type).toObject();
        return resolved(content.value("schema"_L1).toObject());
    }
};

QString shape(QString path)
{
    static const QRegularExpression name(u"\\{[^{}]*\\}"_s);
    path.replace(name, u"{}"_s);
    return path.size() > 1 && path.endsWith(u'/') ? path.chopped(1) : path;
}

QString sorted(QStringList list)
{
    list.sort();
    return list.join(u", "_s);
}

class Check
{
public:
    explicit Check(QList<Document> documents)
        : m_documents(std::move(documents))
    {
    }

    QList<FactDifference> run()
    {
        for (const Document &document : m_documents) {
            if (!document.name.contains("conversations"_L1))
                continue;
            uploads(document);
            enumOf(document, u"inbound.types"_s, u"/conversations/messages/inbound"_s, u"post"_s, u"type"_s);
            enumOf(document, u"send.types"_s, u"/conversations/messages"_s, u"post"_s, u"type"_s);
            enumOf(document, u"status.values"_s, u"/conversations/messages/{messageId}/status"_s, u"put"_s,
                   u"status"_s);
            needed(document);
            exportLimit(document);
        }
        operations();
        return m_found;
    }

private:
    void differ(const Document &document, const QString &fact, const QString &ours, const QString &theirs)
    {
        if (ours != theirs)
            m_found.append({fact, ours, theirs, document.name});
    }

    void uploads(const Document &document)
    {
        static const QRegularExpression item(u"<li>\\s*([A-Za-z0-9]+)\\s*</li>"_s);
        const QString text =
            document.operation(u"/conversations/messages/upload"_s, u"post"_s).value("description"_L1).toString();
        QStringList theirs;
        auto found = item.globalMatch(text);
        while (found.hasNext())
            theirs.append(found.next().captured(1).toLower());
        if (!theirs.isEmpty())
            differ(document, u"upload.endings"_s, sorted(Facts::textsOf(Facts::fact(u"upload.endings"_s).value)),
                   sorted(theirs));
    }

    void enumOf(const Document &document, const QString &fact, const QString &path, const QString &method,
                const QString &member)
    {
        const QJsonObject schema = document.bodySchema(path, method, u"application/json"_s);
        const QJsonObject property =
            document.resolved(schema.value("properties"_L1).toObject().value(member).toObject());
        const QStringList theirs = Facts::textsOf(property.value("enum"_L1));
        if (!theirs.isEmpty())
            differ(document, fact, sorted(Facts::textsOf(Facts::fact(fact).value)), sorted(theirs));
    }

    void needed(const Document &document)
    {
        const QJsonObject schema =
            document.bodySchema(u"/conversations/messages/inbound"_s, u"post"_s, u"application/json"_s);
        QStringList ids;
        for (const QString &name : Facts::textsOf(schema.value("required"_L1))) {
            if (name.endsWith("Id"_L1))
                ids.append(name);
        }
        if (ids.contains(u"contactId"_s) && ids.contains(u"conversationId"_s))
            m_found.append(
                {u"inbound.ids"_s, Facts::fact(u"inbound.ids"_s).value.toString(), sorted(ids), document.name});
    }

    void exportLimit(const Document &document)
    {
        const QJsonArray parameters =
            document.operation(u"/conversations/messages/export"_s, u"get"_s).value("parameters"_L1).toArray();
        for (const QJsonValue &item : parameters) {
            const QJsonObject parameter = document.resolved(item.toObject());
            const QJsonValue most = parameter.value("schema"_L1).toObject().value("maximum"_L1);
            if (parameter.value("name"_L1) == "limit"_L1 && most.isDouble())
                differ(document, u"export.limit"_s, QString::number(Facts::fact(u"export.limit"_s).value.toInt()),
                       QString::number(most.toInt()));
        }
    }

    /*! The scopes that an operation names; empty when it names none. */
    static QSet<QString> scopesOf(const QJsonObject &operation)
    {
        QSet<QString> scopes;
        const QJsonArray security = operation.value("security"_L1).toArray();
        for (const QJsonValue &item : security) {
            const QJsonObject scheme = item.toObject();
            for (auto one = scheme.begin(); one != scheme.end(); ++one) {
                for (const QString &scope : Facts::textsOf(one.value()))
                    scopes.insert(scope);
            }
        }
        return scopes;
    }

    void operations()
    {
        QMap<QString, Emulator::ServedOperation> served;
        for (const Emulator::ServedOperation &one : Emulator::servedOperations())
            served.insert(one.method + u' ' + one.path, one);
        QSet<QString> known;
        for (const Document &document : m_documents) {
            const QJsonObject paths = document.root.value("paths"_L1).toObject();
            for (auto path = paths.begin(); path != paths.end(); ++path) {
                const QJsonObject item = path.value().toObject();
                for (const QString &method : {u"get"_s, u"post"_s, u"put"_s, u"delete"_s, u"patch"_s}) {
                    if (!item.contains(method))
                        continue;
                    const QString name = method.toUpper() + u' ' + shape(path.key());
                    known.insert(name);
                    const auto ours = served.constFind(name);
                    if (ours == served.constEnd())
                        continue;
                    const QSet<QString> scopes = scopesOf(item.value(method).toObject());
                    if (!scopes.isEmpty() && !scopes.contains(ours->scope))
                        differ(document, u"operation."_s + name, u"scope "_s + ours->scope,
                               u"scope "_s + sorted(QStringList(scopes.begin(), scopes.end())));
                }
            }
        }
        for (auto one = served.constBegin(); one != served.constEnd(); ++one) {
            const bool isOurOwn = one->path.startsWith("/_"_L1); // an address that the emulator hands out
            if (!known.contains(one.key()) && !isOurOwn)
                m_found.append({u"operation."_s + one.key(), u"served"_s, u"in no file"_s, u"apps"_s});
        }
    }

    QList<Document> m_documents;
    QList<FactDifference> m_found;
};
} // namespace

Result<QList<FactDifference>> checkFacts(const QString &folder)
{
    QList<Document> documents;
    for (const QString &group : Groups) {
        for (const bool isV3 : {false, true}) {
            const QString name = isV3 ? u"apps/v3/%1-v3.json"_s.arg(group) : u"apps/%1.json"_s.arg(group);
            QFile file(QDir(folder).filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
            if (!document.isObject())
                return failure(Error::Kind::BadInput, u"%1 is not a JSON object: %2"_s.arg(name, error.errorString()));
            documents.append({name, isV3, document.object()});
        }
    }
    if (documents.isEmpty())
        return failure(Error::Kind::BadInput,
                       u"%1 has no apps/*.json: give the folder of highlevel-api-docs"_s.arg(folder));
    return Check(std::move(documents)).run();
}

} // namespace Linesman::Workspace

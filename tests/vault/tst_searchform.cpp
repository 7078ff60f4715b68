// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insidevault.h"
#include "text/words.h"

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;

// An index is as good as the tokens that it was made of: after a change of our rules or of ICU's tables it is
// made anew at the next opening, or words would not be found, and not leave the index with their notes
// either.
class SearchFormTest : public QObject {
    Q_OBJECT

private:
    // Without the row that names the form.
    static void remakeSettings(Connection &connection, Sql table)
    {
        VERIFY_GOOD(connection.run("ALTER TABLE setting RENAME TO before"));
        VERIFY_GOOD(connection.run(table));
        VERIFY_GOOD(
            connection.run("INSERT INTO setting SELECT * FROM before WHERE key <> 'vault/search_form'"));
        VERIFY_GOOD(connection.run("DROP TABLE before"));
    }

private Q_SLOTS:
    void an_index_of_other_tokens_is_made_anew_at_the_next_opening()
    {
        SmallVault vault(
            {QStringLiteral("They kept my passport."), QStringLiteral("He undid this lantern.")});
        {
            const auto connection = inside(vault.path());
            // As an older app left it: the first note under other words, the second out of the index.
            VERIFY_GOOD(connection->run("INSERT INTO note_index(note_index) VALUES('delete-all')"));
            VERIFY_GOOD(
                connection->run("INSERT INTO note_index(rowid, text) SELECT id, 'oldword' FROM payload"));
            VERIFY_GOOD(connection->run(
                "UPDATE note SET indexed = 0 WHERE payload_id = (SELECT max(payload_id) FROM note)"));
            VERIFY_GOOD(connection->run("UPDATE setting SET value = '1 0' WHERE key = 'vault/search_form'"));
            QCOMPARE(connection->changes(), 1);
            VERIFY_GOOD(connection->close());
        }
        auto store = vault.open();
        VERIFY_GOOD(store);
        QCOMPARE((*store)->search(QStringLiteral("passport"), 9)->size(), 1);
        QCOMPARE((*store)->search(QStringLiteral("oldword"), 9)->size(), 0);
        QCOMPARE((*store)->search(QStringLiteral("lantern"), 9)->size(), 0); // undone: it stays out
        VERIFY_GOOD((*store)->close());
        const auto connection = inside(vault.path());
        QCOMPARE(connection->lines("SELECT value FROM setting WHERE key = 'vault/search_form'")->value(0),
            text::searchForm());
        VERIFY_GOOD(connection->run("INSERT INTO note_index(note_index) VALUES('integrity-check')"));
    }

    // A full disk, or one page that cannot be read: nothing is found then, and nothing of what is erased
    // stays behind.
    void an_index_that_cannot_be_made_is_left_empty_until_it_can()
    {
        SmallVault vault(
            {QStringLiteral("They kept my passport."), QStringLiteral("He undid this lantern.")});
        {
            const auto connection = inside(vault.path());
            remakeSettings(*connection,
                "CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL,"
                " CHECK(key <> 'vault/search_form')) STRICT, WITHOUT ROWID");
            VERIFY_GOOD(connection->close());
        }
        {
            auto store = vault.open();
            VERIFY_GOOD(store);
            QCOMPARE((*store)->search(QStringLiteral("passport"), 9)->size(), 0);
            const interview::Event taken = note(QStringLiteral("A lamp in the window."));
            VERIFY_GOOD((*store)->append(vault.caseId, {taken}, {}));
            QCOMPARE((*store)->search(QStringLiteral("lamp"), 9)->size(), 0);
            VERIFY_GOOD((*store)->append(vault.caseId, {happened(interview::Undone{taken.id})}, {}));
            VERIFY_GOOD((*store)->append(vault.caseId, {note(QStringLiteral("A second lamp."))}, {}));
            VERIFY_GOOD((*store)->close());
        }
        {
            const auto connection = inside(vault.path());
            QCOMPARE(*connection->number("SELECT count(*) FROM note_index_docsize"), qint64(0));
            remakeSettings(*connection,
                "CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID");
            VERIFY_GOOD(connection->close());
        }
        auto store = vault.open();
        VERIFY_GOOD(store);
        QCOMPARE((*store)->search(QStringLiteral("passport"), 9)->size(), 1);
        QCOMPARE((*store)->search(QStringLiteral("lamp"), 9)->size(), 1);
        VERIFY_GOOD((*store)->remove(vault.caseId, QStringLiteral("person_asked")));
        QCOMPARE((*store)->search(QStringLiteral("passport"), 9)->size(), 0);
    }

    void an_index_of_the_same_tokens_is_left_alone()
    {
        SmallVault vault({QStringLiteral("They kept my passport.")});
        {
            const auto connection = inside(vault.path());
            VERIFY_GOOD(connection->run("INSERT INTO note_index(note_index) VALUES('delete-all')"));
            VERIFY_GOOD(connection->close());
        }
        auto store = vault.open();
        VERIFY_GOOD(store);
        QCOMPARE((*store)->search(QStringLiteral("passport"), 9)->size(), 0);
    }
};

QTEST_GUILESS_MAIN(SearchFormTest)
#include "tst_searchform.moc"

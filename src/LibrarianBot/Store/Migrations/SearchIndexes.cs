namespace LibrarianBot.Store.Migrations;

/// <summary>
/// The full-text indexes and the triggers that keep them in step, in the same transaction as the row itself.
/// </summary>
/// <remarks>
/// Row id = slot of the network × 2^40 + id of the row. Contentless: the words only, the rows are read from their
/// tables. A migration that rebuilds one of these tables must make its triggers again.
/// </remarks>
internal static class SearchIndexes
{
    private const string Options =
        "content='', contentless_delete=1, tokenize=\"unicode61 remove_diacritics 2\", prefix='1 2 3'";

    public const string Create = $"""
        CREATE VIRTUAL TABLE TitleIndex USING fts5(Title, Author, Isbn, {Options});
        CREATE VIRTUAL TABLE TopicIndex USING fts5(Topic, {Options});

        CREATE TRIGGER BookListEntries_Indexed AFTER INSERT ON BookListEntries BEGIN
            INSERT INTO TitleIndex (rowid, Title, Author, Isbn)
            VALUES (((SELECT Slot FROM Networks WHERE NetworkId = new.NetworkId) << 40) + new.Id,
                new.Title, new.Author, new.Isbn);
        END;
        CREATE TRIGGER BookListEntries_Reindexed
        AFTER UPDATE OF Title, Author, Isbn ON BookListEntries BEGIN
            UPDATE TitleIndex SET Title = new.Title, Author = new.Author, Isbn = new.Isbn
            WHERE rowid = ((SELECT Slot FROM Networks WHERE NetworkId = new.NetworkId) << 40) + new.Id;
        END;
        CREATE TRIGGER BookListEntries_Unindexed AFTER DELETE ON BookListEntries BEGIN
            DELETE FROM TitleIndex
            WHERE rowid = ((SELECT Slot FROM Networks WHERE NetworkId = old.NetworkId) << 40) + old.Id;
        END;

        CREATE TRIGGER BookLists_Indexed AFTER INSERT ON BookLists BEGIN
            INSERT INTO TopicIndex (rowid, Topic)
            VALUES (((SELECT Slot FROM Networks WHERE NetworkId = new.NetworkId) << 40) + new.Id, new.Topic);
        END;
        CREATE TRIGGER BookLists_Reindexed AFTER UPDATE OF Topic ON BookLists BEGIN
            UPDATE TopicIndex SET Topic = new.Topic
            WHERE rowid = ((SELECT Slot FROM Networks WHERE NetworkId = new.NetworkId) << 40) + new.Id;
        END;
        CREATE TRIGGER BookLists_Unindexed AFTER DELETE ON BookLists BEGIN
            DELETE FROM TopicIndex
            WHERE rowid = ((SELECT Slot FROM Networks WHERE NetworkId = old.NetworkId) << 40) + old.Id;
        END;
        """;

    public const string Drop = "DROP TABLE TitleIndex; DROP TABLE TopicIndex;";
}

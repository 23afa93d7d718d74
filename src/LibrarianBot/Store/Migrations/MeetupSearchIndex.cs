namespace LibrarianBot.Store.Migrations;

/// <summary>
/// The words of each meetup: its title, agenda, actions and minutes in one document, made anew by triggers in the
/// transaction that changes any of them.
/// </summary>
/// <remarks>Row id = slot of the network × 2^40 + id of the meetup, as in <see cref="SearchIndexes"/>.</remarks>
internal static class MeetupSearchIndex
{
    private const string Key =
        "((SELECT Slot FROM Networks WHERE NetworkId = m.NetworkId) << 40) + m.Id";

    private const string Document = $"""
        INSERT INTO MeetupIndex (rowid, Words)
        SELECT {Key}, m.Title || char(10) || COALESCE(m.HostSchool, '') || char(10) || COALESCE(m.Place, '')
            || char(10) || COALESCE((SELECT group_concat(i.Text || char(10) || COALESCE(i.Note, ''), char(10))
                FROM AgendaItems i WHERE i.MeetupId = m.Id AND i.IsLeftOut = 0), '')
            || char(10) || COALESCE((SELECT group_concat(a.Text, char(10))
                FROM MeetupActions a WHERE a.MeetupId = m.Id), '')
            || char(10) || COALESCE((SELECT COALESCE(t.Text, '') || char(10) || COALESCE(t.FileName, '')
                || char(10) || COALESCE(t.FileText, '') FROM MeetupMinutes t WHERE t.MeetupId = m.Id), '')
        FROM Meetups m
        """;

    public static readonly string Create = $"""
        CREATE VIRTUAL TABLE MeetupIndex USING fts5(Words,
            content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
        {Document};
        {Trigger("Meetups", "INSERT", "new.Id")}
        {Trigger("Meetups", "UPDATE OF Title, HostSchool, Place", "new.Id")}
        {Trigger("AgendaItems", "INSERT", "new.MeetupId")}
        {Trigger("AgendaItems", "UPDATE OF Text, Note, IsLeftOut", "new.MeetupId")}
        {Trigger("AgendaItems", "DELETE", "old.MeetupId")}
        {Trigger("MeetupActions", "INSERT", "new.MeetupId")}
        {Trigger("MeetupActions", "UPDATE OF Text", "new.MeetupId")}
        {Trigger("MeetupMinutes", "INSERT", "new.MeetupId")}
        {Trigger("MeetupMinutes", "UPDATE OF Text, FileName, FileText", "new.MeetupId")}
        """;

    /// <summary>Before the tables go; the triggers of those go with them.</summary>
    public const string Drop = """
        DROP TRIGGER Meetups_Words_INSERT;
        DROP TRIGGER Meetups_Words_UPDATE;
        DROP TABLE MeetupIndex;
        """;

    private static string Trigger(string table, string change, string meetup) =>
        $"""
            CREATE TRIGGER {table}_Words_{change.Split(' ')[0]} AFTER {change} ON {table} BEGIN
                DELETE FROM MeetupIndex WHERE rowid = (SELECT {Key} FROM Meetups m WHERE m.Id = {meetup});
                {Document} WHERE m.Id = {meetup};
            END;
            """;
}

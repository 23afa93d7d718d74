using LibrarianBot.Hosting;
using LibrarianBot.Store;
using Microsoft.Data.Sqlite;
using NodaTime.Text;

namespace LibrarianBot.Features.BookLists;

/// <summary>A new list's row, written by hand (see <see cref="ListOpeningService"/>).</summary>
internal static class ListRows
{
    /// <summary>Adds the row and gives the list its number.</summary>
    public static void Add(SqliteConnection connection, BookList list)
    {
        using var command = connection.Command(
            """
            INSERT INTO BookLists (NetworkId, AskerId, Topic, Years, NeededBy, Note, "State", OpenedAt,
                "Revision", "ShownRevision", Version)
            VALUES ($network, $asker, $topic, $years, $neededBy, $note, $state, $openedAt, $revision, $shown, 0)
            RETURNING Id
            """,
            ("$network", list.NetworkId),
            ("$asker", list.AskerId),
            ("$topic", list.Topic),
            ("$years", list.Years?.ToString()),
            ("$neededBy", list.NeededBy is { } day ? LocalDatePattern.Iso.Format(day) : null),
            ("$note", list.Note),
            ("$state", list.State.ToString()),
            ("$openedAt", InstantConversion.ToStored(list.OpenedAt)),
            ("$revision", list.Revision),
            ("$shown", list.ShownRevision)
        );
        list.KeptAs((long)command.ExecuteScalar()!);
    }

    public static long CountOpen(SqliteConnection connection, Caller asker)
    {
        using var command = connection.Command(
            """
            SELECT COUNT(*) FROM BookLists
            WHERE NetworkId = $network AND AskerId = $asker AND "State" = 'Open'
            """,
            ("$network", asker.NetworkId),
            ("$asker", asker.MemberId)
        );
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Where its message is. Somebody may have added to the list already; then it is shown anew.</summary>
    public static void Shown(
        SqliteConnection connection,
        BookList list,
        long channelId,
        long messageId
    )
    {
        using var command = connection.Command(
            """
            UPDATE BookLists
            SET ChannelId = $channel, MessageId = $message,
                "ShownRevision" = max("ShownRevision", $shown), Version = Version + 1
            WHERE NetworkId = $network AND Id = $id
            """,
            ("$channel", channelId),
            ("$message", messageId),
            ("$shown", list.Revision),
            ("$network", list.NetworkId),
            ("$id", list.Id)
        );
        command.ExecuteNonQuery();
    }

    public static void Delete(SqliteConnection connection, BookList list)
    {
        using var command = connection.Command(
            "DELETE FROM BookLists WHERE NetworkId = $network AND Id = $id",
            ("$network", list.NetworkId),
            ("$id", list.Id)
        );
        command.ExecuteNonQuery();
    }
}

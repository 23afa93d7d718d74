using LibrarianBot.Hosting;
using LibrarianBot.Store;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace LibrarianBot.Features.People;

/// <summary>What <see cref="MemberRoster"/> does, by hand: for what must not wait for Entity Framework.</summary>
internal static class MemberRows
{
    /// <summary>Whoever asks, with their network's row, both made where missing. Inside the caller's transaction.</summary>
    public static Member See(SqliteConnection connection, Caller caller, Instant now)
    {
        var name = PlainText.OneLine(caller.DisplayName, Member.LongestName);
        using var command = connection.Command(
            """
            INSERT INTO Networks (NetworkId, CreatedAt, Version)
            SELECT $network, $now, 0 WHERE NOT EXISTS (SELECT 1 FROM Networks WHERE NetworkId = $network);
            INSERT INTO Members (NetworkId, MemberId, DisplayName, Version) VALUES ($network, $member, $name, 0)
            ON CONFLICT (NetworkId, MemberId) DO UPDATE SET DisplayName = $name, Version = Version + 1
            WHERE DisplayName <> $name;
            SELECT ChosenName, School FROM Members WHERE NetworkId = $network AND MemberId = $member;
            """,
            ("$network", caller.NetworkId),
            ("$member", caller.MemberId),
            ("$name", name),
            ("$now", InstantConversion.ToStored(now))
        );
        using var row = command.ExecuteReader();
        row.Read();
        var member = new Member(caller.NetworkId, caller.MemberId, name);
        member.Introduce(
            row.IsDBNull(0) ? null : row.GetString(0),
            row.IsDBNull(1) ? null : row.GetString(1)
        );
        return member;
    }
}

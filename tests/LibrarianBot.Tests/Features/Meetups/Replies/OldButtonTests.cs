using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using LibrarianBot.Tests.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Replies;

/// <summary>A store of an earlier version, with an announcement that still stands in its channel.</summary>
public sealed class OldButtonTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Initial", "meetup-reply:coming:7", "You're coming, the first to say so.")]
    [InlineData("Initial", "meetup-reply:online:7", "You're coming online,")]
    [InlineData("Initial", "meetup-reply:more:7", "**Term 1 meetup** · ")]
    public async Task A_press_on_an_announcement_from_before_a_restart_and_a_migration_still_answers(
        string migration,
        string customId,
        string answer
    )
    {
        await using var network = new TestNetwork();
        var file = network.Services.GetRequiredService<StoreFile>();
        await MakeAsync(file, migration);
        Announce(file);
        network.Discord.Posts[new Snowflake(650)] = OutgoingMessage.Text("As it was announced");

        var opening = await StoreOpening.OpenAsync(file, TemporaryStore.Tables, Cancel);
        var pressed = await network.Aroha.PressAsync(customId);
        var apologies = await network.Ben.PressAsync("meetup-reply:apologies:7");
        await network.Ben.SendAsync(apologies.Form!.CustomId, ("note", "Next time"));
        await network.SettledAsync();

        Assert.IsType<StoreOpening.Ready>(opening);
        Assert.StartsWith(answer, pressed.Text, StringComparison.Ordinal);
        Assert.Contains(
            "1 apology",
            Answer.TextOf(network.Discord.Posts[new Snowflake(650)]),
            StringComparison.Ordinal
        );
    }

    private static async Task MakeAsync(StoreFile file, string migration)
    {
        await using var db = new SqliteLibraryDb(
            SqliteLibraryDb.OptionsFor(file),
            new CurrentNetwork(),
            TemporaryStore.Tables
        );
        await db.GetService<IMigrator>().MigrateAsync(migration, Cancel);
    }

    /// <summary>By hand: today's entities know columns that weren't there.</summary>
    private static void Announce(StoreFile file)
    {
        using var connection = new SqliteConnection(file.WriteConnection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO Networks (Slot, NetworkId, WeekOne, CreatedAt, Version) VALUES (1, 1001, 'HoldsFirstDay', 0, 0);
            INSERT INTO Members (NetworkId, MemberId, DisplayName, IsCoordinator, Version) VALUES (1001, 4, 'Dee Tran', 1, 0);
            INSERT INTO Meetups (
                Id, NetworkId, Title, Day, StartsAt, ZoneId, Begins, Minutes, Mode, HostSchool, State, AnnounceAt, Uid, Sequence,
                ChangedAt, ChannelId, MessageId, ThreadId, EventId, Revision, ShownRevision, ShownSequence, CreatedById, CreatedAt, Version)
            VALUES (
                7, 1001, 'Term 1 meetup', '2027-02-24', '15:45:00', 'Australia/Melbourne', 1803444300000000, 90, 'Both', 'Hilltop Primary',
                'Announced', 0, 'meetup-7', 0, 0, 600, 650, 650, 651, 1, 1, 0, 4, 0, 3);
            """;
        command.ExecuteNonQuery();
    }
}

using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Rest;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Changes;

public sealed class ScheduledHostTests
{
    [Fact]
    public async Task Whoever_is_to_host_need_not_be_known_yet_and_may_change_it_then()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var farah = new Person(network, 40, "Farah Haddad");
        await network.Coordinator.TypeAsync("meetup schedule", BookSwap.Wish);

        await network.DispatchAsync(HostCommand(farah));
        var moved = await farah.TypeAsync("meetup move", ("meetup", "1"), ("time", "4 pm"));

        Assert.Equal("40", network.Ask("SELECT HostMemberId FROM Meetups"));
        Assert.StartsWith(
            "**Book swap**, Friday 4 December 2026, 4–5 pm, Bayside High",
            moved.Text,
            StringComparison.Ordinal
        );
    }

    private static Interaction HostCommand(Person host) =>
        new()
        {
            Id = default,
            Token = "token",
            Type = InteractionType.ApplicationCommand,
            GuildId = new Snowflake((ulong)TestNetwork.Bayside),
            ChannelId = new Snowflake(TestNetwork.BookLists),
            Member = new GuildMember
            {
                User = new User { Id = new Snowflake(4), Username = "Dee" },
                Permissions = Permissions.ManageGuild,
            },
            Data = new InteractionData
            {
                Type = ApplicationCommandType.ChatInput,
                Name = "meetup",
                Options =
                [
                    new InteractionOption
                    {
                        Name = "host",
                        Type = 1,
                        Options = [Typed("meetup", 3, "1"), Typed("person", 6, $"{host.Id}")],
                    },
                ],
                Resolved = new ResolvedData
                {
                    Users = new Dictionary<Snowflake, User>
                    {
                        [new Snowflake(host.Id)] = new User
                        {
                            Id = new Snowflake(host.Id),
                            Username = host.Name,
                            GlobalName = host.Name,
                        },
                    },
                    Members = new Dictionary<Snowflake, GuildMember>
                    {
                        [new Snowflake(host.Id)] = new GuildMember(),
                    },
                },
            },
        };

    private static InteractionOption Typed(string name, int type, string value) =>
        new()
        {
            Name = name,
            Type = type,
            Value = TestNetwork.Json(value),
        };
}

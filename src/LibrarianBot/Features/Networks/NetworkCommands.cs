using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Hosting;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;

namespace LibrarianBot.Features.Networks;

[SlashCommand("network", "How this network is set up")]
internal sealed class NetworkCommands(NetworkService network, NetworkSettingsCache settings)
{
    [Subcommand(
        "setup",
        "Choose the channels, the coordinators, the time zone and when to remind (coordinators only)"
    )]
    [CoordinatorsOnly(
        "Only a coordinator can change how the network is set up: somebody who may manage the server, or has the coordinators' role."
    )]
    public async Task<Reply> SetUpAsync(
        Caller caller,
        [Option("Where book lists are posted")] Channel? bookLists,
        [Option("A role whose holders look after the network")] Role? coordinators,
        [Option("The network's time zone", Suggest = nameof(SuggestZones))] string? zone,
        [Option("Where meetups are announced")] Channel? announcements,
        [Option(
            "How long before a meetup to remind, for example 2 weeks, 2 days, 2 hours",
            MaxLength = 100
        )]
            string? reminders,
        CancellationToken cancel
    )
    {
        if (bookLists is { Type: not ChannelType.Text })
        {
            return Reply.Private(
                "Book lists need a text channel. Choose one, for example #book-lists."
            );
        }

        if (announcements is { Type: not (ChannelType.Text or ChannelType.Announcement) })
        {
            return Reply.Private(
                "Announcements need a text channel. Choose one, for example #announcements."
            );
        }

        return await network.SetUpAsync(
            caller,
            new NetworkChoice
            {
                BookListsChannelId = Number(bookLists?.Id),
                AnnouncementsChannelId = Number(announcements?.Id),
                CoordinatorRoleId = Number(coordinators?.Id),
                Zone = zone,
                Reminders = reminders,
            },
            cancel
        ) switch
        {
            SetUpResult.NoSuchZone => NetworkView.NoSuchZone,
            SetUpResult.RemindersUnreadable => NetworkView.RemindersUnreadable,
            _ => NetworkView.Shown(settings.Of(caller.NetworkId), "**Saved.**"),
        };
    }

    [Subcommand("show", "See how this network is set up")]
    public static Reply Show(NetworkSettings chosen) =>
        NetworkView.Shown(
            chosen,
            "**How this network is set up** (change it with `/network setup`)"
        );

    public static List<Suggestion> SuggestZones(string typed) =>
        [
            .. NetworkService
                .Zones(typed)
                .Select(zone => new Suggestion(zone.Replace('_', ' '), zone)),
        ];

    private static long? Number(Snowflake? id) =>
        id is { } snowflake ? (long)snowflake.Value : null;
}

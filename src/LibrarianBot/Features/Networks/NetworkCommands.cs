using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Hosting;

namespace LibrarianBot.Features.Networks;

[SlashCommand("network", "How this network is set up")]
internal sealed class NetworkCommands(NetworkService network, NetworkSettingsCache settings)
{
    [Subcommand(
        "setup",
        "Choose the channel, the coordinators and the time zone (coordinators only)"
    )]
    public async Task<Reply> SetUpAsync(
        Invocation from,
        [Option("Where book lists are posted")] Channel? bookLists,
        [Option("A role whose holders look after the network")] Role? coordinators,
        [Option("The network's time zone", Suggest = nameof(SuggestZones))] string? zone,
        CancellationToken cancel
    )
    {
        if (bookLists is { Type: not ChannelType.Text })
        {
            return Reply.Private(
                "Book lists need a text channel. Choose one, for example #book-lists."
            );
        }

        var caller = from.MemberUnder(settings.Of((long)from.GuildId.Value));
        return await network.SetUpAsync(
            caller,
            Number(bookLists?.Id),
            Number(coordinators?.Id),
            zone,
            cancel
        ) switch
        {
            SettingUp.OnlyCoordinators => NetworkMessages.OnlyCoordinators,
            SettingUp.NoSuchZone => NetworkMessages.NoSuchZone,
            _ => NetworkMessages.Shown(settings.Of(caller.NetworkId), "**Saved.**"),
        };
    }

    [Subcommand("show", "See how this network is set up")]
    public Reply Show(Invocation from) =>
        NetworkMessages.Shown(
            settings.Of((long)from.GuildId.Value),
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

using System.Text.Json.Nodes;
using LibrarianBot.Sandbox.Seed;

namespace LibrarianBot.Sandbox.Tests.Gateway;

/// <summary>What a bot is told, by its permissions and the intents that it asked for.</summary>
public sealed class IntentTests
{
    private const int Guilds = 1;
    private const int GuildMembers = 2;
    private const int GuildMessages = 1 << 9;

    [Fact]
    public async Task A_channel_that_the_bot_cannot_view_comes_without_its_name()
    {
        var seed = new SandboxSeed
        {
            Applications = [new() { Permissions = ["SendMessages"] }],
            Guilds =
            [
                new()
                {
                    Members = [new() { Username = "ana" }],
                    Channels =
                    [
                        new()
                        {
                            Name = "secret",
                            Overwrites = [new() { Role = "@everyone", Deny = ["ViewChannel"] }],
                        },
                    ],
                },
            ],
        };
        await using var town = await Town.StartAsync(new SandboxOptions { Seed = seed });
        var (wire, _) = await Wire.LogInAsync(town.Server);
        await using var __ = wire;
        var channel = (await wire.ReceiveAsync("GUILD_CREATE"))["d"]!["channels"]![0]!;

        Assert.Equal("___hidden___", channel["name"]!.GetValue<string>());
        Assert.Equal(1 << 17, channel["flags"]!.GetValue<int>());
    }

    [Fact]
    public async Task Whoever_joins_is_announced_with_the_intent()
    {
        var (town, wire, guild) = await WithMembersAsync();
        await using var _ = town;
        await using var __ = wire;
        await town.PostAsync(
            $"guilds/{guild}/members",
            new { username = "newcomer", display_name = "New Comer" }
        );

        Assert.Equal(
            "newcomer",
            (await wire.ReceiveAsync("GUILD_MEMBER_ADD"))["d"]!["user"]![
                "username"
            ]!.GetValue<string>()
        );
    }

    [Fact]
    public async Task Members_who_are_asked_for_come_in_a_chunk()
    {
        var (town, wire, guild) = await WithMembersAsync();
        await using var _ = town;
        await using var __ = wire;
        await wire.SendAsync(
            8,
            new JsonObject
            {
                ["guild_id"] = guild,
                ["query"] = "",
                ["limit"] = 0,
                ["nonce"] = "n",
            }
        );

        var chunk = (await wire.ReceiveAsync("GUILD_MEMBERS_CHUNK"))["d"]!;
        Assert.Equal(2, chunk["members"]!.AsArray().Count);
        Assert.Equal("n", chunk["nonce"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_library_may_ask_for_members_with_its_server_in_a_list()
    {
        var (town, wire, guild) = await WithMembersAsync();
        await using var _ = town;
        await using var __ = wire;

        await wire.SendAsync(
            8,
            JsonNode.Parse(
                $$"""{"guild_id":["{{guild}}"],"query":"","limit":0,"user_ids":null,"presences":null}"""
            )
        );

        var chunk = (await wire.ReceiveAsync("GUILD_MEMBERS_CHUNK"))["d"]!;
        Assert.Equal(2, chunk["members"]!.AsArray().Count);
        Assert.Equal(guild, chunk["guild_id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Without_the_content_intent_others_messages_come_empty()
    {
        await using var town = await Town.StartAsync();
        var (wire, ready) = await Wire.LogInAsync(town.Server, Guilds | GuildMessages);
        await using var _ = wire;
        await town.PostAsync(
            "users/billie/messages",
            new { channel = "general", content = "for people only" }
        );
        Assert.Equal(
            "",
            (await wire.ReceiveAsync("MESSAGE_CREATE"))["d"]!["content"]!.GetValue<string>()
        );

        var mention = $"<@{ready["user"]!["id"]}> hello";
        await town.PostAsync(
            "users/billie/messages",
            new { channel = "general", content = mention }
        );
        Assert.Equal(
            mention,
            (await wire.ReceiveAsync("MESSAGE_CREATE"))["d"]!["content"]!.GetValue<string>()
        );
    }

    /// <summary>A bot with the members' intent in a server with one person.</summary>
    private static async Task<(Town Town, Wire Wire, string Guild)> WithMembersAsync()
    {
        var seed = new SandboxSeed
        {
            Applications = [new() { PrivilegedIntents = ["GuildMembers"] }],
            Guilds = [new() { Members = [new() { Username = "ana" }], Channels = [new()] }],
        };
        var town = await Town.StartAsync(new SandboxOptions { Seed = seed });
        var (wire, ready) = await Wire.LogInAsync(town.Server, Guilds | GuildMembers);
        await wire.ReceiveAsync("GUILD_CREATE");
        return (town, wire, ready["guilds"]![0]!["id"]!.GetValue<string>());
    }
}

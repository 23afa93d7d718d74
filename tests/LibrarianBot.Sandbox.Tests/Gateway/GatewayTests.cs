using System.Net.WebSockets;
using System.Text.Json.Nodes;
using LibrarianBot.Sandbox.Seed;

namespace LibrarianBot.Sandbox.Tests.Gateway;

public sealed class GatewayTests
{
    private const int Guilds = 1;
    private const int GuildMembers = 2;
    private const int GuildMessages = 1 << 9;

    [Fact]
    public async Task Identifying_brings_ready_and_then_every_server_in_full()
    {
        await using var town = await Town.StartAsync();
        var (wire, ready) = await Wire.LogInAsync(town.Server);
        await using var _ = wire;

        Assert.Equal(10, ready["v"]!.GetValue<int>());
        Assert.NotNull(ready["user"]!["id"]);
        Assert.NotNull(ready["application"]!["id"]);
        Assert.NotNull(ready["session_id"]);
        Assert.EndsWith(
            "/gateway/resume",
            ready["resume_gateway_url"]!.GetValue<string>(),
            StringComparison.Ordinal
        );
        Assert.True(ready["guilds"]![0]!["unavailable"]!.GetValue<bool>());
        var guild = (await wire.ReceiveAsync("GUILD_CREATE"))["d"]!;
        Assert.Equal("Community", guild["name"]!.GetValue<string>());
        Assert.NotEmpty(guild["channels"]!.AsArray());
        Assert.Equal(4, guild["member_count"]!.GetValue<int>());
        Assert.Single(guild["members"]!.AsArray());
    }

    [Fact]
    public async Task A_token_that_carries_an_application_id_gives_it()
    {
        const string Token = "MTIzNDU2Nzg5MDEyMzQ1Njc4.x.y";
        await using var town = await Town.StartAsync(new SandboxOptions { Tokens = [Token] });
        var (wire, ready) = await Wire.LogInAsync(town.Server, token: Token);
        await using var _ = wire;

        Assert.Equal("123456789012345678", ready["application"]!["id"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"op":2,"d":{"token":"wrong","intents":1,"properties":{}}}""", 4004)]
    [InlineData("""{"op":2,"d":{"token":"token","intents":2,"properties":{}}}""", 4014)]
    [InlineData("""{"op":2,"d":{"token":"token","intents":1073741824,"properties":{}}}""", 4013)]
    [InlineData(
        """{"op":2,"d":{"token":"token","intents":1,"properties":{},"shard":[2,2]}}""",
        4010
    )]
    [InlineData("""{"op":2,"d":{"token":"token"}}""", 4002)]
    [InlineData("""{"op":99,"d":null}""", 4001)]
    [InlineData("""{"op":3,"d":{}}""", 4003)]
    [InlineData("""{"op":8,"d":{}}""", 4003)]
    [InlineData("not json", 4002)]
    [InlineData("[]", 4002)]
    public async Task What_Discord_refuses_is_refused_with_its_close_code(string frame, int code)
    {
        await using var town = await Town.StartAsync();
        await using var wire = await Wire.OpenAsync(town.Server.GatewayUrl);
        await wire.SendAsync(frame);

        Assert.Equal(code, await wire.CloseCodeAsync());
    }

    [Fact]
    public async Task Identifying_twice_closes_with_4005()
    {
        await using var town = await Town.StartAsync();
        var (wire, _) = await Wire.LogInAsync(town.Server);
        await using var __ = wire;
        await wire.IdentifyAsync();

        Assert.Equal(4005, await wire.CloseCodeAsync());
    }

    [Fact]
    public async Task A_payload_over_4096_bytes_closes_with_4002()
    {
        await using var town = await Town.StartAsync();
        await using var wire = await Wire.OpenAsync(town.Server.GatewayUrl);
        await wire.SendAsync(1, new string('x', 4096));

        Assert.Equal(4002, await wire.CloseCodeAsync());
    }

    [Fact]
    public async Task The_121st_frame_within_a_minute_closes_with_4008()
    {
        await using var town = await Town.StartAsync();
        await using var wire = await Wire.OpenAsync(town.Server.GatewayUrl);
        for (var frame = 0; frame <= 120; frame++)
        {
            await wire.SendAsync(1, null);
        }

        Assert.Equal(4008, await wire.CloseCodeAsync());
    }

    [Fact]
    public async Task Another_version_closes_with_4012()
    {
        await using var town = await Town.StartAsync();
        await using var wire = await Wire.OpenAsync(
            town.Server.GatewayUrl,
            query: "?v=9&encoding=json"
        );

        Assert.Equal(4012, await wire.CloseCodeAsync());
    }

    [Fact]
    public async Task A_dropped_connection_resumes_with_what_it_missed()
    {
        await using var town = await Town.StartAsync();
        var (wire, ready) = await Wire.LogInAsync(town.Server, Guilds | GuildMessages);
        await wire.ReceiveAsync("GUILD_CREATE");
        await town.PostAsync("faults", new { gateway = "drop" });
        await Assert.ThrowsAsync<WebSocketException>(wire.ReceiveAsync);
        await town.PostAsync(
            "users/billie/messages",
            new { channel = "general", content = "while you were away" }
        );

        await using var again = await Wire.OpenAsync(
            new Uri(ready["resume_gateway_url"]!.GetValue<string>())
        );
        await again.ReceiveAsync();
        await again.SendAsync(6, Resume(ready, wire.LastSeq));

        Assert.Equal("MESSAGE_CREATE", (await again.ReceiveAsync())["t"]!.GetValue<string>());
        Assert.Equal("RESUMED", (await again.ReceiveAsync())["t"]!.GetValue<string>());
        await wire.DisposeAsync();
    }

    [Fact]
    public async Task Resuming_elsewhere_than_READY_said_or_an_unknown_session_is_invalid()
    {
        await using var town = await Town.StartAsync();
        var (wire, ready) = await Wire.LogInAsync(town.Server);
        await using var _ = wire;
        await using var elsewhere = await Wire.OpenAsync(town.Server.GatewayUrl);
        await elsewhere.ReceiveAsync();
        await elsewhere.SendAsync(6, Resume(ready, 1));
        Assert.False((await elsewhere.ReceiveOpAsync(9))["d"]!.GetValue<bool>());

        await using var unknown = await Wire.OpenAsync(
            new Uri(ready["resume_gateway_url"]!.GetValue<string>())
        );
        await unknown.ReceiveAsync();
        await unknown.SendAsync(
            6,
            new JsonObject
            {
                ["token"] = "token",
                ["session_id"] = "made up",
                ["seq"] = 1,
            }
        );
        Assert.False((await unknown.ReceiveOpAsync(9))["d"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Resuming_with_a_number_that_never_was_closes_with_4007()
    {
        await using var town = await Town.StartAsync();
        var (wire, ready) = await Wire.LogInAsync(town.Server);
        await using var _ = wire;
        await using var again = await Wire.OpenAsync(
            new Uri(ready["resume_gateway_url"]!.GetValue<string>())
        );
        await again.ReceiveAsync();
        await again.SendAsync(6, Resume(ready, 9999));

        Assert.Equal(4007, await again.CloseCodeAsync());
    }

    [Fact]
    public async Task Closing_with_1000_ends_the_session()
    {
        await using var town = await Town.StartAsync();
        var (wire, ready) = await Wire.LogInAsync(town.Server);
        await wire.ReceiveAsync("GUILD_CREATE");
        await wire.CloseAsync(1000);
        await using var again = await Wire.OpenAsync(
            new Uri(ready["resume_gateway_url"]!.GetValue<string>())
        );
        await again.ReceiveAsync();
        await again.SendAsync(6, Resume(ready, wire.LastSeq));

        Assert.False((await again.ReceiveOpAsync(9))["d"]!.GetValue<bool>());
        await wire.DisposeAsync();
    }

    [Fact]
    public async Task Compression_is_one_stream_and_every_message_ends_with_the_suffix()
    {
        await using var town = await Town.StartAsync();
        var (wire, _) = await Wire.LogInAsync(town.Server, compressed: true);
        await using var __ = wire;

        Assert.Equal([0x00, 0x00, 0xff, 0xff], wire.LastRaw[^4..]);
        Assert.Equal("GUILD_CREATE", (await wire.ReceiveAsync())["t"]!.GetValue<string>());
        Assert.Equal([0x00, 0x00, 0xff, 0xff], wire.LastRaw[^4..]);
        await wire.SendAsync(1, wire.LastSeq);
        Assert.Equal(11, (await wire.ReceiveAsync())["op"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_shard_gets_its_own_servers_only()
    {
        var seed = new SandboxSeed { GuildsGenerated = new SeedGenerated(10, 3) };
        await using var town = await Town.StartAsync(new SandboxOptions { Seed = seed });
        var (one, first) = await Wire.LogInAsync(town.Server, shard: [0, 2]);
        await using var _ = one;
        var (two, second) = await Wire.LogInAsync(town.Server, shard: [1, 2]);
        await using var __ = two;

        Assert.Equal(5, first["guilds"]!.AsArray().Count);
        Assert.Equal(5, second["guilds"]!.AsArray().Count);
        Assert.All(
            second["guilds"]!.AsArray(),
            guild => Assert.Equal(1UL, (ulong.Parse(guild!["id"]!.GetValue<string>()) >> 22) % 2)
        );
        Assert.Equal(4, (await two.ReceiveAsync("GUILD_CREATE"))["d"]!["members"]!.AsArray().Count);
    }

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
    public async Task Members_are_announced_and_requested_only_with_the_intent()
    {
        var seed = new SandboxSeed
        {
            Applications = [new() { PrivilegedIntents = ["GuildMembers"] }],
            Guilds = DefaultGuild,
        };
        await using var town = await Town.StartAsync(new SandboxOptions { Seed = seed });
        var (wire, ready) = await Wire.LogInAsync(town.Server, Guilds | GuildMembers);
        await using var _ = wire;
        await wire.ReceiveAsync("GUILD_CREATE");
        var guild = ready["guilds"]![0]!["id"]!.GetValue<string>();
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
        Assert.Equal(3, chunk["members"]!.AsArray().Count);
        Assert.Equal("n", chunk["nonce"]!.GetValue<string>());
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

    [Fact]
    public async Task The_gateway_faults_do_what_they_say()
    {
        await using var town = await Town.StartAsync();
        var (wire, _) = await Wire.LogInAsync(town.Server);
        await using var __ = wire;
        await town.PostAsync("faults", new { gateway = "reconnect" });
        await wire.ReceiveOpAsync(7);
        await town.PostAsync("faults", new { gateway = "invalid_session_resumable" });
        Assert.True((await wire.ReceiveOpAsync(9))["d"]!.GetValue<bool>());
        await town.PostAsync("faults", new { gateway = "zombie" });
        await wire.SendAsync(1, wire.LastSeq);
        await town.PostAsync("faults", new { gateway = "invalid_session" });
        Assert.Equal(9, (await wire.ReceiveAsync())["op"]!.GetValue<int>());
        await town.PostAsync("faults", new { gateway = "drop_mid_frame" });
        await Assert.ThrowsAsync<WebSocketException>(wire.ReceiveAsync);
    }

    private static IReadOnlyList<SeedGuild> DefaultGuild =>
        [new() { Members = [new() { Username = "ana" }], Channels = [new()] }];

    private static JsonObject Resume(JsonNode ready, int seq) =>
        new()
        {
            ["token"] = "token",
            ["session_id"] = ready["session_id"]!.GetValue<string>(),
            ["seq"] = seq,
        };
}

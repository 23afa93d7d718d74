using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace LibrarianBot.Sandbox.Tests.Gateway;

/// <summary>How connections are lost, and which sessions can be taken up again.</summary>
public sealed class ResumeTests
{
    private const int Guilds = 1;
    private const int GuildMessages = 1 << 9;

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

        await using var again = await ResumeAsync(ready, wire.LastSeq);

        Assert.Equal("MESSAGE_CREATE", (await again.ReceiveAsync())["t"]!.GetValue<string>());
        Assert.Equal("RESUMED", (await again.ReceiveAsync())["t"]!.GetValue<string>());
        await wire.DisposeAsync();
    }

    [Fact]
    public async Task An_unknown_session_is_invalid()
    {
        await using var town = await Town.StartAsync();
        var (wire, ready) = await Wire.LogInAsync(town.Server);
        await using var _ = wire;
        ready["session_id"] = "made up";

        await using var unknown = await ResumeAsync(ready, 1);

        Assert.False((await unknown.ReceiveOpAsync(9))["d"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_session_resumes_on_the_ordinary_address_too()
    {
        await using var town = await Town.StartAsync();
        var (wire, ready) = await Wire.LogInAsync(town.Server);
        await wire.ReceiveAsync("GUILD_CREATE");
        await town.PostAsync("faults", new { gateway = "drop" });
        await Assert.ThrowsAsync<WebSocketException>(wire.ReceiveAsync);

        await using var again = await Wire.OpenAsync(town.Server.GatewayUrl);
        await again.ReceiveAsync();
        await again.SendAsync(6, Resume(ready, wire.LastSeq));

        Assert.Equal("RESUMED", (await again.ReceiveAsync())["t"]!.GetValue<string>());
        await wire.DisposeAsync();
    }

    [Theory]
    [InlineData("invalid_session")]
    [InlineData("invalid_session_resumable")]
    public async Task After_an_invalid_session_the_same_connection_may_identify_again(string fault)
    {
        await using var town = await Town.StartAsync();
        var (wire, ready) = await Wire.LogInAsync(town.Server, Guilds | GuildMessages);
        await using var _ = wire;
        await town.PostAsync("faults", new { gateway = fault });
        await wire.ReceiveOpAsync(9);

        await wire.IdentifyAsync(intents: Guilds | GuildMessages);

        var again = (await wire.ReceiveAsync("READY"))["d"]!;
        Assert.NotEqual(
            ready["session_id"]!.GetValue<string>(),
            again["session_id"]!.GetValue<string>(),
            StringComparer.Ordinal
        );
        await wire.ReceiveAsync("GUILD_CREATE");
        await town.PostAsync("users/billie/messages", new { channel = "general", content = "hi" });
        Assert.Equal("MESSAGE_CREATE", (await wire.ReceiveAsync())["t"]!.GetValue<string>());
        await wire.SendAsync(1, wire.LastSeq);
        Assert.Equal(11, (await wire.ReceiveAsync())["op"]!.GetValue<int>());
    }

    [Fact]
    public async Task Resuming_with_a_number_that_never_was_closes_with_4007()
    {
        await using var town = await Town.StartAsync();
        var (wire, ready) = await Wire.LogInAsync(town.Server);
        await using var _ = wire;
        await using var again = await ResumeAsync(ready, 9999);

        Assert.Equal(4007, await again.CloseCodeAsync());
    }

    [Fact]
    public async Task Closing_with_1000_ends_the_session()
    {
        await using var town = await Town.StartAsync();
        var (wire, ready) = await Wire.LogInAsync(town.Server);
        await wire.ReceiveAsync("GUILD_CREATE");
        await wire.CloseAsync(1000);
        await using var again = await ResumeAsync(ready, wire.LastSeq);

        Assert.False((await again.ReceiveOpAsync(9))["d"]!.GetValue<bool>());
        await wire.DisposeAsync();
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

    /// <summary>A connection where READY said to resume, which has asked to.</summary>
    private static async Task<Wire> ResumeAsync(JsonNode ready, int seq)
    {
        var again = await Wire.OpenAsync(new Uri(ready["resume_gateway_url"]!.GetValue<string>()));
        await again.ReceiveAsync();
        await again.SendAsync(6, Resume(ready, seq));
        return again;
    }

    private static JsonObject Resume(JsonNode ready, int seq) =>
        new()
        {
            ["token"] = "token",
            ["session_id"] = ready["session_id"]!.GetValue<string>(),
            ["seq"] = seq,
        };
}

using LibrarianBot.Sandbox.Seed;

namespace LibrarianBot.Sandbox.Tests.Gateway;

/// <summary>What a bot gets when it logs in.</summary>
public sealed class LoginTests
{
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
    public async Task The_other_compression_is_one_frame_that_never_ends()
    {
        await using var town = await Town.StartAsync();
        await using var wire = await Wire.OpenAsync(
            town.Server.GatewayUrl,
            query: "?v=10&encoding=json&compress=zstd-stream",
            unpack: new ZstdFrame()
        );

        Assert.Equal(10, (await wire.ReceiveAsync())["op"]!.GetValue<int>());
        await wire.IdentifyAsync();
        Assert.Equal("READY", (await wire.ReceiveAsync())["t"]!.GetValue<string>());
        Assert.Equal("GUILD_CREATE", (await wire.ReceiveAsync())["t"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_compression_that_is_not_known_is_none()
    {
        await using var town = await Town.StartAsync();

        await using var wire = await Wire.OpenAsync(
            town.Server.GatewayUrl,
            query: "?v=10&encoding=json&compress=uncompressed"
        );

        Assert.Equal(10, (await wire.ReceiveAsync())["op"]!.GetValue<int>());
    }
}

namespace LibrarianBot.Sandbox.Tests.Gateway;

/// <summary>What makes the sandbox hang up on a bot, and with which code.</summary>
public sealed class CloseCodeTests
{
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
}

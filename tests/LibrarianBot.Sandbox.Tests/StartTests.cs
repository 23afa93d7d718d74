using System.Net;
using System.Net.Sockets;
using LibrarianBot.Sandbox.Seed;

namespace LibrarianBot.Sandbox.Tests;

public sealed class StartTests
{
    [Theory]
    [InlineData("http://0.0.0.0:5081")]
    [InlineData("http://192.168.1.5:5081")]
    [InlineData("http://example.com:5081")]
    public async Task Anything_but_loopback_is_refused_with_a_sentence(string url)
    {
        var options = new SandboxOptions { Url = new Uri(url) };
        var refused = await Assert.ThrowsAsync<SandboxStartException>(() =>
            SandboxServer.StartAsync(options, Wire.Cancel)
        );

        Assert.StartsWith(
            "The sandbox listens on this machine only.",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(2, await SandboxProgram.RunAsync(["--urls", url]));
    }

    [Fact]
    public async Task A_taken_port_is_said_plainly()
    {
        using var taker = new TcpListener(IPAddress.Loopback, 0);
        taker.Start();
        var url = new Uri($"http://127.0.0.1:{((IPEndPoint)taker.LocalEndpoint).Port}");
        var refused = await Assert.ThrowsAsync<SandboxStartException>(() =>
            SandboxServer.StartAsync(new SandboxOptions { Url = url }, Wire.Cancel)
        );

        Assert.Contains("is taken", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seed_file_plants_people_roles_and_channels()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            file,
            """
            {"guilds":[{"name":"Club","owner":"ana","roles":[{"name":"Chair","permissions":["MANAGE_EVENTS"]}],
              "channels":[{"name":"Rooms","type":"category"},{"name":"hall","category":"Rooms","messages":[{"author":"ana","content":"hi"}]}],
              "members":[{"username":"ana","nick":"Ana A","roles":["Chair"]}]}]}
            """,
            Wire.Cancel
        );
        await using var town = await Town.StartAsync(new SandboxOptions { SeedFile = file });
        var guild = (await town.GetAsync("state"))["guilds"]![0]!;

        Assert.Equal("Club", guild["name"]!.GetValue<string>());
        Assert.Equal(
            "Ana A",
            guild["members"]!.AsArray().Single(one => one!["nick"] is not null)![
                "nick"
            ]!.GetValue<string>()
        );
        Assert.Equal(
            "hi",
            (await town.GetAsync("users/ana/channels/hall/messages"))[0]![
                "content"
            ]!.GetValue<string>()
        );
        File.Delete(file);
    }

    [Fact]
    public async Task A_broken_seed_is_said_plainly()
    {
        var seed = new SandboxSeed
        {
            Guilds = [new() { Channels = [new() { Category = "nowhere" }] }],
        };
        var refused = await Assert.ThrowsAsync<SandboxStartException>(() =>
            Town.StartAsync(new SandboxOptions { Seed = seed })
        );

        Assert.Contains("nowhere", refused.Message, StringComparison.Ordinal);
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using LibrarianBot.Sandbox.World;
using Microsoft.Extensions.Time.Testing;

namespace LibrarianBot.Sandbox.Tests.UserSide;

/// <summary>
/// A town whose bot has the commands <c>/poll open</c> and, for administrators, <c>/admin</c>; its clock stands still.
/// The bot answers through the world, as its REST routes do.
/// </summary>
internal sealed class PollTown : IAsyncDisposable
{
    private const string Poll = """
        {"name":"poll","description":"Ask","options":[
          {"type":1,"name":"open","description":"Open one","options":[
            {"type":3,"name":"question","description":"What","required":true,"max_length":20},
            {"type":3,"name":"kind","description":"Kind","choices":[{"name":"Quick","value":"q"}]},
            {"type":4,"name":"days","description":"Days","min_value":1,"max_value":7},
            {"type":3,"name":"topic","description":"Topic","autocomplete":true},
            {"type":6,"name":"for","description":"Whom"}]}]}
        """;

    private readonly Town _town;
    private readonly Wire _wire;

    private PollTown(Town town, Wire wire, FakeTimeProvider time) =>
        (_town, _wire, Time) = (town, wire, time);

    internal FakeTimeProvider Time { get; }

    internal SandboxWorld World => _town.Server.World;

    internal Bot Bot => World.Bots.ByToken("token")!;

    internal Channel General =>
        World.Guilds.All.First().Channels.Values.First(one => one.Name == "general");

    internal static async Task<PollTown> StartAsync()
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-23T00:00:00Z"));
        var town = await Town.StartAsync(new SandboxOptions { Time = time });
        var (wire, _) = await Wire.LogInAsync(town.Server);
        var started = new PollTown(town, wire, time);
        started.World.Commands.Upsert(started.Bot, null, Parse(Poll));
        started.World.Commands.Upsert(
            started.Bot,
            null,
            Parse("""{"name":"admin","description":"x","default_member_permissions":"8"}""")
        );
        return started;
    }

    internal static JsonElement Parse(string json) => JsonElement.Parse(json);

    internal Task<JsonNode> GetAsync(string path) => _town.GetAsync(path);

    internal Task<(int Status, JsonNode Body)> PostAsync(string path, object body) =>
        _town.PostAsync(path, body);

    /// <summary>Somebody runs <c>/poll open</c> in #general.</summary>
    internal Task<(int Status, JsonNode Body)> RunAsync(string user, object options) =>
        PostAsync(
            $"users/{user}/commands",
            new
            {
                channel = "general",
                name = "poll open",
                options,
            }
        );

    /// <summary>The next interaction that reaches the bot.</summary>
    internal async Task<JsonNode> NextAsync() =>
        (await _wire.ReceiveAsync("INTERACTION_CREATE"))["d"]!;

    /// <summary>The bot's first response; the refusal if there is one.</summary>
    internal DiscordError? Answer(JsonNode interaction, int type, string data) =>
        World
            .FirstResponses.Acknowledge(
                ulong.Parse(interaction["id"]!.GetValue<string>()),
                interaction["token"]!.GetValue<string>(),
                type,
                Parse(data),
                []
            )
            .Error;

    /// <summary>What somebody reads in #general.</summary>
    internal async Task<IEnumerable<string>> SeenByAsync(string user) =>
        (await GetAsync($"users/{user}/channels/general/messages"))
            .AsArray()
            .Select(one => one!["content"]!.GetValue<string>());

    public async ValueTask DisposeAsync()
    {
        await _wire.DisposeAsync();
        await _town.DisposeAsync();
    }
}

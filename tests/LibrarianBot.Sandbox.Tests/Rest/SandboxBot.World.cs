using System.Net.Http.Headers;
using System.Text.Json;
using LibrarianBot.Sandbox.Seed;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Tests.Rest;

internal sealed partial class SandboxBot
{
    /// <summary>Ben does something that this bot answers.</summary>
    public Interaction Interact(
        InteractionType type,
        Message? source = null,
        Interaction? openedBy = null
    )
    {
        var interaction = new Interaction
        {
            Id = World.Ids.Next(),
            Type = type,
            Bot = Bot,
            User = Ben,
            Channel = World.Channels.Find(Channel("general"))!,
            Token = Interactions.NewToken(),
            CommandType = 1,
            CommandName = type == InteractionType.Command ? "booklist" : null,
            Source = source,
            OpenedBy = openedBy,
            CreatedAt = World.Clock.GetUtcNow(),
            SentAt = World.Clock.GetTimestamp(),
        };
        World.Interactions.Send(interaction, _ => { });
        return interaction;
    }

    /// <summary>Something that a person does, through the sandbox's own API.</summary>
    public Task<Answer> AsPersonAsync(string path, object body) =>
        SendAsync(HttpMethod.Post, new Uri(server.Url, "sandbox/" + path).ToString(), body);

    /// <summary>The whole world as the page gets it.</summary>
    public async Task<JsonElement> StateAsync() =>
        (await GetAsync(new Uri(server.Url, "sandbox/state").ToString())).Body;

    public Task<Answer> RespondAsync(Interaction to, object body, string query = "") =>
        PostAsync($"interactions/{to.Id}/{to.Token}/callback{query}", body);

    public string Webhook(Interaction of) => $"webhooks/{Bot.ApplicationId}/{of.Token}";

    /// <summary>What <c>GET /sandbox/log</c> tells.</summary>
    public JsonElement Log() =>
        JsonSerializer.SerializeToElement(
            World
                .Log.All()
                .Select(r => new
                {
                    method = r.Method,
                    route = r.Route,
                    path = r.Path,
                    status = r.Status,
                    request_body = OrNull(r.RequestBody),
                    response_body = OrNull(r.ResponseBody),
                })
        );

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await server.DisposeAsync();
    }

    private static JsonElement? OrNull(JsonElement body) =>
        body.ValueKind == JsonValueKind.Undefined ? null : body;

    private static SandboxSeed Seed() =>
        new()
        {
            Applications = [new() { Name = "Tester", Token = Token }],
            Guilds =
            [
                new()
                {
                    Name = "Test",
                    Owner = "aroha",
                    Roles = [new() { Name = "Coordinator" }],
                    Channels =
                    [
                        new() { Name = "general", Messages = [new("ben", "Kia ora")] },
                        new() { Name = "asks", Type = "forum" },
                        new() { Name = "talk", Type = "voice" },
                    ],
                    Members = [new() { Username = "aroha" }, new() { Username = "ben" }],
                },
            ],
        };

    internal sealed record Answer(int Status, JsonElement Body, HttpResponseHeaders Headers)
    {
        public int Code => Body.GetProperty("code").GetInt32();

        public string Id => Body.GetProperty("id").GetString()!;

        public string Header(string name) =>
            Headers.TryGetValues(name, out var values) ? values.Single() : "";
    }
}

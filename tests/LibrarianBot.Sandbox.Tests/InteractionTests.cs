using System.Text.Json;
using System.Text.Json.Nodes;
using LibrarianBot.Sandbox.World;
using Microsoft.Extensions.Time.Testing;

namespace LibrarianBot.Sandbox.Tests;

/// <summary>A person's side and a bot's side of interactions; the bot answers through the world, as its REST routes do.</summary>
public sealed class InteractionTests : IAsyncLifetime
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

    private const string Menu = """
        {"content":"Press","components":[{"type":1,"components":[{"type":2,"style":1,"label":"Go","custom_id":"go"}]}]}
        """;

    private readonly FakeTimeProvider _time = new(DateTimeOffset.Parse("2026-11-23T00:00:00Z"));
    private Town _town = null!;
    private Wire _wire = null!;

    private SandboxWorld World => _town.Server.World;

    private Bot Bot => World.Bots.ByToken("token")!;

    public async ValueTask InitializeAsync()
    {
        _town = await Town.StartAsync(new SandboxOptions { Time = _time });
        (_wire, _) = await Wire.LogInAsync(_town.Server);
        World.Commands.Upsert(Bot, null, Parse(Poll));
        World.Commands.Upsert(
            Bot,
            null,
            Parse("""{"name":"admin","description":"x","default_member_permissions":"8"}""")
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _wire.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Fact]
    public async Task A_command_carries_everything_that_a_library_expects()
    {
        var running = RunAsync(
            "charlie",
            new
            {
                question = "Tea?",
                kind = "Quick",
                days = 2,
                @for = "billie",
            }
        );
        var d = (await _wire.ReceiveAsync("INTERACTION_CREATE"))["d"]!;
        Answer(d, 4, """{"content":"Opened"}""");
        var (_, result) = await running;

        var options = d["data"]!["options"]![0]!["options"]!.AsArray();
        Assert.Equal(
            "question kind days for",
            string.Join(' ', options.Select(one => one!["name"]!.GetValue<string>()))
        );
        Assert.Equal("q", options[1]!["value"]!.GetValue<string>());
        Assert.Equal(2, options[2]!["value"]!.GetValue<int>());
        Assert.Single(d["data"]!["resolved"]!["members"]!.AsObject());
        Assert.All(
            [
                "member",
                "app_permissions",
                "channel",
                "guild",
                "locale",
                "entitlements",
                "authorizing_integration_owners",
                "context",
                "attachment_size_limit",
                "token",
                "version",
            ],
            field => Assert.NotNull(d[field])
        );
        Assert.NotNull(d["member"]!["permissions"]);
        Assert.Equal("Opened", result["response"]!["content"]!.GetValue<string>());
        Assert.Equal(20, result["response"]!["type"]!.GetValue<int>());
        Assert.Null(result["failed"]);
    }

    [Theory]
    [InlineData("""{}""", "The option question is required.")]
    [InlineData(
        """{"question":"Longer than twenty characters"}""",
        "The option question takes 0 to 20 characters."
    )]
    [InlineData("""{"question":"a","kind":"other"}""", "The option kind has no such choice.")]
    [InlineData("""{"question":"a","days":8}""", "The option days takes no 8.")]
    [InlineData(
        """{"question":"a","days":1.5}""",
        "The option days takes a number without a fraction that it offers."
    )]
    [InlineData("""{"question":"a","nobody":1}""", "There is no option nobody.")]
    [InlineData(
        """{"question":"a","for":"nobody"}""",
        "The option for names nothing that this person can choose."
    )]
    public async Task Options_are_checked_as_Discords_client_checks_them(
        string options,
        string error
    )
    {
        var (status, body) = await RunAsync("charlie", JsonNode.Parse(options)!);

        Assert.Equal(400, status);
        Assert.Equal(error, body["error"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_command_for_administrators_is_not_there_for_others()
    {
        var (status, _) = await _town.PostAsync("users/charlie/commands", new { name = "admin" });
        Assert.Equal(404, status);

        var running = _town.PostAsync("users/alex/commands", new { name = "admin" });
        Answer((await _wire.ReceiveAsync("INTERACTION_CREATE"))["d"]!, 4, """{"content":"ok"}""");
        Assert.Equal(200, (await running).Status);
    }

    [Fact]
    public async Task Nobody_answering_within_three_seconds_fails_and_a_later_answer_is_unknown()
    {
        var running = RunAsync("charlie", new { question = "Tea?" });
        var d = (await _wire.ReceiveAsync("INTERACTION_CREATE"))["d"]!;
        while (!running.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal(
            "The application did not respond",
            (await running).Body["failed"]!.GetValue<string>()
        );
        Assert.Equal(10062, Answer(d, 4, """{"content":"late"}""")!.Code);
    }

    [Fact]
    public async Task An_answer_counts_once()
    {
        var running = RunAsync("charlie", new { question = "Tea?" });
        var d = (await _wire.ReceiveAsync("INTERACTION_CREATE"))["d"]!;
        Assert.Null(Answer(d, 4, """{"content":"first"}"""));
        Assert.Equal(40060, Answer(d, 4, """{"content":"second"}""")!.Code);
        Assert.Equal(
            40060,
            Answer(d, 9, """{"custom_id":"late","title":"Late","components":[]}""")!.Code
        );
        await running;
    }

    [Fact]
    public async Task A_deferral_settles_with_its_edit_and_its_token_dies_after_fifteen_minutes()
    {
        var running = RunAsync("charlie", new { question = "Tea?" });
        var d = (await _wire.ReceiveAsync("INTERACTION_CREATE"))["d"]!;
        Answer(d, 5, """{"flags":64}""");
        var waiting = await _town.GetAsync("users/charlie/channels/general/messages");
        Assert.Equal(64 | 128, waiting.AsArray()[^1]!["flags"]!.GetValue<int>());
        var token = d["token"]!.GetValue<string>();
        var edit = new MessageDraft { Content = "Done" };
        Assert.Null(World.Interactions.EditAnswer(Bot.ApplicationId, token, null, edit).Error);
        var (_, result) = await running;
        Assert.True(result["deferred"]!.GetValue<bool>());
        Assert.Equal("Done", result["response"]!["content"]!.GetValue<string>());

        await _town.PostAsync("clock", new { advance = "PT16M" });
        Assert.Equal(
            50027,
            World.Interactions.EditAnswer(Bot.ApplicationId, token, null, edit).Error!.Code
        );
    }

    [Fact]
    public async Task A_private_reply_is_visible_to_its_person_only()
    {
        var running = RunAsync("charlie", new { question = "Tea?" });
        Answer(
            (await _wire.ReceiveAsync("INTERACTION_CREATE"))["d"]!,
            4,
            """{"content":"psst","flags":64}"""
        );
        await running;

        Assert.Contains(await SeenByAsync("charlie"), text => text == "psst");
        Assert.DoesNotContain(await SeenByAsync("alex"), text => text == "psst");
    }

    [Fact]
    public async Task A_button_opens_a_form_whose_fields_come_back()
    {
        var channel = World.Guilds.All.First().Channels.Values.First(one => one.Name == "general");
        var message = World
            .Messages.Post(channel, Bot.User, MessageDraft.Read(Parse(Menu), []))
            .Value!;
        var pressing = _town.PostAsync(
            "users/charlie/presses",
            new { message = message.Id.ToString(), custom_id = "go" }
        );
        var press = (await _wire.ReceiveAsync("INTERACTION_CREATE"))["d"]!;
        Assert.Equal(2, press["data"]!["component_type"]!.GetValue<int>());
        Assert.NotNull(press["message"]!["components"]![0]!["components"]![0]!["id"]);
        Answer(
            press,
            9,
            """{"custom_id":"f","title":"F","components":[{"type":18,"label":"L","component":{"type":4,"style":2,"custom_id":"text"}}]}"""
        );
        Assert.Equal("f", (await pressing).Body["modal"]!["custom_id"]!.GetValue<string>());

        var sending = _town.PostAsync(
            "users/charlie/forms",
            new { custom_id = "f", values = new { text = "two\nlines" } }
        );
        var form = (await _wire.ReceiveAsync("INTERACTION_CREATE"))["d"]!;
        Assert.Equal(5, form["type"]!.GetValue<int>());
        Assert.Equal(
            "two\nlines",
            form["data"]!["components"]![0]!["component"]!["value"]!.GetValue<string>()
        );
        Answer(form, 7, """{"content":"Pressed"}""");
        Assert.Equal("Pressed", (await sending).Body["response"]!["content"]!.GetValue<string>());
        Assert.Equal(
            404,
            (
                await _town.PostAsync(
                    "users/charlie/presses",
                    new { message = message.Id.ToString(), custom_id = "no" }
                )
            ).Status
        );
    }

    [Fact]
    public async Task Suggestions_carry_the_option_that_is_being_typed()
    {
        var asking = _town.PostAsync(
            "users/charlie/suggestions",
            new
            {
                channel = "general",
                name = "poll open",
                option = "topic",
                value = "te",
                options = new { },
            }
        );
        var d = (await _wire.ReceiveAsync("INTERACTION_CREATE"))["d"]!;
        Assert.Equal(4, d["type"]!.GetValue<int>());
        Assert.True(d["data"]!["options"]![0]!["options"]![0]!["focused"]!.GetValue<bool>());
        Answer(d, 8, """{"choices":[{"name":"Tea","value":"tea"}]}""");

        Assert.Equal("Tea", (await asking).Body["choices"]![0]!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Faults_close_dms_and_take_permissions()
    {
        var channel = World.Guilds.All.First().Channels.Values.First(one => one.Name == "general");
        var hello = new MessageDraft { Content = "hello" };
        Assert.Null(World.Messages.Post(channel, Bot.User, hello).Error);
        await _town.PostAsync(
            "faults",
            new
            {
                guild = "Community",
                channel = "general",
                permission = "SendMessages",
                remove = true,
            }
        );
        Assert.Equal(50013, World.Messages.Post(channel, Bot.User, hello).Error!.Code);
        await _town.PostAsync("faults", new { user = "billie", dms = "closed" });
        var dm = World.Channels.OpenDm(Bot.User, World.Users.Find("billie")!);
        Assert.Equal(50007, World.Messages.Post(dm, Bot.User, hello).Error!.Code);
        await _town.PostAsync("faults", new { clear = true });
        Assert.Null(World.Messages.Post(dm, Bot.User, hello).Error);
    }

    [Fact]
    public async Task The_clock_moves_forward_only()
    {
        Assert.Equal(
            200,
            (await _town.PostAsync("clock", new { to = "2026-12-04T15:00:00+11:00" })).Status
        );
        Assert.Equal(DateTimeOffset.Parse("2026-12-04T04:00:00Z"), _town.Server.Clock.GetUtcNow());
        Assert.Equal(
            400,
            (await _town.PostAsync("clock", new { to = "2026-12-01T00:00:00Z" })).Status
        );
    }

    [Fact]
    public async Task A_message_with_the_same_nonce_is_sent_once()
    {
        await Task.CompletedTask;
        var channel = World.Guilds.All.First().Channels.Values.First(one => one.Name == "general");
        var draft = new MessageDraft
        {
            Content = "once",
            Nonce = "n",
            EnforceNonce = true,
        };

        Assert.Same(
            World.Messages.Post(channel, Bot.User, draft).Value,
            World.Messages.Post(channel, Bot.User, draft).Value
        );
    }

    private static JsonElement Parse(string json) => JsonElement.Parse(json);

    private Task<(int Status, JsonNode Body)> RunAsync(string user, object options) =>
        _town.PostAsync(
            $"users/{user}/commands",
            new
            {
                channel = "general",
                name = "poll open",
                options,
            }
        );

    private DiscordError? Answer(JsonNode interaction, int type, string data) =>
        World
            .Interactions.Acknowledge(
                ulong.Parse(interaction["id"]!.GetValue<string>()),
                interaction["token"]!.GetValue<string>(),
                type,
                Parse(data),
                []
            )
            .Error;

    private async Task<IEnumerable<string>> SeenByAsync(string user) =>
        (await _town.GetAsync($"users/{user}/channels/general/messages"))
            .AsArray()
            .Select(one => one!["content"]!.GetValue<string>());
}

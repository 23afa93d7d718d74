using System.Text.Json.Nodes;

namespace LibrarianBot.Sandbox.Tests.UserSide;

/// <summary>A person runs a command, and what of it reaches the bot.</summary>
public sealed class CommandTests
{
    private static readonly string[] Always =
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
    ];

    [Fact]
    public async Task A_command_carries_everything_that_a_library_expects()
    {
        await using var town = await PollTown.StartAsync();
        var running = town.RunAsync(
            "charlie",
            new
            {
                question = "Tea?",
                kind = "Quick",
                days = 2,
                @for = "billie",
            }
        );
        var d = await town.NextAsync();
        town.Answer(d, 4, """{"content":"Opened"}""");
        var (_, result) = await running;

        var options = d["data"]!["options"]![0]!["options"]!.AsArray();
        Assert.Equal(
            "question kind days for",
            string.Join(' ', options.Select(one => one!["name"]!.GetValue<string>()))
        );
        Assert.Equal("q", options[1]!["value"]!.GetValue<string>());
        Assert.Equal(2, options[2]!["value"]!.GetValue<int>());
        Assert.Single(d["data"]!["resolved"]!["members"]!.AsObject());
        Assert.All(Always, field => Assert.NotNull(d[field]));
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
        await using var town = await PollTown.StartAsync();
        var (status, body) = await town.RunAsync("charlie", JsonNode.Parse(options)!);

        Assert.Equal(400, status);
        Assert.Equal(error, body["error"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_command_for_administrators_is_not_there_for_others()
    {
        await using var town = await PollTown.StartAsync();
        var (status, _) = await town.PostAsync("users/charlie/commands", new { name = "admin" });
        Assert.Equal(404, status);

        var running = town.PostAsync("users/alex/commands", new { name = "admin" });
        town.Answer(await town.NextAsync(), 4, """{"content":"ok"}""");
        Assert.Equal(200, (await running).Status);
    }

    [Fact]
    public async Task Suggestions_carry_the_option_that_is_being_typed()
    {
        await using var town = await PollTown.StartAsync();
        var asking = town.PostAsync(
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
        var d = await town.NextAsync();
        Assert.Equal(4, d["type"]!.GetValue<int>());
        Assert.True(d["data"]!["options"]![0]!["options"]![0]!["focused"]!.GetValue<bool>());
        town.Answer(d, 8, """{"choices":[{"name":"Tea","value":"tea"}]}""");

        Assert.Equal("Tea", (await asking).Body["choices"]![0]!["name"]!.GetValue<string>());
    }
}

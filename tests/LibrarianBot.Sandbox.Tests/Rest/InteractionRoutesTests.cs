using LibrarianBot.Sandbox.World;
using Xunit;

namespace LibrarianBot.Sandbox.Tests.Rest;

public sealed class InteractionRoutesTests
{
    private static readonly object Hello = new
    {
        type = 4,
        data = new { content = "hello", flags = 64 },
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_interaction_is_answered_once()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var interaction = bot.Interact(InteractionType.Command);
        Assert.Equal(204, (await bot.RespondAsync(interaction, Hello)).Status);
        var again = await bot.RespondAsync(interaction, Hello);
        Assert.Equal((400, 40060), (again.Status, again.Code));
    }

    [Fact]
    public async Task An_answer_after_three_seconds_finds_nobody()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var interaction = bot.Interact(InteractionType.Command);
        bot.Time.Advance(TimeSpan.FromSeconds(3.1));
        var late = await bot.RespondAsync(interaction, Hello);
        Assert.Equal((404, 10062), (late.Status, late.Code));
    }

    [Fact]
    public async Task With_response_tells_what_was_made()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var answer = await bot.RespondAsync(
            bot.Interact(InteractionType.Command),
            Hello,
            "?with_response=true"
        );
        var message = answer.Body.GetProperty("resource").GetProperty("message");
        Assert.Equal("hello", message.GetProperty("content").GetString());
    }

    [Fact]
    public async Task A_deferred_answer_is_filled_in_and_followed()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var interaction = bot.Interact(InteractionType.Command);
        await bot.RespondAsync(interaction, new { type = 5, data = new { flags = 64 } });
        var edited = await bot.PatchAsync(
            $"{bot.Webhook(interaction)}/messages/@original",
            new { flags = 32768, components = new[] { new { type = 10, content = "done" } } }
        );
        Assert.Equal(64 | 32768, edited.Body.GetProperty("flags").GetInt32());
        Assert.Equal(
            200,
            (await bot.PostAsync(bot.Webhook(interaction), new { content = "more" })).Status
        );
        Assert.Equal(
            204,
            (await bot.DeleteAsync($"{bot.Webhook(interaction)}/messages/@original")).Status
        );
    }

    [Fact]
    public async Task A_token_lasts_fifteen_minutes()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var interaction = bot.Interact(InteractionType.Command);
        await bot.RespondAsync(interaction, Hello);
        bot.Time.Advance(TimeSpan.FromMinutes(16));
        var late = await bot.PostAsync(bot.Webhook(interaction), new { content = "late" });
        Assert.Equal((401, 50027), (late.Status, late.Code));
    }

    [Fact]
    public async Task A_form_cannot_follow_a_form()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var answer = await bot.RespondAsync(
            bot.Interact(InteractionType.Form),
            new { type = 9, data = new { } }
        );
        Assert.Equal((400, 50035), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task What_is_wrong_in_a_response_is_found_under_data()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var answer = await bot.RespondAsync(
            bot.Interact(InteractionType.Command),
            new { type = 4, data = new { content = new string('a', 2001) } }
        );
        Assert.True(
            answer.Body.GetProperty("errors").GetProperty("data").TryGetProperty("content", out _)
        );
    }

    [Fact]
    public async Task An_empty_response_is_refused()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var answer = await bot.RespondAsync(
            bot.Interact(InteractionType.Command),
            new { type = 4, data = new { content = "" } }
        );
        Assert.Equal(50006, answer.Code);
    }
}

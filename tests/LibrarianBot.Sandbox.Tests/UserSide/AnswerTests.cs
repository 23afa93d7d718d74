using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Tests.UserSide;

/// <summary>What a bot may answer, when, and who sees it.</summary>
public sealed class AnswerTests
{
    [Fact]
    public async Task Nobody_answering_within_three_seconds_fails_and_a_later_answer_is_unknown()
    {
        await using var town = await PollTown.StartAsync();
        var running = town.RunAsync("charlie", new { question = "Tea?" });
        var d = await town.NextAsync();
        while (!running.IsCompleted)
        {
            town.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal(
            "The application did not respond",
            (await running).Body["failed"]!.GetValue<string>()
        );
        Assert.Equal(10062, town.Answer(d, 4, """{"content":"late"}""")!.Code);
    }

    [Fact]
    public async Task An_answer_counts_once()
    {
        await using var town = await PollTown.StartAsync();
        var running = town.RunAsync("charlie", new { question = "Tea?" });
        var d = await town.NextAsync();
        Assert.Null(town.Answer(d, 4, """{"content":"first"}"""));
        Assert.Equal(40060, town.Answer(d, 4, """{"content":"second"}""")!.Code);
        Assert.Equal(
            40060,
            town.Answer(d, 9, """{"custom_id":"late","title":"Late","components":[]}""")!.Code
        );
        await running;
    }

    [Fact]
    public async Task A_deferral_settles_with_its_edit_and_its_token_dies_after_fifteen_minutes()
    {
        await using var town = await PollTown.StartAsync();
        var running = town.RunAsync("charlie", new { question = "Tea?" });
        var d = await town.NextAsync();
        town.Answer(d, 5, """{"flags":64}""");
        var waiting = await town.GetAsync("users/charlie/channels/general/messages");
        Assert.Equal(64 | 128, waiting.AsArray()[^1]!["flags"]!.GetValue<int>());
        var token = d["token"]!.GetValue<string>();
        var edit = new MessageDraft { Content = "Done" };
        Assert.Null(town.World.Answers.Edit(town.Bot.ApplicationId, token, null, edit).Error);
        var (_, result) = await running;
        Assert.True(result["deferred"]!.GetValue<bool>());
        Assert.Equal("Done", result["response"]!["content"]!.GetValue<string>());

        await town.PostAsync("clock", new { advance = "PT16M" });
        Assert.Equal(
            50027,
            town.World.Answers.Edit(town.Bot.ApplicationId, token, null, edit).Error!.Code
        );
    }

    [Fact]
    public async Task A_private_reply_is_visible_to_its_person_only()
    {
        await using var town = await PollTown.StartAsync();
        var running = town.RunAsync("charlie", new { question = "Tea?" });
        town.Answer(await town.NextAsync(), 4, """{"content":"psst","flags":64}""");
        await running;

        Assert.Contains(await town.SeenByAsync("charlie"), text => text == "psst");
        Assert.DoesNotContain(await town.SeenByAsync("alex"), text => text == "psst");
    }
}

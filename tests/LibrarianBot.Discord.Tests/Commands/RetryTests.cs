using LibrarianBot.Discord.Commands;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class RetryTests : IAsyncDisposable
{
    private readonly Desk _desk = new(options => options.AddModule<FlakyModule>());

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task What_broke_offers_to_be_tried_again()
    {
        var press = await _desk.BreakAsync(Sent.Command("flaky", ("topic", "Owls")));

        Assert.Matches(
            "^only you: Something went wrong on my side and nothing was changed. Reference [2-9A-Z]{4}.$",
            _desk.Discord.Sent[0]
        );
        Assert.Equal("Try again", press.Label);
        Assert.Equal($"try-again:{_desk.Discord.Sent[0][^5..^1]}", press.CustomId);
    }

    [Fact]
    public async Task A_command_is_run_again_with_its_options_in_the_place_of_the_bad_news()
    {
        var press = await _desk.BreakAsync(Sent.Command("flaky", ("topic", "Owls"), ("copies", 3)));

        Assert.Equal("update only you: Owls, 3", await _desk.AskAsync(Retries.Again(press)));
    }

    [Fact]
    public async Task A_form_is_sent_again_with_all_that_was_typed()
    {
        var press = await _desk.BreakAsync(
            Sent.Form("flaky:told:7", ("title", "The Arrival"), ("years", new[] { "7", "8" }))
        );

        Assert.Equal(
            "update only you: 7 The Arrival 7+8",
            await _desk.AskAsync(Retries.Again(press))
        );
    }

    [Fact]
    public async Task A_press_on_what_everybody_sees_changes_that()
    {
        var press = await _desk.BreakAsync(Sent.Press("flaky:turn:4"));

        Assert.Equal(
            $"message all: Page 4. | update only you: {Sentences.TriedAgain}",
            await _desk.AskAsync(Retries.Again(press))
        );
    }

    [Fact]
    public async Task A_press_on_a_private_message_is_answered_in_the_place_of_the_bad_news()
    {
        var asked = Sent.Press("flaky:turn:4");
        var press = await _desk.BreakAsync(
            asked with
            {
                Message = asked.Message! with { Flags = 64 },
            }
        );

        Assert.Equal("update all: Page 4.", await _desk.AskAsync(Retries.Again(press)));
    }

    [Fact]
    public async Task It_is_the_press_on_the_message_where_it_was_made_at_first()
    {
        var press = await _desk.BreakAsync(Sent.Press("flaky:where"));

        Assert.Equal("update only you: On message 3.", await _desk.AskAsync(Retries.Again(press)));
    }

    [Fact]
    public async Task A_slow_answer_that_is_private_after_all_stays_so()
    {
        var press = await _desk.BreakAsync(Sent.Press("flaky:secret"));

        Assert.Equal(
            "wait, update | edit only you: A secret.",
            await SlowlyAsync(Retries.Again(press))
        );
    }

    [Fact]
    public async Task A_press_that_opens_a_form_opens_it()
    {
        var press = await _desk.BreakAsync(Sent.Press("flaky:open"));

        Assert.Equal("form flaky:told:1", await _desk.AskAsync(Retries.Again(press)));
    }

    [Fact]
    public async Task What_is_for_everybody_is_said_to_everybody()
    {
        var press = await _desk.BreakAsync(Sent.Press("flaky:shout"));

        Assert.Equal("all: Hear, hear.", await _desk.AskAsync(Retries.Again(press)));
    }

    [Fact]
    public async Task What_breaks_again_offers_it_again_until_it_works()
    {
        var first = await _desk.BreakAsync(Sent.Press("flaky:turn:4"));
        var second = await _desk.BreakAsync(Retries.Again(first));

        Assert.NotEqual(first.CustomId, second.CustomId, StringComparer.Ordinal);
        Assert.StartsWith(
            "update only you: Something went wrong",
            _desk.Discord.Sent[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "message all: Page 4.",
            await _desk.AskAsync(Retries.Again(second)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_slow_second_attempt_is_announced_where_the_bad_news_is()
    {
        var press = await _desk.BreakAsync(Sent.Press("flaky:slow"));

        Assert.Equal(
            "wait, update | edit only you: At last.",
            await SlowlyAsync(Retries.Again(press))
        );
    }

    private async Task<string> SlowlyAsync(Interaction interaction)
    {
        var answering = _desk.AskAsync(interaction);
        _desk.Time.Advance(TimeSpan.FromSeconds(2));
        await _desk.Discord.Announced.Task.WaitAsync(TestContext.Current.CancellationToken);
        _desk.Shelf.Arrives.SetResult();
        return await answering;
    }
}

using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Commands.Running;
using LibrarianBot.Discord.Rest;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class RetryLimitTests : IAsyncDisposable
{
    private readonly Desk _desk = new(options =>
    {
        options.AddModule<FlakyModule>().MaxPerMember = 5;
        options.MemberAt = (_, _, _, _) =>
            ValueTask.FromResult<GuildMember?>(new GuildMember { Permissions = Permissions.None });
    });

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_second_press_does_nothing_twice()
    {
        var press = await _desk.BreakAsync(Sent.Command("flaky", ("topic", "Owls")));
        await _desk.AskAsync(Retries.Again(press));

        Assert.Equal(Forgotten, await _desk.AskAsync(Retries.Again(press)));
    }

    [Fact]
    public async Task After_a_quarter_of_an_hour_and_after_a_restart_it_is_said_plainly()
    {
        var press = await _desk.BreakAsync(Sent.Command("flaky", ("topic", "Owls")));
        _desk.Time.Advance(FailedInteractions.Lifetime + TimeSpan.FromSeconds(1));

        Assert.Equal(Forgotten, await _desk.AskAsync(Retries.Again(press)));
        Assert.Equal(Forgotten, await _desk.AskAsync(Sent.Press("try-again:7F3K")));
        Assert.Equal(Forgotten, await _desk.AskAsync(Sent.Press("try-again:")));
    }

    [Fact]
    public async Task Only_the_newest_are_kept()
    {
        await using var busy = new Desk(options =>
            options.AddModule<FlakyModule>().MaxPerMember = 0
        );
        var first = await busy.BreakAsync(Sent.Command("flaky", ("topic", "First")));
        var second = await busy.BreakAsync(Sent.Command("flaky", ("topic", "Second")));
        for (var i = 1; i < FailedInteractions.Most; i++)
        {
            await busy.BreakAsync(Sent.Command("flaky", ("topic", "More")));
        }

        Assert.Equal(Forgotten, await busy.AskAsync(Retries.Again(first)));
        Assert.Equal("update only you: Second, 1", await busy.AskAsync(Retries.Again(second)));
    }

    [Fact]
    public async Task Nobody_else_has_it_tried()
    {
        var press = await _desk.BreakAsync(Sent.Command("flaky", ("topic", "Owls")));
        var ben = new User { Id = new Snowflake(8ul << 22), Username = "ben" };
        var other = Retries.Again(press) with
        {
            Member = Retries.Again(press).Member! with { User = ben },
        };

        Assert.Equal(Forgotten, await _desk.AskAsync(other));
        Assert.Equal("update only you: Owls, 1", await _desk.AskAsync(Retries.Again(press)));
    }

    [Fact]
    public async Task Who_may_not_any_more_is_refused()
    {
        var close = Sent.Press("flaky:close");
        var press = await _desk.BreakAsync(
            close with
            {
                Member = close.Member! with { Permissions = Permissions.ManageGuild },
            }
        );

        Assert.StartsWith(
            "update only you: That needs the permission *Manage Server*",
            await _desk.AskAsync(Retries.Again(press)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_presses_too_fast_can_press_again_later()
    {
        for (var i = 0; i < 4; i++)
        {
            await _desk.AskAsync(Sent.Command("flaky", ("topic", "x")));
        }

        var press = await _desk.BreakAsync(Sent.Command("flaky", ("topic", "Owls")));
        var said = await _desk.AskAsync(Retries.Again(press));
        var later = Assert.Single(_desk.Buttons());
        _desk.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal($"update only you: {Sentences.TooFast}", said);
        Assert.Equal("update only you: Owls, 1", await _desk.AskAsync(Retries.Again(later)));
    }

    [Fact]
    public async Task In_a_direct_message_it_is_tried_again_too()
    {
        var press = await _desk.BreakAsync(Retries.Privately(Sent.Press("flaky:direct:5")));

        Assert.Equal(
            "update only you: In 5.",
            await _desk.AskAsync(Retries.Privately(Retries.Again(press)))
        );
    }

    [Fact]
    public async Task A_lacking_permission_and_an_answer_that_was_lost_offer_nothing()
    {
        await _desk.AskAsync(Sent.Press("flaky:forbidden"));
        Assert.Empty(_desk.Buttons());

        await _desk.AskAsync(Sent.Press("flaky:long"));
        Assert.Empty(_desk.Buttons());
    }

    private static string Forgotten => $"update only you: {Sentences.Forgotten}";
}

using System.Net;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Commands.Running;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class DeadlineTests : IAsyncDisposable
{
    private readonly Desk _desk = new(options => options.AddModule<LibraryModule>());

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [InlineData("private", "wait, only you | edit only you: Here.")]
    [InlineData(
        "public",
        "wait, only you | edit only you: That took a moment. The answer is in the channel. | follow all: Here, all."
    )]
    [InlineData(
        "form",
        "wait, only you | edit only you: That took me longer than Discord allows for opening a form. Press again, and it should open."
    )]
    public async Task A_late_answer_is_announced_after_two_seconds(string end, string sent)
    {
        Assert.Equal(sent, await AskSlowlyAsync(Sent.Command("library slow", ("end", end))));
        Assert.Equal("/library slow: deferred in 2000.0 ms", Assert.Single(_desk.Log.Lines));
    }

    [Fact]
    public async Task A_late_private_answer_to_a_public_command_leaves_nothing_behind() =>
        Assert.Equal(
            "wait, all | edit all: Answered privately. | follow only you: Only for you. | delete",
            await AskSlowlyAsync(Sent.Command("library slow-public"))
        );

    [Fact]
    public async Task A_late_button_that_replaces_changes_its_message() =>
        Assert.Equal(
            "wait, update | edit all: Changed.",
            await AskSlowlyAsync(Sent.Press("library:slow"))
        );

    [Fact]
    public void An_answer_that_gets_stuck_on_its_way_is_given_up_after_fourteen_minutes()
    {
        using var command = new RunningCommand(
            Sent.Command("library slow"),
            _desk.Discord.Rest.Object,
            _desk.Time
        );
        Assert.Null(command.BeginAnswer());

        _desk.Time.Advance(TimeSpan.FromSeconds(2));
        _desk.Time.Advance(TimeSpan.FromMinutes(14) - TimeSpan.FromSeconds(3));
        Assert.False(command.Cancel.IsCancellationRequested);
        _desk.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.True(command.Cancel.IsCancellationRequested);
        Assert.Empty(_desk.Discord.Sent);
    }

    [Fact]
    public async Task An_announcement_that_fails_gives_way_to_the_answer()
    {
        _desk.Discord.Broken = Outage();

        Assert.Equal("only you: Here.", await AnswerAfterLostAnnouncementAsync());
    }

    [Fact]
    public async Task An_announcement_that_only_seemed_to_fail_is_answered_in_its_place()
    {
        _desk.Discord.Broken = Outage();
        _desk.Discord.BrokenNext = Acknowledged();

        Assert.Equal("edit only you: Here.", await AnswerAfterLostAnnouncementAsync());
    }

    [Fact]
    public async Task An_answer_that_only_seemed_to_fail_is_left_as_it_is()
    {
        _desk.Discord.Broken = Outage();
        _desk.Discord.BrokenNext = Acknowledged();

        Assert.Empty(await _desk.AskAsync(Sent.Command("library ask", ("topic", "x"))));
        Assert.Contains(
            "/library ask: ok",
            Assert.Single(_desk.Log.Lines),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_answer_that_fails_is_followed_by_a_line_that_says_so()
    {
        _desk.Discord.Broken = Outage();

        Assert.StartsWith(
            "only you: I did that, but something went wrong with showing you the answer.",
            await _desk.AskAsync(Sent.Command("library ask", ("topic", "x"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_answer_in_time_is_not_announced()
    {
        var answering = _desk.AskAsync(Sent.Command("library slow", ("end", "private")));
        _desk.Time.Advance(TimeSpan.FromSeconds(1.9));
        _desk.Shelf.Arrives.SetResult();

        Assert.Equal("only you: Here.", await answering);
    }

    [Fact]
    public async Task What_breaks_is_said_with_a_reference_that_the_log_has()
    {
        var said = await _desk.AskAsync(Sent.Command("library break"));

        Assert.Matches(
            "^only you: Something went wrong on my side and nothing was changed. Reference [2-9A-Z]{4}.$",
            said
        );
        Assert.EndsWith(
            $"reference {said[^5..^1]}",
            Assert.Single(_desk.Log.Lines),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_lacking_permission_is_said_as_such() =>
        Assert.StartsWith(
            "only you: I couldn't do that here: I lack a permission.",
            await _desk.AskAsync(Sent.Command("library break", ("code", 50013))),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task An_answer_that_Discord_would_refuse_is_not_sent() =>
        Assert.Matches(
            "^only you: I did that, but something went wrong with showing you the answer. Reference [2-9A-Z]{4}.$",
            await _desk.AskAsync(Sent.Command("library long"))
        );

    [Theory]
    [InlineData(DiscordErrorCode.UnknownInteraction)]
    [InlineData(DiscordErrorCode.AlreadyAcknowledged)]
    public async Task An_interaction_that_is_gone_is_not_tried_again(int code)
    {
        _desk.Discord.Broken = new DiscordException(HttpStatusCode.NotFound, code, "Gone");

        Assert.Empty(await _desk.AskAsync(Sent.Command("library ask", ("topic", "x"))));
        Assert.Contains("unanswered", Assert.Single(_desk.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_stops_lets_commands_finish_and_begins_none()
    {
        var answering = _desk.AskAsync(Sent.Command("library slow", ("end", "private")));
        var stopping = _desk.Dispatcher.DrainAsync(CancellationToken.None);
        await _desk.Dispatcher.DispatchAsync(
            Sent.Press("library:pick:1"),
            TestContext.Current.CancellationToken
        );
        Assert.False(stopping.IsCompleted);
        _desk.Shelf.Arrives.SetResult();
        await stopping.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal($"only you: {Sentences.Stopping} | only you: Here.", await answering);
    }

    [Fact]
    public async Task A_program_that_gives_up_says_so()
    {
        var answering = _desk.AskAsync(Sent.Command("library slow", ("end", "private")));
        await _desk.Dispatcher.DrainAsync(new CancellationToken(true));

        Assert.Equal($"only you: {Sentences.Stopping}", await answering);
    }

    private static DiscordException Outage() => new(HttpStatusCode.ServiceUnavailable, 0, "Outage");

    private static DiscordException Acknowledged() =>
        new(HttpStatusCode.BadRequest, DiscordErrorCode.AlreadyAcknowledged, "Acknowledged");

    private async Task<string> AnswerAfterLostAnnouncementAsync()
    {
        var answering = _desk.AskAsync(Sent.Command("library slow", ("end", "private")));
        _desk.Time.Advance(TimeSpan.FromSeconds(2));
        _desk.Shelf.Arrives.SetResult();
        return await answering;
    }

    private async Task<string> AskSlowlyAsync(Interaction interaction)
    {
        var answering = _desk.AskAsync(interaction);
        _desk.Time.Advance(TimeSpan.FromSeconds(2));
        await _desk.Discord.Announced.Task.WaitAsync(TestContext.Current.CancellationToken);
        _desk.Shelf.Arrives.SetResult();
        return await answering;
    }
}

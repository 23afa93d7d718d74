using Microsoft.EntityFrameworkCore;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Notices;

/// <summary>Notices that are planned again, moved or withdrawn.</summary>
public sealed class NoticeReplanTests
{
    private static readonly Duration Hour = Duration.FromHours(1);

    [Fact]
    public async Task One_that_was_withdrawn_is_not_sent_unless_it_is_planned_again()
    {
        await using var notes = await Notes.StartAsync();
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Hour);
        await notes.WithdrawAsync(notes.Network.Ben);

        await notes.PassAsync(2 * Hour);
        Assert.Empty(notes.Discord.Sent);
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Hour);
        await notes.PassAsync(Hour);

        Assert.Equal(["Meetup"], notes.Discord.MailOf(notes.Network.Ben));
    }

    [Fact]
    public async Task One_that_was_moved_is_sent_at_its_new_moment_only()
    {
        await using var notes = await Notes.StartAsync();
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Hour);
        await notes.PlanAsync(notes.Network.Ben, "Meetup", 3 * Hour);

        await notes.PassAsync(2 * Hour);
        Assert.Empty(notes.Discord.Sent);
        await notes.PassAsync(Hour);

        Assert.Equal(["Meetup"], notes.Discord.MailOf(notes.Network.Ben));
    }

    [Fact]
    public async Task One_that_was_sent_is_not_sent_again_when_the_same_is_planned_again()
    {
        await using var notes = await Notes.StartAsync();
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Hour);
        await notes.PassAsync(Hour);

        await notes.PlanAsync(notes.Network.Ben, "Meetup", Hour);
        await notes.PassAsync(Hour);

        Assert.Single(notes.Discord.Sent);
    }

    [Fact]
    public async Task One_moved_while_it_is_on_its_way_is_sent_at_the_new_moment_too()
    {
        await using var notes = await Notes.StartAsync();
        var (arrived, gate) = (new TaskCompletionSource(), new TaskCompletionSource());
        notes.Discord.PostGate = () =>
        {
            arrived.TrySetResult();
            return gate.Task;
        };
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Duration.Zero);
        var sending = notes.Sender.SendDueAsync();
        await arrived.Task;

        await notes.PlanAsync(notes.Network.Ben, "Meetup", Hour);
        gate.SetResult();
        await sending;
        await notes.PassAsync(Hour);

        Assert.Equal(["Meetup", "Meetup"], notes.Discord.MailOf(notes.Network.Ben));
    }
}

using LibrarianBot.Notices;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Notices;

/// <summary>What the program does by itself, when it falls due.</summary>
public sealed class JobTests
{
    private static readonly Duration Hour = Duration.FromHours(1);

    [Fact]
    public async Task A_job_runs_when_it_is_due_and_its_record_says_what_it_did()
    {
        await using var notes = await Notes.StartAsync();
        var runs = 0;
        notes.Run(_ => new JobResult.Done($"Filed it {++runs} times."));
        await notes.PlanJobAsync(notes.Network.Ben, "Event", Hour);

        await notes.PassAsync(Hour / 2);
        Assert.Equal("Planned", notes.StateOf("Event"));
        await notes.PassAsync(Hour);
        await notes.PassAsync(Hour);

        Assert.Empty(notes.Discord.Sent);
        Assert.Equal("Done", notes.StateOf("Event"));
        Assert.Equal("Filed it 1 times.", notes.OutcomeOf("Event"));
    }

    [Fact]
    public async Task A_job_that_stumbles_is_tried_again_and_keeps_nothing_else_waiting()
    {
        await using var notes = await Notes.StartAsync();
        notes.Run(_ => throw new InvalidOperationException());
        await notes.PlanJobAsync(notes.Network.Ben, "Event", Hour);
        await notes.PlanAsync(notes.Network.Ben, "Reminder", Hour);

        await notes.PassAsync(Hour);
        Assert.Equal("Planned", notes.StateOf("Event"));
        Assert.Equal(["Reminder"], notes.Discord.MailOf(notes.Network.Ben));
        notes.Run(_ => new JobResult.Done("Filed it."));
        await notes.PassAsync(Hour);

        Assert.Equal("Filed it.", notes.OutcomeOf("Event"));
    }

    [Fact]
    public async Task A_job_that_was_killed_before_its_record_runs_again()
    {
        await using var notes = await Notes.StartAsync();
        var runs = 0;
        notes.Run(_ => new JobResult.Done($"Run {++runs}."));
        await notes.PlanJobAsync(notes.Network.Ben, "Event", Duration.Zero);

        await notes.DieBeforeTheRecordAsync();
        await notes.StartAgainAsync();

        Assert.Equal("Run 2.", notes.OutcomeOf("Event"));
    }

    [Fact]
    public async Task What_a_job_needs_mended_is_shown_to_the_coordinator_who_has_it_tried_again()
    {
        await using var notes = await Notes.StartAsync();
        notes.Run(_ => new JobResult.Failed("There is no channel #announcements."));
        await notes.PlanJobAsync(notes.Network.Ben, "the minutes", Hour);
        await notes.PassAsync(Hour);

        var overview = await notes.Network.Coordinator.TypeAsync("notices");
        notes.Run(_ => new JobResult.Done("Filed it."));
        await notes.Network.Coordinator.PressAsync("notices:again");
        await notes.PassAsync(Duration.Zero);

        Assert.Contains(
            "Filing **the minutes**. There is no channel #announcements.",
            overview.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("Filed it.", notes.OutcomeOf("the minutes"));
    }

    [Fact]
    public async Task A_job_that_is_not_needed_any_more_says_why()
    {
        await using var notes = await Notes.StartAsync();
        notes.Run(_ => new JobResult.NotNeeded("It was called off."));
        await notes.PlanJobAsync(notes.Network.Ben, "Event", Hour);

        await notes.PassAsync(Hour);

        Assert.Equal("Dropped", notes.StateOf("Event"));
        Assert.Equal("It was called off.", notes.OutcomeOf("Event"));
    }
}

using LibrarianBot.Notices;
using LibrarianBot.Tests.Features;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Notices;

/// <summary>How the sender sleeps, wakes, starts and stops.</summary>
public sealed class NoticeSenderTests
{
    private static readonly Duration Hour = Duration.FromHours(1);

    [Fact]
    public async Task It_wakes_when_something_is_planned_for_now()
    {
        await using var notes = await Notes.StartAsync();
        var arrived = Arrival(notes);
        await using var running = Running.Start(notes);

        await notes.PlanAsync(notes.Network.Ben, "Now", Duration.Zero);

        await arrived.WaitAsync(Running.Limit, TestContext.Current.CancellationToken);
        await running.StopAsync();
        Assert.Equal(["Now"], notes.Discord.MailOf(notes.Network.Ben));
    }

    [Fact]
    public async Task It_wakes_by_the_clock()
    {
        await using var notes = await Notes.StartAsync();
        var arrived = Arrival(notes);
        await notes.PlanAsync(notes.Network.Ben, "In an hour", Hour);
        await using var running = Running.Start(notes);

        notes.Network.Clock.Advance(Hour);
        while (!arrived.IsCompleted)
        {
            // Whenever the sender goes to sleep, a little later it's time.
            notes.Network.Timers.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await running.StopAsync();
        Assert.Equal(["In an hour"], notes.Discord.MailOf(notes.Network.Ben));
    }

    [Fact]
    public async Task What_a_killed_run_had_taken_is_sent_at_the_start()
    {
        await using var notes = await Notes.StartAsync();
        await notes.PlanAsync(notes.Network.Ben, "Taken", Duration.Zero);
        var queue = (NoticeQueue)notes.Network.Services.GetService(typeof(NoticeQueue))!;
        Assert.Single(queue.Claim(notes.Now, Duration.FromMinutes(5), 64));
        await notes.PassAsync(Duration.FromMinutes(1));
        Assert.Empty(notes.Discord.Sent);

        var arrived = Arrival(notes);
        await using var running = Running.Start(notes);
        await arrived.WaitAsync(Running.Limit, TestContext.Current.CancellationToken);
        await running.StopAsync();

        Assert.Equal(["Taken"], notes.Discord.MailOf(notes.Network.Ben));
        Assert.Equal("Sent", notes.StateOf("Taken"));
    }

    [Fact]
    public async Task At_a_stop_what_is_being_sent_is_finished_and_recorded()
    {
        await using var notes = await Notes.StartAsync();
        var gate = new TaskCompletionSource();
        var arrived = Arrival(notes, gate.Task);
        await notes.PlanAsync(notes.Network.Ben, "Under way", Duration.Zero);
        await using var running = Running.Start(notes);
        await arrived.WaitAsync(Running.Limit, TestContext.Current.CancellationToken);

        var stopping = running.StopAsync();
        Assert.False(stopping.IsCompleted);
        gate.SetResult();
        await stopping;

        Assert.Equal("Sent", notes.StateOf("Under way"));
    }

    [Fact]
    public async Task A_lease_that_runs_out_while_it_is_being_sent_doubles_nothing()
    {
        await using var notes = await Notes.StartAsync();
        var gate = new TaskCompletionSource();
        var tries = 0;
        var arrived = new TaskCompletionSource();
        notes.Discord.PostGate = () =>
        {
            Interlocked.Increment(ref tries);
            arrived.TrySetResult();
            return gate.Task;
        };
        await notes.PlanAsync(notes.Network.Ben, "Slow", Duration.Zero);
        var sending = notes.Sender.SendDueAsync();
        await arrived.Task.WaitAsync(Running.Limit, TestContext.Current.CancellationToken);

        notes.Network.Clock.Advance(Hour);
        var again = notes.Sender.SendDueAsync();
        gate.SetResult();
        await sending;
        await again;

        Assert.Equal(1, tries);
        Assert.Equal(["Slow"], notes.Discord.MailOf(notes.Network.Ben));
        Assert.Equal("Sent", notes.StateOf("Slow"));
    }

    /// <summary>Until something arrives at Discord.</summary>
    private static Task Arrival(Notes notes, Task? gate = null)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        notes.Discord.PostGate = () =>
        {
            arrived.TrySetResult();
            return gate ?? Task.CompletedTask;
        };
        return arrived.Task;
    }

    /// <summary>The sender as the program runs it.</summary>
    private sealed class Running : IAsyncDisposable
    {
        public static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
        private readonly CancellationTokenSource stop = new();
        private readonly Task task;

        private Running(NoticeSender sender) => task = Task.Run(() => sender.RunAsync(stop.Token));

        public static Running Start(Notes notes) => new(notes.Sender);

        public async Task StopAsync()
        {
            await stop.CancelAsync();
            await task.WaitAsync(Limit);
        }

        public async ValueTask DisposeAsync()
        {
            await StopAsync();
            stop.Dispose();
        }
    }
}

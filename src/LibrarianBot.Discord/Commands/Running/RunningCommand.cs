using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>
/// One interaction between its arrival and its answer. Whoever comes first, the deadline or the answer, decides
/// what the first response is.
/// </summary>
internal class RunningCommand(Interaction interaction, IDiscordRest rest, long started)
    : IDisposable
{
    /// <summary>Discord wants a first response within three seconds; one is left for the way there.</summary>
    public static readonly TimeSpan FirstResponse = TimeSpan.FromSeconds(2);

    /// <summary>The token dies after fifteen minutes; one is left for saying that it took too long.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(14);

    private readonly CancellationTokenSource cancellation = new();
    private readonly Lock gate = new();
    private bool answered;
    private bool ended;
    private Task<Deferral>? deferral;

    public Interaction Interaction { get; } = interaction;

    public long Started { get; } = started;

    public CancellationToken Cancel => cancellation.Token;

    /// <summary>How to announce a late answer; set once the command is known.</summary>
    public Deferral Announcement { get; set; } = Deferral.Private;

    /// <summary>When something must happen next, since <see cref="Started"/>.</summary>
    public TimeSpan Due { get; private set; } = FirstResponse;

    /// <summary>The neighbours in the list of what runs.</summary>
    public RunningCommand? Previous { get; set; }

    /// <summary>The neighbours in the list of what runs.</summary>
    public RunningCommand? Next { get; set; }

    /// <summary>The deadline has come: announces a late answer, or gives up.</summary>
    public void OnDue()
    {
        lock (gate)
        {
            var isFirst = Due == FirstResponse;
            if (answered && isFirst)
            {
                Due = Longest;
            }
            else if (isFirst && Interaction.Type != InteractionType.Autocomplete)
            {
                Due = Longest;
                deferral = DeferAsync(Announcement);
            }
            else
            {
                Due = Timeout.InfiniteTimeSpan;
                _ = cancellation.CancelAsync();
            }
        }
    }

    /// <summary>From here on nothing is announced; the result says whether something was.</summary>
    public Task<Deferral>? BeginAnswer()
    {
        lock (gate)
        {
            answered = true;
            return deferral;
        }
    }

    /// <summary>Cancels the command, if it hasn't ended meanwhile.</summary>
    public void GiveUp()
    {
        lock (gate)
        {
            if (!ended)
            {
                _ = cancellation.CancelAsync();
            }
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            ended = true;
            cancellation.Dispose();
        }
    }

    private async Task<Deferral> DeferAsync(Deferral kind)
    {
        // The caller holds the gate and the timer; neither waits for the network.
        await Task.Yield();
        await rest.RespondAsync(
            Interaction,
            kind == Deferral.Update
                ? new InteractionCallback.DeferUpdate()
                : new InteractionCallback.Defer(kind == Deferral.Private),
            CancellationToken.None
        );
        return kind;
    }
}

/// <summary>How a late answer was announced, which decides what can still be answered.</summary>
internal enum Deferral
{
    /// <summary>As a message that only who asked will see.</summary>
    Private,

    /// <summary>As a message that the channel will see.</summary>
    Public,

    /// <summary>On the pressed message.</summary>
    Update,
}

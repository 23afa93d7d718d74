using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>
/// One interaction between its arrival and its answer, with a timer of its own. Whoever comes first, the deadline or the
/// answer, decides what the first response is.
/// </summary>
internal class RunningCommand : IDisposable
{
    /// <summary>Discord wants a first response within three seconds; one is left for the way there.</summary>
    public static readonly TimeSpan FirstResponse = TimeSpan.FromSeconds(2);

    /// <summary>The token dies after fifteen minutes; one is left for saying that it took too long.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(14);

    private readonly IDiscordRest _rest;
    private readonly CancellationTokenSource _cancellation = new();
    private readonly Lock _gate = new();
    private readonly ITimer _timer;
    private bool _isLate;
    private bool _isAnswered;
    private bool _hasEnded;
    private Task<bool>? _deferral;

    public RunningCommand(Interaction interaction, IDiscordRest rest, TimeProvider time)
    {
        Interaction = interaction;
        Started = time.GetTimestamp();
        _rest = rest;
        _timer = time.CreateTimer(
            static state => ((RunningCommand)state!).OnDue(),
            this,
            FirstResponse,
            Timeout.InfiniteTimeSpan
        );
    }

    public Interaction Interaction { get; }

    public long Started { get; }

    public CancellationToken Cancel => _cancellation.Token;

    /// <summary>How to announce a late answer; set once the command is known.</summary>
    public Deferral Announcement { get; set; } = Deferral.Private;

    /// <summary>
    /// From here on nothing is announced. The result is null where nothing was; else it says, in the end, whether Discord
    /// took the announcement, as far as is known.
    /// </summary>
    public Task<bool>? BeginAnswer()
    {
        lock (_gate)
        {
            _isAnswered = true;
            return _deferral;
        }
    }

    /// <summary>Cancels the command, if it hasn't ended meanwhile.</summary>
    public void GiveUp()
    {
        lock (_gate)
        {
            if (!_hasEnded)
            {
                _ = _cancellation.CancelAsync();
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _hasEnded = true;
            _timer.Dispose();
            _cancellation.Dispose();
        }
    }

    /// <summary>After two seconds a late answer is announced; after fourteen minutes, or two seconds for suggestions, it's given up.</summary>
    private void OnDue()
    {
        lock (_gate)
        {
            if (_hasEnded)
            {
                return;
            }

            if (_isLate || Interaction.Type == InteractionType.Autocomplete)
            {
                GiveUp();
                return;
            }

            _isLate = true;
            _timer.Change(Longest - FirstResponse, Timeout.InfiniteTimeSpan);
            if (!_isAnswered)
            {
                _deferral = DeferAsync(Announcement);
            }
        }
    }

    private async Task<bool> DeferAsync(Deferral kind)
    {
        try
        {
            await _rest.RespondAsync(
                Interaction,
                kind == Deferral.Update
                    ? new InteractionCallback.DeferUpdate()
                    : new InteractionCallback.Defer(kind == Deferral.Private),
                CancellationToken.None
            );
            return true;
        }
        catch (DiscordException)
        {
            // Whether it's too late, or an outage, shows when the answer itself is sent.
            return false;
        }
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

namespace LibrarianBot.Sandbox.World;

/// <summary>
/// How many new direct conversations a bot opens, and what Discord's anti-spam system makes of it. Discord doesn't publish
/// its limits; bots report that a few dozen at once are refused, and that they're quarantined after 25 to 40.
/// </summary>
/// <param name="clock">The sandbox's clock.</param>
/// <param name="isOff">Nobody counts.</param>
internal sealed class NewConversations(TimeProvider clock, bool isOff)
{
    internal const int BeforeQuarantine = 25;
    private const int InAMinute = 20;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Queue<DateTimeOffset> _opened = [];

    /// <summary>It may write only to those that it has written to before, until somebody lifts it.</summary>
    internal bool IsQuarantined { get; private set; }

    /// <summary>Counts one more; 40003 when there are too many at once, 20026 once it's quarantined for them.</summary>
    internal DiscordError? WhyNotOpen()
    {
        if (isOff)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        while (_opened.TryPeek(out var oldest) && oldest + Window <= now)
        {
            _opened.Dequeue();
        }

        IsQuarantined |= _opened.Count >= BeforeQuarantine;
        if (IsQuarantined)
        {
            return DiscordError.Quarantined;
        }

        if (_opened.Count(one => one.AddMinutes(1) > now) >= InAMinute)
        {
            return DiscordError.OpeningTooFast;
        }

        _opened.Enqueue(now);
        return null;
    }

    /// <summary>Quarantines the bot, or lifts it, as Discord's support does; what it opened is forgotten then.</summary>
    internal void SetQuarantine(bool quarantined)
    {
        IsQuarantined = quarantined;
        _opened.Clear();
    }
}

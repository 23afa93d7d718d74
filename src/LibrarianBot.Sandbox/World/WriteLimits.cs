namespace LibrarianBot.Sandbox.World;

/// <summary>
/// Limits that no header tells of beforehand. Discord doesn't publish them; these are what people have met: a channel is
/// renamed twice in ten minutes, an announcement channel's messages are edited three times an hour, and messages older
/// than an hour three times in six seconds for each channel.
/// </summary>
/// <param name="clock">The sandbox's clock.</param>
/// <param name="factor">Multiplies every limit, for load that Discord would never let through.</param>
internal sealed class WriteLimits(TimeProvider clock, int factor)
{
    private const int Renames = 2;
    private const int AnnouncementEdits = 3;
    private const int OldEdits = 3;
    private static readonly TimeSpan RenameWindow = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan AnnouncementPause = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan OldWindow = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Old = TimeSpan.FromHours(1);

    private readonly Dictionary<(string Kind, ulong Channel), Queue<DateTimeOffset>> _calls = [];
    private readonly Dictionary<ulong, DateTimeOffset> _announced = [];

    /// <summary>Counts a new name or topic; 429 without a code when there were two.</summary>
    internal DiscordError? WhyNotRename(Channel channel) =>
        Take("rename", channel, Renames, RenameWindow) is { } wait
            ? new(429, 0, "You are being rate limited.") { RetryAfter = wait }
            : null;

    /// <summary>Counts an edit; 20028 or 30046 when there were too many.</summary>
    internal DiscordError? WhyNotEdit(Message message)
    {
        if (
            message.Channel.Type == ChannelType.Announcement
            && TakeAnnouncement(message.Channel) is { } pause
        )
        {
            return new(
                429,
                20028,
                "The write action you are performing on the channel has hit the write rate limit."
            )
            {
                RetryAfter = pause,
            };
        }

        return
            clock.GetUtcNow() - message.Timestamp > Old
            && Take("old", message.Channel, OldEdits, OldWindow) is { } wait
            ? new(
                429,
                30046,
                "Maximum number of edits to messages older than 1 hour reached. Try again later."
            )
            {
                RetryAfter = wait,
            }
            : null;
    }

    /// <summary>Three at once, and one more after each twenty minutes.</summary>
    private TimeSpan? TakeAnnouncement(Channel channel)
    {
        var now = clock.GetUtcNow();
        var before = _announced.GetValueOrDefault(channel.Id);
        var after = (before > now ? before : now) + AnnouncementPause;
        var early = after - now - (AnnouncementPause * AnnouncementEdits * factor);
        if (early > TimeSpan.Zero)
        {
            return early;
        }

        _announced[channel.Id] = after;
        return null;
    }

    /// <summary>Counts a call; how long to wait instead, when the window has as many as may be.</summary>
    private TimeSpan? Take(string kind, Channel channel, int most, TimeSpan window)
    {
        var now = clock.GetUtcNow();
        if (!_calls.TryGetValue((kind, channel.Id), out var calls))
        {
            _calls[(kind, channel.Id)] = calls = [];
        }

        while (calls.TryPeek(out var oldest) && oldest + window <= now)
        {
            calls.Dequeue();
        }

        if (calls.Count >= most * factor)
        {
            return calls.Peek() + window - now;
        }

        calls.Enqueue(now);
        return null;
    }
}

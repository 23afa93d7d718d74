using System.Collections.Concurrent;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Interactions;

/// <summary>
/// What couldn't be read, kept for an hour in memory, so that whoever typed it mends one word instead of typing it all again.
/// </summary>
internal abstract class Drafts<T>(IClock clock)
    where T : class
{
    private const int Most = 500;
    private static readonly Duration Lifetime = Duration.FromHours(1);

    private readonly ConcurrentDictionary<(long, long), (T Typed, Instant At)> _drafts = new();

    public void Keep(Caller caller, T typed)
    {
        var now = clock.GetCurrentInstant();
        foreach (var (key, draft) in _drafts)
        {
            if (now - draft.At > Lifetime)
            {
                _drafts.TryRemove(key, out _);
            }
        }

        if (_drafts.Count < Most)
        {
            _drafts[Key(caller)] = (typed, now);
        }
    }

    public T? Of(Caller caller) =>
        _drafts.TryGetValue(Key(caller), out var draft)
        && clock.GetCurrentInstant() - draft.At <= Lifetime
            ? draft.Typed
            : null;

    public void Forget(Caller caller) => _drafts.TryRemove(Key(caller), out _);

    private static (long, long) Key(Caller caller) => (caller.NetworkId, caller.MemberId);
}

using System.Net;

namespace LibrarianBot.Discord.Rest.Limits;

/// <summary>
/// Counts answers 401, 403 and 429: after 10,000 of them in ten minutes Discord bans the machine's address,
/// so that this client stops by itself before.
/// </summary>
internal sealed class InvalidRequestLimit(TimeProvider clock, int limit = 9_000)
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private long _began = clock.GetTimestamp();
    private int _count;

    public bool IsExhausted
    {
        get
        {
            lock (_gate)
            {
                return Current() >= limit;
            }
        }
    }

    /// <summary>Counts one and says how many there are now.</summary>
    public int Add()
    {
        lock (_gate)
        {
            _count = Current() + 1;
            return _count;
        }
    }

    public void ThrowIfExhausted()
    {
        if (IsExhausted)
        {
            throw new DiscordException(
                HttpStatusCode.TooManyRequests,
                0,
                "Discord refused too many requests within ten minutes; nothing is sent until they have passed."
            );
        }
    }

    private int Current()
    {
        if (clock.GetElapsedTime(_began) >= Window)
        {
            _began = clock.GetTimestamp();
            _count = 0;
        }

        return _count;
    }
}

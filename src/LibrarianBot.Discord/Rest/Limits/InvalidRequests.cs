using System.Net;

namespace LibrarianBot.Discord.Rest.Limits;

/// <summary>
/// Counts answers 401, 403 and 429: after 10,000 of them in ten minutes Discord bans the machine's address,
/// so that this client stops by itself before.
/// </summary>
internal sealed class InvalidRequests(TimeProvider clock, int limit = 9_000)
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private long began = clock.GetTimestamp();
    private int count;

    public bool IsExhausted
    {
        get
        {
            lock (gate)
            {
                return Current() >= limit;
            }
        }
    }

    /// <summary>Counts one and says how many there are now.</summary>
    public int Add()
    {
        lock (gate)
        {
            count = Current() + 1;
            return count;
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
        if (clock.GetElapsedTime(began) >= Window)
        {
            began = clock.GetTimestamp();
            count = 0;
        }

        return count;
    }
}

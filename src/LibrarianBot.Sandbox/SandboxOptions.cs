using LibrarianBot.Sandbox.Seed;

namespace LibrarianBot.Sandbox;

/// <summary>How one sandbox is set up. Every value has a default that works.</summary>
public sealed record SandboxOptions
{
    /// <summary>Where to listen. Loopback only; port 0 takes a free one.</summary>
    public Uri Url { get; init; } = new("http://127.0.0.1:0");

    /// <summary>The bot tokens accepted, besides those in the seed. <c>any</c> accepts every token.</summary>
    public IReadOnlyList<string> Tokens { get; init; } = [];

    /// <summary>A JSON file in the shape of <see cref="SandboxSeed"/>, used when <see cref="Seed"/> is null.</summary>
    public string? SeedFile { get; init; }

    /// <summary>The world to begin with. Null: <see cref="SeedFile"/>, or else a small community server.</summary>
    public SandboxSeed? Seed { get; init; }

    /// <summary>Whether <c>GET /sandbox/log</c> keeps every REST request with its bodies.</summary>
    public bool KeepLog { get; init; }

    /// <summary>Multiplies every REST rate limit; 1 is like Discord, more is for load that Discord wouldn't let through.</summary>
    public int RateLimitFactor { get; init; } = 1;

    /// <summary>
    /// Whether bots that open many direct conversations at once are refused, and then quarantined, as they are on Discord.
    /// Off, any number may be opened.
    /// </summary>
    public bool AntiSpam { get; init; } = true;

    /// <summary>How often a client has to send a heartbeat; Discord's own value by default.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>Real time. A test gives its own to watch deadlines pass without waiting.</summary>
    public TimeProvider? Time { get; init; }
}

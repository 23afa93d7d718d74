using LibrarianBot.Sandbox.Seed;

namespace LibrarianBot.Sandbox.World;

/// <summary>
/// Everything there is, in memory. Each chapter's operations take <see cref="Gate"/> themselves; whoever reads
/// entities directly, or needs several operations as one, holds it too (it may be taken again by its holder).
/// </summary>
internal sealed class SandboxWorld : IDisposable
{
    internal SandboxWorld(SandboxOptions options)
    {
        Options = options;
#pragma warning disable RS0030 // The sandbox's clock is made here; everything else is given it.
        Clock = new SandboxClock(options.Time ?? TimeProvider.System);
#pragma warning restore RS0030
        Ids = new SnowflakeSource(Clock);
        Users = new UserBook(this);
        Bots = new BotBook(this);
        Guilds = new GuildBook();
        Channels = new ChannelBook(this);
        Dms = new DmBook(this);
        Messages = new MessageBook(this);
        Posting = new Posting(this);
        WriteLimits = new WriteLimits(Clock, options.RateLimitFactor);
        Marks = new MessageMarks(this);
        History = new ChannelHistory(this);
        Faults = new Faults(this);
        Threads = new ThreadBook(this);
        Members = new MemberBook(this);
        Roles = new RoleBook(this);
        Events = new EventBook(this);
        Timeline = new Timeline(this);
        Commands = new CommandBook(this);
        Interactions = new Interactions(this);
        FirstResponses = new FirstResponses(this);
        Answers = new Answers(this);
        Files = new FileBook(this);
        Changes = new ChangeFeed(this);
        Announce = new Announcer(this);
        Log = new RequestLog(options.KeepLog);
    }

    internal Lock Gate { get; } = new();
    internal SandboxOptions Options { get; }
    internal SandboxClock Clock { get; }
    internal SnowflakeSource Ids { get; }
    internal UserBook Users { get; }
    internal BotBook Bots { get; }
    internal GuildBook Guilds { get; }
    internal ChannelBook Channels { get; }
    internal DmBook Dms { get; }
    internal MessageBook Messages { get; }
    internal Posting Posting { get; }
    internal WriteLimits WriteLimits { get; }
    internal MessageMarks Marks { get; }
    internal ChannelHistory History { get; }
    internal Faults Faults { get; }
    internal ThreadBook Threads { get; }
    internal MemberBook Members { get; }
    internal RoleBook Roles { get; }
    internal EventBook Events { get; }
    internal Timeline Timeline { get; }
    internal CommandBook Commands { get; }
    internal Interactions Interactions { get; }
    internal FirstResponses FirstResponses { get; }
    internal Answers Answers { get; }
    internal FileBook Files { get; }
    internal ChangeFeed Changes { get; }
    internal Announcer Announce { get; }
    internal RequestLog Log { get; }

    /// <summary>The page's address with a slash at its end, known once the sandbox listens.</summary>
    internal Uri Address { get; set; } = new("http://127.0.0.1/");

    internal Uri GatewayUrl => new($"ws://{Address.Authority}/gateway");

    /// <summary>Where READY tells clients to resume; the ordinary address does, too.</summary>
    internal Uri ResumeUrl => new($"ws://{Address.Authority}/gateway/resume");

    /// <summary>Cancelled when the sandbox ends; open connections close then.</summary>
    internal CancellationTokenSource Ending { get; } = new();

    /// <summary>Moves the clock forward, and does what falls due on the way; false when asked to go back.</summary>
    internal bool TryAdvance(TimeSpan by)
    {
        lock (Gate)
        {
            if (!Clock.TryAdvance(by))
            {
                return false;
            }

            Timeline.CatchUp();
            Changes.Publish("clock");
            return true;
        }
    }

    internal void Plant(SandboxSeed seed, IReadOnlyList<string> tokens)
    {
        lock (Gate)
        {
            new Planting(this, seed, tokens).Run();
        }
    }

    public void Dispose()
    {
        Timeline.Dispose();
        Ending.Cancel();
        Ending.Dispose();
    }
}

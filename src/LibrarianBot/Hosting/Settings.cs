using LibrarianBot.Discord;
using LibrarianBot.Hosting.TryOut;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace LibrarianBot.Hosting;

/// <summary>Every setting, read and checked once before anything else. Explained in appsettings.example.json.</summary>
internal sealed record Settings
{
    /// <summary>What was read, for the parts of .NET that read for themselves (logging).</summary>
    public required IConfigurationRoot Configuration { get; init; }
    public required string Token { get; init; }
    public required Uri ApiUrl { get; init; }
    public required bool GuildMembers { get; init; }
    public required int Shard { get; init; }
    public required int ShardCount { get; init; }
    public required bool Compress { get; init; }

    /// <summary>The data folder given by somebody; null means this system's usual place.</summary>
    public required string? StoreFolder { get; init; }
    public required string WebUrl { get; init; }

    /// <summary>Where calendars are reached from outside; null when nothing outside reaches this program.</summary>
    public required Uri? PublicUrl { get; init; }
    public required string TryOutUrl { get; init; }

    /// <summary>Where the try-out keeps its data; null means a temporary folder that goes when it stops.</summary>
    public required string? TryOutFolder { get; init; }

    /// <summary>Whether the try-out remembers what the bot and its Discord said to each other.</summary>
    public required bool TryOutKeepLog { get; init; }
    public required DateTimeZone DefaultZone { get; init; }

    /// <summary>Without a token the program runs against its own sandbox.</summary>
    public bool TriesOut => Token.Length == 0;

    /// <exception cref="CannotStartException">A file can't be read, a key is unknown or a value can't be used.</exception>
    public static Settings Read(string[] args) => From(SettingsSources.Open(args));

    public static Settings From(IConfigurationRoot configuration) =>
        From(configuration, new SettingsReader(configuration));

    internal static Settings From(IConfigurationRoot configuration, SettingsReader read)
    {
        var settings = new Settings
        {
            Configuration = configuration,
            Token = read.Secret("Discord:Token"),
            ApiUrl = read.Address("Discord:ApiUrl", "https://discord.com/api"),
            GuildMembers = read.Switch("Discord:GuildMembers", false),
            ShardCount = read.Number("Discord:ShardCount", 1, 1, 100_000),
            Shard = read.Number("Discord:Shard", 0, 0, 99_999),
            Compress = read.Switch("Discord:Compress", true),
            StoreFolder = read.Folder("Store:Folder"),
            WebUrl = read.Listening("Web:Url", "http://localhost:5081", onlyThisMachine: false),
            PublicUrl = read.PublicAddress("Web:PublicUrl", "https://librarian.example.org"),
            TryOutUrl = read.Listening(
                "TryOut:Url",
                "http://localhost:5080",
                onlyThisMachine: true
            ),
            TryOutFolder = read.Folder("TryOut:Folder"),
            TryOutKeepLog = read.Switch("TryOut:KeepLog", false),
            DefaultZone = read.Zone("Networks:DefaultZone", "Australia/Melbourne"),
        };
        read.CheckLogLevels();
        read.RefuseUnknownKeys();
        return settings.Shard < settings.ShardCount
            ? settings
            : throw new CannotStartException(
                ExitCode.Settings,
                $"Discord:Shard is {settings.Shard}, but shards count from 0 to {settings.ShardCount - 1} "
                    + "(Discord:ShardCount minus one). Change one of the two."
            );
    }

    public void Apply(DiscordOptions options, StandIn? standIn)
    {
        options.Token = standIn?.Token ?? Token;
        options.ApiUrl = standIn?.ApiUrl ?? ApiUrl;
        options.Shard = Shard;
        options.ShardCount = ShardCount;
        options.Compress = Compress;
        options.Intents |= GuildMembers ? GatewayIntents.GuildMembers : GatewayIntents.None;
    }
}

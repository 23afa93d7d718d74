using LibrarianBot.Sandbox.Tests.Rest;

namespace LibrarianBot.Sandbox.Tests.Events;

/// <summary>A bot that schedules events and hears what becomes of them.</summary>
internal sealed class Venue : IAsyncDisposable
{
    internal const int Guilds = 1;
    private const int GuildScheduledEvents = 1 << 16;

    private Venue(SandboxBot bot, Wire wire) => (Bot, Wire) = (bot, wire);

    internal SandboxBot Bot { get; }

    internal Wire Wire { get; }

    internal string Events => $"guilds/{Bot.Guild.Id}/scheduled-events";

    internal static async Task<Venue> StartAsync()
    {
        var bot = await SandboxBot.StartAsync(Wire.Cancel);
        var (wire, _) = await Wire.LogInAsync(
            bot.Server,
            Guilds | GuildScheduledEvents,
            SandboxBot.Token
        );
        return new(bot, wire);
    }

    /// <summary>An hour somewhere else, from 05:00 UTC; returns its path.</summary>
    internal async Task<string> ScheduleAsync(string day = "2026-12-04")
    {
        var made = await Bot.PostAsync(
            Events,
            new
            {
                name = "Meetup",
                privacy_level = 2,
                entity_type = 3,
                scheduled_start_time = day + "T05:00:00Z",
                scheduled_end_time = day + "T06:00:00Z",
                entity_metadata = new { location = "Hilltop" },
            }
        );
        return $"{Events}/{made.Id}";
    }

    /// <summary>An hour in the voice channel; returns its path.</summary>
    internal async Task<string> ScheduleInVoiceAsync()
    {
        var made = await Bot.PostAsync(
            Events,
            new
            {
                name = "Talk",
                privacy_level = 2,
                entity_type = 2,
                channel_id = Bot.Channel("talk").ToString(),
                scheduled_start_time = "2026-12-04T05:00:00Z",
                scheduled_end_time = "2026-12-04T06:00:00Z",
            }
        );
        return $"{Events}/{made.Id}";
    }

    internal async Task MoveClockAsync(string to) =>
        Assert.Equal(200, (await Bot.AsPersonAsync("clock", new { to })).Status);

    /// <summary>Ben says whether he is interested.</summary>
    internal Task<SandboxBot.Answer> InterestAsync(string id, bool interested) =>
        Bot.AsPersonAsync("users/ben/interest", new { @event = id, interested });

    internal async Task<int> StatusAsync(string path) =>
        (await Bot.GetAsync(path)).Body.GetProperty("status").GetInt32();

    /// <summary>The status that the bot hears of next.</summary>
    internal async Task<int> NextStatusAsync() =>
        (await Wire.ReceiveAsync("GUILD_SCHEDULED_EVENT_UPDATE"))["d"]!["status"]!.GetValue<int>();

    public async ValueTask DisposeAsync()
    {
        await Wire.DisposeAsync();
        await Bot.DisposeAsync();
    }
}

using LibrarianBot.Sandbox.Tests.Rest;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Tests.Threads;

/// <summary>Threads that went quiet, and what brings them back.</summary>
public sealed class ArchivingTests : IAsyncLifetime
{
    private const int Guilds = 1;
    private SandboxBot _bot = null!;
    private string _thread = "";
    private string _message = "";

    private Channel Thread => _bot.World.Channels.Find(ulong.Parse(_thread))!;

    public async ValueTask InitializeAsync()
    {
        _bot = await SandboxBot.StartAsync(Wire.Cancel);
        _thread = (
            await _bot.PostAsync(
                $"channels/{_bot.Channel("general")}/threads",
                new
                {
                    name = "Term 1 meetup",
                    type = 11,
                    auto_archive_duration = 1440,
                }
            )
        ).Id;
        _message = (await SayAsync("The agenda")).Id;
    }

    public async ValueTask DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_thread_is_archived_once_nothing_was_said_in_it_for_its_time()
    {
        var (wire, _) = await Wire.LogInAsync(_bot.Server, Guilds, SandboxBot.Token);
        await using var _1 = wire;
        await MoveAsync("PT23H");
        await SayAsync("Still here");
        await MoveAsync("PT23H59M");
        Assert.False(Thread.IsArchived);

        await MoveAsync("PT1M");

        var told = await wire.ReceiveAsync("THREAD_UPDATE");
        Assert.True(told["d"]!["thread_metadata"]!["archived"]!.GetValue<bool>());
        var active = await _bot.GetAsync($"guilds/{_bot.Guild.Id}/threads/active");
        Assert.Equal(0, active.Body.GetProperty("threads").GetArrayLength());
    }

    [Fact]
    public void Time_that_goes_by_on_its_own_archives_too()
    {
        _bot.Time.Advance(TimeSpan.FromDays(1));

        Assert.True(Thread.IsArchived);
    }

    [Fact]
    public async Task Nothing_in_an_archived_thread_can_be_changed()
    {
        await MoveAsync("P1D");
        var message = $"channels/{_thread}/messages/{_message}";

        SandboxBot.Answer[] refused =
        [
            await _bot.PatchAsync(message, new { content = "Called off" }),
            await _bot.PutAsync($"{message}/reactions/%F0%9F%91%8D/@me"),
            await _bot.PutAsync($"channels/{_thread}/messages/pins/{_message}"),
            await _bot.DeleteAsync(message),
            await _bot.PatchAsync($"channels/{_thread}", new { name = "Called off" }),
        ];

        Assert.All(refused, answer => Assert.Equal((400, 50083), (answer.Status, answer.Code)));
    }

    [Fact]
    public async Task Whoever_opens_it_may_change_it_then()
    {
        await MoveAsync("P1D");

        var opened = await _bot.PatchAsync(
            $"channels/{_thread}",
            new { name = "Called off", archived = false }
        );

        Assert.Equal("Called off", opened.Body.GetProperty("name").GetString());
        var edited = await _bot.PatchAsync(
            $"channels/{_thread}/messages/{_message}",
            new { content = "Called off" }
        );
        Assert.Equal(200, edited.Status);
    }

    [Fact]
    public async Task A_message_brings_it_back()
    {
        await MoveAsync("P1D");

        Assert.Equal(200, (await SayAsync("The minutes")).Status);

        Assert.False(Thread.IsArchived);
        await MoveAsync("P1D");
        Assert.True(Thread.IsArchived);
    }

    [Fact]
    public async Task A_longer_time_keeps_it_open()
    {
        await _bot.PatchAsync($"channels/{_thread}", new { auto_archive_duration = 10080 });

        await MoveAsync("P6D");

        Assert.False(Thread.IsArchived);
    }

    private Task<SandboxBot.Answer> SayAsync(string content) =>
        _bot.PostAsync($"channels/{_thread}/messages", new { content });

    private async Task MoveAsync(string advance) =>
        Assert.Equal(200, (await _bot.AsPersonAsync("clock", new { advance })).Status);
}

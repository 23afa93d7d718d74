using System.Text.Json.Nodes;
using LibrarianBot.Sandbox.Seed;
using LibrarianBot.Sandbox.Tests.Rest;

namespace LibrarianBot.Sandbox.Tests.Threads;

/// <summary>Who comes into a thread, and which bots are told.</summary>
public sealed class ThreadMemberTests : IAsyncLifetime
{
    private const int Guilds = 1;
    private const string MembersChanged = "THREAD_MEMBERS_UPDATE";
    private SandboxBot _bot = null!;
    private Wire _wire = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = await SandboxBot.StartAsync(Wire.Cancel);
        (_wire, _) = await Wire.LogInAsync(_bot.Server, Guilds, SandboxBot.Token);
        await _wire.ReceiveAsync("GUILD_CREATE");
    }

    public async ValueTask DisposeAsync()
    {
        await _wire.DisposeAsync();
        await _bot.DisposeAsync();
    }

    [Fact]
    public async Task A_mentioned_member_is_in_the_thread_from_then_on()
    {
        var thread = await ThreadAsync(11);
        await SayAsync(thread, $"Cara's set is for <@{_bot.Ben.Id}>.");

        Assert.Contains(_bot.Ben.Id.ToString(), await MembersAsync(thread));
    }

    [Fact]
    public async Task A_name_that_may_not_ping_brings_nobody_in()
    {
        var thread = await ThreadAsync(11);
        await _bot.PostAsync(
            $"channels/{thread}/messages",
            new
            {
                content = $"<@{_bot.Ben.Id}>",
                allowed_mentions = new { parse = Array.Empty<string>() },
            }
        );

        Assert.DoesNotContain(_bot.Ben.Id.ToString(), await MembersAsync(thread));
    }

    [Fact]
    public async Task An_edit_that_mentions_somebody_brings_them_in()
    {
        var thread = await ThreadAsync(11);
        var sent = await SayAsync(thread, "Who has the poetry set?");

        await _bot.PatchAsync(
            $"channels/{thread}/messages/{sent}",
            new { content = $"<@{_bot.Ben.Id}> has the poetry set." }
        );

        Assert.Contains(_bot.Ben.Id.ToString(), await MembersAsync(thread));
    }

    [Fact]
    public async Task A_mention_opens_a_private_thread_to_its_guest()
    {
        var thread = await ThreadAsync(12);
        Assert.DoesNotContain(thread, await SeenByBenAsync());

        await SayAsync(thread, $"<@{_bot.Ben.Id}>, the code is OWL.");

        Assert.Contains(thread, await SeenByBenAsync());
    }

    [Fact]
    public async Task Without_the_members_intent_a_bot_hears_only_of_itself()
    {
        var thread = await ThreadAsync(11);
        await SayAsync(thread, $"<@{_bot.Ben.Id}>");
        await _bot.DeleteAsync($"channels/{thread}/thread-members/@me");

        var told = await _wire.ReceiveAsync(MembersChanged);

        var own = _bot.Bot.User.Id.ToString();
        Assert.Equal(own, told["d"]!["removed_member_ids"]![0]!.GetValue<string>());
    }

    [Fact]
    public async Task A_bot_that_is_added_learns_of_the_thread_first()
    {
        var thread = await ThreadAsync(11);
        await _wire.ReceiveAsync("THREAD_CREATE");
        await _bot.DeleteAsync($"channels/{thread}/thread-members/@me");
        await _wire.ReceiveAsync(MembersChanged);

        await _bot.AsPersonAsync(
            "users/ben/messages",
            new { channel = thread, content = $"<@{_bot.Bot.User.Id}> can help." }
        );

        var created = await _wire.ReceiveAsync();
        var added = await _wire.ReceiveAsync();
        Assert.Equal(
            ["THREAD_CREATE", MembersChanged],
            [created["t"]!.GetValue<string>(), added["t"]!.GetValue<string>()]
        );
        Assert.Null(created["d"]!["newly_created"]);
        Assert.Contains(
            added["d"]!["added_members"]!.AsArray(),
            one => one!["user_id"]!.GetValue<string>() == _bot.Bot.User.Id.ToString()
        );
    }

    private async Task<string> ThreadAsync(int type)
    {
        var path = $"channels/{_bot.Channel("general")}/threads";
        return (await _bot.PostAsync(path, new { name = "Talk", type })).Id;
    }

    private async Task<string> SayAsync(string thread, string content) =>
        (await _bot.PostAsync($"channels/{thread}/messages", new { content })).Id;

    private async Task<string> MembersAsync(string thread) =>
        (await _bot.GetAsync($"channels/{thread}/thread-members")).Body.GetRawText();

    private async Task<string> SeenByBenAsync()
    {
        var url = new Uri(_bot.Server.Url, "sandbox/users/ben/channels");
        return (await _bot.GetAsync(url.ToString())).Body.GetRawText();
    }
}

using System.Text.Json;
using LibrarianBot.Sandbox.Seed;
using LibrarianBot.Sandbox.Tests.Rest;

namespace LibrarianBot.Sandbox.Tests.Limits;

/// <summary>A bot that opens many conversations at once, and what Discord makes of it.</summary>
public sealed class ConversationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Conversations_opened_too_fast_are_refused_for_a_minute()
    {
        await using var bot = await StartAsync();
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(200, (await OpenAsync(bot, i)).Status);
        }

        var refused = await OpenAsync(bot, 20);
        Assert.Equal((403, 40003), (refused.Status, refused.Code));
        bot.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(200, (await OpenAsync(bot, 20)).Status);
    }

    [Fact]
    public async Task After_25_in_ten_minutes_a_bot_is_quarantined_until_that_is_lifted()
    {
        await using var bot = await StartAsync();
        await OpenManyAsync(bot, 25);

        var refused = await OpenAsync(bot, 25);
        Assert.Equal((403, 20026), (refused.Status, refused.Code));
        bot.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(20026, (await OpenAsync(bot, 25)).Code);
        var state = await bot.StateAsync();
        Assert.True(state.GetProperty("bots")[0].GetProperty("quarantined").GetBoolean());
        Assert.Equal("quarantined: Tester", Assert.Single(Faults(state)));

        await bot.AsPersonAsync("faults", new { bot = "Tester", quarantined = false });

        Assert.Equal(200, (await OpenAsync(bot, 25)).Status);
        Assert.Empty(Faults(await bot.StateAsync()));
    }

    [Fact]
    public async Task In_quarantine_a_bot_still_writes_to_those_that_it_wrote_to_before()
    {
        await using var bot = await StartAsync();
        var (known, unknown) = ((await OpenAsync(bot, 0)).Id, (await OpenAsync(bot, 1)).Id);
        await bot.PostAsync($"channels/{known}/messages", new { content = "Kia ora" });

        await bot.AsPersonAsync("faults", new { bot = "Tester", quarantined = true });

        var again = await bot.PostAsync($"channels/{known}/messages", new { content = "Again" });
        var first = await bot.PostAsync($"channels/{unknown}/messages", new { content = "Hello" });
        Assert.Equal((200, 403, 20026), (again.Status, first.Status, first.Code));
        Assert.Equal(200, (await OpenAsync(bot, 0)).Status);
    }

    [Fact]
    public async Task Conversations_that_are_spread_out_or_that_people_began_are_no_trouble()
    {
        await using var bot = await StartAsync();
        for (var i = 0; i < 40; i++)
        {
            if (i % 2 == 0)
            {
                await bot.AsPersonAsync(
                    $"users/m{i}/messages",
                    new { channel = "dm:Tester", content = "help" }
                );
            }

            Assert.Equal(200, (await OpenAsync(bot, i)).Status);
            bot.Time.Advance(TimeSpan.FromSeconds(20));
        }
    }

    [Fact]
    public async Task A_test_that_needs_many_at_once_switches_it_off()
    {
        await using var bot = await StartAsync(antiSpam: false);

        for (var i = 0; i < 60; i++)
        {
            Assert.Equal(200, (await OpenAsync(bot, i)).Status);
        }
    }

    private static Task<SandboxBot> StartAsync(bool antiSpam = true) =>
        SandboxBot.StartAsync(
            Cancel,
            change: options =>
                options with
                {
                    AntiSpam = antiSpam,
                    Seed = options.Seed! with
                    {
                        Guilds =
                        [
                            options.Seed.Guilds[0] with
                            {
                                Members =
                                [
                                    .. Enumerable
                                        .Range(0, 60)
                                        .Select(i => new SeedMember { Username = $"m{i}" }),
                                ],
                                Channels = [new()],
                                Owner = "m0",
                            },
                        ],
                    },
                }
        );

    private static Task<SandboxBot.Answer> OpenAsync(SandboxBot bot, int member) =>
        bot.PostAsync(
            "users/@me/channels",
            new { recipient_id = bot.World.Users.Find($"m{member}")!.Id.ToString() }
        );

    private static async Task OpenManyAsync(SandboxBot bot, int count)
    {
        for (var i = 0; i < count; i++)
        {
            Assert.Equal(200, (await OpenAsync(bot, i)).Status);
            bot.Time.Advance(TimeSpan.FromSeconds(10));
        }
    }

    private static IEnumerable<string?> Faults(JsonElement state) =>
        state.GetProperty("faults").EnumerateArray().Select(one => one.GetString());
}

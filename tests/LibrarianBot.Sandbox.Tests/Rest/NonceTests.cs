using Xunit;

namespace LibrarianBot.Sandbox.Tests.Rest;

/// <summary>A nonce tells a message from its copy.</summary>
public sealed class NonceTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_nonce_sends_once()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        Assert.Equal((await SendAsync(bot)).Id, (await SendAsync(bot)).Id);
    }

    [Fact]
    public async Task A_nonce_comes_back_at_once_and_is_forgotten()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var sent = await SendAsync(bot);
        Assert.Equal("meetup:42", sent.Body.GetProperty("nonce").GetString());
        var read = await bot.GetAsync($"{Messages(bot)}/{sent.Id}");
        Assert.False(read.Body.TryGetProperty("nonce", out _));

        bot.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.NotEqual(sent.Id, (await SendAsync(bot)).Id, StringComparer.Ordinal);
    }

    private static string Messages(SandboxBot bot) => $"channels/{bot.Channel("general")}/messages";

    private static Task<SandboxBot.Answer> SendAsync(SandboxBot bot) =>
        bot.PostAsync(
            Messages(bot),
            new
            {
                content = "Term 1 meetup",
                nonce = "meetup:42",
                enforce_nonce = true,
            }
        );
}

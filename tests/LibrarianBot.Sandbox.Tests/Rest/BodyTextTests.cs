using System.Text;

namespace LibrarianBot.Sandbox.Tests.Rest;

/// <summary>Text that is no text: half of a surrogate pair, bytes that aren't UTF-8.</summary>
public sealed class BodyTextTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(@"{""content"":""\ud83d""}")]
    [InlineData(@"{""content"":""\udcda and so on""}")]
    [InlineData(@"{""content"":""x"",""nonce"":""\uD83D\\uDCDA""}")]
    [InlineData(@"{""content"":""x"",""\ud800"":1}")]
    public async Task Half_of_a_surrogate_pair_is_no_JSON(string body)
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);

        var answer = await SendAsync(bot, Encoding.ASCII.GetBytes(body));

        Assert.Equal((400, 50109), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_are_no_JSON()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);

        var answer = await SendAsync(
            bot,
            [.. "{\"content\":\""u8.ToArray(), 0xC3, .. "\"}"u8.ToArray()]
        );

        Assert.Equal((400, 50109), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData(@"{""content"":""\ud83d\udcda""}", "📚")]
    [InlineData(@"{""content"":""a \\ud83d""}", @"a \ud83d")]
    public async Task Whole_pairs_and_what_only_looks_like_half_of_one_are_text(
        string body,
        string content
    )
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);

        var answer = await SendAsync(bot, Encoding.ASCII.GetBytes(body));

        Assert.Equal(content, answer.Body.GetProperty("content").GetString());
    }

    [Fact]
    public async Task What_a_person_sends_comes_with_a_sign_in_its_place()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        using var body = new StringContent(
            @"{""channel"":""general"",""content"":""half \ud83d, whole \ud83d\udcda""}"
        );

        var sent = await bot.SendAsync(
            HttpMethod.Post,
            new Uri(bot.Server.Url, "sandbox/users/ben/messages").ToString(),
            body
        );

        Assert.Equal("half \ufffd, whole 📚", sent.Body.GetProperty("content").GetString());
    }

    private static async Task<SandboxBot.Answer> SendAsync(SandboxBot bot, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        return await bot.SendAsync(
            HttpMethod.Post,
            $"channels/{bot.Channel("general")}/messages",
            content
        );
    }
}

using System.Text;
using LibrarianBot.Sandbox.World;
using Xunit;

namespace LibrarianBot.Sandbox.Tests.Rest;

/// <summary>Bodies that aren't JSON: forms, with and without files.</summary>
public sealed class FormBodyTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_is_read_like_the_object_that_it_stands_for()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        using var form = new FormUrlEncodedContent([
            new("content", "5"),
            new("flags", "4096"),
            new("tts", "false"),
        ]);

        var sent = await bot.SendAsync(HttpMethod.Post, Messages(bot), form);

        Assert.Equal(200, sent.Status);
        Assert.Equal("5", sent.Body.GetProperty("content").GetString());
        Assert.Equal(4096, sent.Body.GetProperty("flags").GetInt32());
    }

    [Fact]
    public async Task A_form_is_held_to_the_same_rules()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        using var form = new FormUrlEncodedContent([new("content", new string('x', 2001))]);

        Assert.Equal(50035, (await bot.SendAsync(HttpMethod.Post, Messages(bot), form)).Code);
    }

    [Fact]
    public async Task A_form_may_carry_its_JSON_in_one_field()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        using var form = new FormUrlEncodedContent([
            new("payload_json", """{"content":"From JSON"}"""),
        ]);

        var sent = await bot.SendAsync(HttpMethod.Post, Messages(bot), form);

        Assert.Equal("From JSON", sent.Body.GetProperty("content").GetString());
    }

    [Fact]
    public async Task A_file_comes_with_plain_fields_and_is_known_by_its_name()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        using var body = new MultipartFormDataContent
        {
            { new StringContent("The dates"), "content" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes("a,b")), "files[0]", "dates.csv" },
        };

        var sent = await bot.SendAsync(HttpMethod.Post, Messages(bot), body);

        Assert.Equal("The dates", sent.Body.GetProperty("content").GetString());
        var file = sent.Body.GetProperty("attachments")[0];
        Assert.StartsWith(
            "text/csv",
            file.GetProperty("content_type").GetString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("meetup.ics", "text/calendar; charset=utf-8")]
    [InlineData("TERM.PNG", "image/png")]
    [InlineData("certificate.pdf", "application/pdf")]
    [InlineData("noext", "application/octet-stream")]
    public void A_file_whose_sender_does_not_say_is_what_its_name_says(string name, string type) =>
        Assert.Equal(type, ContentTypes.Of(new Upload(name, ContentTypes.Unknown, [])));

    private static string Messages(SandboxBot bot) => $"channels/{bot.Channel("general")}/messages";
}

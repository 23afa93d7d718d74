using System.Net;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Discord.Tests.Support;
using Xunit;

namespace LibrarianBot.Discord.Tests.Rest;

public sealed class DownloadTests : IDisposable
{
    private readonly ScriptedApi _api = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _api.Dispose();

    [Fact]
    public async Task A_file_is_fetched_without_the_token()
    {
        _api.Answer = _ => ScriptedApi.Json("terms");

        var bytes = await DownloadAsync("https://cdn.discordapp.com/attachments/1/2/a.csv?ex=1", 5);

        Assert.Equal("terms"u8.ToArray(), bytes);
        Assert.Null(_api.Last.Authorization);
    }

    [Fact]
    public async Task One_that_is_larger_than_wanted_is_left()
    {
        _api.Answer = _ => ScriptedApi.Json("terms!");

        var refusal = await Assert.ThrowsAsync<DiscordException>(() =>
            DownloadAsync("https://cdn.discordapp.com/attachments/1/2/a.csv", 5)
        );

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refusal.Status);
    }

    [Theory]
    [InlineData("http://cdn.discordapp.com/attachments/1/2/a.csv")]
    [InlineData("https://cdn.discordapp.com.evil.example/a.csv")]
    [InlineData("https://cdn.discordapp.com:8443/a.csv")]
    [InlineData("https://evil.example/cdn.discordapp.com/a.csv")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://localhost:5081/metrics")]
    [InlineData("file:///etc/passwd")]
    public async Task Nothing_is_fetched_from_anywhere_else(string address)
    {
        var refusal = await Assert.ThrowsAsync<DiscordException>(() => DownloadAsync(address, 5));

        Assert.Equal(HttpStatusCode.Forbidden, refusal.Status);
        Assert.Empty(_api.Requests);
    }

    [Theory]
    [InlineData("http://localhost:5080/attachments/a.csv", true)]
    [InlineData("http://127.0.0.1:5080/attachments/a.csv", true)]
    [InlineData("http://127.0.0.1:5081/metrics", false)]
    [InlineData("http://evil.example:5080/a.csv", false)]
    public void With_a_sandbox_files_come_from_the_sandbox(string address, bool allowed) =>
        Assert.Equal(
            allowed,
            AttachmentHosts.Allow(new Uri(address), new Uri("http://localhost:5080/api"))
        );

    [Fact]
    public async Task A_line_that_fails_is_said_to_have_failed()
    {
        _api.Answer = _ => throw new HttpRequestException("No route.");

        var refusal = await Assert.ThrowsAsync<DiscordException>(() =>
            DownloadAsync("https://cdn.discordapp.com/attachments/1/2/a.csv", 5)
        );

        Assert.Equal(HttpStatusCode.GatewayTimeout, refusal.Status);
    }

    private Task<byte[]> DownloadAsync(string address, int maxBytes) =>
        _api.Rest.DownloadAsync(
            new Attachment { Id = new Snowflake(1), Url = new Uri(address) },
            maxBytes,
            Cancel
        );
}

using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Xunit;

namespace LibrarianBot.Sandbox.Tests.Page;

public sealed partial class PageTests : IAsyncLifetime
{
    private static readonly CancellationToken s_cancel = TestContext.Current.CancellationToken;
    private SandboxServer _sandbox = null!;
    private HttpClient _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _sandbox = await SandboxServer.StartAsync(
            new SandboxOptions { Url = new Uri("http://127.0.0.1:0") },
            CancellationToken.None
        );
        _browser = new HttpClient { BaseAddress = _sandbox.Url };
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _sandbox.DisposeAsync();
    }

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/page/style.css", "text/css")]
    [InlineData("/page/messages.css", "text/css")]
    [InlineData("/page/writing.css", "text/css")]
    [InlineData("/page/app.js", "text/javascript")]
    [InlineData("/page/favicon.svg", "image/svg+xml")]
    [InlineData("/favicon.ico", "image/svg+xml")]
    public async Task Each_file_comes_with_its_own_type(string address, string type)
    {
        using var answer = await GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task The_page_lets_nothing_run_that_is_not_its_own()
    {
        using var answer = await GetAsync("/");

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        var html = await answer.Content.ReadAsStringAsync(s_cancel);
        Assert.DoesNotMatch(InlineCode(), html);
    }

    [Fact]
    public async Task A_file_that_has_not_changed_is_not_sent_again()
    {
        using var first = await GetAsync("/page/app.js");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/page/app.js");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var answer = await _browser.SendAsync(again, s_cancel);

        Assert.True(first.Headers.CacheControl?.NoCache);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Theory]
    [InlineData("/page/../appsettings.json")]
    [InlineData("/page/..%2f..%2fProgram.cs")]
    [InlineData("/page/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/page//etc/passwd")]
    [InlineData("/page/..%5cProgram.cs")]
    [InlineData("/page/")]
    public async Task An_address_reaches_no_other_file(string address)
    {
        using var answer = await GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Every_module_that_a_module_asks_for_is_there()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var wanted = new Queue<string>(["./app.js"]);
        while (wanted.TryDequeue(out var module))
        {
            if (!seen.Add(module))
            {
                continue;
            }

            using var answer = await GetAsync("/page/" + module[2..]);
            Assert.True(answer.IsSuccessStatusCode, $"{module} is missing.");
            var script = await answer.Content.ReadAsStringAsync(s_cancel);
            foreach (Match import in Imports().Matches(script))
            {
                wanted.Enqueue(import.Groups["module"].Value);
            }
        }

        Assert.True(seen.Count > 20, "The modules were not followed.");
    }

    /// <summary>Sends the address as written: dots and slashes must reach the server.</summary>
    private async Task<HttpResponseMessage> GetAsync(string address)
    {
        var raw = new Uri(
            _sandbox.Url.GetLeftPart(UriPartial.Authority) + address,
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }
        );
        return await _browser.GetAsync(raw, s_cancel);
    }

    [GeneratedRegex(
        "<script(?![^>]*src=)|\\son\\w+=|\\sstyle=|https?://",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex InlineCode();

    [GeneratedRegex(
        "^import .* from \"(?<module>\\./[^\"]+)\";",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Imports();
}

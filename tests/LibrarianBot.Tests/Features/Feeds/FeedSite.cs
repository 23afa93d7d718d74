using System.Net;
using System.Text.RegularExpressions;
using LibrarianBot.Features.Feeds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LibrarianBot.Tests.Features.Feeds;

/// <summary>A network's calendars on a real socket.</summary>
internal sealed partial class FeedSite : IAsyncDisposable
{
    private static readonly HttpClient Http = new();
    private readonly WebApplication _app;

    private FeedSite(WebApplication app) => _app = app;

    public static async Task<FeedSite> StartAsync(TestNetwork network)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(network.Services.GetRequiredService<FeedReader>());
        builder.Services.AddSingleton<FeedLimits>();
        var app = builder.Build();
        app.MapFeeds();
        await app.StartAsync();
        return new FeedSite(app);
    }

    /// <summary>The path of the calendar that an answer shows.</summary>
    public static string PathIn(Answer answer) =>
        Address().Match(answer.Text) is { Success: true } found
            ? found.Groups["path"].Value
            : throw new InvalidOperationException($"No address in: {answer.Text}");

    public async Task<HttpResponseMessage> AskAsync(
        string path,
        HttpMethod? method = null,
        string? known = null
    )
    {
        using var request = new HttpRequestMessage(
            method ?? HttpMethod.Get,
            new Uri(new Uri(_app.Urls.First()), path)
        );
        if (known is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
        }

        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The lines of a calendar, unfolded.</summary>
    public async Task<string> ReadAsync(string path)
    {
        using var answer = await AskAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return text.Replace("\r\n ", "", StringComparison.Ordinal);
    }

    public async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await AskAsync(path);
        return answer.StatusCode;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [GeneratedRegex(
        @"https://librarian\.example\.org(?<path>/calendar/\S+\.ics)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Address();
}

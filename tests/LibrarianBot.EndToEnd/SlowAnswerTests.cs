using System.Net.Http.Json;
using System.Text.Json;

namespace LibrarianBot.EndToEnd;

/// <summary>Discord is slow where the bot has something to post: whoever asked is told to wait, every time, and then answered.</summary>
public sealed class SlowAnswerTests
{
    private static readonly string[] People =
    [
        "aroha",
        "ben",
        "cara",
        "dee",
        "ewan",
        "farah",
        "grace",
        "hamish",
    ];

    [Fact]
    public async Task Three_slow_answers_in_a_row_are_announced_and_given()
    {
        await using var network = await DemoNetwork.StartAsync();
        using var http = new HttpClient { BaseAddress = network.Page };

        for (var number = 1; number <= 3; number++)
        {
            await SlowPostsAsync(http, 1);
            Assert.Equal((true, null), await AskAsync(http, number));
        }
    }

    [Fact]
    public async Task Fifty_slow_answers_at_once_are_announced_and_given()
    {
        await using var network = await DemoNetwork.StartAsync(rateLimitFactor: 20);
        using var http = new HttpClient { BaseAddress = network.Page };
        await SlowPostsAsync(http, 50);

        var answers = await Task.WhenAll(
            Enumerable.Range(1, 50).Select(number => AskAsync(http, number))
        );

        Assert.All(answers, answer => Assert.Equal((true, null), answer));
    }

    [Fact]
    public async Task Whoever_waits_for_five_messages_in_five_seconds_is_told_so_and_answered()
    {
        await using var network = await DemoNetwork.StartAsync();
        using var http = new HttpClient { BaseAddress = network.Page };

        for (var round = 0; round < 2; round++)
        {
            var answers = await Task.WhenAll(
                Enumerable.Range(7 * round, 7).Select(number => AskAsync(http, number))
            );

            Assert.All(answers, answer => Assert.Null(answer.Failed));
            Assert.Contains(answers, answer => answer.Deferred);
        }
    }

    private static async Task SlowPostsAsync(HttpClient http, int times)
    {
        using var answer = await http.PostAsJsonAsync(
            "sandbox/faults",
            new
            {
                route = "POST /channels/{channel_id}/messages",
                delay_ms = 4000,
                times,
            }
        );
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<(bool Deferred, string? Failed)> AskAsync(HttpClient http, int number)
    {
        using var answer = await http.PostAsJsonAsync(
            $"sandbox/users/{People[number % People.Length]}/commands",
            new
            {
                channel = "book-lists",
                name = "booklist request",
                options = new { topic = $"Verse novels, shelf {number}" },
            }
        );
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(answer.IsSuccessStatusCode, body.ToString());
        return (body.GetProperty("deferred").GetBoolean(), body.GetProperty("failed").GetString());
    }
}

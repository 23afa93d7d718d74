using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features;

public sealed class BookListEdgeTests
{
    [Theory]
    [InlineData(
        "needed-by",
        "4 September 2026",
        "Friday 4 September has passed. Try a later day, for example *next Friday* or *7 December*."
    )]
    [InlineData(
        "years",
        "often",
        "I couldn't read *often* as year levels. Try *7*, *7-8*, *Prep* or *K-2*."
    )]
    public async Task What_cannot_be_done_is_said(string option, string value, string said)
    {
        await using var network = await TestNetwork.StartAsync();

        var answer = await network.Aroha.TypeAsync(
            "booklist request",
            ("topic", "Poetry"),
            (option, value)
        );

        Assert.Equal(said, answer.Text);
        Assert.Empty(network.Discord.Posts);
    }

    [Fact]
    public async Task The_eleventh_open_list_is_refused()
    {
        await using var network = await TestNetwork.StartAsync();
        for (var at = 0; at < 10; at++)
        {
            await network.Aroha.TypeAsync("booklist request", ("topic", $"Topic {at}"));
        }

        var answer = await network.Aroha.TypeAsync("booklist request", ("topic", "One more"));

        Assert.StartsWith("You already have 10 open lists.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(10, network.Discord.Posts.Count);
    }

    [Fact]
    public async Task A_message_says_plainly_that_its_day_has_passed()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.TypeAsync(
            "booklist request",
            ("topic", "Poetry"),
            ("needed-by", "4 December")
        );
        network.Clock.Advance(Duration.FromDays(20));

        await network.Ben.TypeAsync("booklist add", ("list", "Poetry"), ("title", "Love That Dog"));
        await network.SettledAsync();

        Assert.Contains(
            "was needed by **Friday 4 December**",
            network.Discord.Post,
            StringComparison.Ordinal
        );
        var show = await network.Ben.TypeAsync("booklist show", ("list", "1"));
        Assert.Contains(
            "It was needed by Friday 4 December, 9 days ago",
            show.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Titles_are_found_again_with_an_offer_while_typing()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.TypeAsync("booklist request", ("topic", "Migration"));
        await network.Ben.TypeAsync(
            "booklist add",
            ("list", "1"),
            ("title", "The Arrival by Shaun Tan")
        );

        var offered = await network.Cara.BeginTypingAsync("booklist find", ("title", "arriv"));
        var found = await network.Cara.TypeAsync(
            "booklist find",
            ("title", offered.Offered[0].Value)
        );
        var byTopic = await network.Cara.TypeAsync("booklist find", ("title", "migr"));
        var elsewhere = await network.Stranger.TypeAsync("booklist find", ("title", "arrival"));

        Assert.Equal("The Arrival, Shaun Tan", Assert.Single(offered.Offered).Name);
        Assert.Equal("**The Arrival**, Shaun Tan · in *Migration*", found.Text);
        Assert.Equal("A list: **Migration**", byTopic.Text);
        Assert.StartsWith(
            "Nobody has suggested *arrival* here yet.",
            elsewhere.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task More_titles_than_fit_are_said_and_the_lists_with_the_word_are_one_press_away()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.TypeAsync("booklist request", ("topic", "Winter poetry"));
        await network.Ben.PressAsync("booklist:add:1");
        var lines = string.Join(
            '\n',
            Enumerable.Range(1, 12).Select(i => $"Winter book {i} by Ann")
        );
        await network.Ben.SendAsync("booklist:added:1", ("titles", lines));

        var found = await network.Cara.TypeAsync("booklist find", ("title", "winter"));
        var about = await network.Cara.PressAsync("booklist:about:winter");
        var none = await network.Cara.PressAsync("booklist:about:book");

        Assert.Equal(
            10,
            Enumerable
                .Range(1, 12)
                .Count(i => found.Text.Contains($"**Winter book {i}**", StringComparison.Ordinal))
        );
        Assert.Contains("There are more.", found.Text, StringComparison.Ordinal);
        Assert.Contains("Lists about this", found.Buttons, StringComparer.Ordinal);
        Assert.Equal("A list: **Winter poetry**", about.Text);
        Assert.StartsWith("No list is called *book*.", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_lists_are_offered_while_typing()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.TypeAsync("booklist request", ("topic", "Poetry for winter"));
        await network.Aroha.TypeAsync("booklist request", ("topic", "Migration"));
        await network.Aroha.TypeAsync("booklist close", ("list", "Migration"));

        var offered = await network.Ben.BeginTypingAsync("booklist add", ("list", ""));

        Assert.Equal("Poetry for winter", Assert.Single(offered.Offered).Name);
    }

    [Fact]
    public async Task A_long_list_has_pages_that_fit()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.TypeAsync("booklist request", ("topic", "Everything"));
        for (var part = 0; part < 4; part++)
        {
            var lines = Enumerable
                .Range(part * 20, 20)
                .Select(at => $"Book {at} {new string('*', 90)} by Author {at}");
            await network.Ben.SendAsync("booklist:added:1", ("titles", string.Join('\n', lines)));
        }

        var first = await network.Cara.TypeAsync("booklist show", ("list", "1"));
        var last = await network.Cara.PressAsync("booklist:see:1:999");

        Assert.Contains("80 titles from 1 person", first.Text, StringComparison.Ordinal);
        Assert.Equal(["Page 2", "Add titles"], first.Buttons);
        Assert.Contains("Book 79", last.Text, StringComparison.Ordinal);
        var choice = await network.Ben.PressAsync("booklist:have:1:4");
        Assert.Equal(5, choice.Select!.Options.Count);
    }
}

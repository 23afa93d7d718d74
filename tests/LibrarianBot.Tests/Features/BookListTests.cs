using LibrarianBot.Discord;
using LibrarianBot.Features;
using LibrarianBot.Features.BookLists;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features;

public sealed class BookListTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Aroha_asks_and_the_network_sees_it()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.SendAsync(
            "profile:told",
            ("name", "Aroha Ngata"),
            ("school", "Bayside High")
        );

        var answer = await network.Aroha.TypeAsync(
            "booklist request",
            ("topic", "Hopeful refugee stories"),
            ("years", "7-8"),
            ("needed-by", "4 December")
        );

        Assert.True(answer.IsPrivate);
        Assert.StartsWith("It's in <#500>.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(
            """
            **Hopeful refugee stories** · Years 7–8
            Aroha Ngata, Bayside High · needed by **Friday 4 December** (<t:1796356800:R>)
            No titles yet. One is a help.
            """,
            network.Discord.Post
        );
        Assert.Equal(["Hopeful refugee stories"], network.Discord.Threads);
        Assert.Equal(
            ["Add titles", "We have these", "See the list", "Close"],
            Answer.ButtonsOf(network.Discord.Posts.Single().Value)
        );
    }

    [Fact]
    public async Task Ben_adds_titles_and_the_message_says_so()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.TypeAsync("booklist request", ("topic", "Hopeful refugee stories"));
        await network.Cara.TypeAsync("booklist add", ("list", "1"), ("title", "The Arrival"));

        network.Clock.AdvanceMinutes(5);
        var form = await network.Ben.PressAsync("booklist:add:1");
        var answer = await network.Ben.SendAsync(
            form.Form!.CustomId,
            (
                "titles",
                """
                The Arrival - Shaun Tan
                9781529502848
                boy everywhere by A M Dassu, kids loved it
                - When Stars Are Scattered (graphic novel!)
                """
            ),
            ("note", "")
        );

        Assert.Equal(
            """
            Thanks, Ben. Added 3: *ISBN 9781529502848*, *boy everywhere* and *When Stars Are Scattered*.
            *The Arrival* was there already from Cara; your name is beside theirs.
            """,
            answer.Text
        );
        await network.SettledAsync();
        Assert.EndsWith(
            "**4 titles from 2 people** · latest: *When Stars Are Scattered* (Ben)",
            network.Discord.Post,
            StringComparison.Ordinal
        );
        var show = await network.Cara.TypeAsync("booklist show", ("list", "1"));
        Assert.Contains(
            "**The Arrival**, Shaun Tan · Cara, Ben",
            show.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "**boy everywhere**, A M Dassu · Ben: “kids loved it”",
            show.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "**When Stars Are Scattered** · Ben: “graphic novel!”",
            show.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_library_that_has_titles_is_named_beside_them()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Ben.SendAsync("profile:told", ("name", ""), ("school", "Hilltop Primary"));
        await network.Aroha.TypeAsync("booklist request", ("topic", "Poetry"));
        await network.Aroha.TypeAsync(
            "booklist add",
            ("list", "1"),
            ("title", "Love That Dog by Sharon Creech")
        );
        await network.Aroha.TypeAsync(
            "booklist add",
            ("list", "1"),
            ("title", "Inside Out and Back Again")
        );

        var choice = await network.Ben.PressAsync("booklist:have:1:1");
        var marked = await network.Ben.ChooseAsync(choice.Select!.CustomId, "1");

        Assert.Equal(2, choice.Select.Options.Count);
        Assert.True(marked.IsUpdate);
        Assert.Equal(
            "Noted: Hilltop Primary has 1 title of **Poetry**. The list shows it.",
            marked.Text
        );
        var show = await network.Aroha.TypeAsync("booklist show", ("list", "1"));
        Assert.Contains(
            "**Love That Dog**, Sharon Creech · Aroha · held at Hilltop Primary",
            show.Text,
            StringComparison.Ordinal
        );
        var again = await network.Ben.PressAsync("booklist:have:1:1");
        Assert.Equal([true, null], again.Select!.Options.Select(option => option.Default));
    }

    [Fact]
    public async Task Only_the_asker_or_a_coordinator_closes_and_reopens()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.TypeAsync("booklist request", ("topic", "Poetry"));

        var refused = await network.Ben.PressAsync("booklist:close:1");
        Assert.Equal(
            "Aroha asked for this list, so only they or a coordinator can close it. You can still add titles.",
            refused.Text
        );
        Assert.Equal("Open", network.Ask("SELECT State FROM BookLists"));

        await network.Coordinator.PressAsync("booklist:close:1");
        await network.SettledAsync();
        Assert.EndsWith(
            "Closed. No titles came this time.",
            network.Discord.Post,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["See the list", "Reopen"],
            Answer.ButtonsOf(network.Discord.Posts.Single().Value)
        );
        var late = await network.Ben.TypeAsync(
            "booklist add",
            ("list", "1"),
            ("title", "Too late")
        );
        Assert.Equal(
            "**Poetry** is closed, so nothing was added. Aroha or a coordinator can reopen it.",
            late.Text
        );

        await network.Aroha.PressAsync("booklist:reopen:1");
        await network.SettledAsync();
        Assert.EndsWith(
            "No titles yet. One is a help.",
            network.Discord.Post,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_holders_of_the_coordinators_role_are_coordinators()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.TypeAsync("booklist request", ("topic", "Poetry"));
        using (var scope = network.Services.CreateScope())
        {
            scope
                .ServiceProvider.GetRequiredService<LibrarianBot.Store.CurrentNetwork>()
                .Set(TestNetwork.Bayside);
            var settings =
                scope.ServiceProvider.GetRequiredService<LibrarianBot.Features.Networks.NetworkService>();
            await settings.SetUpAsync(
                new(TestNetwork.Bayside, 4, "Dee", true),
                null,
                88,
                null,
                Cancel
            );
        }

        var closed = await (network.Ben with { Roles = [new Snowflake(88)] }).PressAsync(
            "booklist:close:1"
        );

        Assert.StartsWith("**Poetry** is closed.", closed.Text, StringComparison.Ordinal);
    }

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

    [Fact]
    public async Task The_program_warms_up_without_leaving_a_trace()
    {
        await using var network = await TestNetwork.StartAsync();

        await network.Services.GetRequiredService<WarmUp>().RunAsync(Cancel);

        Assert.Equal(
            "0",
            network.Ask("SELECT (SELECT count(*) FROM Networks) + (SELECT count(*) FROM BookLists)")
        );
    }
}

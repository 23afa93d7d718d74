using LibrarianBot.Discord;
using LibrarianBot.Features.BookLists;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features;

public sealed class BookListTests
{
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
}

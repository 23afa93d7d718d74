using Xunit;

namespace LibrarianBot.Tests.Features;

public sealed class HostileInputTests
{
    [Theory]
    [InlineData("@everyone look", "@\u200beveryone look")]
    [InlineData("**bold** _it_ `code`", "\\*\\*bold\\*\\* \\_it\\_ \\`code\\`")]
    [InlineData("'; drop table BookLists; --", "'; drop table BookLists; \\-\\-")]
    [InlineData("\u202egnirts\u202c <@1> 👩‍👩‍👧‍👦", "gnirts \\<@\u200b1\\> 👩‍👩‍👧‍👦")]
    [InlineData("שלום \u200f עולם", "שלום \u200f עולם")]
    public async Task What_people_type_stays_text(string typed, string shown)
    {
        await using var network = await TestNetwork.StartAsync();

        await network.Aroha.TypeAsync("booklist request", ("topic", typed), ("note", typed));
        await network.Ben.TypeAsync(
            "booklist add",
            ("list", "1"),
            ("title", typed),
            ("note", typed)
        );
        await network.SettledAsync();

        Assert.StartsWith($"**{shown}**", network.Discord.Post, StringComparison.Ordinal);
        var post = network.Discord.Posts.Single().Value;
        Assert.Empty(post.Mentions.Users);
        Assert.Equal("1", network.Ask("SELECT count(*) FROM BookLists"));
        Assert.True((await network.Cara.TypeAsync("booklist show", ("list", "1"))).IsPrivate);
        Assert.True((await network.Cara.TypeAsync("booklist find", ("title", typed))).IsPrivate);
    }

    [Fact]
    public async Task A_topic_of_4000_characters_is_refused_in_a_sentence()
    {
        await using var network = await TestNetwork.StartAsync();

        var answer = await network.Aroha.TypeAsync(
            "booklist request",
            ("topic", new string('x', 4000))
        );

        Assert.StartsWith(
            "That topic has 4000 characters, and a thread's name has room for 100.",
            answer.Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("booklist:add:1")]
    [InlineData("booklist:have:1:1")]
    [InlineData("booklist:see:1:1")]
    [InlineData("booklist:close:1")]
    [InlineData("booklist:reopen:1")]
    [InlineData("booklist:close:99999999")]
    public async Task Buttons_of_another_networks_list_or_of_none_find_nothing(string customId)
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.TypeAsync("booklist request", ("topic", "Secret plans"));

        var answer = await network.Stranger.PressAsync(customId);

        Assert.Equal("That list isn't here any more, so nothing was changed.", answer.Text);
        Assert.Equal("Open", network.Ask("SELECT State FROM BookLists"));
    }

    [Theory]
    [InlineData("booklist:add:")]
    [InlineData("booklist:add:one")]
    [InlineData("booklist:see:1")]
    [InlineData("booklist:see:1:-4000000000000")]
    [InlineData("booklist:nonsense:1")]
    [InlineData("💥")]
    public async Task Made_up_custom_ids_get_a_sentence(string customId)
    {
        await using var network = await TestNetwork.StartAsync();

        var answer = await network.Ben.PressAsync(customId);

        Assert.True(answer.IsPrivate);
        Assert.DoesNotContain("Something went wrong", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("999")]
    [InlineData("-1")]
    [InlineData("no such list")]
    [InlineData("99999999999999999999999999")]
    public async Task A_list_that_was_never_offered_gets_a_sentence(string list)
    {
        await using var network = await TestNetwork.StartAsync();

        var answer = await network.Ben.TypeAsync(
            "booklist add",
            ("list", list),
            ("title", "Wonder")
        );

        Assert.Contains("I don't know a list called", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Titles_chosen_that_are_not_on_the_list_count_for_nothing()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.TypeAsync("booklist request", ("topic", "Poetry"));
        await network.Aroha.TypeAsync("booklist request", ("topic", "Other"));
        await network.Aroha.TypeAsync("booklist add", ("list", "1"), ("title", "Mine"));
        await network.Aroha.TypeAsync("booklist add", ("list", "2"), ("title", "Not mine"));

        await network.Ben.ChooseAsync("booklist:hold:1:1", "2", "x", "999");

        Assert.Equal("0", network.Ask("SELECT count(*) FROM Holdings"));
    }
}

using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using Moq;
using Xunit;

namespace LibrarianBot.Tests.Features.Terms.Own;

public sealed class OwnTermsTests
{
    private const string Typed =
        "Term 1: 27 Jan – 2 Apr 2027\nTerm 2: 19 Apr – 25 Jun 2027\nTerm 3: from July on";

    [Fact]
    public async Task Terms_are_typed_shown_and_count_once_they_are_kept()
    {
        await using var network = await TestNetwork.StartAsync();

        var form = await network.Coordinator.TypeAsync("terms own");
        var preview = await network.Coordinator.SendAsync(form.Form!.CustomId, ("terms", Typed));
        var before = await network.Aroha.TypeAsync("terms calendar");
        var kept = await network.Coordinator.PressAsync(await KeepIdAsync(network, "own"));
        var after = await network.Aroha.TypeAsync("terms calendar");

        Assert.Equal(
            """
            **I read 2 terms.** They count once you keep them.
            **2027** Term 1 27 January – 2 April · Term 2 19 April – 25 June
            One line isn't in it:
            - Line 3 *Term 3: from July on*: I found no days in it. Write it as *Term 1: 27 Jan – 2 Apr 2027*.
            """,
            preview.Text
        );
        Assert.True(preview.IsPrivate);
        Assert.Equal(["Keep", "Change"], preview.Buttons, StringComparer.Ordinal);
        Assert.StartsWith("No term calendar is chosen", before.Text, StringComparison.Ordinal);
        Assert.StartsWith(
            "**Saved.** These are your network's terms",
            kept.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "**2027** Term 1 27 January – 2 April",
            after.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("2", network.Ask("SELECT COUNT(*) FROM OwnTerms"));
    }

    [Fact]
    public async Task What_was_typed_is_in_the_form_again()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Coordinator.SendAsync("terms-own:told", ("terms", Typed));

        var form = await network.Coordinator.PressAsync("terms-own:change");

        var field = Assert.IsType<FormField>(Assert.Single(form.Form!.Rows));
        Assert.Equal(Typed, Assert.IsType<TextInput>(field.Input).Value);
    }

    [Fact]
    public async Task A_year_that_is_missing_is_added_to_a_published_calendar()
    {
        await using var network = await TermsTests.VictoriaAsync();

        var preview = await network.Coordinator.SendAsync(
            "terms-own:told",
            ("terms", "Term 1: 28 Jan – 4 Apr 2031")
        );
        await network.Coordinator.PressAsync(await KeepIdAsync(network, "AU-VIC"));
        var shown = await network.Aroha.TypeAsync("terms calendar");

        Assert.Equal(
            ["Add to Victoria", "Use instead of Victoria", "Change"],
            preview.Buttons,
            StringComparer.Ordinal
        );
        Assert.Contains("Terms of **Victoria**", shown.Text, StringComparison.Ordinal);
        Assert.Contains(
            "**2031** Term 1 28 January – 4 April",
            shown.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("**2027** Term 1", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_given_again_takes_the_place_of_the_one_before()
    {
        await using var network = await TestNetwork.StartAsync();
        await GiveAsync(network, "Term 1: 27 Jan – 2 Apr 2027\nTerm 2: 19 Apr – 25 Jun 2027");
        await GiveAsync(network, "Term 1: 25 Jan – 2 Apr 2028");

        await GiveAsync(network, "Term 1: 1 Feb – 9 Jul 2027");
        var shown = await network.Aroha.TypeAsync("terms calendar");

        Assert.Contains(
            "**2027** Term 1 1 February – 9 July\n",
            shown.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("**2028** Term 1 25 January", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_fit_with_the_published_terms_is_refused()
    {
        await using var network = await TermsTests.VictoriaAsync();
        await network.Coordinator.SendAsync(
            "terms-own:told",
            ("terms", "Term 5: 1 Mar – 4 Apr 2027")
        );

        var refused = await network.Coordinator.PressAsync(await KeepIdAsync(network, "AU-VIC"));

        Assert.StartsWith(
            "Term 5 2027 would overlap Term 1 2027",
            refused.Text,
            StringComparison.Ordinal
        );
        Assert.EndsWith("Nothing was changed.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("0", network.Ask("SELECT COUNT(*) FROM OwnTerms WHERE Calendar = 'AU-VIC'"));
    }

    [Fact]
    public async Task A_button_keeps_only_what_was_shown_with_it()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Coordinator.SendAsync("terms-own:told", ("terms", Typed));
        var old = await KeepIdAsync(network, "own");
        await network.Coordinator.SendAsync(
            "terms-own:told",
            ("terms", "Term 1: 1 Feb – 2 Apr 2027")
        );

        var outdated = await network.Coordinator.PressAsync(old);
        var wrong = await network.Coordinator.PressAsync(
            (await KeepIdAsync(network, "own")).Replace(
                ":own:",
                ":AU-VIC:",
                StringComparison.Ordinal
            )
        );
        await network.Coordinator.PressAsync(await KeepIdAsync(network, "own"));
        var again = await network.Coordinator.PressAsync(old);

        Assert.StartsWith("**You gave others since:** 1.", outdated.Text, StringComparison.Ordinal);
        Assert.StartsWith("**You gave others since:** 1.", wrong.Text, StringComparison.Ordinal);
        Assert.StartsWith("There is nothing left to keep", again.Text, StringComparison.Ordinal);
        Assert.Equal("1", network.Ask("SELECT COUNT(*) FROM OwnTerms"));
    }

    [Fact]
    public async Task A_file_is_fetched_read_and_shown()
    {
        await using var network = await TestNetwork.StartAsync();
        network
            .Discord.Rest.Setup(rest =>
                rest.DownloadAsync(
                    It.IsAny<Attachment>(),
                    It.IsAny<int>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .ReturnsAsync("Term,Start,End\nTerm 1,27/01/2027,02/04/2027\n"u8.ToArray());

        var preview = await AttachAsync(network, "terms.csv", 48);
        var large = await AttachAsync(network, "all_of_it.csv", 2_000_000);

        Assert.StartsWith("**I read 1 term.**", preview.Text, StringComparison.Ordinal);
        Assert.Contains(
            "**2027** Term 1 27 January – 2 April",
            preview.Text,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            @"*all\_of\_it.csv* is larger than 1 MB",
            large.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Only_coordinators_give_terms_and_only_to_their_own_network()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Coordinator.SendAsync("terms-own:told", ("terms", Typed));
        var keep = await KeepIdAsync(network, "own");
        var elsewhere = network.Coordinator with { Network = TestNetwork.Hilltop };

        Answer[] refused =
        [
            await network.Aroha.TypeAsync("terms own"),
            await network.Aroha.SendAsync("terms-own:told", ("terms", Typed)),
            await network.Aroha.PressAsync("terms-own:change"),
            await network.Aroha.PressAsync(keep),
        ];
        var other = await elsewhere.PressAsync(keep);

        Assert.All(
            refused,
            answer => Assert.StartsWith("Only a coordinator", answer.Text, StringComparison.Ordinal)
        );
        Assert.StartsWith("There is nothing left to keep", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_is_typed_fits_and_stays_text()
    {
        await using var network = await TestNetwork.StartAsync();
        var lines = Enumerable
            .Range(0, 70)
            .Select(at => $"@everyone **{at}** [x](http://y) no days here");

        var preview = await network.Coordinator.SendAsync(
            "terms-own:told",
            ("terms", string.Join('\n', lines) + "\n__T__ 1: 27 Jan – 2 Apr 2027")
        );

        Assert.StartsWith("**I read 1 term.**", preview.Text, StringComparison.Ordinal);
        Assert.Contains("- and 60 more.", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**0**", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("](http", preview.Text, StringComparison.Ordinal);
    }

    internal static async Task GiveAsync(TestNetwork network, string typed)
    {
        await network.Coordinator.SendAsync("terms-own:told", ("terms", typed));
        var kept = await network.Coordinator.PressAsync(await KeepIdAsync(network, "own"));
        Assert.StartsWith("**Saved.**", kept.Text, StringComparison.Ordinal);
    }

    /// <summary>The button under what was read last, for one calendar.</summary>
    private static async Task<string> KeepIdAsync(TestNetwork network, string calendar)
    {
        var stale = await network.Coordinator.PressAsync("terms-own:keep:own:none");
        return stale.ButtonIds.First(id =>
            id.StartsWith($"terms-own:keep:{calendar}:", StringComparison.Ordinal)
        );
    }

    private static Task<Answer> AttachAsync(TestNetwork network, string name, long size) =>
        network.Coordinator.TypeAsync(
            "terms own",
            (
                "file",
                new Attachment
                {
                    Id = new Snowflake(77),
                    Filename = name,
                    Size = size,
                    Url = new Uri("https://cdn.discordapp.com/x"),
                }
            )
        );
}

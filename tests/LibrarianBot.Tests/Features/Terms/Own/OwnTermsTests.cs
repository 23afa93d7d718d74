using LibrarianBot.Discord.Commands;
using Xunit;

namespace LibrarianBot.Tests.Features.Terms.Own;

/// <summary>Terms are typed, shown, kept and corrected.</summary>
public sealed class OwnTermsTests
{
    [Fact]
    public async Task Terms_are_typed_shown_and_count_once_they_are_kept()
    {
        await using var network = await TestNetwork.StartAsync();

        var form = await network.Coordinator.TypeAsync("terms own");
        var preview = await network.Coordinator.SendAsync(
            form.Form!.CustomId,
            ("terms", OwnTerms.Typed)
        );
        var before = await network.Aroha.TypeAsync("terms calendar");
        var kept = await network.Coordinator.PressAsync(await network.KeepIdAsync("own"));
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
        await network.Coordinator.SendAsync("terms-own:told", ("terms", OwnTerms.Typed));

        var form = await network.Coordinator.PressAsync("terms-own:change");

        var field = Assert.IsType<FormField>(Assert.Single(form.Form!.Rows));
        Assert.Equal(OwnTerms.Typed, Assert.IsType<TextInput>(field.Input).Value);
    }

    [Fact]
    public async Task A_year_that_is_missing_is_added_to_a_published_calendar()
    {
        await using var network = await TermNetwork.VictoriaAsync();

        var preview = await network.Coordinator.SendAsync(
            "terms-own:told",
            ("terms", "Term 1: 28 Jan – 4 Apr 2031")
        );
        await network.Coordinator.PressAsync(await network.KeepIdAsync("AU-VIC"));
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
        await network.GiveTermsAsync("Term 1: 27 Jan – 2 Apr 2027\nTerm 2: 19 Apr – 25 Jun 2027");
        await network.GiveTermsAsync("Term 1: 25 Jan – 2 Apr 2028");

        await network.GiveTermsAsync("Term 1: 1 Feb – 9 Jul 2027");
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
        await using var network = await TermNetwork.VictoriaAsync();
        await network.Coordinator.SendAsync(
            "terms-own:told",
            ("terms", "Term 5: 1 Mar – 4 Apr 2027")
        );

        var refused = await network.Coordinator.PressAsync(await network.KeepIdAsync("AU-VIC"));

        Assert.StartsWith(
            "Term 5 2027 would overlap Term 1 2027",
            refused.Text,
            StringComparison.Ordinal
        );
        Assert.EndsWith("Nothing was changed.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("0", network.Ask("SELECT COUNT(*) FROM OwnTerms WHERE Calendar = 'AU-VIC'"));
    }
}

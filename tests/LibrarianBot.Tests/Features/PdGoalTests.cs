using LibrarianBot.Discord.Commands;
using Xunit;

namespace LibrarianBot.Tests.Features;

/// <summary>Hours, and towards what they count.</summary>
public sealed class PdGoalTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Fact]
    public async Task Hours_count_in_Victorias_registration_year_once_it_is_chosen()
    {
        await using var network = await TestNetwork.StartAsync();
        await AddAsync(network.Ben, "Before", "4 September", "2 h");
        await AddAsync(network.Ben, "After", "4 October", "1:30");
        var before = await network.Ben.TypeAsync("pd log");
        Assert.Contains(
            "**3.5 of 20 hours** this year (1 January 2026 to 31 December 2026)",
            before.Text,
            Ordinal
        );

        var form = await network.Ben.TypeAsync("pd goal");
        var set = await network.Ben.SendAsync(form.Form!.CustomId, ("scheme", "Victoria"));

        Assert.Contains(
            "**1.5 of 20 hours** this year (1 October 2026 to 30 September 2027)",
            set.Text,
            Ordinal
        );
    }

    [Fact]
    public async Task New_South_Wales_counts_a_hundred_hours_from_the_teachers_own_day()
    {
        await using var network = await TestNetwork.StartAsync();
        await AddAsync(network.Ben, "Then", "4 March 2024", "6 h");

        var unsaid = await GoalAsync(network.Ben, "NewSouthWalesFullTime", "", "");
        var ahead = await GoalAsync(network.Ben, "NewSouthWalesFullTime", "", "1 May 2031");
        var set = await GoalAsync(network.Ben, "NewSouthWalesFullTime", "", "12 Feb 2024");

        Assert.StartsWith("For New South Wales I need the first day", unsaid.Text, Ordinal);
        Assert.Contains("is still ahead", ahead.Text, Ordinal);
        Assert.Contains(
            "**6 of 100 hours** in these five years (12 February 2024 to 11 February 2029)",
            set.Text,
            Ordinal
        );
        var form = await network.Ben.TypeAsync("pd goal");
        Assert.Equal(
            ["", "12 February 2024"],
            form.Form!.Rows.OfType<FormField>()
                .Select(row => row.Input)
                .OfType<TextInput>()
                .Select(input => input.Value ?? ""),
            StringComparer.Ordinal
        );
    }

    [Theory]
    [InlineData("30 hours", "30 hours")]
    [InlineData("1", "1 hour")]
    public async Task Hours_may_be_ones_own(string typed, string said)
    {
        await using var network = await TestNetwork.StartAsync();

        var set = await GoalAsync(network.Ben, "MyOwn", typed, "");

        Assert.Contains($"**0 of {said}** this year", set.Text, Ordinal);
    }

    [Theory]
    [InlineData("lots")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("1001")]
    public async Task Hours_that_are_none_are_asked_again(string typed)
    {
        await using var network = await TestNetwork.StartAsync();

        var answer = await GoalAsync(network.Ben, "MyOwn", typed, "");

        Assert.StartsWith("I couldn't read", answer.Text, Ordinal);
        Assert.Equal(["Try again"], answer.Buttons);
    }

    [Fact]
    public async Task A_long_log_turns_its_pages_newest_first()
    {
        await using var network = await TestNetwork.StartAsync();
        for (var day = 1; day <= 12; day++)
        {
            await AddAsync(network.Ben, $"Activity {day:D2}", $"{day} November", "1 h");
        }

        var first = await network.Ben.TypeAsync("pd log");
        var last = await network.Ben.PressAsync($"pd:page:{TestNetwork.Bayside}:99");

        Assert.Contains("Activity 12", first.Text, Ordinal);
        Assert.DoesNotContain("Activity 07", first.Text, Ordinal);
        Assert.Equal(["Add an activity", "Older", "Change my goal"], first.Buttons);
        Assert.True(last.IsUpdate);
        Assert.Contains("Activity 01", last.Text, Ordinal);
        Assert.EndsWith("-# Page 3 of 3 · 12 entries", last.Text, Ordinal);
        Assert.Equal(["Add an activity", "Newer", "Change my goal"], last.Buttons);
    }

    private static Task<Answer> GoalAsync(Person who, string scheme, string hours, string starts) =>
        who.SendAsync(
            $"pd:goal-set:{TestNetwork.Bayside}",
            ("scheme", scheme),
            ("hours", hours),
            ("starts", starts)
        );

    private static Task<Answer> AddAsync(Person who, string name, string day, string length) =>
        who.SendAsync(
            $"pd:added:{TestNetwork.Bayside}",
            ("name", name),
            ("activity", "Conference"),
            ("day", day),
            ("length", length),
            ("standards", "")
        );
}

using System.Reflection;
using System.Text.RegularExpressions;
using LibrarianBot.Features;
using Xunit;

namespace LibrarianBot.Tests.Features;

/// <summary>Odd lines cost no more than good ones.</summary>
public sealed class PatternsTests
{
    /// <summary>Ten times what anybody can send, so that the net catches what looks again and again at what it has seen.</summary>
    private const int Length = 40_000;

    private static readonly string[] Beginnings = ["", "9", "from 9", "mon", "("];

    private static readonly string[] Repeated =
    [
        " ",
        "a",
        "1",
        "-",
        ".",
        ",",
        "(",
        "•",
        "•-",
        "1 ",
        " -",
        "a ",
        "1-",
        "1, ",
        "1) ",
        "of ",
        "on ",
        "to ",
        "and ",
        "jan ",
        "week 1 ",
    ];

    private static readonly Dictionary<string, Regex> Found = typeof(Patterns)
        .Assembly.GetTypes()
        .SelectMany(type =>
            type.GetMethods(
                BindingFlags.Static
                    | BindingFlags.Public
                    | BindingFlags.NonPublic
                    | BindingFlags.DeclaredOnly
            )
        )
        .Where(method => method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0)
        .ToDictionary(
            method => $"{method.DeclaringType!.Name}.{method.Name.Replace("get_", "", default)}",
            method => (Regex)method.Invoke(null, null)!,
            StringComparer.Ordinal
        );

    public static TheoryData<string> All => [.. Found.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void A_line_of_40_000_odd_characters_is_read_at_once(string name)
    {
        foreach (
            var (beginning, repeated) in Beginnings.SelectMany(_ => Repeated, ValueTuple.Create)
        )
        {
            var middle = string.Concat(Enumerable.Repeat(repeated, Length / repeated.Length));
            var line = $"{beginning}{middle}!";

            // Throws where the net catches it.
            Assert.InRange(Found[name].Count(line), 0, line.Length);
        }
    }

    [Fact]
    public void Every_pattern_has_the_safety_net_and_no_tighter_one() =>
        Assert.All(
            Found.Values,
            pattern =>
                Assert.Equal(TimeSpan.FromMilliseconds(Patterns.SafetyNet), pattern.MatchTimeout)
        );
}

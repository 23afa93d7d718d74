using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace LibrarianBot.Tests.Features.BookLists.Matching;

/// <summary>Patterns of the tests' own, which end however the titles look.</summary>
internal static class Patterns
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static readonly ConcurrentDictionary<string, Regex> Made = new(StringComparer.Ordinal);

    public static bool IsMatch(string text, string pattern) => Of(pattern).IsMatch(text);

    public static Match Match(string text, string pattern) => Of(pattern).Match(text);

    public static MatchCollection Matches(string text, string pattern) => Of(pattern).Matches(text);

    public static string Replace(string text, string pattern, string by) =>
        Of(pattern).Replace(text, by);

    public static string Replace(string text, string pattern, MatchEvaluator by) =>
        Of(pattern).Replace(text, by);

    private static Regex Of(string pattern) =>
        Made.GetOrAdd(pattern, one => new Regex(one, RegexOptions.ExplicitCapture, Longest));
}

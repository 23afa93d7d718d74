using System.Globalization;
using System.Text.RegularExpressions;
using Humanizer;
using NodaTime;

namespace LibrarianBot.Networks;

/// <summary>How long before something people are reminded: so many weeks, days or hours.</summary>
/// <param name="Count">How many.</param>
/// <param name="Unit"><c>w</c>, <c>d</c> or <c>h</c>.</param>
internal readonly record struct ReminderOffset(int Count, char Unit)
{
    private static readonly Dictionary<char, (string Word, int Hours)> Units = new()
    {
        ['w'] = ("week", 168),
        ['d'] = ("day", 24),
        ['h'] = ("hour", 1),
    };

    /// <summary>For ordering; a day with a change of the clock isn't quite as long.</summary>
    public int Hours => Count * Units[Unit].Hours;

    /// <summary>The moment; days and weeks before are at the same time of day, whatever the clocks do in between.</summary>
    public Instant Before(LocalDateTime start, DateTimeZone zone) =>
        Unit == 'h'
            ? LocalTimes.At(start, zone) - Duration.FromHours(Count)
            : LocalTimes.At(start.PlusHours(-Hours), zone);

    /// <summary><c>two weeks</c>, <c>two days</c>, <c>one hour</c>.</summary>
    public string Said => Units[Unit].Word.ToQuantity(Count, ShowQuantityAs.Words);

    /// <summary>As it is kept, <c>2d</c>.</summary>
    public override string ToString() => $"{Count.ToString(CultureInfo.InvariantCulture)}{Unit}";
}

/// <summary>A network's choice of them, the longest first.</summary>
internal static partial class ReminderOffsets
{
    public const int Most = 5;
    private const int LongestHours = 60 * 24;

    public static readonly IReadOnlyList<ReminderOffset> Usual =
    [
        new(2, 'w'),
        new(2, 'd'),
        new(2, 'h'),
    ];

    /// <summary><c>2 weeks, 2 days and 2 hours</c>, <c>2w 2d 2h</c>, <c>none</c>; null for what can't be read.</summary>
    public static IReadOnlyList<ReminderOffset>? Read(string typed)
    {
        var text = typed.Trim().ToLowerInvariant();
        if (text is "none" or "")
        {
            return [];
        }

        var offsets = new List<ReminderOffset>();
        foreach (var part in Parts(text))
        {
            var match = One().Match(part);
            if (!match.Success)
            {
                return null;
            }

            var count = int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture);
            var offset = new ReminderOffset(count, match.Groups["unit"].Value[0]);
            if (offset.Hours is < 1 or > LongestHours)
            {
                return null;
            }

            offsets.Add(offset);
        }

        return offsets.Count > Most
            ? null
            : [.. offsets.DistinctBy(one => one.Hours).OrderByDescending(one => one.Hours)];
    }

    private static IEnumerable<string> Parts(string text) =>
        Between().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0);

    /// <summary>As it is kept.</summary>
    public static string Kept(IReadOnlyList<ReminderOffset> offsets) =>
        offsets.Count == 0 ? "none" : string.Join(' ', offsets);

    /// <summary><c>two weeks, two days and two hours</c>.</summary>
    public static string Said(IReadOnlyList<ReminderOffset> offsets) =>
        InWords.And([.. offsets.Select(one => one.Said)]);

    [GeneratedRegex(
        @"^(?<count>[0-9]{1,3})\s*(?:(?<unit>w)(?:eeks?)?|(?<unit>d)(?:ays?)?|(?<unit>h)(?:ours?|rs?)?)$",
        RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex One();

    [GeneratedRegex(
        @"[,;]|\band\b|(?<=[a-z])\s+(?=[0-9])",
        RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex Between();
}

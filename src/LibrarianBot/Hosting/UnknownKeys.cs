using Microsoft.Extensions.Configuration;

namespace LibrarianBot.Hosting;

/// <summary>Finds settings that nothing reads, and what they were probably meant to be.</summary>
internal static class UnknownKeys
{
    private const StringComparison NoCase = StringComparison.OrdinalIgnoreCase;

    /// <exception cref="CannotStartException">A key under our sections, or a section of our own sources, is unknown.</exception>
    public static void Refuse(IConfigurationRoot configuration, IReadOnlyCollection<string> known)
    {
        var sections = known
            .Select(Section)
            .Append("Logging")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        foreach (var (key, value) in configuration.AsEnumerable())
        {
            if (value is null || known.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            var section = Section(key);
            var ours = sections.Contains(section, StringComparer.OrdinalIgnoreCase);
            // The environment is full of other programs' variables; our files and command line are not.
            if (
                ours
                    ? !section.Equals("Logging", NoCase)
                    : SettingsSources.IsOurs(configuration, key)
            )
            {
                throw new CannotStartException(
                    ExitCode.Settings,
                    Sentence(configuration, key, known)
                );
            }
        }
    }

    private static string Sentence(
        IConfigurationRoot configuration,
        string key,
        IReadOnlyCollection<string> known
    )
    {
        var nearest = known.MinBy(candidate => Distance(key, candidate))!;
        var guess =
            Distance(key, nearest) <= 2
                ? $"Did you mean {nearest}? Correct or remove it"
                : "Remove it, or look up the right name in appsettings.example.json";
        return $"There is no setting {key}. {guess} ({SettingsSources.Where(configuration, key)}).";
    }

    private static string Section(string key) => key.Split(':', 2)[0];

    /// <summary>Levenshtein's distance, ignoring case: how many letters to insert, remove or change.</summary>
    internal static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change =
                    char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1])
                        ? 0
                        : 1;
                (diagonal, row[j]) = (
                    row[j],
                    Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + change)
                );
            }
        }

        return row[other.Length];
    }
}

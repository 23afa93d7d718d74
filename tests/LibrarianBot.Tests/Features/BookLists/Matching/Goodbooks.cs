using CsvHelper;

namespace LibrarianBot.Tests.Features.BookLists.Matching;

/// <summary>A real book of the 10,000 that matching is measured with.</summary>
internal sealed record Goodbook(
    int Id,
    string Title,
    string OriginalTitle,
    string Authors,
    int? Year,
    string IsbnCell,
    string Isbn13Cell
);

/// <summary>
/// The file goodbooks-10k.csv (CC BY-SA 4.0, not part of this repository): beside the repository in shared/data, or
/// where LIBRARIANBOT_GOODBOOKS says.
/// </summary>
internal static class Goodbooks
{
    public const string Missing =
        "goodbooks-10k.csv isn't here: put it into ../shared/data or name it in LIBRARIANBOT_GOODBOOKS.";

    private static readonly Lazy<IReadOnlyList<Goodbook>?> Read = new(ReadFile);

    /// <summary>The books, or null where the file isn't on this machine.</summary>
    public static IReadOnlyList<Goodbook>? All => Read.Value;

    /// <summary>The books; skips the test where the file isn't on this machine.</summary>
    public static IReadOnlyList<Goodbook> OrSkip()
    {
        Assert.SkipWhen(All is null, Missing);
        return All;
    }

    private static string? FindFile()
    {
        if (Environment.GetEnvironmentVariable("LIBRARIANBOT_GOODBOOKS") is { Length: > 0 } named)
        {
            return named;
        }

        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            var file = Path.Combine(folder.FullName, "shared", "data", "goodbooks-10k.csv");
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    private static List<Goodbook>? ReadFile()
    {
        if (FindFile() is not { } file)
        {
            return null;
        }

        var books = new List<Goodbook>();
        using var csv = CsvReader.FromText(
            File.ReadAllText(file),
            new CsvReaderOptions { HasHeader = false }
        );
        csv.Read();
        while (csv.Read())
        {
            books.Add(
                new Goodbook(
                    int.Parse(csv.GetString(0)),
                    csv.GetString(10),
                    csv.GetString(9),
                    csv.GetString(7),
                    decimal.TryParse(csv.GetString(8), out var year) ? (int)year : null,
                    csv.GetString(5),
                    csv.GetString(6)
                )
            );
        }

        return books;
    }
}

using Humanizer;
using LibrarianBot.Documents;
using NodaTime;

namespace LibrarianBot.Features.PdLog;

/// <summary>
/// Entries of a member's log on paper: the fields that NESA asks for, and for each who says so. It claims no more than that.
/// </summary>
/// <param name="name">The member's name.</param>
/// <param name="school">Their school, or null.</param>
/// <param name="entries">What is certified, oldest first.</param>
/// <param name="days">The days that were asked for; null where it is about one entry.</param>
internal sealed class PdCertificate(
    string name,
    string? school,
    IReadOnlyList<PdEntry> entries,
    DateInterval? days
)
{
    public const string Disclaimer =
        "This is a record kept by the network; it is not endorsed or accredited by NESA or VIT.";

    private static readonly Dictionary<string, string> Names = StandardNames.All.ToDictionary(
        standard => standard.Code,
        standard => standard.Name,
        StringComparer.Ordinal
    );

    public required LocalDate MadeOn { get; init; }

    /// <summary>The zone in which a confirmation has its day.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>A PDF that screen readers can read; the same entries on the same day make the same bytes.</summary>
    public byte[] Draw()
    {
        var paper = new Paper();
        foreach (var block in Blocks())
        {
            paper.Add(block);
        }

        return paper.Print(
            $"Professional development of {name}",
            MadeOn,
            $"{Disclaimer} Printed on {PdWords.Said(MadeOn)}."
        );
    }

    /// <summary>What stands on it; each block stays on one page.</summary>
    public IEnumerable<IReadOnlyList<PaperText>> Blocks() =>
        [
            Head(),
            .. entries.Select(Entry),
            .. entries.Count > 1 ? [Sum()] : Array.Empty<List<PaperText>>(),
        ];

    private List<PaperText> Head()
    {
        List<PaperText> head =
        [
            new("Certificate of professional development", PaperStyle.Title),
            new(name, PaperStyle.Name) { Gap = 18 },
        ];
        if (school is not null)
        {
            head.Add(new PaperText(school, PaperStyle.Plain));
        }

        if (days is not null)
        {
            head.Add(
                new PaperText(
                    $"{PdWords.Said(days.Start)} to {PdWords.Said(days.End)}",
                    PaperStyle.Plain
                )
            );
        }

        return head;
    }

    private List<PaperText> Entry(PdEntry entry)
    {
        List<PaperText> block =
        [
            new(entry.Name, PaperStyle.Heading) { Gap = 16 },
            Field("Date", PdWords.Said(entry.Day)),
            Field("Activity type", PdWords.Said(entry.Activity)),
            Field("Duration", Lengths.InHours(entry.Minutes)),
            Field("Standards", Standards(entry)),
        ];
        if (entry.Provider is { } provider)
        {
            block.Add(Field("Provider", provider));
        }

        if (entry.PriorityArea is { } area)
        {
            block.Add(Field("Priority area", PdWords.Said(area)));
        }

        block.Add(Field("Confirmation", Confirmation(entry)));
        return block;
    }

    /// <summary>The sum, and how much of it somebody else vouches for.</summary>
    private List<PaperText> Sum()
    {
        var confirmed = entries.Where(entry => entry.IsConfirmed).Sum(entry => entry.Minutes);
        var all = entries.Sum(entry => entry.Minutes);
        return
        [
            new PaperText(
                $"In all: {Lengths.InHours(all)} in {"activity".ToQuantity(entries.Count)}",
                PaperStyle.Heading
            )
            {
                Gap = 20,
            },
            new PaperText(
                confirmed == all ? "Presence was confirmed for all of them."
                    : confirmed == 0 ? "All are as recorded by the member."
                    : $"Presence was confirmed for {Lengths.InHours(confirmed)}; the others are as recorded by the member.",
                PaperStyle.Plain
            ),
        ];
    }

    private string Confirmation(PdEntry entry) =>
        entry is { ConfirmedBy: { } by, ConfirmedAt: { } at }
            ? $"presence confirmed by {by} on {PdWords.Said(at.InZone(Zone).Date)}"
            : "as recorded by the member";

    private static string Standards(PdEntry entry) =>
        entry.Standards is { } standards
            ? string.Join('\n', standards.Codes.Select(code => $"{code} {Names[code]}"))
            : "not given";

    private static PaperText Field(string label, string text) =>
        new(text, PaperStyle.Plain) { Label = label };
}

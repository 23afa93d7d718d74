using Humanizer;
using LibrarianBot.Documents;
using NodaTime.Text;

namespace LibrarianBot.Features.BookLists.Export;

/// <summary>A list on paper, to tick off at the shelf or to pin up in the staff room.</summary>
internal static class ListPdf
{
    private const int CoverWidth = 176;
    private const int CoverHeight = 264;

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture(
        "d MMMM uuuu"
    );

    public static byte[] Write(FinishedList list)
    {
        var titles = list.ByAuthor();
        var covers = titles.Select(Cover).ToList();
        var hasCovers = covers.Exists(cover => cover is not null);
        var paper = new Paper();
        paper.Add(Head(list));
        for (var at = 0; at < titles.Count; at++)
        {
            paper.Add(
                new PaperBlock(Texts(titles[at]))
                {
                    HasBox = true,
                    HasRule = true,
                    Picture = covers[at],
                    IsBesidePicture = hasCovers,
                }
            );
        }

        var topic = PlainCell.Of(list.Topic);
        return paper.Print(
            topic,
            list.CompiledOn,
            list.Network is { } network ? $"{topic} · {PlainCell.Of(network)}" : topic
        );
    }

    private static PaperText[] Head(FinishedList list)
    {
        var people = list.Contributors().Count;
        string?[] what =
        [
            list.Years,
            "title".ToQuantity(list.Titles.Count)
                + (people > 0 ? $" from {(people == 1 ? "1 person" : $"{people} people")}" : ""),
        ];
        string?[] whence =
        [
            list.AskedBy is { } asker ? $"Asked for by {asker}" : null,
            list.Network,
            $"compiled on {Day.Format(list.CompiledOn)}",
        ];
        return
        [
            new PaperText(PlainCell.Of(list.Topic), PaperStyle.Title) { Gap = 0 },
            new PaperText(Joined(" · ", what), PaperStyle.Plain) { Gap = 4 },
            new PaperText(Joined(" · ", whence), PaperStyle.Small) { Gap = 2 },
            .. list.Contributors().Count > 0
                ? [new PaperText($"Thank you {Sentence(list.Contributors())}.", PaperStyle.Small)]
                : Array.Empty<PaperText>(),
        ];
    }

    private static List<PaperText> Texts(FinishedTitle title)
    {
        List<PaperText> texts = [new(PlainCell.Of(title.Name), PaperStyle.Heading) { Gap = 0 }];
        Add(
            texts,
            Joined("; ", title.Authors.Select(name => AuthorHeading.Read(name).Inverted)),
            PaperStyle.Plain
        );
        Add(
            texts,
            Joined(
                " · ",
                [
                    title.Published?.ToString(),
                    title.Publisher,
                    title.Isbn is { } isbn && !title.IsUnnamed ? $"ISBN {isbn}" : null,
                ]
            ),
            PaperStyle.Small
        );
        foreach (var note in title.Notes)
        {
            Add(texts, PlainCell.Of(note), PaperStyle.Plain);
        }

        Add(texts, title.Credits, PaperStyle.Small);
        return texts;
    }

    private static void Add(List<PaperText> texts, string text, PaperStyle style)
    {
        if (text.Length > 0)
        {
            texts.Add(new PaperText(text, style) { Gap = 1.5f });
        }
    }

    private static PaperPicture? Cover(FinishedTitle title) =>
        title.Cover is { } file
            ? PaperPicture.TryRead(file, CoverWidth, CoverHeight, $"Cover of {title.Name}")
            : null;

    private static string Joined(string by, IEnumerable<string?> parts) =>
        string.Join(by, parts.Select(PlainCell.Of).Where(part => part.Length > 0));

    /// <summary>"Ben, Cara and Dee".</summary>
    private static string Sentence(IReadOnlyList<string> names)
    {
        var plain = names.Select(PlainCell.Of).ToList();
        return plain.Count == 1
            ? plain[0]
            : $"{string.Join(", ", plain.SkipLast(1))} and {plain[^1]}";
    }
}

using System.Globalization;
using NodaTime.Text;

namespace LibrarianBot.Features.BookLists.Export.Marc;

/// <summary>A list's titles as MARC 21 records: what is known of each, and nothing that isn't.</summary>
internal static class ListMarc
{
    private static readonly LocalDatePattern Stamp = LocalDatePattern.CreateWithInvariantCulture(
        "uuuuMMdd"
    );
    private static readonly LocalDatePattern ShortStamp =
        LocalDatePattern.CreateWithInvariantCulture("yyMMdd");

    public static IReadOnlyList<MarcRecord> Records(FinishedList list) =>
        [.. list.ByAuthor().Select((title, at) => Record(list, title, at + 1))];

    private static MarcRecord Record(FinishedList list, FinishedTitle title, int number)
    {
        var statement = TitleStatement.Read(title.Name);
        var authors = title.Authors.Select(PlainCell.Of).Where(name => name.Length > 0).ToList();
        List<MarcField?> fields =
        [
            MarcField.Control("001", $"list{list.Number}-{number}"),
            MarcField.Control("003", "LibrarianBot"),
            MarcField.Control("005", $"{Stamp.Format(list.CompiledOn)}000000.0"),
            MarcField.Control("008", FixedData(list, title)),
            title.Isbn is { } isbn ? Plain("020", isbn.ToString()) : null,
            authors.Count > 0 ? Person("100", authors[0]) : null,
            TitleField(statement, authors),
            Plain("250", title.Edition),
            Publication(title),
            title.Pages is { } pages ? Plain("300", $"{pages} pages") : null,
            SeriesField(statement),
            .. title.Notes.Select(note => Plain("500", Sentence(PlainCell.Of(note)))),
            Plain("500", Sentence(Capital(title.Credits))),
            Plain("520", title.Summary),
            .. title.Subjects.Select(Subject),
            .. authors.Skip(1).Select(name => Person("700", name)),
            title.Link is { } link
                ? MarcField.Data("856", '4', '2', new MarcSubfield('u', link.AbsoluteUri))
                : null,
        ];
        return new MarcRecord([.. fields.OfType<MarcField>()]);
    }

    /// <summary>
    /// Field 008: when it was entered, the year, and that nobody coded the rest. "und": the language isn't known.
    /// </summary>
    private static string FixedData(FinishedList list, FinishedTitle title) =>
        ShortStamp.Format(list.CompiledOn)
        + (
            title.Published is > 0 and <= 9999
                ? string.Create(CultureInfo.InvariantCulture, $"s{title.Published:0000}    ")
                : "nuuuuuuuu"
        )
        + "xx |||||||||||||| ||und d";

    private static MarcField TitleField(TitleStatement title, List<string> authors)
    {
        var hasRest = title.Rest.Length > 0;
        var responsible = string.Join(", ", authors.Select(InReadingOrder));
        return MarcField.Data(
            "245",
            authors.Count > 0 ? '1' : '0',
            (char)('0' + title.Skipped),
            new MarcSubfield(
                'a',
                hasRest ? $"{title.Title} :"
                    : responsible.Length > 0 ? $"{title.Title} /"
                    : Sentence(title.Title)
            ),
            new MarcSubfield(
                'b',
                !hasRest ? ""
                    : responsible.Length > 0 ? $"{title.Rest} /"
                    : Sentence(title.Rest)
            ),
            new MarcSubfield('c', Sentence(responsible))
        );
    }

    private static MarcField? Publication(FinishedTitle title)
    {
        var publisher = PlainCell.Of(title.Publisher);
        var year = title.Published?.ToString(CultureInfo.InvariantCulture) ?? "";
        return publisher.Length + year.Length == 0
            ? null
            : MarcField.Data(
                "264",
                ' ',
                '1',
                new MarcSubfield(
                    'b',
                    publisher.Length > 0 && year.Length > 0 ? $"{publisher}," : publisher
                ),
                new MarcSubfield('c', Sentence(year))
            );
    }

    private static MarcField? SeriesField(TitleStatement title) =>
        title.Series.Length == 0
            ? null
            : MarcField.Data(
                "490",
                '0',
                ' ',
                new MarcSubfield('a', $"{title.Series} ;"),
                new MarcSubfield('v', title.Number)
            );

    private static MarcField Person(string tag, string name)
    {
        var heading = AuthorHeading.Read(name);
        var isMain = tag == "100";
        var last = isMain ? "," : ".";
        return MarcField.Data(
            tag,
            heading.Given.Length > 0 ? '1' : '0',
            ' ',
            new MarcSubfield(
                'a',
                heading.Name + (heading.Suffix.Length + heading.Dates.Length > 0 ? "," : last)
            ),
            new MarcSubfield(
                'c',
                heading.Suffix.Length == 0 ? ""
                    : heading.Dates.Length > 0 || isMain ? $"{heading.Suffix},"
                    : heading.Suffix
            ),
            new MarcSubfield(
                'd',
                heading.Dates.Length == 0 ? ""
                    : isMain ? $"{heading.Dates},"
                    : heading.Dates
            ),
            new MarcSubfield('e', isMain ? "author." : "")
        );
    }

    /// <summary>"Dinosaurs -- Fiction" has its subdivision in a subfield of its own.</summary>
    private static MarcField? Subject(string subject)
    {
        var parts = PlainCell
            .Of(subject)
            .Split("--", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0
            ? null
            : MarcField.Data(
                "650",
                ' ',
                '4',
                [.. parts.Select((part, at) => new MarcSubfield(at == 0 ? 'a' : 'x', part))]
            );
    }

    private static MarcField? Plain(string tag, string? text) =>
        PlainCell.Of(text) is { Length: > 0 } known
            ? MarcField.Data(tag, ' ', ' ', new MarcSubfield('a', known))
            : null;

    private static string InReadingOrder(string name)
    {
        var heading = AuthorHeading.Read(name);
        return $"{heading.Given} {heading.Surname} {heading.Suffix}".Trim();
    }

    private static string Capital(string text) =>
        text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private static string Sentence(string text) =>
        text.Length == 0 || text[^1] is '.' or '!' or '?' ? text : $"{text}.";
}

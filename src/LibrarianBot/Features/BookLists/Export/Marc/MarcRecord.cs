namespace LibrarianBot.Features.BookLists.Export.Marc;

/// <summary>A piece of a field: its code, and its text.</summary>
internal readonly record struct MarcSubfield(char Code, string Text);

/// <summary>A field of a MARC record: a control field (001 to 009) has a value, any other indicators and subfields.</summary>
internal sealed class MarcField
{
    private MarcField(
        string tag,
        string value,
        char first,
        char second,
        IReadOnlyList<MarcSubfield> subfields
    )
    {
        Tag = tag;
        Value = value;
        First = first;
        Second = second;
        Subfields = subfields;
    }

    /// <summary>Three digits.</summary>
    public string Tag { get; }

    /// <summary>What a control field says; empty in any other.</summary>
    public string Value { get; }
    public char First { get; }
    public char Second { get; }
    public IReadOnlyList<MarcSubfield> Subfields { get; }

    public bool IsControl => Tag.StartsWith("00", StringComparison.Ordinal);

    public static MarcField Control(string tag, string value) => new(tag, value, ' ', ' ', []);

    /// <summary>A field of which the subfields without text are left out.</summary>
    public static MarcField Data(
        string tag,
        char first,
        char second,
        params IReadOnlyList<MarcSubfield> subfields
    ) =>
        new(
            tag,
            "",
            first,
            second,
            [
                .. subfields
                    .Select(one => one with { Text = PlainCell.Of(one.Text) })
                    .Where(one => one.Text.Length > 0),
            ]
        );
}

/// <summary>A bibliographic record for a library system.</summary>
/// <param name="Fields">In the order of their tags.</param>
internal sealed record MarcRecord(IReadOnlyList<MarcField> Fields)
{
    /// <summary>
    /// The leader where lengths aren't known: a new record (n) of a book (am), in Unicode (a), minimal level (7), with
    /// catalogues' punctuation (i).
    /// </summary>
    public const string Leader = "00000nam a22000007i 4500";
}

namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>What a spreadsheet did to an ISBN before somebody shared it.</summary>
internal enum IsbnDamage
{
    None,

    /// <summary>439023483 of 0439023483: the check digit tells that it was one.</summary>
    ZerosLost,

    /// <summary>9780439023481.0, ="9780439023481", '9780439023481.</summary>
    Wrapped,

    /// <summary>9.78043902348E+12: the check digit leaves one number only, or another cell does.</summary>
    Rounded,
}

/// <summary>Why there is no ISBN to be had.</summary>
internal enum IsbnFault
{
    /// <summary>9.78044E+12: digits are gone that nothing else tells.</summary>
    DigitsLost,

    WrongCheckDigit,

    /// <summary>Another kind of number, or words.</summary>
    NotAnIsbn,
}

/// <summary>What a row's cells say of its ISBN.</summary>
internal abstract record IsbnRepairResult
{
    private IsbnRepairResult() { }

    public sealed record Known(Isbn Isbn, IsbnDamage Damage) : IsbnRepairResult;

    /// <summary>The cells are empty.</summary>
    public sealed record Nothing : IsbnRepairResult;

    /// <summary>Something stands there, but which ISBN it was can't be known.</summary>
    public sealed record NotKnown(string Cell, IsbnFault Fault) : IsbnRepairResult;
}

/// <summary>
/// Undoes what spreadsheets do to ISBNs, where the digits that are left say for certain which it was. Only for cells of
/// a column that holds ISBNs: elsewhere seven digits may be anything.
/// </summary>
/// <param name="precision">
/// How many digits the table's rounded numbers have. Where others have twelve, 9.781423104E+12 lost two zeros, not two
/// digits that nobody knows.
/// </param>
internal sealed class IsbnRepair(int precision)
{
    private static readonly char[] BetweenIsbns = [',', ';', '/', '|'];

    /// <summary>For a single row.</summary>
    public static IsbnRepair OfOneRow { get; } = new(0);

    /// <summary>For a table, of which these are all cells that may hold an ISBN.</summary>
    public static IsbnRepair OfTable(IEnumerable<string> cells) =>
        new(cells.Max(cell => (int?)IsbnCell.RoundedDigits(cell)) ?? 0);

    /// <summary>Reads the cells of one row that hold an ISBN, in ten digits, in thirteen, or both.</summary>
    public IsbnRepairResult Read(params IReadOnlyList<string> cells)
    {
        var read = cells
            .SelectMany(Split)
            .Select(cell => IsbnCell.Read(cell, precision))
            .Where(cell => !cell.IsEmpty)
            .ToList();
        if (read.Count == 0)
        {
            return new IsbnRepairResult.Nothing();
        }

        if (read.Find(cell => cell.Isbn is not null) is { Isbn: { } isbn } whole)
        {
            return new IsbnRepairResult.Known(isbn, whole.Damage);
        }

        foreach (var rounded in read)
        {
            if (OnlyPossible(rounded, read) is { } only)
            {
                return new IsbnRepairResult.Known(only, IsbnDamage.Rounded);
            }
        }

        var told = read.MinBy(cell => cell.Fault)!;
        return new IsbnRepairResult.NotKnown(told.Text, told.Fault);
    }

    /// <summary>The one ISBN that is rounded to the cell, or the one of them whose digits another cell has.</summary>
    private static Isbn? OnlyPossible(IsbnCell rounded, List<IsbnCell> row)
    {
        if (rounded.Possible is [var only])
        {
            return only;
        }

        return
            rounded.Possible.Where(isbn => row.Exists(cell => cell.HasBodyOf(isbn))).ToList()
                is [var confirmed]
            ? confirmed
            : null;
    }

    /// <summary>"9788186227527, 8186227520": both of one book. Not the comma of 9,78044E+12.</summary>
    private static string[] Split(string cell) =>
        IsbnCell.RoundedDigits(cell) > 0 ? [cell] : cell.Split(BetweenIsbns);
}

using LibrarianBot.Features.BookLists;
using LibrarianBot.Features.BookLists.Matching;

namespace LibrarianBot.Tests.Features.BookLists.Matching;

public sealed class IsbnRepairTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("9780439023481", "9780439023481", IsbnDamage.None)]
    [InlineData("978-0-439-02348-1", "9780439023481", IsbnDamage.None)]
    [InlineData("0439023483", "9780439023481", IsbnDamage.None)]
    [InlineData("439023483", "9780439023481", IsbnDamage.ZerosLost)]
    [InlineData("61120081", "9780061120084", IsbnDamage.ZerosLost)]
    [InlineData("7442912", "9780007442911", IsbnDamage.ZerosLost)]
    [InlineData("067001821X", "9780670018215", IsbnDamage.None)]
    [InlineData("67001821x", "9780670018215", IsbnDamage.ZerosLost)]
    [InlineData("9780439023481.0", "9780439023481", IsbnDamage.Wrapped)]
    [InlineData("439023483.0", "9780439023481", IsbnDamage.ZerosLost)]
    [InlineData("'9780439023481", "9780439023481", IsbnDamage.Wrapped)]
    [InlineData("=\"0439023483\"", "9780439023481", IsbnDamage.Wrapped)]
    [InlineData("=9780439023481", "9780439023481", IsbnDamage.Wrapped)]
    [InlineData("9.780439023481E+12", "9780439023481", IsbnDamage.Wrapped)]
    [InlineData("9,780439023481E+12", "9780439023481", IsbnDamage.Wrapped)]
    [InlineData("9788186227527, 8186227520", "9788186227527", IsbnDamage.None)]
    [InlineData("8186227520 / 9788186227527", "9788186227527", IsbnDamage.None)]
    public void What_the_digits_tell_for_certain_is_mended(
        string cell,
        string isbn,
        object damage
    ) =>
        Assert.Equal(
            new IsbnRepairResult.Known(Isbn.Parse(isbn), (IsbnDamage)damage),
            IsbnRepair.OfOneRow.Read(cell)
        );

    [Theory]
    [InlineData("9.78044E+12", IsbnFault.DigitsLost)]
    [InlineData("9.78E+12", IsbnFault.DigitsLost)]
    // Both 9780316015844 and 9780316015837 are rounded to it.
    [InlineData("9.78031601584e+12", IsbnFault.DigitsLost)]
    [InlineData("9780439023482", IsbnFault.WrongCheckDigit)]
    [InlineData("439023484", IsbnFault.WrongCheckDigit)]
    [InlineData("1234567", IsbnFault.WrongCheckDigit)]
    [InlineData("76783609419.0", IsbnFault.NotAnIsbn)]
    [InlineData("2.94001623192e+12", IsbnFault.NotAnIsbn)]
    [InlineData("9.781423104E+12", IsbnFault.DigitsLost)]
    [InlineData("forthcoming", IsbnFault.NotAnIsbn)]
    [InlineData("9.78E+99", IsbnFault.NotAnIsbn)]
    [InlineData("#N/A", IsbnFault.NotAnIsbn)]
    public void What_cannot_be_known_is_said_and_not_guessed(string cell, object fault) =>
        Assert.Equal(
            (IsbnFault)fault,
            Assert.IsType<IsbnRepairResult.NotKnown>(IsbnRepair.OfOneRow.Read(cell)).Fault
        );

    [Fact]
    public void A_rounded_number_that_only_one_ISBN_gives_is_that_ISBN() =>
        Assert.Equal(
            new IsbnRepairResult.Known(Isbn.Parse("9780671723651"), IsbnDamage.Rounded),
            IsbnRepair.OfOneRow.Read("9.78067172365e+12")
        );

    [Fact]
    public void Zeros_that_were_left_off_are_no_lost_digits_where_the_table_shows_more()
    {
        var table = IsbnRepair.OfTable(["9.78043902348e+12", "9.7809897948e+12", "", "Wonder"]);

        Assert.IsType<IsbnRepairResult.NotKnown>(IsbnRepair.OfOneRow.Read("9.7809897948e+12"));
        Assert.Equal(
            new IsbnRepairResult.Known(Isbn.Parse("9780989794800"), IsbnDamage.Rounded),
            table.Read("9.7809897948e+12")
        );
        Assert.IsType<IsbnRepairResult.Nothing>(IsbnRepair.OfTable([]).Read());
    }

    [Fact]
    public void Two_damaged_cells_may_tell_together_what_neither_does()
    {
        // The check digit of the ten isn't right, but its nine digits are one of the two that the other was rounded from.
        var mended = IsbnRepair.OfOneRow.Read("812971060", "9.78081297106e+12");

        Assert.Equal(
            new IsbnRepairResult.Known(Isbn.Parse("081297106X"), IsbnDamage.Rounded),
            mended
        );
        Assert.IsType<IsbnRepairResult.NotKnown>(IsbnRepair.OfOneRow.Read("812971060"));
        Assert.IsType<IsbnRepairResult.NotKnown>(IsbnRepair.OfOneRow.Read("9.78081297106e+12"));
        Assert.IsType<IsbnRepairResult.NotKnown>(
            IsbnRepair.OfOneRow.Read("84386874", "9.78084238688e+12")
        );
    }

    [Fact]
    public void A_whole_cell_counts_whatever_became_of_the_other() =>
        Assert.Equal(
            Isbn.Parse("9780439023481"),
            Assert
                .IsType<IsbnRepairResult.Known>(
                    IsbnRepair.OfOneRow.Read("9.78044E+12", "439023483")
                )
                .Isbn
        );

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("=\"\"")]
    [InlineData("''")]
    public void An_empty_cell_is_no_fault(string cell) =>
        Assert.IsType<IsbnRepairResult.Nothing>(IsbnRepair.OfOneRow.Read(cell, ""));

    [Fact]
    public void Of_ten_thousand_books_that_a_spreadsheet_mangled_nearly_all_are_right_again()
    {
        var books = Goodbooks.OrSkip();
        var repair = IsbnRepair.OfTable(
            books.SelectMany(book => new[] { book.IsbnCell, book.Isbn13Cell })
        );
        var read = books
            .Select(book => (Book: book, Result: repair.Read(book.IsbnCell, book.Isbn13Cell)))
            .ToList();
        var known = read.Where(one => one.Result is IsbnRepairResult.Known).ToList();
        var nothing = read.Count(one => one.Result is IsbnRepairResult.Nothing);
        var notKnown = read.Where(one => one.Result is IsbnRepairResult.NotKnown).ToList();
        foreach (var damage in known.CountBy(one => ((IsbnRepairResult.Known)one.Result).Damage))
        {
            output.WriteLine($"{damage.Key}: {damage.Value}");
        }

        foreach (
            var fault in notKnown.CountBy(one => ((IsbnRepairResult.NotKnown)one.Result).Fault)
        )
        {
            output.WriteLine($"{fault.Key}: {fault.Value}");
        }

        var none =
            nothing
            + notKnown.Count(one =>
                one.Result is IsbnRepairResult.NotKnown { Fault: IsbnFault.NotAnIsbn }
            );
        output.WriteLine(
            $"{books.Count} books: {known.Count} ISBNs known; {none} have none in the file ({none - nothing} have another number), "
                + $"{books.Count - known.Count - none} can't be known; {known.Count + none} right"
        );

        Assert.True(known.Count + none >= 9_900, $"{known.Count + none} right");
        Assert.True(known.Count >= 9_320, $"{known.Count} known");
        // Nothing invented: each ISBN is what one of its cells says, as far as that goes.
        Assert.All(
            known,
            one =>
            {
                var isbn = ((IsbnRepairResult.Known)one.Result).Isbn;
                var asTen = one.Book.IsbnCell.PadLeft(10, '0') == isbn.Ten;
                var asRounded =
                    double.TryParse(one.Book.Isbn13Cell, out var rounded)
                    && Math.Abs(rounded - double.Parse(isbn.ToString())) <= 5;
                Assert.True(asTen || asRounded, $"{isbn} of {one.Book}");
            }
        );
    }

    [Fact]
    public void What_is_told_of_a_rounded_number_is_what_the_other_column_says()
    {
        var books = Goodbooks.OrSkip();
        var repair = IsbnRepair.OfTable(books.Select(book => book.Isbn13Cell));
        var both = books
            .Select(book =>
                (Ten: repair.Read(book.IsbnCell), Thirteen: repair.Read(book.Isbn13Cell))
            )
            .Where(pair =>
                pair is { Ten: IsbnRepairResult.Known, Thirteen: IsbnRepairResult.Known }
            )
            .Select(pair =>
                (
                    Ten: ((IsbnRepairResult.Known)pair.Ten).Isbn,
                    Thirteen: ((IsbnRepairResult.Known)pair.Thirteen).Isbn
                )
            )
            .ToList();
        var same = both.Count(pair => pair.Ten == pair.Thirteen);
        output.WriteLine(
            $"{both.Count} rounded numbers that one ISBN only gives: {same} are the other column's, {both.Count - same} another edition's"
        );

        // The others are wholly different numbers, of another edition; none is a near miss.
        Assert.True(both.Count > 2_500 && same >= both.Count - 10, $"{same} of {both.Count}");
        Assert.DoesNotContain(
            both,
            pair =>
                pair.Ten != pair.Thirteen
                && Math.Abs(long.Parse(pair.Ten.ToString()) - long.Parse(pair.Thirteen.ToString()))
                    < 100
        );
    }
}

using FsCheck.Xunit;
using LibrarianBot.Features.BookLists;
using Xunit;

namespace LibrarianBot.Tests.Features;

public sealed class IsbnTests
{
    [Theory]
    [InlineData("9781529502848", "9781529502848")]
    [InlineData("978-1-5295-0284-8", "9781529502848")]
    [InlineData("978 1 5295 0284 8", "9781529502848")]
    [InlineData("0-7344-0694-0", "9780734406941")]
    [InlineData("734406940", "9780734406941")]
    [InlineData("080442957X", "9780804429573")]
    [InlineData("080442957x", "9780804429573")]
    [InlineData("978−0−439−02348−1", "9780439023481")]
    [InlineData("9\u200b780439023481", "9780439023481")]
    [InlineData("9780\u00ad439023481", "9780439023481")]
    [InlineData("９７８０４３９０２３４８１", "9780439023481")]
    [InlineData("ISBN 13: 978-0-439-02348-1", "9780439023481")]
    [InlineData("ISBN (13): 9780439023481", "9780439023481")]
    [InlineData("ISBN-10 0439023483", "9780439023481")]
    [InlineData("ISBN = 9780439023481", "9780439023481")]
    [InlineData("isbn#9780439023481", "9780439023481")]
    [InlineData("ISBN9780439023481", "9780439023481")]
    [InlineData("ISBN139780439023481", "9780439023481")]
    [InlineData("EAN: 9780439023481", "9780439023481")]
    [InlineData("ISBN 1338635174", "9781338635171")]
    [InlineData("'9780439023481", "9780439023481")]
    [InlineData("=\"0439023483\"", "9780439023481")]
    public void An_ISBN_is_kept_as_thirteen_digits(string typed, string kept)
    {
        Assert.True(Isbn.TryParse(typed, out var isbn));
        Assert.Equal(kept, isbn.ToString());
    }

    [Theory]
    [InlineData("9781529502849")]
    [InlineData("9771529502848")]
    [InlineData("0734406941")]
    [InlineData("")]
    [InlineData("97815295028481")]
    [InlineData("X781529502848")]
    [InlineData("٩٧٨١٥٢٩٥٠٢٨٤٨")]
    [InlineData("9790260000438")]
    [InlineData("0000000000")]
    [InlineData("9781111111113")]
    [InlineData("ISBN")]
    [InlineData("ISBN 13")]
    [InlineData("ISSN 9780439023481")]
    public void What_is_no_ISBN_is_refused(string typed) =>
        Assert.False(Isbn.TryParse(typed, out _));

    [Fact]
    public void An_ISBN_has_its_ten_digits_where_there_are_any()
    {
        Assert.Equal("0439023483", Isbn.Parse("9780439023481").Ten);
        Assert.Equal("080442957X", Isbn.Parse("9780804429573").Ten);
        Assert.Null(Isbn.Parse("9798677505119").Ten);
        Assert.Null(default(Isbn).Ten);
    }

    [Property(MaxTest = 500)]
    public void Ten_digits_are_the_same_book_as_thirteen(uint body)
    {
        var thirteen = Isbn.Parse(Thirteen(body));

        Assert.Equal(thirteen, Isbn.Parse(thirteen.Ten!));
    }

    [Property(MaxTest = 1000)]
    public void Any_text_is_read_or_refused_and_what_is_read_reads_back(string? typed)
    {
        if (Isbn.TryParse(typed ?? "", out var isbn))
        {
            Assert.Equal(isbn, Isbn.Parse(isbn.ToString()));
        }
    }

    [Property(MaxTest = 500)]
    public void One_wrong_digit_is_always_noticed(uint body, byte place, byte wrong)
    {
        var right = Thirteen(body);
        var at = 3 + (place % 10);
        var digit = (char)('0' + ((right[at] - '0' + 1 + (wrong % 9)) % 10));
        var changed = string.Concat(right.AsSpan(0, at), [digit], right.AsSpan(at + 1));

        Assert.True(Isbn.TryParse(right, out _));
        Assert.False(Isbn.TryParse(changed, out _));
    }

    private static string Thirteen(uint body)
    {
        var twelve = $"978{1 + (body % 999_999_999):D9}";
        return Enumerable
            .Range(0, 10)
            .Select(check => $"{twelve}{check}")
            .Single(candidate => Isbn.TryParse(candidate, out _));
    }
}

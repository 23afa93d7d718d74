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
    public void What_is_no_ISBN_is_refused(string typed) =>
        Assert.False(Isbn.TryParse(typed, out _));

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
        var twelve = $"978{body % 1_000_000_000:D9}";
        return Enumerable
            .Range(0, 10)
            .Select(check => $"{twelve}{check}")
            .Single(candidate => Isbn.TryParse(candidate, out _));
    }
}

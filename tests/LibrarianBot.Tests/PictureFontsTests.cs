using LibrarianBot.Pictures;
using SkiaSharp;
using Xunit;

namespace LibrarianBot.Tests;

public sealed class PictureFontsTests
{
    [Fact]
    public void The_letters_that_librarians_names_need_are_there()
    {
        using var regular = new SKFont(PictureFonts.Regular);
        using var bold = new SKFont(PictureFonts.Bold);

        Assert.True(regular.ContainsGlyphs("Māori, Zoë, Łukasz, Nguyễn, Σ, Ж – “5.2”"));
        Assert.True(bold.ContainsGlyphs("Term 4 · ½ ✓"));
    }
}

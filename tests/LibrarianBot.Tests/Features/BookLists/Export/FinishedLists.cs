using LibrarianBot.Features.BookLists;
using LibrarianBot.Features.BookLists.Export;
using NodaTime;
using SkiaSharp;

namespace LibrarianBot.Tests.Features.BookLists.Export;

/// <summary>Lists to take away: one as librarians make it, and one that means harm.</summary>
internal static class FinishedLists
{
    public static FinishedList Refugees() =>
        new(
            "Hopeful refugee stories",
            [
                new FinishedTitle("When Stars Are Scattered")
                {
                    Authors = ["Victoria Jamieson", "Omar Mohamed"],
                    Isbn = Isbn.Parse("9780525553908"),
                    Published = 2020,
                    Publisher = "Dial Books",
                    Subjects = ["Refugees -- Fiction", "Graphic novels"],
                    Pages = 264,
                    SuggestedBy = ["Cara Rossi"],
                    Notes = [new CreditedNote("Cara Rossi", "graphic novel, and true")],
                },
                new FinishedTitle("The Arrival")
                {
                    Authors = ["Shaun Tan"],
                    Isbn = Isbn.Parse("0734406940"),
                    Published = 2006,
                    Publisher = "Lothian Books",
                    Subjects = ["Migration", "Wordless picture books"],
                    SuggestedBy = ["Ben Okafor", "Cara Rossi"],
                    HeldAt = ["Bayside High", "Hilltop Primary"],
                    Link = new Uri("https://example.org/arrival?a=1&b=2"),
                },
                new FinishedTitle("Boy, Everywhere")
                {
                    Authors = ["Dassu, A. M."],
                    Published = 2020,
                    SuggestedBy = ["Ben Okafor"],
                    Notes = [new CreditedNote("Ben Okafor", "kids loved it")],
                },
                new FinishedTitle("A Wizard of Earthsea: The First Book (Earthsea Cycle, #1)")
                {
                    Authors = ["Ursula K. Le Guin"],
                    SuggestedBy = ["Dee Tran"],
                },
                new FinishedTitle(null)
                {
                    Isbn = Isbn.Parse("9781529502848"),
                    SuggestedBy = ["Ewan Ngāti"],
                },
            ]
        )
        {
            Number = 42,
            Years = "Years 7–8",
            Network = "Bayside School Libraries",
            AskedBy = "Aroha Ngata, Bayside High",
            CompiledOn = new LocalDate(2026, 12, 4),
        };

    /// <summary>Titles that break what trusts them.</summary>
    public static readonly IReadOnlyList<string> HostileTitles =
    [
        "=HYPERLINK(\"http://evil.example\",\"Click\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1:A9)",
        "\t=1+1",
        "Bell \u0007 escape \u001b[31m null \0 marks \u001d\u001e\u001f end",
        "Half \ud83d of a pair and \udc00 the other",
        "Beyond \uFFFE and \uFFFF",
        "<script>alert('x')</script> & \"quotes\" ]]>",
        "ספר הילדים (The Book)",
        "رحلة ابن بطوطة",
        "\u202Edetrever\u202C and back",
        "漢字 🎉 emoji 👩‍👩‍👧",
        "one,two;three\r\nfour\nfive",
        new string('W', 2000),
        string.Join(' ', Enumerable.Repeat("Extraordinarily", 150)),
        string.Concat(Enumerable.Repeat("é̂̃", 700)),
        "",
        "   ",
    ];

    public static FinishedList Hostile() =>
        new(
            HostileTitles[0],
            [
                .. HostileTitles.Select(text => new FinishedTitle(text)
                {
                    Authors = [text, text],
                    Publisher = text,
                    Edition = text,
                    Summary = text,
                    Subjects = [text],
                    Notes = [new CreditedNote(text, text)],
                    SuggestedBy = [text],
                    HeldAt = [text],
                    Published = -431,
                    Cover = [1, 2, 3],
                }),
            ]
        )
        {
            Years = HostileTitles[5],
            Network = HostileTitles[6],
            AskedBy = HostileTitles[7],
            CompiledOn = new LocalDate(2026, 12, 4),
        };

    public static byte[] Picture(int width, int height, SKColor colour)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        surface.Canvas.Clear(colour);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}

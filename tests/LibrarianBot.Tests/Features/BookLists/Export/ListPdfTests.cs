using System.Text;
using LibrarianBot.Documents;
using LibrarianBot.Features.BookLists.Export;
using SkiaSharp;
using UglyToad.PdfPig;

namespace LibrarianBot.Tests.Features.BookLists.Export;

public sealed class ListPdfTests
{
    [Fact]
    public void The_list_is_sorted_by_author_with_credits_and_a_foot_on_each_page()
    {
        using var pdf = PdfDocument.Open(ListPdf.Write(FinishedLists.Refugees()));

        var page = Assert.Single(pdf.GetPages());
        var text = page.Text;
        string[] order =
        [
            "Hopeful refugee stories",
            "Years 7–8 · 5 titles from 4 people",
            "Asked for by Aroha Ngata, Bayside High · Bayside School Libraries · compiled on 4 December 2026",
            "Thank you Ben Okafor, Cara Rossi, Dee Tran and Ewan Ngāti.",
            "Boy, Everywhere",
            "Dassu, A. M.",
            "kids loved it",
            "When Stars Are Scattered",
            "Jamieson, Victoria; Mohamed, Omar",
            "2020 · Dial Books · ISBN 9780525553908",
            "A Wizard of Earthsea",
            "Le Guin, Ursula K.",
            "The Arrival",
            "suggested by Ben Okafor, Cara Rossi; held at Bayside High, Hilltop Primary",
            "ISBN 9781529502848",
            "Hopeful refugee stories · Bayside School Libraries",
            "Page 1 of 1",
        ];
        var at = 0;
        foreach (var part in order)
        {
            at = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{part} in {text}");
        }
    }

    [Fact]
    public void The_same_list_makes_the_same_file_and_it_is_tagged_in_English()
    {
        var one = ListPdf.Write(FinishedLists.Refugees());
        var two = ListPdf.Write(FinishedLists.Refugees());
        var other = ListPdf.Write(FinishedLists.Refugees() with { Topic = "Others" });

        Assert.True(one.AsSpan().SequenceEqual(two));
        Assert.False(one.AsSpan().SequenceEqual(other));
        var text = Encoding.Latin1.GetString(one);
        Assert.StartsWith("%PDF-1.7", text, StringComparison.Ordinal);
        Assert.Contains("/Marked true", text, StringComparison.Ordinal);
        Assert.Contains("/Lang(en-AU)", text, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", text, StringComparison.Ordinal);
        Assert.Single(Matches(text, "/S/H1"));
        // A heading for each title, so that a screen reader jumps from one to the next.
        Assert.Equal(5, Matches(text, "/S/H2").Count);
    }

    [Fact]
    public void Covers_stand_beside_their_titles_and_say_what_they_show()
    {
        var list = FinishedLists.Refugees();
        var withCovers = list with
        {
            Titles =
            [
                list.Titles[0] with
                {
                    Cover = FinishedLists.Picture(1200, 1800, SKColors.SteelBlue),
                },
                list.Titles[1] with
                {
                    Cover = [1, 2, 3],
                },
                .. list.Titles.Skip(2),
            ],
        };

        var file = ListPdf.Write(withCovers);

        using var pdf = PdfDocument.Open(file);
        var image = Assert.Single(pdf.GetPage(1).GetImages());
        Assert.InRange(image.WidthInSamples, 100, 176);
        Assert.Contains(
            "/Alt(Cover of When Stars Are Scattered)",
            Encoding.Latin1.GetString(file),
            StringComparison.Ordinal
        );
        Assert.True(file.Length < 120_000, $"{file.Length} bytes");
    }

    [Fact]
    public void Whatever_a_title_holds_the_file_opens_and_shows_what_can_be_shown()
    {
        using var pdf = PdfDocument.Open(ListPdf.Write(FinishedLists.Hostile()));

        var text = string.Concat(pdf.GetPages().Select(page => page.Text));
        Assert.Contains("<script>alert('x')</script>", text, StringComparison.Ordinal);
        Assert.Contains("Extraordinarily", text, StringComparison.Ordinal);
        Assert.Contains("ספר", text, StringComparison.Ordinal);
        Assert.InRange(pdf.NumberOfPages, 5, 30);
    }

    [Fact]
    public void A_long_list_runs_over_pages_and_no_title_is_parted()
    {
        var list = FinishedLists.Refugees();
        var many = list with
        {
            Titles =
            [
                .. Enumerable
                    .Range(1, 124)
                    .Select(at => new FinishedTitle($"Title {at:000}")
                    {
                        Authors = [$"Writer {at:000}"],
                        SuggestedBy = ["Ben Okafor"],
                    }),
            ],
        };

        using var pdf = PdfDocument.Open(ListPdf.Write(many));

        Assert.InRange(pdf.NumberOfPages, 8, 14);
        foreach (var page in pdf.GetPages())
        {
            Assert.Equal(
                Matches(page.Text, "Title ").Count,
                Matches(page.Text, "suggested by").Count
            );
            Assert.Contains(
                $"Page {page.Number} of {pdf.NumberOfPages}",
                page.Text,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void An_empty_list_is_a_page_that_says_so_much()
    {
        using var pdf = PdfDocument.Open(
            ListPdf.Write(FinishedLists.Refugees() with { Titles = [] })
        );

        Assert.Contains("0 titles", Assert.Single(pdf.GetPages()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_would_unpack_to_gigabytes_is_left_out()
    {
        // The heading of a PNG of 60,000 by 60,000 pixels, and nothing behind it.
        byte[] bomb =
        [
            0x89,
            0x50,
            0x4E,
            0x47,
            0x0D,
            0x0A,
            0x1A,
            0x0A,
            0,
            0,
            0,
            13,
            0x49,
            0x48,
            0x44,
            0x52,
            0,
            0,
            0xEA,
            0x60,
            0,
            0,
            0xEA,
            0x60,
            8,
            2,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
        ];

        Assert.Null(PaperPicture.TryRead(bomb, 100, 100, "A bomb"));
        Assert.Null(PaperPicture.TryRead([], 100, 100, "Nothing"));
        Assert.Null(PaperPicture.TryRead("GIF89a"u8.ToArray(), 100, 100, "A stub"));
    }

    private static List<int> Matches(string text, string part)
    {
        var found = new List<int>();
        for (
            var at = text.IndexOf(part, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(part, at + 1, StringComparison.Ordinal)
        )
        {
            found.Add(at);
        }

        return found;
    }
}

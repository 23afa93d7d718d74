using LibrarianBot.Features.PdLog;
using NodaTime;
using UglyToad.PdfPig;
using Xunit;

namespace LibrarianBot.Tests.Features;

public sealed class PdCertificateTests
{
    private static readonly Instant Confirmed = Instant.FromUtc(2026, 11, 4, 6, 30);

    [Fact]
    public void A_certificate_says_what_NESA_asks_and_who_confirmed_it()
    {
        var entry = Meeting();
        entry.Reflect(
            TeachingStandards.Parse("6.2, 7"),
            PriorityArea.Curriculum,
            "Not for others."
        );

        var text = TextOf(Certificate(entry));

        Assert.Equal(
            """
            Certificate of professional development
            Ben Okafor
            Hilltop Primary
            Term 4 meetup
            Date: 4 November 2026
            Activity type: Network meeting
            Duration: 1.5 hours
            Standards: 6.2 Engage in professional learning and improve practice
            7 Engage professionally with colleagues, parents/carers and the community
            Provider: Bayside School Libraries
            Priority area: Delivery and assessment of NSW Curriculum/Early Years Learning Framework
            Confirmation: presence confirmed by Dee Tran on 4 November 2026
            """,
            text
        );
        Assert.Equal(
            "This is a record kept by the network; it is not endorsed or accredited by NESA or VIT.",
            PdCertificate.Disclaimer
        );
    }

    [Fact]
    public void What_nobody_confirmed_is_as_recorded_by_the_member()
    {
        var text = TextOf(Certificate(Meeting(), Own("Reading: The Arrival", 45)));

        Assert.Contains("Confirmation: as recorded by the member", text, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            In all: 2.25 hours in 2 activities
            Presence was confirmed for 1.5 hours; the others are as recorded by the member.
            """,
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_same_entries_make_the_same_file()
    {
        var one = Certificate(Meeting(), Own("Reading", 45)).Draw();
        var two = Certificate(Meeting(), Own("Reading", 45)).Draw();

        Assert.True(one.AsSpan().SequenceEqual(two));
    }

    [Fact]
    public void A_long_log_runs_over_pages_and_odd_names_upset_nothing()
    {
        var odd = $"{new string('W', 150)}";
        var few = Pages(Certificate(Own("Short", 45)).Draw());
        var many = Pages(
            Certificate([
                    .. Enumerable
                        .Range(0, 40)
                        .Select(number => Own($"Webinar {number} – 漢字 🎉", 45)),
                    Own(odd, 60),
                ])
                .Draw()
        );

        Assert.Equal(1, few);
        Assert.InRange(many, 5, 10);
    }

    private static PdCertificate Certificate(params PdEntry[] entries) =>
        new("Ben Okafor", "Hilltop Primary", entries, null)
        {
            MadeOn = new LocalDate(2026, 11, 23),
            Zone = DateTimeZoneProviders.Tzdb["Australia/Melbourne"],
        };

    private static PdEntry Meeting() =>
        PdEntry.FromMeetup(
            1,
            2,
            7,
            new PdFacts(
                new LocalDate(2026, 11, 4),
                PdActivity.NetworkMeeting,
                "Term 4 meetup",
                90,
                "Bayside School Libraries"
            ),
            new PdConfirmation(4, "Dee Tran", Confirmed)
        );

    private static PdEntry Own(string name, int minutes) =>
        new(
            1,
            2,
            new PdFacts(new LocalDate(2026, 11, 9), PdActivity.ProfessionalReading, name, minutes),
            Confirmed
        );

    private static string TextOf(PdCertificate certificate) =>
        string.Join(
            '\n',
            certificate
                .Blocks()
                .SelectMany(block => block)
                .Select(text => text.Label is null ? text.Text : $"{text.Label}: {text.Text}")
        );

    private static int Pages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.NumberOfPages;
    }
}

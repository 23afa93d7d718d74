using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Terms;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SkiaSharp;
using Xunit;
using static LibrarianBot.Tests.Features.Terms.TermNetwork;

namespace LibrarianBot.Tests.Features.Terms;

public sealed class TermPictureTests
{
    private const string Expected =
        "Term 4 2026, its 11 weeks from left to right, Monday to Friday from top to bottom. "
        + "Today is Monday 23 November in week 8. Closed: Tuesday 3 November, Melbourne Cup Day. "
        + "Meetup: Wednesday 9 December, Term 4 meetup.";

    [Fact]
    public async Task The_picture_says_the_same_in_words()
    {
        await using var network = await VictoriaAsync();
        await MeetAsync(network, new LocalDate(2026, 12, 9));

        var answer = await network.Aroha.TypeAsync("terms show");

        var message = MessageOf(answer);
        var gallery = Assert.Single(message.Components.OfType<MediaGallery>());
        var file = Assert.Single(message.Files);
        Assert.Equal(Expected, file.Description);
        Assert.Equal(Expected, Assert.Single(gallery.Items).Description);
        Assert.Equal($"attachment://{file.Name}", gallery.Items[0].Media.Url);
        Assert.EndsWith(
            "Meetups: Wednesday 9 December (Term 4 meetup).",
            answer.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task It_is_a_small_PNG_in_which_today_differs_from_other_days()
    {
        await using var network = await VictoriaAsync();

        using var today = await DrawnAsync(network);
        network.Clock.AdvanceDays(1);
        using var tomorrow = await DrawnAsync(network);

        Assert.Equal((1112, 560), (today.Width, today.Height));
        Assert.Equal((today.Width, today.Height), (tomorrow.Width, tomorrow.Height));
        Assert.NotEqual(today.Bytes, tomorrow.Bytes);
    }

    [Theory]
    [InlineData("2026-01-26", "2026-08-20")]
    [InlineData("2026-11-23", "2026-11-23")]
    public void The_longest_and_the_shortest_term_can_be_drawn(string first, string last)
    {
        var term = new SchoolTerm(2026, 1, Day(first), Day(last));
        var calendar = new TermCalendar([term], WeekOne.FirstWholeWeek);
        var overview = new TermOverview(
            "own",
            calendar,
            term.FirstDay,
            TermMoment.Of(calendar, term.FirstDay)
        );

        var png = TermPicture.TryDraw(term, overview);

        using var drawn = SKBitmap.Decode(png);
        Assert.InRange(drawn.Width, 100, 2400);
    }

    private static async Task<SKBitmap> DrawnAsync(TestNetwork network)
    {
        var answer = await network.Aroha.TypeAsync("terms show");
        var message = MessageOf(answer);
        return SKBitmap.Decode(Assert.Single(message.Files).Bytes.Span);
    }

    private static async Task MeetAsync(TestNetwork network, LocalDate day)
    {
        await using var scope = network.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(TestNetwork.Bayside);
        var db = scope.ServiceProvider.GetRequiredService<LibraryDb>();
        var meetup = new Meetup(
            TestNetwork.Bayside,
            "Term 4 meetup",
            new MeetupTime(day, new LocalTime(15, 45), "Australia/Melbourne", 90),
            createdById: 4,
            network.Clock.GetCurrentInstant()
        );
        meetup.PostedAs(700, 701);
        db.Add(meetup);
        await db.SaveChangesAsync();
    }

    private static OutgoingMessage MessageOf(Answer answer) =>
        answer.Callback is InteractionCallback.Say(var message)
            ? message
            : throw new InvalidOperationException(answer.Text);

    private static LocalDate Day(string text) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}

using System.Globalization;
using LibrarianBot.Pictures;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>The boxes of a term's picture, and what they mean.</summary>
internal static class TermBoxes
{
    private const float LegendWidth = 24;
    private const float LegendHeight = 20;
    private const float Gap = 8;

    [Flags]
    private enum Marks
    {
        None = 0,
        Closed = 1,
        Meetup = 2,
        Today = 4,
    }

    public static void Day(Picture picture, TermOverview overview, LocalDate day, Frame frame)
    {
        var marks = MarksOf(overview, day);
        var isMeetup = marks.HasFlag(Marks.Meetup);
        Draw(picture, frame, marks);
        if (marks.HasFlag(Marks.Closed) && !isMeetup)
        {
            // The lines would cross the figures.
            picture.Disc(frame.Inside(3), Ink.Paper);
        }

        picture.Text(
            day.Day.ToString(CultureInfo.InvariantCulture),
            frame.X + (frame.Width / 2),
            frame.Y + (frame.Height / 2) + 4.5f,
            new Lettering(12)
            {
                Ink =
                    isMeetup ? Ink.Paper
                    : day < overview.Today ? Ink.Quiet
                    : Ink.Text,
                Bold = isMeetup || marks.HasFlag(Marks.Today),
                Align = Side.Middle,
            }
        );
    }

    /// <summary>What the marks mean: only those that are in the picture.</summary>
    public static void Legend(Picture picture, TermOverview overview, float x, float y)
    {
        (string Name, Marks Mark, bool IsThere)[] all =
        [
            ("today", Marks.Today, overview.Moment is TermMoment.InTerm),
            ("closed", Marks.Closed, overview.Closed.Count > 0),
            ("meetup", Marks.Meetup, overview.Meetups.Count > 0),
        ];
        var letters = new Lettering(12);
        foreach (var (name, mark, _) in all.Where(one => one.IsThere))
        {
            Draw(picture, new Frame(x, y, LegendWidth, LegendHeight), mark);
            picture.Text(name, x + LegendWidth + Gap, y + 14.5f, letters);
            x += LegendWidth + Gap + Picture.WidthOf(name, letters) + (3 * Gap);
        }
    }

    private static Marks MarksOf(TermOverview overview, LocalDate day) =>
        (overview.Closed.Any(closed => closed.Day == day) ? Marks.Closed : Marks.None)
        | (overview.Meetups.Any(meetup => meetup.Day == day) ? Marks.Meetup : Marks.None)
        | (day == overview.Today ? Marks.Today : Marks.None);

    private static void Draw(Picture picture, Frame frame, Marks marks)
    {
        var isClosed = marks.HasFlag(Marks.Closed);
        picture.Box(frame, isClosed ? Ink.Paper : Ink.Ground);
        if (isClosed)
        {
            picture.Hatch(frame, Ink.Line);
            picture.Edge(frame, Ink.Line);
        }

        if (marks.HasFlag(Marks.Meetup))
        {
            picture.Disc(frame, Ink.Blue);
        }

        if (marks.HasFlag(Marks.Today))
        {
            picture.Edge(frame, Ink.Text, thickness: 2.5f);
        }
    }
}

using System.Globalization;
using LibrarianBot.Pictures;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>The term as a picture: a column for each week, a box for each school day.</summary>
internal static class TermPicture
{
    private const int Left = 56;
    private const int Top = 76;
    private const int RowHeight = 32;
    private const int Margin = 16;
    private const int Footer = 44;
    private const int SchoolDays = 5;
    private const int WideColumn = 44;
    private const int NarrowColumn = 34;
    private const int MostWideColumns = 12;

    /// <summary>What Discord keeps with a picture.</summary>
    private const int MostDescribed = 1024;

    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri"];

    /// <summary>A PNG; null where the machine can't draw.</summary>
    public static byte[]? TryDraw(SchoolTerm term, TermOverview overview)
    {
        var monday = MondayOf(term.FirstDay);
        var weeks = (Period.DaysBetween(monday, term.LastDay) / 7) + 1;
        var column = weeks <= MostWideColumns ? WideColumn : NarrowColumn;
        return Picture.TryDraw(
            Left + (weeks * column) + Margin,
            Top + (SchoolDays * RowHeight) + Footer,
            picture =>
            {
                Head(picture, term);
                for (var week = 0; week < weeks; week++)
                {
                    Week(picture, term, overview, (monday.PlusWeeks(week), week * column, column));
                }

                TermBoxes.Legend(picture, overview, Margin, Top + (SchoolDays * RowHeight) + 14);
            }
        );
    }

    /// <summary>The same in words, for who doesn't see the picture.</summary>
    public static string Describe(SchoolTerm term, TermOverview overview)
    {
        var today = overview.Today;
        var said = new List<string>
        {
            $"{TermKey.Said(term)}, its {overview.Calendar.WeeksIn(term)} weeks from left to right, Monday to Friday from top to bottom.",
        };
        if (overview.Moment is TermMoment.InTerm(_, var week, _))
        {
            said.Add($"Today is {Days.Said(today, today)} in week {week}.");
        }

        said.AddRange(
            overview.Closed.Select(day => $"Closed: {Days.Said(day.Day, today)}, {day.Why}.")
        );
        said.AddRange(
            overview.Meetups.Select(day => $"Meetup: {Days.Said(day.Day, today)}, {day.Title}.")
        );
        return PlainText.Cut(string.Join(' ', said), MostDescribed);
    }

    private static void Head(Picture picture, SchoolTerm term)
    {
        picture.Text(TermKey.Said(term), Margin, 28, new Lettering(17) { Bold = true });
        picture.Text("Week", Margin, Top - 10, new Lettering(12) { Ink = Ink.Quiet });
        for (var row = 0; row < SchoolDays; row++)
        {
            picture.Text(
                Weekdays[row],
                Margin,
                Top + (row * RowHeight) + 21,
                new Lettering(12) { Ink = Ink.Quiet }
            );
        }
    }

    private static void Week(
        Picture picture,
        SchoolTerm term,
        TermOverview overview,
        (LocalDate Monday, int X, int Width) at
    )
    {
        var middle = Left + at.X + (at.Width / 2f);
        if (at.X == 0 || at.Monday.Day <= 7)
        {
            picture.Text(
                at.Monday.ToString("MMM", CultureInfo.InvariantCulture),
                middle,
                Top - 28,
                new Lettering(12) { Ink = Ink.Quiet, Align = Side.Middle }
            );
        }

        var number = overview.Calendar.WeekOf(term, at.Monday);
        var isNow = MondayOf(overview.Today) == at.Monday;
        picture.Text(
            number == 0 ? "–" : number.ToString(CultureInfo.InvariantCulture),
            middle,
            Top - 10,
            new Lettering(13) { Bold = isNow, Align = Side.Middle }
        );
        for (var row = 0; row < SchoolDays; row++)
        {
            var day = at.Monday.PlusDays(row);
            if (term.FirstDay <= day && day <= term.LastDay)
            {
                var frame = new Frame(
                    Left + at.X + 2,
                    Top + (row * RowHeight) + 2,
                    at.Width - 4,
                    RowHeight - 4
                );
                TermBoxes.Day(picture, overview, day, frame);
            }
        }
    }

    private static LocalDate MondayOf(LocalDate day) =>
        day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
}

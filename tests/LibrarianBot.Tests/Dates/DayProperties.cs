using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LibrarianBot.Interactions;
using NodaTime;

namespace LibrarianBot.Tests.Dates;

public sealed class DayProperties
{
    [Property(MaxTest = 1000)]
    public static bool Any_day_that_is_written_out_is_read_back(ushort days, ushort later)
    {
        var today = new LocalDate(2000, 1, 1).PlusDays(days);
        var date = today.PlusDays(later % 365);
        return WithoutYear(date)
            .Concat(WithYear(date))
            .All(text =>
                new DayReader(today, []).Read(text) is DayResult.Days([var read]) && read == date
            );
    }

    [Property(MaxTest = 2000)]
    public static bool Whatever_we_say_of_a_day_is_read_back_as_that_day(ushort days, short away)
    {
        var today = new LocalDate(2000, 1, 1).PlusDays(days);
        var ahead = today.PlusDays(Math.Abs((int)away) % 300);
        var any = today.PlusDays(away);
        var reader = new DayReader(today, []);
        return Reads(reader.Read(Days.InFull(any)), any)
            && Reads(reader.Read(Days.Said(any, today)), any, any.Year == today.Year && any < today)
            && Reads(
                reader.Read(Days.Brief(any, today)),
                any,
                any.Year == today.Year && any < today
            )
            && Reads(reader.Read(Days.Said(ahead, today)), ahead)
            && Reads(reader.Read(Days.WithWeekday(ahead)), ahead)
            && Reads(reader.Read(Days.Short(ahead)), ahead)
            && Reads(reader.Read(Days.Away(any, today)), any)
            && Reads(reader.ReadPast(Days.Said(any, today)), any, any > today);
    }

    /// <param name="result">What came of reading.</param>
    /// <param name="day">What was said.</param>
    /// <param name="otherwise">Whether it is said for who knows which way to look, so that it may as well be another.</param>
    private static bool Reads(DayResult result, LocalDate day, bool otherwise = false) =>
        otherwise || (result is DayResult.Days([var read]) && read == day);

    [Property(MaxTest = 2000)]
    public static bool No_text_upsets_the_reader(string? text, ushort days)
    {
        var today = new LocalDate(2000, 1, 1).PlusDays(days);
        var reader = new DayReader(today, DayPhrases.Terms);
        return reader.ReadSeveral(text) is not null
            && (
                reader.Read(text) is not DayResult.Refused(var why)
                || text is null
                || (
                    DayRefusalView.Said(why, text, reader).Length < 400
                    && DaySuggestions.For(text, reader).Count <= 25
                )
            );
    }

    [Property(MaxTest = 2000)]
    public static Property No_words_of_dates_upset_the_reader() =>
        Prop.ForAll(
            Gen.Elements(
                    "4",
                    "12",
                    "/",
                    "2026",
                    "friday",
                    "next",
                    "in",
                    "two",
                    "week",
                    "dec",
                    "feb",
                    "29",
                    "-",
                    ".",
                    "a",
                    "of",
                    "term",
                    "t2w3",
                    "first",
                    "to",
                    "and",
                    "th",
                    " ",
                    " ",
                    "99999",
                    "٤",
                    "İ"
                )
                .ArrayOf()
                .ToArbitrary(),
            parts => No_text_upsets_the_reader(string.Concat(parts), 9000)
        );

    private static IEnumerable<string> WithoutYear(LocalDate date) =>
        new[] { "d MMM", "d MMMM", "MMM d", "d/M", "dd/MM", "dddd d MMMM", "ddd d/M" }.Select(
            pattern => date.ToString(pattern, null)
        );

    private static IEnumerable<string> WithYear(LocalDate date) =>
        new[]
        {
            "uuuu-MM-dd",
            "d/M/uuuu",
            "d MMMM uuuu",
            "d MMM uuuu",
            "dddd d MMMM uuuu",
            "MMMM d, uuuu",
        }.Select(pattern => date.ToString(pattern, null));
}

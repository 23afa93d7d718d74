using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LibrarianBot.Discord.Commands;
using NodaTime;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class PlainDateProperties
{
    [Property(MaxTest = 1000)]
    public static bool Any_day_that_is_written_out_is_read_back(ushort days, ushort later)
    {
        var today = new LocalDate(2000, 1, 1).PlusDays(days);
        var date = today.PlusDays(later % 365);
        return WithoutYear(date)
            .Concat(WithYear(date))
            .All(text => PlainDate.TryParse(text, today, out var read) && read == date);
    }

    [Property(MaxTest = 2000)]
    public static bool No_text_upsets_the_reader(string? text, ushort days)
    {
        var today = new LocalDate(2000, 1, 1).PlusDays(days);
        var read = PlainDate.TryParse(text, today, out _);
        return read
            || text is null
            || (
                PlainDate.Refusal(text, today).Length < 400
                && DateSuggestions.For(text, today).Count <= 25
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

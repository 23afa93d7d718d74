using NodaTime.Text;

namespace LibrarianBot.Tests.Dates;

/// <summary>A result on one line, for comparing.</summary>
internal static class DayResultText
{
    /// <summary><c>2026-12-04 2026-12-05</c>, or what the refusal is called.</summary>
    public static string Of(DayResult result) =>
        result switch
        {
            DayResult.Days(var all) => string.Join(' ', all.Select(LocalDatePattern.Iso.Format)),
            DayResult.Refused(var why) => why.GetType().Name,
            var other => $"{other}",
        };
}

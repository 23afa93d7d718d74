using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace LibrarianBot.Tests.Dates;

public sealed class TimeTests
{
    private static readonly LocalTimePattern Plain = LocalTimePattern.CreateWithInvariantCulture(
        "HH:mm"
    );

    [Theory]
    [InlineData("3:45 pm", "15:45", null)]
    [InlineData("3:45", "15:45", null)]
    [InlineData("3.45pm", "15:45", null)]
    [InlineData("15:45", "15:45", null)]
    [InlineData("at 4 p.m.", "16:00", null)]
    [InlineData("8", "08:00", null)]
    [InlineData("noon", "12:00", null)]
    [InlineData("12 noon", "12:00", null)]
    [InlineData("12 am", "00:00", null)]
    [InlineData("12:30", "12:30", null)]
    [InlineData("3:45 pm, 90 minutes", "15:45", 90)]
    [InlineData("3:45 PM for 1.5 hours", "15:45", 90)]
    [InlineData("4pm 1½ h", "16:00", 90)]
    [InlineData("4pm; 2 hrs", "16:00", 120)]
    [InlineData("4 pm, 1 h 15", "16:00", 75)]
    [InlineData("3:45–5:15 pm", "15:45", 90)]
    [InlineData("3.45 to 5.15", "15:45", 90)]
    [InlineData("11:30-1 pm", "11:30", 90)]
    [InlineData("11:30 am until 1 pm", "11:30", 90)]
    [InlineData("9-10:30", "09:00", 90)]
    [InlineData("7:30", "07:30", null)]
    [InlineData("6:59", "18:59", null)]
    [InlineData("half past 3", "15:30", null)]
    [InlineData("half past three", "15:30", null)]
    [InlineData("quarter to four", "15:45", null)]
    [InlineData("a quarter past 3 pm", "15:15", null)]
    [InlineData("ten past four", "16:10", null)]
    [InlineData("20 to 4", "15:40", null)]
    [InlineData("twenty-five to 4", "15:35", null)]
    [InlineData("five minutes to four", "15:55", null)]
    [InlineData("quarter to seven", "18:45", null)]
    [InlineData("quarter to 1", "12:45", null)]
    [InlineData("half past noon", "12:30", null)]
    [InlineData("15h45", "15:45", null)]
    [InlineData("15 h 45", "15:45", null)]
    [InlineData("15h", "15:00", null)]
    [InlineData("1545 hrs", "15:45", null)]
    [InlineData("3 o’clock", "15:00", null)]
    [InlineData("three pm", "15:00", null)]
    [InlineData("9 in the morning", "09:00", null)]
    [InlineData("7 at night", "19:00", null)]
    [InlineData("midday", "12:00", null)]
    [InlineData("half past 3 to 5", "15:30", 90)]
    [InlineData("between 3:45 and 5:15", "15:45", 90)]
    [InlineData("from 3:45 to 5:15", "15:45", 90)]
    [InlineData("9 to 5", "09:00", 480)]
    [InlineData("7 pm to 9", "19:00", 120)]
    [InlineData("6-8", "18:00", 120)]
    [InlineData("3:45 pm, an hour and a half", "15:45", 90)]
    [InlineData("3:45 pm (90 minutes)", "15:45", 90)]
    [InlineData("3:45 pm, 90", "15:45", 90)]
    public void Times_are_read_as_people_mean_them(string typed, string time, int? minutes)
    {
        Assert.True(TimeReader.TryRead(typed, out var from, out var length));
        Assert.Equal(time, Plain.Format(from));
        Assert.Equal(minutes, length);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("after school")]
    [InlineData("25:00")]
    [InlineData("3:75")]
    [InlineData("0 pm")]
    [InlineData("15 am")]
    [InlineData("5 pm - 3 pm")]
    [InlineData("3:45 pm, a while")]
    [InlineData("3:45:20")]
    [InlineData("345")]
    [InlineData("3:45 pm, 0")]
    [InlineData("3:45 for 4")]
    [InlineData("3:45 pm, 2")]
    [InlineData("3:45 pm, 1:30")]
    [InlineData("10 to 4")]
    [InlineData("half 3")]
    [InlineData("half to 3")]
    [InlineData("midnight")]
    [InlineData("3:45-5:15 pm or so")]
    [InlineData("7 to 4 minutes")]
    public void What_is_no_time_is_not_guessed(string? typed) =>
        Assert.False(TimeReader.TryRead(typed, out _, out _));

    [Property(MaxTest = 1000)]
    public static bool Any_time_that_is_said_is_read_back(ushort minute)
    {
        var time = LocalTime.Midnight.PlusMinutes(minute % 1440);
        return TimeReader.TryRead(ClockTimes.Said(time), out var read, out _) && read == time;
    }

    [Property(MaxTest = 1000)]
    public static bool Any_span_of_a_day_that_is_said_is_read_back(ushort minute, ushort length)
    {
        var first = minute % 1380;
        var minutes = 1 + (length % (1439 - first));
        var from = LocalTime.Midnight.PlusMinutes(first);
        return TimeReader.TryRead(
                ClockTimes.Said(from, from.PlusMinutes(minutes)),
                out var read,
                out var lasts
            )
            && read == from
            && lasts == minutes;
    }

    [Property(MaxTest = 2000)]
    public static bool No_text_upsets_the_reader(string? text)
    {
        TimeReader.TryRead(text, out _, out var minutes);
        return minutes is null or > 0;
    }

    [Theory]
    [InlineData("15:45", "17:15", "3:45–5:15 pm")]
    [InlineData("11:30", "13:00", "11:30 am–1 pm")]
    [InlineData("10:00", "12:00", "10 am–12 noon")]
    public void Spans_are_said_shortly(string from, string until, string said) =>
        Assert.Equal(said, ClockTimes.Said(Plain.Parse(from).Value, Plain.Parse(until).Value));
}

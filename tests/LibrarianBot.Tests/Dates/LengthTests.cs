using FsCheck.Xunit;
using Xunit;

namespace LibrarianBot.Tests.Dates;

public sealed class LengthTests
{
    [Theory]
    [InlineData("1.5 h", 90)]
    [InlineData("1,5h", 90)]
    [InlineData("90 min", 90)]
    [InlineData("90mins.", 90)]
    [InlineData("1:30", 90)]
    [InlineData("0:45 hrs", 45)]
    [InlineData("1h30", 90)]
    [InlineData("1 hr 30 min", 90)]
    [InlineData("1 hour and 30 minutes", 90)]
    [InlineData("forty-five minutes", 45)]
    [InlineData("an hour and a quarter", 75)]
    [InlineData("1.5", 90)]
    [InlineData("2", 120)]
    [InlineData("90", 90)]
    [InlineData("45", 45)]
    [InlineData("15", 15)]
    [InlineData("8", 480)]
    [InlineData("8.5", 510)]
    [InlineData("½ hour", 30)]
    [InlineData("1½", 90)]
    [InlineData("1 ½ hours", 90)]
    [InlineData("half an hour", 30)]
    [InlineData("an hour", 60)]
    [InlineData("An hour and a half", 90)]
    [InlineData("two and a half hours", 150)]
    [InlineData("2 and a quarter hours", 135)]
    [InlineData("three quarters of an hour", 45)]
    [InlineData("about 2 hours", 120)]
    [InlineData("20 hours", 1200)]
    [InlineData("1.33 h", 80)]
    public void Lengths_are_read_as_people_write_them(string typed, int minutes)
    {
        Assert.Equal(minutes, Read(typed));
    }

    [Theory]
    [InlineData("90", 90)]
    [InlineData("1 h 15", 75)]
    [InlineData("1½ h", 90)]
    [InlineData("1:30 h", 90)]
    [InlineData("2", null)]
    [InlineData("1.5", null)]
    [InlineData("1:30", null)]
    public void Behind_a_time_of_day_a_number_alone_is_minutes(string typed, int? minutes) =>
        Assert.Equal(minutes, LengthReader.Read(typed, BareNumber.Minutes));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0 min")]
    [InlineData("9")]
    [InlineData("12")]
    [InlineData("14")]
    [InlineData("24.5")]
    [InlineData("long")]
    [InlineData("1-2 hours")]
    [InlineData("-90")]
    [InlineData("3:45 pm")]
    [InlineData("1:75")]
    [InlineData("2 hours 3 hours")]
    [InlineData("30 min 1")]
    [InlineData("1 h 90")]
    [InlineData("1.5.5")]
    [InlineData("٩٠")]
    [InlineData("99999999999999999999")]
    public void What_is_no_length_is_refused(string typed) => Assert.Null(Read(typed));

    [Theory]
    [InlineData(1, "1 minute")]
    [InlineData(45, "45 minutes")]
    [InlineData(60, "1 hour")]
    [InlineData(61, "1 hour 1 minute")]
    [InlineData(90, "1.5 hours")]
    [InlineData(100, "1 hour 40 minutes")]
    [InlineData(135, "2.25 hours")]
    public void A_length_is_said_in_words(int minutes, string said) =>
        Assert.Equal(said, Lengths.InHours(minutes));

    [Fact]
    public void Every_length_that_is_said_reads_back()
    {
        for (var minutes = 1; minutes <= 6000; minutes++)
        {
            Assert.Equal(minutes, Read(Lengths.InHours(minutes)));
            Assert.Equal(minutes, Read(Lengths.Said(minutes)));
            Assert.Equal(minutes, LengthReader.Read(Lengths.Said(minutes), BareNumber.Minutes));
        }
    }

    [Property(MaxTest = 2000)]
    public void Hours_and_minutes_add_up_however_they_are_parted(byte hours, byte minutes)
    {
        var (h, m) = (hours % 24, minutes % 60);
        string[] ways =
        [
            $"{h}:{m:D2}",
            $"{h}h{m}",
            $"{h} hours {m} minutes",
            $"{(h * 60) + m} min",
        ];
        foreach (var way in ways)
        {
            Assert.Equal((h * 60) + m, Read(way) ?? 0);
        }
    }

    [Property(MaxTest = 2000)]
    public bool Any_text_is_read_or_refused(string? typed) => Read(typed) is null or > 0;

    private static int? Read(string? typed) => LengthReader.Read(typed, BareNumber.HoursOrMinutes);
}

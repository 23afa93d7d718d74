using NodaTime;

namespace LibrarianBot.Dates;

/// <summary>One word, number or sign of a day that somebody typed, and what it may mean.</summary>
/// <param name="Text">In lower case; one spelling for each word (<c>wks</c> is <c>week</c>).</param>
internal sealed record DateWord(string Text)
{
    /// <summary>A count or a number, in figures or words; never an ordinal.</summary>
    public int? Number { get; init; }

    /// <summary>In how many figures the number is written; 0 for words.</summary>
    public int Figures { get; init; }

    /// <summary>4 for <c>4th</c> and <c>fourth</c>. An ordinal is a place, so it never counts anything.</summary>
    public int? Ordinal { get; init; }

    public IsoDayOfWeek? Weekday { get; init; }

    /// <summary>1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>A date in figures: <c>4/12</c>, <c>2026-12-04</c>.</summary>
    public FiguresDate? Date { get; init; }

    /// <summary>Whether it is written as more than one: <c>tuesdays</c>, <c>weeks</c>.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether a filler such as <c>of</c> or <c>the</c> stood before it.</summary>
    public bool FollowsFiller { get; init; }

    /// <summary>Whether it stands right behind the one before, without a blank.</summary>
    public bool IsJoined { get; init; }
}

/// <summary>A date in figures; the year is as it was written, or null.</summary>
internal sealed record FiguresDate(int Day, int Month, int? Year);

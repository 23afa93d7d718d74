namespace LibrarianBot.Features.Terms;

/// <summary>How sure a term's dates are, in the words of <c>term-dates.csv</c>.</summary>
internal static class Confidences
{
    public const string High = "high";
    public const string Medium = "medium";
    public const string Low = "low";

    /// <summary>A coordinator said so.</summary>
    public const string Own = "own";
}

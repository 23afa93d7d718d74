using NodaTime;

namespace LibrarianBot.Features.PdLog;

/// <summary>What happened, as opposed to what the member thinks of it.</summary>
internal sealed record PdFacts
{
    public const int LongestName = 150;
    public const int LongestProvider = 100;
    public const int MostMinutes = 100 * 60;

    /// <param name="day">The day, or the last of several.</param>
    /// <param name="activity">What kind of activity it was.</param>
    /// <param name="name">What it was called; cut where it is too long.</param>
    /// <param name="minutes">How long it took, 1 to <see cref="MostMinutes"/>.</param>
    /// <param name="provider">Who held it, or null; cut where it is too long.</param>
    /// <exception cref="ArgumentException">There is no name, or no such length.</exception>
    public PdFacts(
        LocalDate day,
        PdActivity activity,
        string name,
        int minutes,
        string? provider = null
    )
    {
        Name = PlainText.OneLine(name, LongestName);
        ArgumentException.ThrowIfNullOrEmpty(Name, nameof(name));
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, MostMinutes);
        Day = day;
        Activity = activity;
        Minutes = minutes;
        Provider = PlainText.OneLine(provider ?? "", LongestProvider) is { Length: > 0 } tidy
            ? tidy
            : null;
    }

    public LocalDate Day { get; }
    public PdActivity Activity { get; }
    public string Name { get; }
    public int Minutes { get; }
    public string? Provider { get; }

    public PdFacts HeldBy(string? provider) => new(Day, Activity, Name, Minutes, provider);
}

/// <summary>Who says that a member was there.</summary>
/// <param name="ById">The member who confirmed.</param>
/// <param name="ByName">Their name as of that moment.</param>
/// <param name="At">When they confirmed.</param>
internal readonly record struct PdConfirmation(long ById, string ByName, Instant At);

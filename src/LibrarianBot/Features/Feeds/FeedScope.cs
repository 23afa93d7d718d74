using LibrarianBot.Networks;

namespace LibrarianBot.Features.Feeds;

/// <summary>Whose calendar. The names are in buttons, so they never change.</summary>
internal enum FeedScope
{
    /// <summary>Of whoever asks.</summary>
    Mine,

    /// <summary>The network's; its coordinators look after it.</summary>
    Network,
}

/// <summary>What came of asking for a calendar, or changing it.</summary>
internal abstract record Feeding
{
    private Feeding() { }

    public sealed record Open(CalendarFeed Feed) : Feeding;

    public sealed record Stopped : Feeding;

    public sealed record OnlyCoordinators : Feeding;
}

namespace LibrarianBot.Tests.Features.Meetups.Changes;

/// <summary>A single meetup as a coordinator types it.</summary>
internal static class BookSwap
{
    public static readonly (string, object)[] Wish =
    [
        ("title", "Book swap"),
        ("day", "Friday 4 December 2026"),
        ("time", "3:45 pm for 1 hour"),
        ("place", "Bayside High (ring the bell)"),
    ];
}

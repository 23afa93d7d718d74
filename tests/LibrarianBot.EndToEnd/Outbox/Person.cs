using System.Globalization;
using LibrarianBot.People;

namespace LibrarianBot.EndToEnd.Outbox;

/// <summary>The members of the large network, by number: some can't be reached, some look for themselves.</summary>
internal static class Person
{
    public static long IdOf(int number) => LargeStore.Network + 1_000 + number;

    public static int NumberOf(long id) => (int)(id - LargeStore.Network - 1_000);

    public static string HandleOf(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"member{number}");

    /// <summary>Takes no direct messages.</summary>
    public static bool IsClosed(int number) => number % 10 == 3;

    public static ReminderWay WayOf(int number) =>
        (number % 10) switch
        {
            7 => ReminderWay.Digest,
            8 or 9 => ReminderWay.Mention,
            _ => ReminderWay.DirectMessage,
        };
}

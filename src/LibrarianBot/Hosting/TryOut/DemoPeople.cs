namespace LibrarianBot.Hosting.TryOut;

/// <summary>Who is in the demo network. Made up; ids are fixed, so that a kept data folder fits the next start.</summary>
internal static class DemoPeople
{
    public const long NetworkId = 1_180_000_000_000_000_000;

    public const string NetworkName = "Bayside School Libraries";

    public static readonly IReadOnlyList<Person> All =
    [
        new(1, "aroha", "Aroha Ngata", "Bayside High"),
        new(2, "ben", "Ben Okafor", "Hilltop Primary"),
        new(3, "cara", "Cara Lindqvist", "St Brigid's College"),
        new(4, "dee", "Dee Tran", "Banksia Park Primary"),
        new(5, "ewan", "Ewan MacLeod", "Saltwater Secondary College"),
        new(6, "farah", "Farah Rahimi", "Wattle Creek College"),
        new(7, "grace", "Grace Papas", "Our Lady's Primary"),
        new(8, "hamish", "Hamish Reid", "Point Lonely P–12"),
    ];

    /// <param name="Number">From 1; part of the id.</param>
    /// <param name="Handle">The Discord username.</param>
    /// <param name="Name">First and last name.</param>
    /// <param name="School">Where they work.</param>
    internal sealed record Person(int Number, string Handle, string Name, string School)
    {
        public long Id => NetworkId + 100 + Number;
    }
}

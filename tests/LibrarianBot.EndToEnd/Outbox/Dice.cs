using System.Globalization;

namespace LibrarianBot.EndToEnd.Outbox;

/// <summary>Chance that can be played again: its seed is printed, and taken from LIBRARIANBOT_SEED where that is set.</summary>
internal sealed class Dice
{
    private readonly Random random;

    private Dice(int seed)
    {
        random = new Random(seed);
        Seed = seed;
    }

    public int Seed { get; }

    public static Dice Roll(string what)
    {
        var given = Environment.GetEnvironmentVariable("LIBRARIANBOT_SEED");
        var seed = given is { Length: > 0 }
            ? int.Parse(given, CultureInfo.InvariantCulture)
            : Random.Shared.Next();
        Told.Line($"{what}: LIBRARIANBOT_SEED={seed}");
        return new Dice(seed);
    }

    public bool Falls(double probability) => random.NextDouble() < probability;

    public int Milliseconds(int least, int most) => random.Next(least, most + 1);

    /// <summary>From nothing up to so long.</summary>
    public TimeSpan UpTo(TimeSpan most) => random.NextDouble() * most;

    public T OneOf<T>(IReadOnlyList<T> things) => things[random.Next(things.Count)];
}

using System.Globalization;
using System.Text.Json;
using LibrarianBot.Sandbox.Seed;

namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>The network that the benchmark plays in.</summary>
internal static class World
{
    public const long Network = 1_180_000_000_000_000_000;
    public const long FirstMember = Network + 1_000;

    /// <summary>Enough that nobody types faster than the program allows one member to.</summary>
    public const int Members = 5_000;

    public const string FloorToken = "floor";

    public const string ProgramToken = "program";

    /// <summary>Writes the sandbox's seed.</summary>
    /// <param name="file">Where.</param>
    /// <param name="more">Further servers, each with so many members that are sent at connection.</param>
    public static async Task WriteSeedAsync(string file, SeedGenerated? more)
    {
        var seed = new SandboxSeed
        {
            Applications =
            [
                new() { Name = FloorToken, Token = FloorToken },
                new() { Name = ProgramToken, Token = ProgramToken },
            ],
            Guilds = [Guild()],
            GuildsGenerated = more,
        };
        await using var stream = File.Create(file);
        await JsonSerializer.SerializeAsync(stream, seed, SnakeCase);
    }

    private static readonly JsonSerializerOptions SnakeCase = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    private static SeedGuild Guild() =>
        new()
        {
            Name = "Bayside School Libraries",
            Id = Network.ToString(CultureInfo.InvariantCulture),
            Channels = [new() { Name = "book-lists" }],
            Owner = "owner",
            Members =
            [
                new() { Username = "owner" },
                .. Enumerable
                    .Range(0, Members)
                    .Select(number => new SeedMember
                    {
                        Username = string.Create(CultureInfo.InvariantCulture, $"member{number}"),
                        Id = (FirstMember + number).ToString(CultureInfo.InvariantCulture),
                    }),
            ],
        };
}

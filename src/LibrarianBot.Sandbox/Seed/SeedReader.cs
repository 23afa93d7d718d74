using System.Text.Json;

namespace LibrarianBot.Sandbox.Seed;

internal static class SeedReader
{
    private static readonly JsonSerializerOptions Shape = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    internal static SandboxSeed Read(SandboxOptions options)
    {
        if (options.Seed is not null || options.SeedFile is null)
        {
            return options.Seed ?? DefaultSeed.Community;
        }

        try
        {
            return JsonSerializer.Deserialize<SandboxSeed>(
                    File.ReadAllText(options.SeedFile),
                    Shape
                ) ?? throw new JsonException("It holds no object.");
        }
        catch (Exception broken)
            when (broken is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new SandboxStartException(
                $"The seed file {options.SeedFile} can't be read: {broken.Message}",
                broken
            );
        }
    }
}

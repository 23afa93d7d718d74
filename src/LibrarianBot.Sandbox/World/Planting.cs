using LibrarianBot.Sandbox.Seed;

namespace LibrarianBot.Sandbox.World;

/// <summary>Makes the world that a seed describes.</summary>
internal sealed class Planting(SandboxWorld world, SandboxSeed seed, IReadOnlyList<string> tokens)
{
    internal void Run()
    {
        PlantBots();
        var guilds = new GuildPlanting(world);
        foreach (var guild in seed.Guilds)
        {
            guilds.Plant(guild);
        }

        for (var number = 1; number <= seed.GuildsGenerated?.Count; number++)
        {
            guilds.Generate(number, seed.GuildsGenerated.Members);
        }
    }

    private void PlantBots()
    {
        var waiting = new Queue<string>(
            tokens.Where(token =>
                token.Length > 0
                && token != "any"
                && seed.Applications.All(application => application.Token != token)
            )
        );
        foreach (var application in seed.Applications)
        {
            if (application.Token is { } own)
            {
                world.Bots.Add(own, application);
            }
            else if (waiting.TryDequeue(out var token))
            {
                world.Bots.Add(token, application);
            }
        }

        foreach (var token in waiting.Distinct(StringComparer.Ordinal))
        {
            world.Bots.Add(token, new SeedApplication());
        }
    }
}

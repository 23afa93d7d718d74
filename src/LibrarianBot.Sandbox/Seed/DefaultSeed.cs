namespace LibrarianBot.Sandbox.Seed;

internal static class DefaultSeed
{
    /// <summary>A small neutral server, for whoever tries a bot of their own.</summary>
    internal static SandboxSeed Community { get; } =
        new()
        {
            Guilds =
            [
                new()
                {
                    Name = "Community",
                    Owner = "alex",
                    Roles =
                    [
                        new()
                        {
                            Name = "Moderator",
                            Permissions = ["ManageMessages", "ManageEvents", "ManageThreads"],
                        },
                    ],
                    Channels =
                    [
                        new() { Name = "Information", Type = "category" },
                        new()
                        {
                            Name = "announcements",
                            Category = "Information",
                            Topic = "News",
                            Overwrites = [new() { Role = "@everyone", Deny = ["SendMessages"] }],
                        },
                        new() { Name = "Community", Type = "category" },
                        new()
                        {
                            Name = "general",
                            Category = "Community",
                            Topic = "Anything goes",
                            Messages = [new("alex", "Welcome, everyone.")],
                        },
                        new()
                        {
                            Name = "questions",
                            Type = "forum",
                            Category = "Community",
                        },
                        new()
                        {
                            Name = "Meeting room",
                            Type = "voice",
                            Category = "Community",
                        },
                    ],
                    Members =
                    [
                        new() { Username = "alex", GlobalName = "Alex" },
                        new()
                        {
                            Username = "billie",
                            GlobalName = "Billie",
                            Roles = ["Moderator"],
                        },
                        new() { Username = "charlie", GlobalName = "Charlie" },
                    ],
                },
            ],
        };
}

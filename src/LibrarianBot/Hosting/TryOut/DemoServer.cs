using System.Globalization;
using LibrarianBot.Networks;
using LibrarianBot.People;
using LibrarianBot.Sandbox.Seed;

namespace LibrarianBot.Hosting.TryOut;

/// <summary>The demo network's Discord server: who is there, the channels, a little talk.</summary>
internal static class DemoServer
{
    private static readonly string[] NothingPosted = ["SendMessages"];

    public static SandboxSeed Seed(string token) =>
        new()
        {
            Applications =
            [
                new()
                {
                    Name = "LibrarianBot",
                    Id = Text(DemoPeople.NetworkId + 1),
                    Token = token,
                    // What the invite link asks for, so that the try-out proves that it is enough.
                    Permissions = Invite.Needed.ToString().Split(", "),
                    PrivilegedIntents = ["GuildMembers"],
                },
            ],
            Guilds =
            [
                new()
                {
                    Name = DemoPeople.NetworkName,
                    Id = Text(DemoPeople.NetworkId),
                    Owner = DemoPeople.All[0].Handle,
                    Roles = [new() { Name = "Coordinator", Permissions = ["ManageGuild"] }],
                    Channels = Channels(),
                    Members = [.. DemoPeople.All.Select(Member)],
                },
            ],
        };

    private static SeedMember Member(DemoPeople.Person person) =>
        new()
        {
            Username = person.Handle,
            Id = Text(person.Id),
            GlobalName = person.Name,
            Roles = person.Number == 1 ? ["Coordinator"] : [],
        };

    private static SeedChannel[] Channels() =>
        [
            new() { Name = "Network", Type = "category" },
            new()
            {
                Name = "announcements",
                Category = "Network",
                Topic = "What everybody should know; the coordinator and the bot write here",
                Overwrites =
                [
                    new() { Role = "@everyone", Deny = NothingPosted },
                    new() { Role = "LibrarianBot", Allow = NothingPosted },
                ],
                Messages =
                [
                    new(
                        "aroha",
                        "Welcome to Bayside School Libraries. Say hello in #lounge, ask for titles in #book-lists."
                    ),
                ],
            },
            new()
            {
                Name = "meetups",
                Category = "Network",
                Topic = "Once a term, at a different school each time",
            },
            new() { Name = "Sharing", Type = "category" },
            new()
            {
                Name = "book-lists",
                Category = "Sharing",
                Topic = "Ask for titles with /booklist request; everybody adds what they know",
            },
            new()
            {
                Name = "asks",
                Category = "Sharing",
                Topic = "A video, a kit, a class set, advice",
            },
            new() { Name = "Staffroom", Type = "category" },
            new()
            {
                Name = "lounge",
                Category = "Staffroom",
                Topic = "Tea, coffee, what you are reading",
                Messages =
                [
                    new("ben", "Book fair survived. Somebody please hand me a cup of tea."),
                    new(
                        "cara",
                        "Kettle's on. Our Year 7s have discovered verse novels, I can't keep them on the shelf."
                    ),
                ],
            },
        ];

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}

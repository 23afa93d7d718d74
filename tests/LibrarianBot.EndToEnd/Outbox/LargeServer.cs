using System.Globalization;
using LibrarianBot.Sandbox.Seed;

namespace LibrarianBot.EndToEnd.Outbox;

/// <summary>The large network's Discord server, in which the bot may do what its invite asks for.</summary>
internal static class LargeServer
{
    public const string Bot = "LibrarianBot";

    public static SandboxSeed Seed(string token) =>
        new()
        {
            Applications =
            [
                new()
                {
                    Name = Bot,
                    Token = token,
                    Permissions = Hosting.Invite.Needed.ToString().Split(", "),
                },
            ],
            Guilds =
            [
                new()
                {
                    Name = "Bayside School Libraries",
                    Id = LargeStore.Network.ToString(CultureInfo.InvariantCulture),
                    Channels = [new() { Name = LargeNetwork.Announcements }],
                    Members = [.. Enumerable.Range(0, LargeNetwork.Members).Select(Member)],
                },
            ],
        };

    private static SeedMember Member(int number) =>
        new()
        {
            Username = Person.HandleOf(number),
            Id = Person.IdOf(number).ToString(CultureInfo.InvariantCulture),
            DmsOpen = !Person.IsClosed(number),
        };
}

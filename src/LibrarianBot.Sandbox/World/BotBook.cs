using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace LibrarianBot.Sandbox.World;

/// <summary>Applications and the tokens that they log in with.</summary>
internal sealed class BotBook(SandboxWorld world)
{
    private readonly Dictionary<string, Bot> _byToken = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, Bot> _byId = [];

    internal IReadOnlyCollection<Bot> All => _byId.Values;

    internal Bot? Find(ulong applicationId) => _byId.GetValueOrDefault(applicationId);

    /// <summary>The bot of a raw token (no <c>Bot </c> before it); null when the token isn't accepted.</summary>
    internal Bot? ByToken(string token)
    {
        lock (world.Gate)
        {
            if (_byToken.TryGetValue(token, out var bot))
            {
                return bot;
            }

            return token.Length > 0 && world.Options.Tokens.Contains("any", StringComparer.Ordinal)
                ? Invite(Add(token, new Seed.SeedApplication()))
                : null;
        }
    }

    internal Bot Add(string token, Seed.SeedApplication application)
    {
        var id = ParseId(application.Id) ?? IdIn(token) ?? world.Ids.Next();
        var bot = new Bot
        {
            ApplicationId = id,
            Name = application.Name,
            Token = token,
            User = world.Users.Add(application.Name, id: id, isBot: true),
            Granted = SeedNames.ToPermissions(application.Permissions),
            Privileged = SeedNames.ToIntents(application.PrivilegedIntents),
            Conversations = new(world.Clock, isOff: !world.Options.AntiSpam),
            SessionStartsReset = world.Clock.GetUtcNow().AddDays(1),
        };
        _byToken.Add(token, bot);
        _byId.Add(id, bot);
        return bot;
    }

    /// <summary>Makes the bot a member of every server, with a role of its own.</summary>
    private Bot Invite(Bot bot)
    {
        foreach (var guild in world.Guilds.All)
        {
            world.Members.PlantBot(guild, bot);
        }

        return bot;
    }

    /// <summary>Discord's tokens begin with the application's id in base64.</summary>
    private static ulong? IdIn(string token)
    {
        var head = token.Split('.')[0];
        if (head.Length == 0 || !Base64Url.IsValid(head))
        {
            return null;
        }

        return ParseId(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(head)));
    }

    private static ulong? ParseId(string? text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && id > 1UL << 22
            ? id
            : null;
}

using System.Security.Cryptography;
using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>
/// What people do and bots answer. A first response is due within three seconds of real time; the token then
/// serves for fifteen minutes of the sandbox's time.
/// </summary>
internal sealed class Interactions(SandboxWorld world)
{
    internal static readonly TimeSpan ResponseDeadline = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan TokenValidity = TimeSpan.FromMinutes(15);

    private readonly Dictionary<ulong, Interaction> _byId = [];
    private readonly Dictionary<string, Interaction> _byToken = new(StringComparer.Ordinal);
    private readonly Queue<Interaction> _inOrder = [];

    internal static string NewToken() =>
        Convert
            .ToBase64String(RandomNumberGenerator.GetBytes(48))
            .Replace('+', '-')
            .Replace('/', '_');

    /// <summary>The interaction of a route with id and token; null unless both fit.</summary>
    internal Interaction? Find(ulong id, string token)
    {
        lock (world.Gate)
        {
            return _byId.GetValueOrDefault(id) is { } found && found.Token == token ? found : null;
        }
    }

    /// <summary>The interaction of a webhook route; null unless application and token fit.</summary>
    internal Interaction? FindByToken(ulong applicationId, string token)
    {
        lock (world.Gate)
        {
            return
                _byToken.GetValueOrDefault(token) is { } found
                && found.Bot.ApplicationId == applicationId
                ? found
                : null;
        }
    }

    /// <summary>Sends an interaction to its bot's sessions. <paramref name="data"/> writes its <c>data</c>.</summary>
    internal void Send(Interaction interaction, Action<Utf8JsonWriter> data)
    {
        lock (world.Gate)
        {
            ForgetExpired();
            _byId.Add(interaction.Id, interaction);
            _byToken.Add(interaction.Token, interaction);
            _inOrder.Enqueue(interaction);
            world.Announce.Interaction(interaction, data);
        }
    }

    /// <summary>The person stops waiting; a later answer gets 10062. False when it was answered in the meantime.</summary>
    internal bool GiveUp(Interaction interaction)
    {
        lock (world.Gate)
        {
            if (interaction.State != InteractionState.Pending)
            {
                return false;
            }

            interaction.State = InteractionState.Failed;
            return true;
        }
    }

    /// <summary>Whether the person has stopped waiting for a first response.</summary>
    internal bool IsLate(Interaction interaction) =>
        interaction.State == InteractionState.Failed
        || world.Clock.GetElapsedTime(interaction.SentAt) > ResponseDeadline;

    /// <summary>Whether its token serves no more.</summary>
    internal bool HasExpired(Interaction interaction) =>
        world.Clock.GetUtcNow() - interaction.CreatedAt > TokenValidity;

    private void ForgetExpired()
    {
        // Twice the validity, so that for a while an expired token is told from an unknown one.
        while (
            _inOrder.TryPeek(out var oldest)
            && world.Clock.GetUtcNow() - oldest.CreatedAt > TokenValidity * 2
        )
        {
            _inOrder.Dequeue();
            _byId.Remove(oldest.Id);
            _byToken.Remove(oldest.Token);
        }
    }
}

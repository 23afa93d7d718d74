using System.Security.Cryptography;
using System.Text.Json;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Gateway;

/// <summary>What a client says to begin a session (opcode 2); the shard is null when it makes no sense.</summary>
internal sealed record IdentifyRequest(
    string Token,
    Intents Intents,
    (int Number, int Of)? Shard,
    bool IsSharded
)
{
    private const int KnownIntents = 0x1FFFF | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

    /// <summary>Null when something that must be there isn't.</summary>
    internal static IdentifyRequest? Read(JsonElement d) =>
        Body.Text(d, "token") is { } token
        && Body.Number(d, "intents") is { } intents
        && Body.Has(d, "properties", out var properties)
        && properties.ValueKind == JsonValueKind.Object
            ? new(token, (Intents)intents, ShardIn(d), Body.Has(d, "shard", out _))
            : null;

    /// <summary>Why this bot can't have what it asks for.</summary>
    internal CloseCode? WhyNot(Bot bot) =>
        ((int)Intents & ~KnownIntents) != 0 ? CloseCode.InvalidIntents
        : (Intents & Intents.AllPrivileged & ~bot.Privileged) != Intents.None
            ? CloseCode.DisallowedIntents
        : Shard is null ? CloseCode.InvalidShard
        : null;

    internal GatewaySession NewSession(Bot bot) =>
        new()
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
            Bot = bot,
            Intents = Intents,
            Shard = Shard!.Value.Number,
            Shards = Shard.Value.Of,
        };

    private static (int Number, int Of)? ShardIn(JsonElement d)
    {
        if (!Body.Has(d, "shard", out var shard) || shard.ValueKind == JsonValueKind.Null)
        {
            return (0, 1);
        }

        return
            shard.ValueKind == JsonValueKind.Array
            && shard.GetArrayLength() == 2
            && shard[0].TryGetInt32(out var one)
            && shard[1].TryGetInt32(out var all)
            && one >= 0
            && one < all
            ? (one, all)
            : null;
    }
}

namespace LibrarianBot.Discord.Gateway;

/// <summary>What the gateway's close codes mean for the connection.</summary>
/// <remarks>Source: Discord's documentation, Opcodes and Status Codes → Gateway Close Event Codes.</remarks>
internal static class CloseCode
{
    /// <summary>Ours, when we leave in order to come back: 1000 and 1001 would end the session.</summary>
    public const int Returning = 4900;

    /// <summary>Whether the session may be resumed after this code; no code at all counts as a dropped line.</summary>
    public static bool KeepsSession(int? code) => code is not (1000 or 1001 or 4007 or 4009);

    /// <summary>For a code after which trying again can't help: the sentence with the cure. Else null.</summary>
    public static DiscordFatalException? Fatal(int? code)
    {
        var cure = code switch
        {
            4004 => DiscordFatalException.TokenRefused,
            4010 =>
                "Discord refused this shard. Discord:Shard counts from 0 and must be less than Discord:ShardCount.",
            4011 => "The bot is in too many servers for one connection. Raise Discord:ShardCount, "
                + "and start one process for each Discord:Shard from 0.",
            4012 => "Discord no longer speaks version 10 of its gateway. Update this program.",
            4013 => "Discord doesn't know an intent that was asked for. Correct Discord:Intents.",
            4014 =>
                "Discord doesn't allow this bot a privileged intent that was asked for. In the Developer Portal → "
                    + "Bot → Privileged Gateway Intents switch on Server Members Intent (GuildMembers) and Message Content "
                    + "Intent (MessageContent) as far as Discord:Intents names them, or take them out of Discord:Intents.",
            _ => null,
        };
        return cure is null ? null : new DiscordFatalException(cure, code);
    }
}

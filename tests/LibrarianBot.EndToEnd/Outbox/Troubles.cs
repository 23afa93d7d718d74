namespace LibrarianBot.EndToEnd.Outbox;

/// <summary>What may go wrong with Discord, as the sandbox is asked for it.</summary>
internal static class Troubles
{
    public const string MakeEvent = "POST /guilds/{guild_id}/scheduled-events";
    public const string Post = "POST /channels/{channel_id}/messages";

    public static object OneOf(Dice dice) =>
        dice.OneOf<object>([
            new { gateway = "drop" },
            new { gateway = "reconnect" },
            new
            {
                route = Post,
                status = 500,
                times = 3,
            },
            new
            {
                route = Post,
                status = 502,
                times = 3,
                after = true,
            },
            new
            {
                route = Post,
                drop = true,
                times = 3,
            },
            new
            {
                route = Post,
                drop = true,
                times = 3,
                after = true,
            },
            new
            {
                route = Post,
                status = 429,
                retry_after = 0.3,
                times = 2,
            },
            new
            {
                route = Post,
                status = 429,
                retry_after = 0.3,
                global = true,
            },
            new
            {
                route = Post,
                delay_ms = 900,
                times = 3,
                after = true,
            },
            new
            {
                route = "POST /users/@me/channels",
                status = 503,
                times = 2,
            },
            new
            {
                route = "GET /channels/{channel_id}/messages",
                status = 500,
                times = 2,
            },
        ]);
}

using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

/// <summary>Reactions to a message: one's own, everybody's, who they came from.</summary>
internal static class ReactionRoutes
{
    private const string OfMessage = "/channels/{channel_id}/messages/{message_id}/reactions";
    private const string OfEmoji = OfMessage + "/{emoji_name}";

    public static IEnumerable<RestRoute> All =>
        [
            new("GET", OfEmoji, Users),
            new("PUT", OfEmoji + "/@me", call => React(call, call.Me, true))
            {
                Limit = RateLimit.Messages,
            },
            new("DELETE", OfEmoji + "/@me", call => React(call, call.Me, false))
            {
                Limit = RateLimit.Messages,
            },
            new("DELETE", OfEmoji + "/{user_id}", TakeOff) { Limit = RateLimit.Messages },
            new("DELETE", OfEmoji, call => Clear(call, call.Part("emoji_name")))
            {
                Limit = RateLimit.Messages,
            },
            new("DELETE", OfMessage, call => Clear(call, null)) { Limit = RateLimit.Messages },
        ];

    private static RestAnswer Users(RestCall call)
    {
        var limit = call.QueryNumber("limit", 1, 100, 25);
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        if (Find(call).Refused(out var error, out var message))
        {
            return error;
        }

        var after = call.QueryId("after") ?? 0;
        var users = message.Reactions?.GetValueOrDefault(call.Part("emoji_name")) ?? [];
        return RestAnswer.Ok(w =>
            w.List(
                users.Where(user => user.Id > after).OrderBy(user => user.Id).Take(limit),
                UserShape.Write
            )
        );
    }

    private static RestAnswer React(RestCall call, User user, bool add) =>
        Find(call).Refused(out var error, out var message)
            ? error
            : RestAnswer.DoneUnless(
                call.World.Marks.React(message, user, call.Part("emoji_name"), add)
            );

    private static RestAnswer TakeOff(RestCall call)
    {
        if (call.World.Users.Find(call.Id("user_id")) is not { } user)
        {
            return DiscordError.UnknownUser;
        }

        return user != call.Me && WhyNotManage(call) is { } refusal
            ? refusal
            : React(call, user, add: false);
    }

    private static RestAnswer Clear(RestCall call, string? emoji)
    {
        if (MessageRoutes.Find(call).Refused(out var error, out var message))
        {
            return error;
        }

        if (WhyNotManage(call) is { } refusal)
        {
            return refusal;
        }

        call.World.Marks.ClearReactions(message, emoji);
        return RestAnswer.Nothing;
    }

    private static DiscordError? WhyNotManage(RestCall call) =>
        call.Channel is { } channel
            ? PermissionRules.WhyNot(channel, call.Me, Permission.ManageMessages, call.World)
            : DiscordError.UnknownChannel;

    /// <summary>The message of the path; 10014 for what can't be an emoji.</summary>
    private static Outcome<Message> Find(RestCall call)
    {
        var emoji = call.Part("emoji_name");
        return emoji.All(char.IsAscii) && !emoji.Contains(':', StringComparison.Ordinal)
            ? new DiscordError(400, 10014, "Unknown Emoji")
            : MessageRoutes.Find(call);
    }
}

using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

/// <summary>Pins and reactions.</summary>
internal static class PinRoutes
{
    private const string Pins = "/channels/{channel_id}/messages/pins";
    private const string Reactions =
        "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}";
    private const int MaxPins = 250;

    public static IEnumerable<RestRoute> All =>
        [
            new("GET", Pins, List),
            new("PUT", Pins + "/{message_id}", call => Set(call, true))
            {
                Limit = RateLimit.Messages,
            },
            new("DELETE", Pins + "/{message_id}", call => Set(call, false))
            {
                Limit = RateLimit.Messages,
            },
            new("PUT", Reactions + "/@me", call => React(call, true))
            {
                Limit = RateLimit.Messages,
            },
            new("DELETE", Reactions + "/@me", call => React(call, false))
            {
                Limit = RateLimit.Messages,
            },
        ];

    private static RestAnswer List(RestCall call)
    {
        var limit = call.QueryNumber("limit", 1, 50, 50);
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        if (call.Channel is not { } channel)
        {
            return DiscordError.UnknownChannel;
        }

        if (!PermissionRules.In(channel, call.Me, call.World).Has(Permission.ViewChannel))
        {
            return DiscordError.MissingAccess;
        }

        var pinned = channel.Messages.Where(m => m.Pinned).Reverse().ToList();
        return RestAnswer.Ok(w =>
        {
            w.WriteStartObject();
            w.List(
                "items",
                pinned.Take(limit),
                (w, m) =>
                {
                    w.WriteStartObject();
                    w.Time("pinned_at", m.Timestamp);
                    w.WritePropertyName("message");
                    MessageShape.Write(
                        w,
                        m,
                        call.World,
                        Announcer.MayReadContent(m, call.Bot, call.Bot.Privileged)
                    );
                    w.WriteEndObject();
                }
            );
            w.WriteBoolean("has_more", pinned.Count > limit);
            w.WriteEndObject();
        });
    }

    private static RestAnswer Set(RestCall call, bool pinned)
    {
        if (MessageRoutes.Find(call).Refused(out var error, out var message))
        {
            return error;
        }

        return pinned && message.Channel.Messages.Count(m => m.Pinned) >= MaxPins
            ? RestAnswer.Error(400, 30003, "Maximum number of pins reached for the channel (250)")
            : RestAnswer.DoneUnless(call.World.Marks.Pin(message, call.Me, pinned));
    }

    private static RestAnswer React(RestCall call, bool add)
    {
        if (MessageRoutes.Find(call).Refused(out var error, out var message))
        {
            return error;
        }

        var emoji = call.Part("emoji_name");
        return emoji.All(char.IsAscii) && !emoji.Contains(':', StringComparison.Ordinal)
            ? RestAnswer.Error(400, 10014, "Unknown Emoji")
            : RestAnswer.DoneUnless(call.World.Marks.React(message, call.Me, emoji, add));
    }
}

using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

/// <summary>Pinned messages, under the address of today and the older one.</summary>
internal static class PinRoutes
{
    private const string Pins = "/channels/{channel_id}/messages/pins";
    private const string Older = "/channels/{channel_id}/pins";
    private const int MaxPins = 250;

    public static IEnumerable<RestRoute> All =>
        [new("GET", Pins, List), new("GET", Older, ListAll), .. At(Pins), .. At(Older)];

    private static IEnumerable<RestRoute> At(string path) =>
        [
            new("PUT", path + "/{message_id}", call => Set(call, true))
            {
                Limit = RateLimit.Messages,
            },
            new("DELETE", path + "/{message_id}", call => Set(call, false))
            {
                Limit = RateLimit.Messages,
            },
        ];

    /// <summary>The latest first.</summary>
    private static Outcome<List<Message>> Pinned(RestCall call) =>
        call.Channel is not { } channel ? DiscordError.UnknownChannel
        : !PermissionRules.In(channel, call.Me, call.World).Has(Permission.ViewChannel)
            ? DiscordError.MissingAccess
        : channel.Messages.Where(m => m.Pinned).Reverse().ToList();

    private static RestAnswer ListAll(RestCall call) =>
        Pinned(call).Refused(out var error, out var pinned)
            ? error
            : RestAnswer.Ok(w => w.List(pinned, (w, m) => MessageRoutes.Write(w, call, m)));

    private static RestAnswer List(RestCall call)
    {
        var limit = call.QueryNumber("limit", 1, 50, 50);
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        if (Pinned(call).Refused(out var error, out var pinned))
        {
            return error;
        }

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
                    MessageRoutes.Write(w, call, m);
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
}

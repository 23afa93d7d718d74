using LibrarianBot.Sandbox.Rest.Guilds;
using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

/// <summary>Scheduled events of a guild, and who is interested in them.</summary>
internal static class EventRoutes
{
    private const string Events = "/guilds/{guild_id}/scheduled-events";
    private const string One = Events + "/{guild_scheduled_event_id}";

    public static IEnumerable<RestRoute> All =>
        [
            new("GET", Events, List),
            new("POST", Events, Create) { Limit = RateLimit.Messages },
            new("GET", One, Get),
            new("PATCH", One, Modify) { Limit = RateLimit.Messages },
            new("DELETE", One, Delete) { Limit = RateLimit.Messages },
            new("GET", One + "/users", Users),
        ];

    private static RestAnswer List(RestCall call)
    {
        if (call.Guild is not { } guild)
        {
            return DiscordError.UnknownGuild;
        }

        var counted = call.Query("with_user_count");
        return RestAnswer.Ok(w =>
            w.List(guild.OpenEvents, (w, e) => EventShape.Write(w, e, counted))
        );
    }

    private static Outcome<ScheduledEvent> Find(RestCall call) =>
        call.Guild is not { } guild ? DiscordError.UnknownGuild
        : guild.Events.TryGetValue(call.Id("guild_scheduled_event_id"), out var one) ? one
        : DiscordError.UnknownEvent;

    private static RestAnswer Get(RestCall call)
    {
        if (Find(call).Refused(out var error, out var one))
        {
            return error;
        }

        var counted = call.Query("with_user_count");
        return RestAnswer.Ok(w => EventShape.Write(w, one, counted));
    }

    private static RestAnswer Create(RestCall call)
    {
        if (call.Guild is not { } guild)
        {
            return DiscordError.UnknownGuild;
        }

        EventRules.Check(call.Form, call.World.Clock.GetUtcNow());
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        return call
            .World.Events.Create(guild, call.Me, call.Body)
            .Refused(out var error, out var one)
            ? error
            : RestAnswer.Ok(w => EventShape.Write(w, one));
    }

    private static RestAnswer Modify(RestCall call)
    {
        if (Find(call).Refused(out var error, out var one))
        {
            return error;
        }

        if (one.Status is 3 or 4)
        {
            return RestAnswer.Error(400, 180000, "Cannot update a finished event");
        }

        var before = new EventRules.Existing(
            one.EntityType,
            one.Status,
            one.Start,
            one.End,
            one.ChannelId is not null,
            one.Location is not null
        );
        EventRules.Check(call.Form, call.World.Clock.GetUtcNow(), before);
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        return call.World.Events.Modify(one, call.Me, call.Body).Refused(out error, out var changed)
            ? error
            : RestAnswer.Ok(w => EventShape.Write(w, changed));
    }

    private static RestAnswer Delete(RestCall call) =>
        Find(call).Refused(out var error, out var one)
            ? error
            : RestAnswer.DoneUnless(call.World.Events.Delete(one, call.Me));

    private static RestAnswer Users(RestCall call)
    {
        var limit = call.QueryNumber("limit", 1, 100, 100);
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        if (Find(call).Refused(out var error, out var one))
        {
            return error;
        }

        var (before, after) = (call.QueryId("before"), call.QueryId("after") ?? 0);
        var ids = one
            .Interested.Where(u => u.Key > after && u.Key < (before ?? ulong.MaxValue))
            .Select(u => u.Value);
        var page = (before is null ? ids.Take(limit) : ids.TakeLast(limit)).ToList();
        var withMember = call.Query("with_member");
        return RestAnswer.Ok(w =>
            w.List(page, (w, user) => EventShape.WriteInterested(w, one, user, withMember))
        );
    }
}

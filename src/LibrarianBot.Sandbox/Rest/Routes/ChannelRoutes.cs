using LibrarianBot.Sandbox.Rest.Guilds;
using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

/// <summary>A channel itself, and who may do what in it.</summary>
internal static class ChannelRoutes
{
    private const string One = "/channels/{channel_id}";

    public static IEnumerable<RestRoute> All =>
        [
            new("GET", One, Get),
            new("PATCH", One, Modify) { Limit = RateLimit.Messages },
            new("DELETE", One, Delete) { Limit = RateLimit.Messages },
            new("PUT", One + "/permissions/{overwrite_id}", SetOverwrite)
            {
                Limit = RateLimit.Members,
            },
            new("DELETE", One + "/permissions/{overwrite_id}", RemoveOverwrite)
            {
                Limit = RateLimit.Members,
            },
            new("GET", "/guilds/{guild_id}/channels", List),
            new("POST", "/guilds/{guild_id}/channels", Create) { Limit = RateLimit.Members },
        ];

    public static RestAnswer Answer(Channel channel, int status = 200) =>
        RestAnswer.Json(status, w => ChannelShape.Write(w, channel));

    private static RestAnswer Get(RestCall call) =>
        call.Channel is not { } channel ? DiscordError.UnknownChannel
        : call.World.Channels.CanView(channel, call.Me) ? Answer(channel)
        : DiscordError.MissingAccess;

    private static RestAnswer Modify(RestCall call)
    {
        if (call.Channel is not { } channel)
        {
            return DiscordError.UnknownChannel;
        }

        if (channel.Guild is null)
        {
            return DiscordError.WrongChannelType;
        }

        if (channel.IsThread)
        {
            ChannelRules.ThreadChange(call.Form);
        }
        else
        {
            ChannelRules.Check(call.Form, (int)channel.Type);
        }

        if (call.Errors.Any)
        {
            return call.Errors;
        }

        var outcome = channel.IsThread
            ? call.World.Threads.Modify(channel, call.Me, call.Body)
            : call.World.Channels.Modify(channel, call.Me, call.Body);
        return outcome.Refused(out var error, out var changed) ? error : Answer(changed);
    }

    private static RestAnswer Delete(RestCall call) =>
        call.Channel is not { } channel ? DiscordError.UnknownChannel
        : channel.IsDm ? Answer(channel)
        : call.World.Channels.Delete(channel, call.Me) is { } refusal ? refusal
        : Answer(channel);

    private static RestAnswer SetOverwrite(RestCall call)
    {
        if (call.Channel is not { } channel)
        {
            return DiscordError.UnknownChannel;
        }

        var form = call.Form;
        OverwriteRules.One(form);
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        var target = call.Id("overwrite_id");
        var isMember = form.Integer("type", 0, 1) == 1;
        if (!isMember && channel.Guild?.Roles.ContainsKey(target) == false)
        {
            return DiscordError.UnknownRole;
        }

        var (allow, deny) = (form.Permissions("allow") ?? 0, form.Permissions("deny") ?? 0);
        var overwrite = new Overwrite(target, isMember, (Permission)allow, (Permission)deny);
        return RestAnswer.DoneUnless(
            call.World.Channels.Overwrites.Set(channel, call.Me, target, overwrite)
        );
    }

    private static RestAnswer RemoveOverwrite(RestCall call) =>
        call.Channel is { } channel
            ? RestAnswer.DoneUnless(
                call.World.Channels.Overwrites.Set(channel, call.Me, call.Id("overwrite_id"), null)
            )
            : DiscordError.UnknownChannel;

    /// <summary>Without threads, and without what the bot can't view.</summary>
    private static RestAnswer List(RestCall call)
    {
        if (call.Guild is not { } guild)
        {
            return DiscordError.UnknownGuild;
        }

        var seen = guild
            .Channels.Values.Where(c => !c.IsThread && call.World.Channels.CanView(c, call.Me))
            .ToList();
        return RestAnswer.Ok(w => w.List(seen, ChannelShape.Write));
    }

    private static RestAnswer Create(RestCall call)
    {
        if (call.Guild is not { } guild)
        {
            return DiscordError.UnknownGuild;
        }

        ChannelRules.Check(call.Form);
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        if (guild.Channels.Values.Count(c => !c.IsThread) >= 500)
        {
            return RestAnswer.Error(400, 30013, "Maximum number of server channels reached (500)");
        }

        return call
            .World.Channels.Create(guild, call.Me, call.Body)
            .Refused(out var error, out var channel)
            ? error
            : Answer(channel, 201);
    }
}

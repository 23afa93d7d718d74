using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

internal static partial class ThreadRoutes
{
    private static RestAnswer Active(RestCall call)
    {
        if (call.Guild is not { } guild)
        {
            return DiscordError.UnknownGuild;
        }

        var threads = guild
            .Channels.Values.Where(c =>
                c.Thread is { Archived: false } && call.World.Channels.CanView(c, call.Me)
            )
            .OrderByDescending(c => c.Id)
            .ToList();
        return RestAnswer.Ok(w =>
        {
            w.WriteStartObject();
            w.List("threads", threads, ChannelShape.Write);
            w.List(
                "members",
                threads.Where(t => t.Thread!.Members.ContainsKey(call.Me.Id)),
                (w, t) => ThreadShape.WriteMember(w, t, call.Me.Id, t.Thread!.Members[call.Me.Id])
            );
            w.WriteBoolean("has_more", false);
            w.WriteEndObject();
        });
    }

    private static RestAnswer List(RestCall call) =>
        call.Channel is not { } channel ? DiscordError.UnknownChannel
        : channel.Thread is not { } thread ? DiscordError.WrongChannelType
        : !call.World.Channels.CanView(channel, call.Me) ? DiscordError.MissingAccess
        : RestAnswer.Ok(w =>
            w.List(thread.Members, (w, m) => ThreadShape.WriteMember(w, channel, m.Key, m.Value))
        );

    private static User? Other(RestCall call) => call.World.Users.Find(call.Id("user_id"));

    private static RestAnswer SetMember(RestCall call, User? user, bool joins) =>
        call.Channel is not { } channel ? DiscordError.UnknownChannel
        : user is null ? DiscordError.UnknownUser
        : !channel.IsThread ? DiscordError.WrongChannelType
        : RestAnswer.DoneUnless(call.World.Threads.SetMember(channel, call.Me, user, joins));
}

using LibrarianBot.Sandbox.Rest.Guilds;
using LibrarianBot.Sandbox.Rest.Messages;
using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

/// <summary>Threads: under a message, on their own, in a forum; and who is in them.</summary>
internal static partial class ThreadRoutes
{
    private const int TagRequired = 1 << 4;
    private const string Members = "/channels/{channel_id}/thread-members";

    public static IEnumerable<RestRoute> All =>
        [
            new("POST", "/channels/{channel_id}/messages/{message_id}/threads", FromMessage)
            {
                Limit = RateLimit.Members,
            },
            new("POST", "/channels/{channel_id}/threads", Start) { Limit = RateLimit.Members },
            new("GET", "/guilds/{guild_id}/threads/active", Active),
            new("GET", Members, List),
            new("PUT", Members + "/@me", call => SetMember(call, call.Me, true)),
            new("DELETE", Members + "/@me", call => SetMember(call, call.Me, false)),
            new("PUT", Members + "/{user_id}", call => SetMember(call, Other(call), true)),
            new("DELETE", Members + "/{user_id}", call => SetMember(call, Other(call), false)),
        ];

    private static RestAnswer FromMessage(RestCall call)
    {
        ChannelRules.Thread(call.Form, fromMessage: true, inForum: false);
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        if (MessageRoutes.Find(call).Refused(out var error, out var message))
        {
            return error;
        }

        return call
            .World.Threads.StartFrom(message, call.Me, call.Body)
            .Refused(out error, out var thread)
            ? error
            : ChannelRoutes.Answer(thread, 201);
    }

    private static RestAnswer Start(RestCall call)
    {
        if (call.Channel is not { } parent)
        {
            return DiscordError.UnknownChannel;
        }

        var isForum = parent.Type is ChannelType.Forum or ChannelType.Media;
        ChannelRules.Thread(call.Form, fromMessage: false, inForum: isForum);
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        if (isForum)
        {
            return StartPost(call, parent);
        }

        return call
            .World.Threads.Start(parent, call.Me, call.Body)
            .Refused(out var error, out var thread)
            ? error
            : ChannelRoutes.Answer(thread, 201);
    }

    private static RestAnswer StartPost(RestCall call, Channel forum)
    {
        if (WhyNotTags(call, forum) is { } wrong)
        {
            return wrong;
        }

        using (call.Errors.In("message"))
        {
            var body = call.Body.GetProperty("message"u8);
            if (
                MessageBodies.Read(call, body, MessageUse.ThreadStarter, out var draft) is
                { } refusal
            )
            {
                return refusal;
            }

            if (
                call
                    .World.Threads.StartPost(forum, call.Me, call.Body, draft)
                    .Refused(out var error, out var thread)
            )
            {
                return error;
            }

            return RestAnswer.Created(w => ChannelShape.WritePost(w, thread, call.World));
        }
    }

    private static RestAnswer? WhyNotTags(RestCall call, Channel forum)
    {
        var chosen = call.Form.List("applied_tags", 0, 5) is { } list
            ? list.EnumerateArray().Select(t => Forms.Form.TryId(t)).ToList()
            : [];
        if (chosen.Exists(id => !forum.Tags.Exists(t => t.Id == id)))
        {
            return RestAnswer.Error(404, 10087, "Unknown tag");
        }

        if ((forum.Flags & TagRequired) != 0 && chosen.Count == 0)
        {
            return RestAnswer.Error(
                400,
                40067,
                "A tag is required to create a forum post in this channel"
            );
        }

        var moderates = PermissionRules
            .In(forum, call.Me, call.World)
            .Has(Permission.ManageThreads);
        return !moderates && chosen.Exists(id => forum.Tags.Exists(t => t.Id == id && t.Moderated))
            ? RestAnswer.Error(400, 40066, "Only moderators can use this tag")
            : null;
    }
}

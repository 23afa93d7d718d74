using System.Text.Json;
using LibrarianBot.Sandbox.Rest.Messages;
using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

/// <summary>Messages of a channel, a thread or a direct conversation.</summary>
internal static partial class MessageRoutes
{
    private const string Messages = "/channels/{channel_id}/messages";
    private const string One = Messages + "/{message_id}";

    public static IEnumerable<RestRoute> All =>
        [
            new("GET", Messages, List),
            new("POST", Messages, Create) { Limit = RateLimit.Messages },
            new("POST", Messages + "/bulk-delete", DeleteMany),
            new("GET", One, Get),
            new("PATCH", One, Edit) { Limit = RateLimit.Messages },
            new("DELETE", One, Delete) { Limit = RateLimit.Messages },
            new("POST", "/channels/{channel_id}/typing", Typing) { Limit = RateLimit.Messages },
        ];

    /// <summary>As this bot may read it: without MESSAGE_CONTENT others' text is left out.</summary>
    public static void Write(
        Utf8JsonWriter w,
        RestCall call,
        Message message,
        bool isNew = false
    ) =>
        MessageShape.Write(
            w,
            message,
            call.World,
            Announcer.MayReadContent(message, call.Bot, call.Bot.Privileged),
            isNew
        );

    public static RestAnswer Answer(RestCall call, Message message, bool isNew = false) =>
        RestAnswer.Ok(w => Write(w, call, message, isNew));

    /// <summary>The message of the path, which this bot may read.</summary>
    public static Outcome<Message> Find(RestCall call) =>
        call.Channel is { } channel
            ? call.World.History.Get(channel, call.Id("message_id"), call.Me)
            : DiscordError.UnknownChannel;

    private static RestAnswer List(RestCall call)
    {
        var limit = call.QueryNumber("limit", 1, 100, 50);
        var (before, after, around) = (
            call.QueryId("before"),
            call.QueryId("after"),
            call.QueryId("around")
        );
        if (new[] { before, after, around }.Count(id => id is not null) > 1)
        {
            call.Errors.Add(
                "MESSAGE_QUERY_EXCLUSIVE",
                "before, after and around are mutually exclusive"
            );
        }

        if (call.Errors.Any)
        {
            return call.Errors;
        }

        if (call.Channel is not { } channel)
        {
            return DiscordError.UnknownChannel;
        }

        if (
            call
                .World.History.Page(channel, call.Me, before, after, around, limit)
                .Refused(out var error, out var page)
        )
        {
            return error;
        }

        return RestAnswer.Ok(w => w.List(page, (w, m) => Write(w, call, m)));
    }

    private static RestAnswer Get(RestCall call) =>
        Find(call).Refused(out var error, out var message) ? error : Answer(call, message);

    private static RestAnswer Create(RestCall call)
    {
        if (call.Channel is not { } channel)
        {
            return DiscordError.UnknownChannel;
        }

        if (MessageBodies.Read(call, call.Body, MessageUse.Create, out var draft) is { } refusal)
        {
            return refusal;
        }

        return call
            .World.Posting.Post(channel, call.Me, draft)
            .Refused(out var error, out var message)
            ? error
            : Answer(call, message, isNew: true);
    }

    private static RestAnswer Edit(RestCall call)
    {
        if (Find(call).Refused(out var error, out var message))
        {
            return error;
        }

        if (message.Author != call.Me)
        {
            return DiscordError.NotYours;
        }

        if (
            MessageBodies.Read(call, call.Body, MessageUse.Edit, out var draft, message) is
            { } refusal
        )
        {
            return refusal;
        }

        return call.World.Posting.Edit(message, call.Me, draft).Refused(out error, out var edited)
            ? error
            : Answer(call, edited);
    }
}

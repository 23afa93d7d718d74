using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Rest.Routes;

internal static partial class MessageRoutes
{
    private static RestAnswer Delete(RestCall call) =>
        Find(call).Refused(out var error, out var message)
            ? error
            : RestAnswer.DoneUnless(call.World.Posting.Delete(message, call.Me));

    private static RestAnswer DeleteMany(RestCall call)
    {
        var form = call.Form;
        var list = form.List("messages", 2, 100, required: true);
        if (list is { } ids)
        {
            form.EachId("messages", ids);
        }

        if (call.Errors.Any)
        {
            return call.Errors;
        }

        if (call.Channel is not { } channel)
        {
            return DiscordError.UnknownChannel;
        }

        ulong[] chosen =
        [
            .. list!.Value.EnumerateArray().Select(id => Forms.Form.TryId(id)!.Value),
        ];
        var oldest = SnowflakeSource.At(call.World.Clock.GetUtcNow().AddDays(-14));
        return chosen.Any(id => id < oldest)
            ? RestAnswer.Error(
                400,
                50034,
                "You can only bulk delete messages that are under 14 days old."
            )
            : RestAnswer.DoneUnless(call.World.Posting.DeleteMany(channel, call.Me, chosen));
    }

    private static RestAnswer Typing(RestCall call)
    {
        if (call.Channel is not { } channel)
        {
            return DiscordError.UnknownChannel;
        }

        var held = PermissionRules.In(channel, call.Me, call.World);
        var says = channel.IsThread ? Permission.SendMessagesInThreads : Permission.SendMessages;
        return !held.Has(Permission.ViewChannel) ? DiscordError.MissingAccess
            : !held.Has(says) ? DiscordError.MissingPermissions
            : RestAnswer.Nothing;
    }
}

using LibrarianBot.Sandbox.Rest.Messages;
using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

internal static partial class InteractionRoutes
{
    private static RestAnswer FollowUp(RestCall call)
    {
        var (application, token) = Who(call);
        if (MessageBodies.Read(call, call.Body, MessageUse.FollowUp, out var draft) is { } refusal)
        {
            return refusal;
        }

        return call
            .World.Answers.FollowUp(application, token, draft)
            .Refused(out var error, out var message)
            ? error
            : Answer(call, message);
    }

    private static RestAnswer Get(RestCall call) =>
        Find(call).Refused(out var error, out var message) ? error : Answer(call, message);

    private static RestAnswer Edit(RestCall call)
    {
        if (Find(call).Refused(out var error, out var message))
        {
            return error;
        }

        if (
            MessageBodies.Read(call, call.Body, MessageUse.Edit, out var draft, message) is
            { } refusal
        )
        {
            return refusal;
        }

        var (application, token) = Who(call);
        return call
            .World.Answers.Edit(application, token, MessageId(call), draft)
            .Refused(out error, out var edited)
            ? error
            : Answer(call, edited);
    }

    private static RestAnswer Delete(RestCall call)
    {
        var (application, token) = Who(call);
        return RestAnswer.DoneUnless(
            call.World.Answers.Delete(application, token, MessageId(call))
        );
    }

    private static Outcome<Message> Find(RestCall call)
    {
        var (application, token) = Who(call);
        return MessageId(call) is { } id
            ? call.World.Answers.One(application, token, id)
            : call.World.Answers.Original(application, token);
    }

    private static ulong? MessageId(RestCall call) =>
        call.Part("message_id") is "" ? null : call.Id("message_id");

    private static (ulong Application, string Token) Who(RestCall call) =>
        (call.Id("webhook_id"), call.Part("webhook_token"));

    private static RestAnswer Answer(RestCall call, Message message) =>
        RestAnswer.Ok(w => MessageShape.Write(w, message, call.World));
}

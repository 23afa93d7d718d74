using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

/// <summary>Polls that were sent with a message: who voted, and ending one early.</summary>
internal static class PollRoutes
{
    private const string Poll = "/channels/{channel_id}/polls/{message_id}";

    private static readonly DiscordError NoPoll = new(
        400,
        520006,
        "Cannot expire a non-poll message"
    );

    public static IEnumerable<RestRoute> All =>
        [
            new("GET", Poll + "/answers/{answer_id}", Voters),
            new("POST", Poll + "/expire", Expire) { Limit = RateLimit.Messages },
        ];

    private static RestAnswer Voters(RestCall call) =>
        MessageRoutes.Find(call).Refused(out var error, out _)
            ? error
            : RestAnswer.Ok(w =>
            {
                w.WriteStartObject();
                w.Nothing("users");
                w.WriteEndObject();
            });

    private static RestAnswer Expire(RestCall call)
    {
        if (MessageRoutes.Find(call).Refused(out var error, out var message))
        {
            return error;
        }

        if (message.Poll.ValueKind != System.Text.Json.JsonValueKind.Object)
        {
            return NoPoll;
        }

        return call.World.Posting.EndPoll(message, call.Me) is { } refusal
            ? refusal
            : MessageRoutes.Answer(call, message);
    }
}

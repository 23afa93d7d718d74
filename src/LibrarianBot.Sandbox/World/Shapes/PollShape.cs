using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>A poll as Discord gives it back: with its end, and what came of it. Nobody votes in the sandbox.</summary>
internal static class PollShape
{
    internal static void Write(Utf8JsonWriter w, Message message, DateTimeOffset now)
    {
        var poll = message.Poll;
        w.WriteStartObject("poll");
        w.WritePropertyName("question");
        w.WithoutNulls(poll.GetProperty("question"u8));
        w.List("answers", poll.GetProperty("answers"u8).EnumerateArray().Index(), Answer);
        w.Time("expiry", message.PollEndsAt);
        w.WriteBoolean("allow_multiselect", Body.Flag(poll, "allow_multiselect") ?? false);
        w.WriteNumber("layout_type", Body.Number(poll, "layout_type") ?? 1);
        w.WriteStartObject("results");
        w.Nothing("answer_counts");
        w.WriteBoolean("is_finalized", now >= message.PollEndsAt);
        w.WriteEndObject();
        w.WriteEndObject();
    }

    private static void Answer(Utf8JsonWriter w, (int Index, JsonElement Item) answer)
    {
        w.WriteStartObject();
        w.WriteNumber("answer_id", answer.Index + 1);
        w.WritePropertyName("poll_media");
        w.WithoutNulls(answer.Item.GetProperty("poll_media"u8));
        w.WriteEndObject();
    }
}

using System.Diagnostics;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.PdLog;

/// <summary>What is said when something can't be done with an entry.</summary>
internal static class PdTroubleMessages
{
    public static OutgoingMessage Confirmed(PdEntry entry) =>
        PdEntryMessages.With(
            $"{Markdown.Escape(entry.ConfirmedBy ?? "Somebody")} confirmed **{PdLogMessages.Name(entry)}**, so its facts stay as they are. Your reflection, the Standards and the priority area are yours to change.",
            PdEntryMessages.Reflect(entry)
        );

    /// <summary>Something couldn't be read; nothing typed is lost.</summary>
    public static OutgoingMessage Trouble(long networkId, string sentence) =>
        PdEntryMessages.With(
            sentence,
            new Button { Label = "Fix it", CustomId = CustomId.For("pd:fix", networkId) }
        );

    public static string NoLength(string typed) =>
        $"I couldn't read *{Markdown.Escape(PlainText.OneLine(typed, 40))}* as a length of time up to 100 hours. Try *1.5 h*, *90 min* or *1:30*.";

    public static string Unknown(string word) =>
        $"*{Markdown.Escape(PlainText.OneLine(word, 40))}* is none of the seven Standards, nor one of their focus areas. Try *6.2* or *6.2, 7.4*; `/pd standards` lists them.";

    public static OutgoingMessage Refused(long networkId, PdChange change) =>
        change switch
        {
            PdChange.NotYours => PdLogMessages.NotYours(networkId),
            PdChange.Confirmed(var entry) => Confirmed(entry),
            PdChange.Full(var limit) => OutgoingMessage.Text(
                $"Your log has {limit} entries, and that is as many as it takes. Export it with `/pd export`, then remove old ones."
            ) with
            {
                Ephemeral = true,
            },
            _ => throw new UnreachableException($"Unhandled change: {change}."),
        };
}

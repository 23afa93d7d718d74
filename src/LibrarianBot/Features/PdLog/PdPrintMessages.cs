using Humanizer;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Features.PdLog;

/// <summary>A log's files, and the list of Standards.</summary>
internal static class PdPrintMessages
{
    public static readonly Reply Standards = Reply.Private(
        "**The Australian Professional Standards for Teachers**\n"
            + string.Join(
                '\n',
                StandardNames.All.Select(standard =>
                    standard.Code.Length == 1
                        ? $"**{standard.Code} {standard.Name}**"
                        : $"{standard.Code} {standard.Name}"
                )
            )
    );

    public static OutgoingMessage Exported(byte[] csv, int count, LocalDate today) =>
        With(
            $"{"entry".ToQuantity(count)} of your log, for any spreadsheet. Only you see this; save it, since Discord's link to it ends.",
            $"pd-log-{LocalDatePattern.Iso.Format(today)}.csv",
            csv,
            "Your PD log as a spreadsheet"
        );

    public static OutgoingMessage Certified(byte[] pdf, LocalDate day) =>
        With(
            "Your certificate, to save and print. It says who confirmed what, and it isn't endorsed or accredited by NESA or VIT.",
            $"pd-certificate-{LocalDatePattern.Iso.Format(day)}.pdf",
            pdf,
            "Your certificate of professional development, a PDF to print"
        );

    public static OutgoingMessage Nothing(long networkId, DateInterval? days) =>
        new()
        {
            Components =
            [
                new TextDisplay(
                    days is null
                        ? "Nothing is in your log yet. Add something with `/pd add`."
                        : $"Nothing is in your log from {PdWords.Said(days.Start)} to {PdWords.Said(days.End)}. Choose other days with *since* and *until*, or add something with `/pd add`."
                ),
                ActionRow.Of(PdLogMessages.SeeLog(networkId)),
            ],
        };

    public static OutgoingMessage TooMany(int count, int most) =>
        OutgoingMessage.Text(
            $"That would be {count} entries, and a certificate has room for {most}. Choose fewer days with *since* and *until*, or take all of them with `/pd export`."
        );

    private static OutgoingMessage With(
        string markdown,
        string name,
        byte[] bytes,
        string description
    ) =>
        new()
        {
            Components =
            [
                new TextDisplay(markdown),
                new FileComponent(new Media($"attachment://{name}")),
            ],
            Files = [new OutgoingFile(name, bytes, description)],
        };
}

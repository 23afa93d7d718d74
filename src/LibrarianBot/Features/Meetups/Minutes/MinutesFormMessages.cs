using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>The forms for minutes, and what is said to whoever writes them.</summary>
internal static class MinutesFormMessages
{
    private const int Megabyte = 1024 * 1024;

    public static Form Write(Meetup meetup, string? text) =>
        new(
            CustomId.For("meetup-minutes:written", meetup.NetworkId, meetup.Id),
            PlainText.Cut($"Minutes: {meetup.Title}", 45),
            [
                new FormField(
                    "What was said and decided",
                    new TextInput("text")
                    {
                        Multiline = true,
                        MaxLength = MeetupMinutes.LongestText,
                        Value = text,
                    },
                    "Who was there and apologies are added by themselves; who does what comes next."
                ),
            ]
        );

    public static Form Attach(Meetup meetup) =>
        new(
            CustomId.For("meetup-minutes:attached", meetup.NetworkId, meetup.Id),
            PlainText.Cut($"Minutes: {meetup.Title}", 45),
            [
                new FormField(
                    "The minutes as a file",
                    new FileUploadInput("file"),
                    $"PDF, Word, OpenDocument, text or a photo, up to {MinutesFile.MostBytes / Megabyte} MB."
                ),
            ]
        );

    public static OutgoingMessage Saved(Meetup meetup) =>
        new()
        {
            Components =
            [
                new TextDisplay(
                    $"Thank you. The minutes of {MeetupPhraseMessages.Title(meetup)} are saved{(meetup.ThreadId is { } thread ? $" and stand in <#{thread}>" : " and posted")}. Who does what by when?"
                ),
                ActionRow.Of(ActionMessages.Add(meetup), MinutesCardMessages.See(meetup)),
            ],
        };

    public static string Declined(Meetup meetup, bool byCoordinator) =>
        byCoordinator
            ? $"That's fine: {MeetupPhraseMessages.Title(meetup)} goes without minutes for now. Anybody who looks after it can still add them with `/meetup minutes`."
            : "That's fine. I've told the coordinator that the minutes are still wanted.";

    public const string TooLarge =
        "That file is larger than 8 MB, which is more than I keep. Save it smaller, for example as a PDF without pictures.";

    public const string NotAKind =
        "I keep minutes as PDF, Word (.docx), OpenDocument (.odt), plain text or a photo (.png, .jpg), and that file isn't what its name says or is none of these. Save it as one of them and attach it again.";

    public const string NotFetched =
        "I couldn't fetch that file from Discord, so nothing was saved. Attach it once more.";

    public static Reply Refused(Minuting refusal) =>
        Reply.Private(
            refusal switch
            {
                Minuting.NotForYou(var meetup) =>
                    $"Only the host or a coordinator writes the minutes of {MeetupPhraseMessages.Title(meetup)}. You can add what you take on with `/meetup action`.",
                Minuting.NotHeld({ State: MeetupState.Cancelled } meetup) =>
                    $"{MeetupPhraseMessages.Title(meetup)} was called off, so there are no minutes of it.",
                Minuting.NotHeld(var meetup) =>
                    $"{MeetupPhraseMessages.Title(meetup)} hasn't begun. Minutes can be written once it has.",
                Minuting.NothingTyped => "There was nothing in the form, so nothing was saved.",
                _ => "That meetup isn't here, so nothing was changed.",
            }
        );
}

using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.Feeds;

/// <summary>A calendar as its owner sees it.</summary>
/// <param name="Scope">Whose it is.</param>
/// <param name="Address">Where it is.</param>
/// <param name="WithTerms">Whether the terms are in it.</param>
internal sealed record ShownFeed(FeedScope Scope, Uri Address, bool WithTerms)
{
    /// <summary>Whether the address has just replaced another.</summary>
    public bool IsNew { get; init; }
    public bool IsForCoordinator { get; init; }
}

/// <summary>The address of a calendar and how to use it; only ever private.</summary>
internal static class FeedMessages
{
    public const string FileName = "meetups.ics";

    public static readonly Reply OnlyCoordinators = Reply.Private(
        "Only a coordinator can see and change the network's calendar: somebody who may manage the server, or has the coordinators' role. Your own is at `/calendar`."
    );

    public static readonly OutgoingMessage NothingAhead = OutgoingMessage.Text(
        "No meetup is announced at the moment. Each announcement has a calendar file to open; see what is planned with `/meetup upcoming`."
    );

    public static OutgoingMessage Shown(ShownFeed feed) =>
        new()
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(
                    string.Join(
                        '\n',
                        feed.IsNew
                            ? "**This is the new address.** The old one no longer works, so subscribe to this one."
                            : Beginning(feed.Scope),
                        $"```\n{feed.Address}\n```",
                        feed.Scope == FeedScope.Mine
                            ? "Whoever has the address can read it, so keep it to yourself."
                            : "Whoever has the address can read it; the online address and people's names aren't in it.",
                        "- **Outlook:** Calendar → *Add calendar* → *Subscribe from web* → paste it.",
                        "- **Google:** on a computer, calendar.google.com → *Other calendars* **+** → *From URL* → paste it.",
                        $"- **iPhone, iPad, Mac:** open `{Webcal(feed.Address)}` in Safari, or Calendar → *Add Subscription Calendar* → paste it.",
                        "Calendars look for changes by themselves, some only once a day."
                    )
                ),
                ActionRow.Of(Buttons(feed)),
            ],
        };

    public static OutgoingMessage Stopped(FeedScope scope) =>
        new()
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(
                    "Stopped: that address no longer works. Remove it from your calendar program, which keeps what it has read so far."
                ),
                ActionRow.Of(
                    new Button
                    {
                        Label = "Start again",
                        CustomId = CustomId.For("calendar:show", scope),
                    }
                ),
            ],
        };

    public static OutgoingMessage ByHand(byte[] file, int count) =>
        new()
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(
                    $"{(count == 1 ? "The meetup" : $"The {count} meetups")} ahead, as a file: open it and your calendar offers to add {(count == 1 ? "it" : "them")}. A calendar that keeps itself up to date needs a public address, which this bot doesn't have; the file with each announcement does the same."
                ),
                new FileComponent(new Media($"attachment://{FileName}")),
            ],
            Files = [new OutgoingFile(FileName, file)],
        };

    private static string Beginning(FeedScope scope) =>
        scope == FeedScope.Mine
            ? "**Your calendar:** every meetup, with your answer. It keeps itself up to date at this address:"
            : "**The network's calendar:** every meetup, for a shared calendar or a website. It keeps itself up to date at this address:";

    private static string Webcal(Uri address) =>
        $"webcal{address.AbsoluteUri[address.Scheme.Length..]}";

    private static Button[] Buttons(ShownFeed feed) =>
        [
            new()
            {
                Label = feed.WithTerms ? "Leave the terms out" : "Add the school terms",
                CustomId = CustomId.For(
                    feed.WithTerms ? "calendar:leave-terms" : "calendar:add-terms",
                    feed.Scope
                ),
            },
            new() { Label = "New address", CustomId = CustomId.For("calendar:renew", feed.Scope) },
            new() { Label = "Stop it", CustomId = CustomId.For("calendar:stop", feed.Scope) },
            .. feed.IsForCoordinator
                ?
                [
                    new Button
                    {
                        Label =
                            feed.Scope == FeedScope.Mine
                                ? "The network's calendar"
                                : "My own calendar",
                        CustomId = CustomId.For(
                            "calendar:show",
                            feed.Scope == FeedScope.Mine ? FeedScope.Network : FeedScope.Mine
                        ),
                    },
                ]
                : (Button[])[],
        ];
}

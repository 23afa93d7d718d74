using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>Who does what by when, as people read it.</summary>
internal static class ActionMessages
{
    private const int MostOptions = 25;
    private const int LongestAll = 3500;

    /// <summary><c>- Cara: book the author visit, by Friday 12 March</c>.</summary>
    public static string Line(ActionLine line, Instant now, Meetup meetup)
    {
        var action = line.Action;
        var state = action.State == ActionState.Done ? " (done)" : By(action, now, meetup);
        return $"- {Markdown.Escape(line.Owner)}: {Markdown.Escape(action.Text)}{state}";
    }

    public static OutgoingMessage Listed(
        IReadOnlyList<ActionLine> open,
        Caller caller,
        Instant now,
        string beginning = ""
    )
    {
        if (open.Count == 0)
        {
            return OutgoingMessage.Text(
                $"{beginning}Nothing is open from the meetups. Add something with `/meetup action`."
            );
        }

        var text = $"{beginning}**Open from the meetups**";
        foreach (var line in open)
        {
            var next =
                $"\n{Line(line, now, line.Meetup!)} · *{Markdown.Escape(line.Meetup!.Title)}*";
            if (text.Length + next.Length > LongestAll)
            {
                text += "\n*And more.*";
                break;
            }

            text += next;
        }

        var own = open.Where(line => IsFor(line, caller)).Take(MostOptions).ToList();
        return new OutgoingMessage
        {
            Components =
            [
                new TextDisplay(text),
                .. own.Count > 0 ? [ActionRow.Of(Choice(own, caller))] : Array.Empty<Component>(),
            ],
        };
    }

    public static OutgoingMessage Added(ActionLine line, Instant now) =>
        With(
            $"Added: {Line(line, now, line.Meetup!)[2..]}. It comes back on the next agenda until it's done{(line.ByDay is null ? "." : ", and I'll remind them the day before.")}",
            Add(line.Meetup!),
            MinutesCardMessages.See(line.Meetup!)
        );

    public static OutgoingMessage Settled(ActionLine line) =>
        line.Action.State switch
        {
            ActionState.Done => With(
                $"Thank you. **{Markdown.Escape(line.Action.Text)}** is done.",
                Reopen(line.Action)
            ),
            ActionState.Dropped => With(
                $"**{Markdown.Escape(line.Action.Text)}** is taken off: it won't come back on an agenda.",
                Reopen(line.Action)
            ),
            _ => With(
                $"**{Markdown.Escape(line.Action.Text)}** is open again.",
                Done(line.Action.NetworkId, line.Action.Id)
            ),
        };

    public static OutgoingMessage Moved(ActionLine line, Instant now) =>
        With(
            $"**{Markdown.Escape(line.Action.Text)}** is wanted{By(line.Action, now, line.Meetup!).TrimStart(',')} now.",
            Done(line.Action.NetworkId, line.Action.Id)
        );

    public static Button Add(Meetup meetup) =>
        Button("Add an action", "meetup-action:add", meetup.NetworkId, meetup.Id);

    public static Button Done(long networkId, long actionId) =>
        Button("Done", "meetup-action:done", networkId, actionId);

    public static Button Day(MeetupAction action) =>
        Button("Another day", "meetup-action:day", action.NetworkId, action.Id);

    public static Button Drop(MeetupAction action) =>
        Button("Not needed", "meetup-action:drop", action.NetworkId, action.Id);

    private static Button Reopen(MeetupAction action) =>
        Button("Not done after all", "meetup-action:reopen", action.NetworkId, action.Id);

    private static bool IsFor(ActionLine line, Caller caller) =>
        line.Action.OwnerId == caller.MemberId || line.Meetup!.MayBeChangedBy(caller);

    private static string By(MeetupAction action, Instant now, Meetup meetup) =>
        action.ByDay is { } day
            ? $", by {Days.Said(day, MeetupPhraseMessages.Today(meetup.Time, now))}"
            : "";

    private static StringSelect Choice(List<ActionLine> own, Caller caller) =>
        new()
        {
            CustomId = CustomId.For("meetup-action:pick", caller.NetworkId),
            Placeholder = "Mark one as done",
            Options =
            [
                .. own.Select(line => new SelectOption(
                    PlainText.Cut($"{line.Owner}: {line.Action.Text}", 100),
                    $"{line.Action.Id}"
                )),
            ],
        };

    private static OutgoingMessage With(string text, params IReadOnlyList<Component> buttons) =>
        new() { Components = [new TextDisplay(text), new ActionRow(buttons)] };

    private static Button Button(string label, string id, long networkId, long subjectId) =>
        new() { Label = label, CustomId = CustomId.For(id, networkId, subjectId) };
}

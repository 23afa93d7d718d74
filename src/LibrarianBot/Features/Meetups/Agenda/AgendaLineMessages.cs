using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Store;

namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>One line of an agenda: how it is chosen, its buttons and its form.</summary>
internal static class AgendaLineMessages
{
    private const int MostOptions = 25;
    private static readonly int[] Lengths = [5, 10, 15, 20, 25, 30, 40, 45, 60, 90];

    public static ActionRow Buttons(MeetupAgenda agenda, AgendaLine line, Caller caller)
    {
        if (line.Ref.Kind == AgendaLineKind.Action)
        {
            return ActionRow.Of(ActionMessages.Done(agenda.Meetup.NetworkId, line.Ref.Id));
        }

        List<Component> buttons = [Button("Change", "change", agenda, line)];
        if (agenda.Meetup.MayBeChangedBy(caller))
        {
            buttons.Add(Button("Move up", "up", agenda, line));
            buttons.Add(Button("Move down", "down", agenda, line));
        }

        buttons.Add(Button("Remove", "remove", agenda, line));
        return new ActionRow(buttons);
    }

    /// <param name="meetup">The meetup.</param>
    /// <param name="line">The line to change; null for a new one.</param>
    /// <param name="mayName">Whether they may say whose it is.</param>
    public static Form Form(Meetup meetup, AgendaLine? line, bool mayName)
    {
        var isAsk = line?.Ref.Kind == AgendaLineKind.Ask;
        var rows = new List<FormRow>
        {
            isAsk
                ? new FormText(Markdown.Escape(AgendaMessages.Plain(line!)))
                : new FormField("What is it about?", Text(line)),
            new FormField("How many minutes?", Minutes(line?.Minutes ?? AgendaItem.UsualMinutes)),
            new FormField("Note (optional)", Note(line)),
        };
        if (mayName && line?.Ref.Kind is null or AgendaLineKind.Item)
        {
            rows.Add(
                new FormField(
                    "Whose is it? (optional)",
                    new UserSelectInput("owner") { Required = false },
                    line is null ? "Left empty, it's yours." : "Left empty, it stays as it is."
                )
            );
        }

        return new Form(
            line is null
                ? CustomId.For("meetup-agenda:added", meetup.Id)
                : CustomId.For("meetup-agenda:changed", meetup.Id, line.Ref.ToString()),
            PlainText.Cut($"Agenda: {meetup.Title}", 45),
            rows
        );
    }

    public static StringSelect Choice(
        MeetupAgenda agenda,
        List<AgendaLine> own,
        AgendaRef? chosen
    ) =>
        new()
        {
            CustomId = CustomId.For("meetup-agenda:pick", agenda.Meetup.Id),
            Placeholder =
                agenda.Lines.Count == own.Count
                    ? "Change, move or remove a line"
                    : "Change or remove a line of yours",
            Options =
            [
                .. own.Take(MostOptions)
                    .Select(line => new SelectOption(
                        PlainText.Cut(AgendaMessages.Plain(line), 100),
                        line.Ref.ToString()
                    )
                    {
                        Default = line.Ref == chosen ? true : null,
                    }),
            ],
        };

    private static TextInput Text(AgendaLine? line) =>
        new("item")
        {
            MaxLength = AgendaItem.LongestText,
            Value = line?.Text,
            Placeholder = "What to do about AI book lists",
        };

    private static TextInput Note(AgendaLine? line) =>
        new("note")
        {
            Multiline = true,
            Required = false,
            MaxLength = AgendaItem.LongestNote,
            Value = line?.Note,
        };

    private static StringSelectInput Minutes(int chosen) =>
        new(
            "minutes",
            [
                .. Lengths
                    .Append(chosen)
                    .Distinct()
                    .Order()
                    .Select(minutes => new SelectOption($"{minutes} minutes", $"{minutes}")
                    {
                        Default = minutes == chosen ? true : null,
                    }),
            ]
        );

    private static Button Button(string label, string what, MeetupAgenda agenda, AgendaLine line) =>
        new()
        {
            Label = label,
            CustomId = CustomId.For($"meetup-agenda:{what}", agenda.Meetup.Id, line.Ref.ToString()),
        };
}

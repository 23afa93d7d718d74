using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Tests.Features;

/// <summary>What somebody got back.</summary>
internal sealed record Answer(InteractionCallback? Callback)
{
    private OutgoingMessage? Message =>
        Callback switch
        {
            InteractionCallback.Say(var message) => message,
            InteractionCallback.Update(var message) => message,
            _ => null,
        };

    public string Text => Message is null ? $"({Callback?.GetType().Name})" : TextOf(Message);
    public bool IsPrivate => Message?.Ephemeral == true;
    public bool IsUpdate => Callback is InteractionCallback.Update;
    public Form? Form => (Callback as InteractionCallback.Open)?.Body;
    public IReadOnlyList<string> Buttons => Message is null ? [] : ButtonsOf(Message);
    public IReadOnlyList<string> ButtonIds =>
        [
            .. (Message?.Components ?? [])
                .OfType<ActionRow>()
                .SelectMany(row => row.Components)
                .OfType<Button>()
                .Select(button => button.CustomId ?? ""),
        ];
    public IReadOnlyList<OutgoingFile> Files => Message?.Files ?? [];
    public StringSelect? Select =>
        Message
            ?.Components.OfType<ActionRow>()
            .SelectMany(row => row.Components)
            .OfType<StringSelect>()
            .SingleOrDefault();
    public IReadOnlyList<Suggestion> Offered =>
        Callback is InteractionCallback.Suggest(var choices) ? choices : [];

    public static string TextOf(OutgoingMessage message) =>
        message.Content
        ?? string.Join('\n', message.Components.OfType<TextDisplay>().Select(text => text.Content));

    public static IReadOnlyList<string> ButtonsOf(OutgoingMessage message) =>
        [
            .. message
                .Components.OfType<ActionRow>()
                .SelectMany(row => row.Components)
                .OfType<Button>()
                .Select(button => button.Label),
        ];
}

using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class OptionTests : IAsyncDisposable
{
    private readonly Desk _desk = new(options => options.AddModule<LibraryModule>());

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    public static TheoryData<string, object?, string> Refused =>
        new()
        {
            { "topic", 5, "I couldn't read what you gave for *topic*. Try the command again." },
            {
                "topic",
                new string('a', 21),
                "*topic* may have at most 20 characters; that was 21. Shorten it and try again."
            },
            {
                "needed-by",
                "thrusday",
                "I couldn't read *thrusday* as a date. Write it as year, month and day: *2026-12-04*."
            },
            { "kind", "Robot", "Choose *kind* from what is offered: Class set, Video or film." },
            { "copies", 6, "*copies* may be at most 5." },
            { "copies", 0, "*copies* must be at least 1." },
            { "copies", 1.5, "I couldn't read what you gave for *copies*. Try the command again." },
            {
                "copies",
                long.MaxValue,
                "I couldn't read what you gave for *copies*. Try the command again."
            },
            {
                "urgent",
                "yes",
                "I couldn't read what you gave for *urgent*. Try the command again."
            },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_a_client_should_not_send_is_refused_in_words(
        string option,
        object? value,
        string sentence
    )
    {
        (string, object?)[] options = option is "topic"
            ? [(option, value)]
            : [("topic", "Refugees"), (option, value)];

        Assert.Equal(
            $"only you: {sentence}",
            await _desk.AskAsync(Sent.Command("library ask", options))
        );
        Assert.Contains("refused", Assert.Single(_desk.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_topic_is_asked_for() =>
        Assert.Equal(
            "only you: I need *topic* to do that. Give the command again with it.",
            await _desk.AskAsync(Sent.Command("library ask"))
        );
}

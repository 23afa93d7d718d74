using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class SuggestionTests : IAsyncDisposable
{
    private readonly Desk _desk = new(options => options.AddModule<LibraryModule>());

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Suggestions_are_trimmed_to_what_Discord_takes()
    {
        await _desk.AskAsync(Sent.Typing("library shelf find", "title", "ar"));

        Assert.Equal(25, _desk.Suggestions.Count);
        Assert.All(_desk.Suggestions, suggestion => Assert.Equal(100, suggestion.Name.Length));
    }

    [Fact]
    public async Task A_suggester_that_breaks_leaves_the_list_empty_and_a_line_in_the_log()
    {
        await _desk.AskAsync(Sent.Typing("library shelf find", "list", "ar"));

        Assert.Empty(_desk.Suggestions);
        Assert.Contains("failed", Assert.Single(_desk.Log.Lines), StringComparison.Ordinal);
    }
}

using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class DispatcherTests : IAsyncDisposable
{
    private readonly Desk _desk = new(options => options.AddModule<LibraryModule>());

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_librarian_asks_in_her_own_words()
    {
        var said = await _desk.AskAsync(
            Sent.Command(
                "library ask",
                ("topic", "Refugees"),
                ("needed-by", "2026-12-04"),
                ("kind", "ClassSet"),
                ("copies", 3),
                ("urgent", true)
            )
        );

        Assert.Equal("only you: aroha: Refugees, 2026-12-04, ClassSet, 3, True", said);
        Assert.Contains(
            "/library ask: ok in",
            Assert.Single(_desk.Log.Lines),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_left_out_takes_its_default() =>
        Assert.Equal(
            "only you: aroha: Refugees, , Video, 1, False",
            await _desk.AskAsync(Sent.Command("library ask", ("topic", "Refugees")))
        );

    [Theory]
    [InlineData("libary ask")]
    [InlineData("library")]
    [InlineData("library shelf")]
    [InlineData("library shelf lose")]
    public async Task An_unknown_command_is_answered(string name) =>
        Assert.Equal(
            $"only you: {Sentences.UnknownCommand}",
            await _desk.AskAsync(Sent.Command(name))
        );

    [Fact]
    public async Task Outside_a_server_nothing_runs() =>
        Assert.Equal(
            $"only you: {Sentences.OnlyInServers}",
            await _desk.AskAsync(
                Sent.Command("library ask", ("topic", "x")) with
                {
                    GuildId = null,
                    Member = null,
                    User = Sent.Aroha,
                }
            )
        );

    [Fact]
    public async Task Too_many_at_once_wait_and_then_go_on()
    {
        var ask = Sent.Command("library ask", ("topic", "x"));
        for (var i = 0; i < 20; i++)
        {
            Assert.DoesNotContain(
                Sentences.TooFast,
                await _desk.AskAsync(ask),
                StringComparison.Ordinal
            );
        }

        Assert.Equal($"only you: {Sentences.TooFast}", await _desk.AskAsync(ask));
        _desk.Time.Advance(TimeSpan.FromSeconds(0.6));
        Assert.DoesNotContain(
            Sentences.TooFast,
            await _desk.AskAsync(ask),
            StringComparison.Ordinal
        );
    }
}

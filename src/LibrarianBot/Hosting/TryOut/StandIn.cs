namespace LibrarianBot.Hosting.TryOut;

/// <summary>What stands in for Discord, without naming the sandbox's types: with a token its assembly is never loaded.</summary>
/// <param name="Page">Where a person looks at it.</param>
/// <param name="ApiUrl">Where the bot connects to it.</param>
/// <param name="Token">The token that it accepts.</param>
/// <param name="Clock">Its clock, which a person can move forward.</param>
/// <param name="OnClockMoved">Has somebody called after each move of the clock, whose timers don't jump.</param>
/// <param name="Server">Stops it.</param>
internal sealed record StandIn(
    Uri Page,
    Uri ApiUrl,
    string Token,
    TimeProvider Clock,
    Action<Action> OnClockMoved,
    IAsyncDisposable Server
) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Server.DisposeAsync();
}

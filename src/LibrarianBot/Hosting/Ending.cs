namespace LibrarianBot.Hosting;

/// <summary>Why the program ends, where it isn't because somebody asked it to.</summary>
internal sealed class Ending(IHostApplicationLifetime lifetime)
{
    /// <summary>The first reason, or null.</summary>
    public CannotStartException? Reason { get; private set; }

    public void Because(CannotStartException reason)
    {
        Reason ??= reason;
        lifetime.StopApplication();
    }
}

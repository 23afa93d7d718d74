namespace LibrarianBot.Discord.Gateway;

/// <summary>What is needed to take up a broken connection where it was.</summary>
internal sealed class GatewaySession
{
    private long _sequence = -1;

    /// <summary>Null before READY, and when Discord has ended the session.</summary>
    public string? Id { get; private set; }

    /// <summary>Where READY said to come back to.</summary>
    public Uri? ResumeUrl { get; private set; }

    /// <summary>The number of the last event received, replayed ones included; null for none.</summary>
    public long? Sequence
    {
        get => Interlocked.Read(ref _sequence) is >= 0 and var number ? number : null;
        set => Interlocked.Exchange(ref _sequence, value ?? -1);
    }

    public void Begin(string id, Uri resumeUrl)
    {
        Id = id;
        ResumeUrl = resumeUrl;
    }

    /// <summary>The next connection has to identify anew.</summary>
    public void Forget()
    {
        Id = null;
        ResumeUrl = null;
        Sequence = null;
    }
}

using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.LiveMessages;

/// <summary>A row that everybody sees in one message, which is kept as the row is.</summary>
internal abstract class LiveRow : NetworkRow
{
    private bool _hasNews;

    public long Id { get; protected set; }

    /// <summary>Where its message is; null until it is posted.</summary>
    public long? ChannelId { get; protected set; }
    public long? MessageId { get; private set; }

    /// <summary>Since when its message may have been posted without a record: by a program that was killed, say.</summary>
    public Instant? PostingSince { get; private set; }

    /// <summary>Raised whenever the message has something new to show.</summary>
    public int Revision { get; private set; }

    /// <summary>The revision that the message shows; behind <see cref="Revision"/> while an update is under way.</summary>
    public int ShownRevision { get; private set; }

    /// <summary>Its message follows when the change is committed.</summary>
    public void Changed()
    {
        Revision++;
        _hasNews = true;
    }

    /// <summary>Whether it changed since this was asked last.</summary>
    public bool TakeNews()
    {
        var had = _hasNews;
        _hasNews = false;
        return had;
    }

    public void Posting(Instant now) => PostingSince = now;

    public void PostedAs(long channelId, long messageId) =>
        (ChannelId, MessageId, PostingSince) = (channelId, messageId, null);

    /// <summary>Somebody deleted its message, or the channel.</summary>
    public void MessageIsGone() => (MessageId, PostingSince) = (null, null);

    /// <summary>The message shows this revision; never goes back.</summary>
    public void Shown(int revision) => ShownRevision = Math.Max(ShownRevision, revision);
}

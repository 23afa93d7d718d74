using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>What is kept of a meetup that was held, and the message that shows it. There from its end on, also while nothing is written.</summary>
internal sealed class MeetupMinutes : NetworkRow
{
    /// <summary>What one box of a form holds.</summary>
    public const int LongestText = 4000;
    public const int LongestFileName = 100;

    private MeetupMinutes() { }

    public MeetupMinutes(long networkId, long meetupId)
    {
        NetworkId = networkId;
        MeetupId = meetupId;
        Changed();
    }

    public long Id { get; private init; }
    public long MeetupId { get; private init; }

    /// <summary>As written; or null.</summary>
    public string? Text { get; private set; }

    /// <summary>The name of the file that was given; its bytes are a <see cref="MinutesFile"/>. Or null.</summary>
    public string? FileName { get; private set; }

    /// <summary>The words of the file, where it is plain text: for searching. Or null.</summary>
    public string? FileText { get; private set; }

    public long? WrittenById { get; private set; }
    public Instant? WrittenAt { get; private set; }

    /// <summary>Who said that they won't write any this time; or null.</summary>
    public long? DeclinedById { get; private set; }

    /// <summary>Where everybody sees it; null until it is posted.</summary>
    public long? ChannelId { get; private set; }
    public long? MessageId { get; private set; }

    /// <summary>Raised whenever the message has something new to show.</summary>
    public int Revision { get; private set; }
    public int ShownRevision { get; private set; }

    /// <summary>What was typed, as it is kept: lines stay lines.</summary>
    public static string Tidy(string typed)
    {
        var lines = typed
            .ReplaceLineEndings("\n")
            .Split('\n')
            .Select(line => PlainText.OneLine(line, LongestText));
        return PlainText.Cut(string.Join('\n', lines).Trim(), LongestText);
    }

    public bool IsWritten => WrittenAt is not null;

    public void Changed() => Revision++;

    public void Write(string text, long memberId, Instant now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Text = text;
        Written(memberId, now);
    }

    public void Attach(string fileName, string? fileText, long memberId, Instant now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        (FileName, FileText) = (fileName, fileText);
        Written(memberId, now);
    }

    public void Decline(long memberId) => DeclinedById = memberId;

    public void PostedAs(long channelId, long messageId) =>
        (ChannelId, MessageId) = (channelId, messageId);

    private void Written(long memberId, Instant now)
    {
        (WrittenById, WrittenAt, DeclinedById) = (memberId, now, null);
        Changed();
    }

    internal sealed class Map : IEntityTypeConfiguration<MeetupMinutes>
    {
        public void Configure(EntityTypeBuilder<MeetupMinutes> builder)
        {
            builder.Ignore(row => row.IsWritten);
            builder.HasIndex(row => row.MeetupId).IsUnique();
            builder
                .HasIndex(row => row.NetworkId, "IX_MeetupMinutes_Unshown")
                .HasFilter("\"Revision\" <> \"ShownRevision\"");
            builder
                .HasOne<Meetup>()
                .WithMany()
                .HasForeignKey(row => row.MeetupId)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}

using LibrarianBot.LiveMessages;
using LibrarianBot.Networks;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

internal enum BookListState
{
    Open,
    Closed,
}

/// <summary>A request for titles, and the titles that came.</summary>
internal sealed class BookList : LiveRow
{
    public const int LongestTopic = 100;
    public const int LongestNote = 1000;
    public const int MostEntries = 500;
    public const int MostOpenForEach = 10;

    private BookList() { }

    /// <summary>Opens a list. The topic is tidied already, the day not past: the service sees to it.</summary>
    public BookList(long networkId, long askerId, string topic, Instant now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(topic);
        if (topic.Length > LongestTopic)
        {
            throw new ArgumentException("The topic is longer than a thread's name.", nameof(topic));
        }

        NetworkId = networkId;
        AskerId = askerId;
        Topic = topic;
        OpenedAt = now;
    }

    public long AskerId { get; private init; }
    public string Topic { get; private init; } = "";
    public YearLevels? Years { get; init; }

    /// <summary>The last useful day, in the network's zone.</summary>
    public LocalDate? NeededBy { get; init; }

    public string? Note { get; init; }
    public BookListState State { get; private set; }
    public Instant OpenedAt { get; private init; }
    public Instant? ClosedAt { get; private set; }
    public long? ClosedById { get; private set; }

    /// <summary>The thread of its message, which has the same id; null where there is none.</summary>
    public long? ThreadId { get; private set; }

    /// <summary>Whether the bot may not open threads there.</summary>
    public bool ThreadRefused { get; private set; }

    public bool IsOpen => State == BookListState.Open;

    /// <summary>Whoever asked for it, and coordinators.</summary>
    public bool MayBeClosedBy(Caller caller) =>
        caller.NetworkId == NetworkId && (caller.IsCoordinator || caller.MemberId == AskerId);

    public void HasThread(bool isThere) =>
        (ThreadId, ThreadRefused) = (isThere ? MessageId : null, !isThere);

    public void Close(long memberId, Instant now)
    {
        State = BookListState.Closed;
        ClosedAt = now;
        ClosedById = memberId;
        Changed();
    }

    public void Reopen()
    {
        State = BookListState.Open;
        ClosedAt = null;
        ClosedById = null;
        Changed();
    }

    internal sealed class Map : IEntityTypeConfiguration<BookList>
    {
        public void Configure(EntityTypeBuilder<BookList> builder)
        {
            builder.Ignore(list => list.IsOpen);
            builder
                .Property(list => list.Years)
                .HasConversion(years => years!.ToString(), stored => YearLevels.Parse(stored));
            builder.HasIndex(list => new { list.NetworkId, list.State });
            builder
                .HasIndex(list => list.NetworkId, "IX_BookLists_Unshown")
                .HasFilter("\"Revision\" <> \"ShownRevision\"");
            builder
                .HasOne<Network>()
                .WithMany()
                .HasPrincipalKey(network => network.NetworkId)
                .HasForeignKey(list => list.NetworkId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Member>()
                .WithMany()
                .HasForeignKey(list => new { list.NetworkId, list.AskerId })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}

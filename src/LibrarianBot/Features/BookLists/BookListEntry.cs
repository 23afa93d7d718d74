using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>A title on a list, whoever suggested it.</summary>
internal sealed class BookListEntry : NetworkRow
{
    private BookListEntry() { }

    public BookListEntry(BookList list, EntryLine line, Instant now)
    {
        NetworkId = list.NetworkId;
        ListId = list.Id;
        AddedAt = now;
        Learn(line);
    }

    public long Id { get; private init; }
    public long ListId { get; private init; }

    /// <summary>Null while only an ISBN or a link is known.</summary>
    public string? Title { get; private set; }
    public string? Author { get; private set; }
    public Isbn? Isbn { get; private set; }
    public string? Link { get; private set; }
    public int? Published { get; private set; }

    /// <summary>Equal for entries of a list that are the same title; unique in the list.</summary>
    public string SameAs { get; private set; } = "";

    /// <summary>The title as it is compared; empty while none is known.</summary>
    public string FoldedTitle { get; private set; } = "";

    public Instant AddedAt { get; private init; }
    public List<TitleSuggestion> Suggestions { get; private init; } = [];
    public List<Holding> Holdings { get; private init; } = [];

    /// <summary>What to call it: the title, or else the best that is known.</summary>
    public string Name => Title ?? (Isbn is { } isbn ? $"ISBN {isbn}" : Link!);

    /// <summary>Takes over what another line for the same title knows and this one doesn't yet.</summary>
    public void Learn(EntryLine line)
    {
        Title ??= line.Title;
        Author ??= line.Author;
        Isbn ??= line.Isbn;
        Link ??= line.Link?.AbsoluteUri;
        Published ??= line.Published;
        FoldedTitle = PlainText.Fold(Title ?? "");
        SameAs = EntryLine.Key(Title, Author, Isbn, Link);
    }

    internal sealed class Map : IEntityTypeConfiguration<BookListEntry>
    {
        public void Configure(EntityTypeBuilder<BookListEntry> builder)
        {
            builder.Ignore(entry => entry.Name);
            builder
                .Property(entry => entry.Isbn)
                .HasConversion(
                    isbn => isbn!.Value.ToString(),
                    stored => BookLists.Isbn.Parse(stored)
                );
            builder.HasIndex(entry => new { entry.ListId, entry.SameAs }).IsUnique();
            builder.HasIndex(entry => new { entry.ListId, entry.FoldedTitle });
            builder.HasIndex(entry => new { entry.ListId, entry.Isbn });
            builder.HasIndex(entry => new { entry.ListId, entry.Link });
            builder.HasOne<BookList>().WithMany().HasForeignKey(entry => entry.ListId);
        }
    }
}

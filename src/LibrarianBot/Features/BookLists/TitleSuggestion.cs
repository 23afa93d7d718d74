using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>One person's word for a title.</summary>
internal sealed class TitleSuggestion : NetworkRow
{
    private TitleSuggestion() { }

    public TitleSuggestion(BookListEntry entry, long memberId, string? note, Instant now)
    {
        NetworkId = entry.NetworkId;
        Entry = entry;
        MemberId = memberId;
        Note = note;
        At = now;
    }

    public long EntryId { get; private init; }
    public BookListEntry? Entry { get; private init; }
    public long MemberId { get; private init; }
    public string? Note { get; private set; }
    public Instant At { get; private init; }

    /// <summary>Takes a later note; nothing typed leaves the earlier one.</summary>
    public void Say(string? note) => Note = note ?? Note;

    internal sealed class Map : IEntityTypeConfiguration<TitleSuggestion>
    {
        public void Configure(EntityTypeBuilder<TitleSuggestion> builder)
        {
            builder.HasKey(suggestion => new { suggestion.EntryId, suggestion.MemberId });
            builder
                .HasOne(suggestion => suggestion.Entry)
                .WithMany(entry => entry.Suggestions)
                .HasForeignKey(suggestion => suggestion.EntryId);
            builder
                .HasOne<Member>()
                .WithMany()
                .HasForeignKey(suggestion => new { suggestion.NetworkId, suggestion.MemberId })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}

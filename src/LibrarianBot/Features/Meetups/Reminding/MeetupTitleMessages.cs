using LibrarianBot.Discord.Messages;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Reminding;

/// <summary>What a coordinator's list calls the meetup that a notice is about.</summary>
internal static class MeetupTitleMessages
{
    /// <summary><c>**Term 1 meetup**</c>.</summary>
    public static async Task<string> OfAsync(
        LibraryDb db,
        long meetupId,
        CancellationToken cancel
    ) =>
        await db
            .Meetups.Where(meetup => meetup.Id == meetupId)
            .Select(meetup => meetup.Title)
            .FirstOrDefaultAsync(cancel)
            is { } title
            ? $"**{Markdown.Escape(title)}**"
            : "a meetup";
}

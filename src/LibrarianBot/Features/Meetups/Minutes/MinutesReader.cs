using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>Reads what is kept of meetups.</summary>
internal sealed class MinutesReader(LibraryDb db, MeetupPeople people)
{
    /// <summary>Null for a meetup that isn't there.</summary>
    public async Task<MinutesCard?> ReadAsync(long meetupId, CancellationToken cancel)
    {
        var meetup = await db
            .Meetups.AsNoTracking()
            .FirstOrDefaultAsync(
                row => row.Id == meetupId && row.State != MeetupState.Skipped,
                cancel
            );
        return meetup is null ? null : await ReadAsync(meetup, cancel);
    }

    private async Task<MinutesCard> ReadAsync(Meetup meetup, CancellationToken cancel)
    {
        var minutes = await db
            .MeetupMinutes.AsNoTracking()
            .FirstOrDefaultAsync(row => row.MeetupId == meetup.Id, cancel);
        var replies = await db
            .MeetupReplies.AsNoTracking()
            .Where(row => row.MeetupId == meetup.Id)
            .ToListAsync(cancel);
        var actions = await db
            .MeetupActions.AsNoTracking()
            .Where(row => row.MeetupId == meetup.Id && row.State != ActionState.Dropped)
            .OrderBy(row => row.Id)
            .ToListAsync(cancel);
        var names = await people.NamesAsync(
            [
                .. replies.Select(row => (long?)row.MemberId),
                .. actions.Select(row => (long?)row.OwnerId),
                minutes?.WrittenById,
                meetup.HostMemberId,
            ],
            cancel
        );
        return new MinutesCard(meetup, minutes)
        {
            WrittenBy = Name(minutes?.WrittenById),
            Host = meetup.HostSchool ?? Name(meetup.HostMemberId),
            File = minutes?.FileName is null ? null : await FileAsync(meetup.Id, cancel),
            Present = Names(row => row.PresentFrom is not null),
            Apologies = Names(row => row is { Answer: MeetupAnswer.Apologies, PresentFrom: null }),
            Actions = [.. actions.Select(row => new ActionLine(row, Name(row.OwnerId) ?? "?"))],
        };

        string? Name(long? memberId) => memberId is { } id ? names.GetValueOrDefault(id) : null;

        List<string> Names(Func<MeetupReply, bool> wanted) =>
            [
                .. replies
                    .Where(wanted)
                    .Select(row => Name(row.MemberId))
                    .OfType<string>()
                    .Order(StringComparer.OrdinalIgnoreCase),
            ];
    }

    private async Task<byte[]?> FileAsync(long meetupId, CancellationToken cancel) =>
        (
            await db
                .MinutesFiles.AsNoTracking()
                .FirstOrDefaultAsync(row => row.MeetupId == meetupId, cancel)
        )?.Bytes;
}

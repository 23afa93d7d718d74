using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Reminding;
using LibrarianBot.Features.PdLog;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Presence;

/// <summary>To who was there: it's in your PD log.</summary>
internal sealed class AttendedNotice(LibraryDb db) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        var entry = await db
            .PdEntries.AsNoTracking()
            .FirstOrDefaultAsync(
                row => row.MeetupId == notice.SubjectId && row.MemberId == notice.MemberId,
                cancel
            );
        var meetup = await db
            .Meetups.AsNoTracking()
            .FirstAsync(row => row.Id == notice.SubjectId, cancel);
        return entry is null ? new Rendered.Nothing("It isn't in their log any more.")
            : entry.Reflection is not null
                ? new Rendered.Nothing("They have written about it already.")
            : new Rendered.ToMember(Shown(meetup, entry), null);
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        $"PD entry of {await MeetupTitleMessages.OfAsync(db, notice.SubjectId, cancel)}";

    private static OutgoingMessage Shown(Meetup meetup, PdEntry entry)
    {
        var length = Lengths.InHours(entry.Minutes);
        var verb = entry.Minutes == 60 ? "is" : "are";
        return new OutgoingMessage
        {
            Components =
            [
                new TextDisplay(
                    $"{MeetupPhraseMessages.Title(meetup)}: {length} {verb} in your PD log{ConfirmedBy(meetup, entry)}. Add a line of reflection while it's fresh?"
                ),
                ActionRow.Of(
                    new Button
                    {
                        Label = "Add",
                        Style = ButtonStyle.Primary,
                        CustomId = CustomId.For("pd:reflect", entry.NetworkId, entry.Id),
                    },
                    PdLogMessages.SeeLog(entry.NetworkId)
                ),
            ],
        };
    }

    private static string ConfirmedBy(Meetup meetup, PdEntry entry) =>
        entry.ConfirmedById is null ? ""
        : entry.ConfirmedById == meetup.HostMemberId && meetup.HostSchool is { } school
            ? $", confirmed by {Markdown.Escape(school)}'s host"
        : $", confirmed by {Markdown.Escape(entry.ConfirmedBy ?? "the host")}";
}

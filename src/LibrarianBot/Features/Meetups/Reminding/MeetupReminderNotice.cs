using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Reminding;

/// <summary>To who comes: soon. A late one says how much time is left; of two late ones the later is said.</summary>
internal sealed class MeetupReminderNotice(LibraryDb db, AgendaReader agendas) : INoticeRenderer
{
    private static readonly Duration LinkForThoseOnline = Duration.FromHours(24);
    private static readonly Duration LinkForAll = Duration.FromHours(3);
    private static readonly Duration AgendaForAll = Duration.FromHours(3);

    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        var meetup = await db
            .Meetups.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == notice.SubjectId, cancel);
        var reply = await db
            .MeetupReplies.AsNoTracking()
            .FirstOrDefaultAsync(
                row => row.MeetupId == notice.SubjectId && row.MemberId == notice.MemberId,
                cancel
            );
        return meetup is not { IsAhead: true } ? new Rendered.Nothing("It was called off.")
            : now >= meetup.Begins ? new Rendered.Nothing("It had begun already.")
            : reply is not { Comes: true } ? new Rendered.Nothing("They aren't coming.")
            : await IsSaidByLaterAsync(notice, now, cancel)
                ? new Rendered.Nothing("A later one says it.")
            : new Rendered.ToMember(
                Message(meetup, reply, await AgendaAsync(meetup, now, cancel), now),
                meetup.ThreadId
            );
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        $"Reminder of {await MeetupTitleMessages.OfAsync(db, notice.SubjectId, cancel)}";

    /// <summary>After a day without power, say, two hours before: then two days before needn't be said.</summary>
    private Task<bool> IsSaidByLaterAsync(Notice notice, Instant now, CancellationToken cancel) =>
        db.Notices.AnyAsync(
            other =>
                other.Kind == notice.Kind
                && other.SubjectId == notice.SubjectId
                && other.MemberId == notice.MemberId
                && other.DueAt > notice.DueAt
                && other.DueAt <= now
                && (other.State == NoticeState.Planned || other.State == NoticeState.Sent),
            cancel
        );

    /// <summary>Close to the time, when it hardly changes any more, and where there is more on it than the welcome.</summary>
    private async Task<string?> AgendaAsync(Meetup meetup, Instant now, CancellationToken cancel) =>
        meetup.Begins - now <= AgendaForAll
        && await agendas.ReadAsync(meetup, cancel) is { Lines.Count: > 1 } agenda
            ? AgendaMessages.Brief(agenda)
            : null;

    private static OutgoingMessage Message(
        Meetup meetup,
        MeetupReply reply,
        string? agenda,
        Instant now
    ) =>
        new()
        {
            Components =
            [
                new TextDisplay(string.Join('\n', Lines(meetup, reply, agenda, now))),
                AnswerButtonsMessages.NotComing(meetup),
            ],
        };

    private static IEnumerable<string> Lines(
        Meetup meetup,
        MeetupReply reply,
        string? agenda,
        Instant now
    )
    {
        var bringing = reply.Bringing is { } what
            ? $" You're bringing: {Markdown.Escape(what)}."
            : "";
        yield return Begins(meetup, IsOnline(meetup, reply), now) + bringing;
        if (agenda is not null)
        {
            yield return agenda;
        }

        if (Link(meetup, reply, now) is { } link)
        {
            yield return link;
        }

        yield return $"On your clock: {Timestamp.Of(meetup.Begins)}";
    }

    private static string Begins(Meetup meetup, bool online, Instant now)
    {
        var title = MeetupPhraseMessages.Title(meetup);
        var where = MeetupPhraseMessages.AtPlace(meetup, online);
        var left = TimeLeft.Said(meetup.Begins, now, meetup.Time.Zone);
        return TimeLeft.IsSoon(meetup.Begins, now, meetup.Time.Zone)
            ? $"{title} starts {left} {where}."
            : $"{title} is {left}: {MeetupPhraseMessages.When(meetup.Time, now)}, {where}.";
    }

    private static string? Link(Meetup meetup, MeetupReply reply, Instant now)
    {
        var left = meetup.Begins - now;
        return meetup.Link is not { } link ? null
            : IsOnline(meetup, reply) && left <= LinkForThoseOnline ? $"Join at <{link}>"
            : meetup.Mode == MeetupMode.Both && left <= LinkForAll
                ? $"If you can't get there: <{link}>"
            : null;
    }

    private static bool IsOnline(Meetup meetup, MeetupReply reply) =>
        meetup.Mode == MeetupMode.Online || reply.Answer == MeetupAnswer.Online;
}

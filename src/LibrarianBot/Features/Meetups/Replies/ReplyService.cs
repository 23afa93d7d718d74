using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>Notes who comes, and gives out the places in the room.</summary>
internal sealed class ReplyService(LibraryDb db, ReplyWriting writing, IClock clock)
{
    public Task<Replying> AnswerAsync(
        Caller caller,
        long meetupId,
        MeetupAnswer answer,
        string? note,
        CancellationToken cancel
    ) =>
        writing.ChangeAsync(
            caller,
            meetupId,
            async (meetup, reply) =>
            {
                if (answer == MeetupAnswer.Online && meetup.Mode == MeetupMode.InPerson)
                {
                    return new Replying.InPersonOnly(meetup);
                }

                await SayAsync(meetup, reply, answer, note, cancel);
                return null;
            },
            cancel
        );

    /// <summary>What they bring; blank for nothing after all.</summary>
    public Task<Replying> BringAsync(
        Caller caller,
        long meetupId,
        string? what,
        CancellationToken cancel
    ) =>
        writing.ChangeAsync(
            caller,
            meetupId,
            (meetup, reply) =>
            {
                if (reply.Answer is not (MeetupAnswer.Coming or MeetupAnswer.Online))
                {
                    return Task.FromResult<Replying?>(new Replying.NotComing(meetup));
                }

                reply.Bringing = Tidy(what, MeetupLimits.Bringing);
                return Task.FromResult<Replying?>(null);
            },
            cancel
        );

    private async Task SayAsync(
        Meetup meetup,
        MeetupReply reply,
        MeetupAnswer answer,
        string? note,
        CancellationToken cancel
    )
    {
        var now = clock.GetCurrentInstant();
        // A button from before it became online only.
        var wanted =
            answer == MeetupAnswer.Coming && meetup.Mode == MeetupMode.Online
                ? MeetupAnswer.Online
                : answer;
        if (wanted == MeetupAnswer.Apologies)
        {
            reply.Apologise(Tidy(note, MeetupLimits.Note), now);
            return;
        }

        if (reply.Answer == wanted)
        {
            // Said again: who has a place, or a turn, keeps it.
            return;
        }

        if (wanted == MeetupAnswer.Online)
        {
            reply.ComeOnline(now);
        }
        else if (await HasRoomAsync(meetup, cancel))
        {
            reply.Come(now);
        }
        else
        {
            reply.Wait(now);
        }
    }

    private async Task<bool> HasRoomAsync(Meetup meetup, CancellationToken cancel) =>
        meetup.Capacity is not { } room
        || await db.MeetupReplies.CountAsync(
            row => row.MeetupId == meetup.Id && row.Answer == MeetupAnswer.Coming,
            cancel
        ) < room;

    private static string? Tidy(string? typed, int longest)
    {
        var tidy = PlainText.OneLine(typed ?? "", longest);
        return tidy.Length == 0 ? null : tidy;
    }
}

using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Terms;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>To the coordinator: soon the rule has nothing more to give, because no later terms are known.</summary>
internal sealed class TermsWantedNotice(LibraryDb db, TermReader terms) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        var isKept = await db.MeetupRules.AnyAsync(
            rule => rule.Id == notice.SubjectId && rule.State == MeetupRuleState.Kept,
            cancel
        );
        if (!isKept)
        {
            return new Rendered.Nothing("The rule makes no more meetups.");
        }

        return
            (await terms.CalendarAsync(cancel)).Terms is [.., var last]
            && notice.Detail == $"{last.Year}-{last.Number}"
            ? new Rendered.ToMember(
                OutgoingMessage.Text(
                    $"I don't know the term dates after {Markdown.Escape($"{last.Name} {last.Year}")} yet, so I can't plan the meetups after that. Once they're published, put them in with `/terms`, and I'll go on by myself."
                ),
                null
            )
            : new Rendered.Nothing("More terms are known now.");
    }

    public Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        Task.FromResult("Asking the coordinator for term dates");
}

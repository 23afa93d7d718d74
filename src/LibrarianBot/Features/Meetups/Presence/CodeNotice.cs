using Humanizer;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Reminding;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Presence;

/// <summary>To the host, shortly before it begins: the code word. Never in a thread, since it is what proves that somebody is there.</summary>
internal sealed class CodeNotice(LibraryDb db) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        var meetup = await db
            .Meetups.AsNoTracking()
            .FirstAsync(row => row.Id == notice.SubjectId, cancel);
        return !meetup.IsAhead ? new Rendered.Nothing("The meetup was called off.")
            : meetup.Clash is not null ? new Rendered.Nothing("Its day was never decided.")
            : now >= meetup.Ends ? new Rendered.Nothing("The meetup was over by then.")
            : new Rendered.ToMember(Shown(meetup, now), null);
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        $"The code word of {await MeetupTitleMessages.OfAsync(db, notice.SubjectId, cancel)}";

    public static OutgoingMessage Shown(Meetup meetup, Instant now)
    {
        var minutes = (int)Math.Ceiling((meetup.Begins - now).TotalMinutes);
        var beginning =
            now >= meetup.Ends ? "is over"
            : minutes <= 0 ? "has begun"
            : $"starts in {"minute".ToQuantity(minutes)}";
        return new OutgoingMessage
        {
            Components =
            [
                new TextDisplay(
                    $"{MeetupPhraseMessages.Title(meetup)} {beginning}. Its code word is **{meetup.PresenceCode}**: show it to those who are there. They type `/meetup here code:{meetup.PresenceCode}`, and it counts in their PD log."
                ),
                ActionRow.Of(
                    Button("Show the code again", "meetup-here:code", meetup),
                    Mark(meetup, "Mark who is here")
                ),
            ],
        };
    }

    public static Button Mark(Meetup meetup, string label) =>
        Button(label, "meetup-here:mark", meetup);

    private static Button Button(string label, string id, Meetup meetup) =>
        new() { Label = label, CustomId = CustomId.For(id, meetup.NetworkId, meetup.Id) };
}

using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>
/// The answers to "who comes?": under the announcement by the meetup alone, elsewhere with the server, so that direct
/// messages work too.
/// </summary>
internal sealed class ReplyCommands(ReplyAnswersCommands answers)
{
    [Button("meetup-reply:coming")]
    public Task<Reply> ComingAsync(Invocation from, long meetupId, CancellationToken cancel) =>
        answers.AnswerAsync(from, meetupId, MeetupAnswer.Coming, null, cancel);

    [Button("meetup-reply:online")]
    public Task<Reply> OnlineAsync(Invocation from, long meetupId, CancellationToken cancel) =>
        answers.AnswerAsync(from, meetupId, MeetupAnswer.Online, null, cancel);

    [Button("meetup-reply:apologies")]
    public static Reply Apologies(Invocation from, long meetupId) =>
        Reply.Form(ReplyFormMessages.Apologies(from.GuildId, meetupId));

    [Button("meetup-reply:coming-there")]
    [InDirectMessages]
    public Task<Reply> ComingThereAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) => answers.AnswerAsync(from, meetupId, MeetupAnswer.Coming, null, cancel);

    [Button("meetup-reply:online-there")]
    [InDirectMessages]
    public Task<Reply> OnlineThereAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) => answers.AnswerAsync(from, meetupId, MeetupAnswer.Online, null, cancel);

    [Button("meetup-reply:apologies-there")]
    [InDirectMessages]
    public static Reply ApologiesThere(Snowflake server, long meetupId) =>
        Reply.Form(ReplyFormMessages.Apologies(server, meetupId));

    [Form("meetup-reply:sorry")]
    [InDirectMessages]
    public Task<Reply> SorryAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        [Field("note")] string? note,
        CancellationToken cancel
    ) => answers.AnswerAsync(from, meetupId, MeetupAnswer.Apologies, note, cancel);
}

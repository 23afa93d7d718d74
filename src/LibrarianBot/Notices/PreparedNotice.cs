using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.People;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>A notice as it is to be sent now.</summary>
/// <param name="Notice">Its row, as it was read.</param>
/// <param name="Rendered">What its kind made of it.</param>
/// <param name="Member">Its member's row, where there is one.</param>
internal sealed record PreparedNotice(Notice Notice, Rendered Rendered, Member? Member)
{
    /// <summary>Since when it may have been sent without a record; null when it surely wasn't.</summary>
    public Instant? PerhapsSentAt { get; init; }

    /// <summary>What it was then, where it is nothing any more.</summary>
    public Rendered.ToMember? Then { get; init; }

    public long MemberId =>
        Notice.MemberId
        ?? throw new InvalidOperationException($"A {Notice.Kind} is for a member, but names none.");

    /// <summary>
    /// The same at each attempt for the same moment, so that Discord drops a copy; another one where the notice was moved.
    /// </summary>
    public string Nonce => $"n{Notice.Id}-{Notice.DueAt.ToUnixTimeSeconds():x}";

    /// <summary>The message as it goes to the channel or conversation.</summary>
    public OutgoingMessage Message(OutgoingMessage message) => NoticeMark.On(message, Nonce);

    /// <summary>The message as it mentions its member in a thread; another nonce, since it may follow a refused direct message.</summary>
    public OutgoingMessage Mentioning(OutgoingMessage message)
    {
        var mention = $"<@{MemberId}>";
        var mentioning = message with
        {
            Content = message.Content is { } text ? $"{mention} {text}" : null,
            Components = message.Content is null
                ? [new TextDisplay(mention), .. message.Components]
                : message.Components,
            Mentions = new AllowedMentions { Users = [new Snowflake((ulong)MemberId)] },
        };
        return NoticeMark.On(mentioning, $"{Nonce}m");
    }
}

using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.People;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>A notice as it is to be sent now.</summary>
/// <param name="Notice">Its row, as it was read.</param>
/// <param name="Rendered">What its renderer made of it.</param>
/// <param name="Member">Its member's row, where there is one.</param>
internal sealed record PreparedNotice(Notice Notice, Rendered Rendered, Member? Member)
{
    /// <summary>Since when it may have been sent without a record; null when it surely wasn't.</summary>
    public Instant? PerhapsSentAt { get; init; }

    /// <summary>What it was at that moment, where it is nothing any more.</summary>
    public Rendered.ToMember? Then { get; init; }

    public long MemberId =>
        Notice.MemberId
        ?? throw new InvalidOperationException($"A {Notice.Kind} is for a member, but names none.");

    /// <summary>
    /// The same at each attempt for the same moment, so that Discord drops a copy; another one where the notice was moved.
    /// </summary>
    private string Nonce => $"n{Notice.Id}-{Notice.DueAt.ToUnixTimeSeconds():x}";

    /// <summary>The message as it goes to the channel or conversation.</summary>
    public NoticeMessage Message(OutgoingMessage message) =>
        NoticeMessage.Of(message, Nonce, Notice.NetworkId);

    /// <summary>The message as it mentions its member in a thread; another nonce, since it may follow a refused direct message.</summary>
    public NoticeMessage Mentioning(OutgoingMessage message) =>
        NoticeMessage.Of(
            message with
            {
                Content = message.Content is { } text ? $"<@{MemberId}>\n{text}" : $"<@{MemberId}>",
                Mentions = new AllowedMentions { Users = [new Snowflake((ulong)MemberId)] },
            },
            $"{Nonce}m",
            Notice.NetworkId
        );
}

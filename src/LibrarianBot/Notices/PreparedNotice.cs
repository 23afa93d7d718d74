using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.People;
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
    public OutgoingMessage Message(OutgoingMessage message) => MessageMark.On(message, Nonce);

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
        return MessageMark.On(mentioning, $"{Nonce}m");
    }
}

/// <summary>
/// A number on a notice's message by which it is recognised: Discord keeps components' numbers for as long as the message
/// stands, and nonces for some minutes. Its words don't serve, since they are as of when they were said.
/// </summary>
internal static class MessageMark
{
    /// <summary>Above all those that Discord gives by itself.</summary>
    private const int Lowest = 1 << 30;

    /// <summary>The mark that belongs to a nonce: one of a thousand million, the same after any restart.</summary>
    public static int Of(string nonce)
    {
        // FNV-1a.
        var hash = 2_166_136_261u;
        foreach (var character in nonce)
        {
            hash = unchecked((hash ^ character) * 16_777_619u);
        }

        return Lowest | (int)(hash & (Lowest - 1));
    }

    /// <summary>The message with the nonce and its mark.</summary>
    public static OutgoingMessage On(OutgoingMessage message, string nonce)
    {
        IReadOnlyList<Component> components = message.Content is { } text
            ? [new TextDisplay(text), .. message.Components]
            : message.Components;
        return message with
        {
            Nonce = nonce,
            Content = null,
            Components = [components[0] with { Id = Of(nonce) }, .. components.Skip(1)],
        };
    }
}

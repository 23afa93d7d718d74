namespace LibrarianBot.Sandbox.World;

/// <summary>Who may say what where.</summary>
internal static class PostingRules
{
    internal static DiscordError? WhyNot(
        Channel channel,
        User author,
        MessageDraft draft,
        SandboxWorld world
    )
    {
        if (channel.Type is ChannelType.Forum or ChannelType.Media)
        {
            return DiscordError.ForumMessage;
        }

        if (!channel.HoldsMessages)
        {
            return DiscordError.NonTextChannel;
        }

        return WhyNotAllowed(channel, author, draft, world)
            ?? (
                draft.IsEmpty && draft.Reference is not { Type: 1 }
                    ? DiscordError.EmptyMessage
                    : null
            )
            ?? WhyNotReply(channel, author, draft, world);
    }

    private static DiscordError? WhyNotAllowed(
        Channel channel,
        User author,
        MessageDraft draft,
        SandboxWorld world
    )
    {
        if (channel.IsDm)
        {
            return WhyNotDm(channel, author, world);
        }

        var held = PermissionRules.In(channel, author, world);
        if (!held.Has(Permission.ViewChannel))
        {
            return DiscordError.MissingAccess;
        }

        var says = channel.IsThread ? Permission.SendMessagesInThreads : Permission.SendMessages;
        if (!held.Has(says) || (draft.Files.Count > 0 && !held.Has(Permission.AttachFiles)))
        {
            return DiscordError.MissingPermissions;
        }

        return channel.Thread is { Locked: true } && !held.Has(Permission.ManageThreads)
            ? DiscordError.ThreadLocked
            : null;
    }

    private static DiscordError? WhyNotDm(Channel channel, User author, SandboxWorld world)
    {
        if (!channel.Recipients.Contains(author))
        {
            return DiscordError.MissingAccess;
        }

        var other = channel.Recipients[0] == author ? channel.Recipients[1] : channel.Recipients[0];
        return !other.DmsOpen ? DiscordError.CannotMessageUser
            : !author.Guilds.Overlaps(other.Guilds) ? DiscordError.NoMutualGuild
            : world.Bots.Find(author.Id) is { Conversations.IsQuarantined: true }
            && !channel.Messages.Exists(one => one.Author == author)
                ? DiscordError.Quarantined
            : null;
    }

    private static DiscordError? WhyNotReply(
        Channel channel,
        User author,
        MessageDraft draft,
        SandboxWorld world
    )
    {
        if (draft.Reference is not { } reference)
        {
            return null;
        }

        if (!PermissionRules.MayReadHistory(channel, author, world))
        {
            return DiscordError.ReplyNeedsHistory;
        }

        var known =
            world.Messages.Find(reference.MessageId) is { VisibleTo: null } original
            && (reference.Type == 1 || original.Channel == channel);
        return known || !draft.FailIfNotExists
            ? null
            : DiscordError.InvalidForm(
                "message_reference",
                "REPLIES_UNKNOWN_MESSAGE",
                "Unknown message"
            );
    }
}

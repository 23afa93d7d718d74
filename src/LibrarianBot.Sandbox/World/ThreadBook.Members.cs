namespace LibrarianBot.Sandbox.World;

internal sealed partial class ThreadBook
{
    private const int MostMembers = 1000;

    private static readonly DiscordError TooManyMembers = new(
        400,
        30033,
        "Maximum number of thread participants has been reached (1000)"
    );

    /// <summary>
    /// Adds somebody or takes them out (oneself, or MANAGE_THREADS). Checks: the actor may see the thread (50001), it isn't
    /// archived (50083), has fewer than 1,000 members (30033), and who is added may see its channel (50001).
    /// </summary>
    internal DiscordError? SetMember(Channel channel, User actor, User user, bool joins)
    {
        lock (world.Gate)
        {
            if (WhyNotSet(channel, actor, user, joins) is { } refusal)
            {
                return refusal;
            }

            if (joins)
            {
                Join(channel, [user]);
            }
            else if (channel.Thread!.Members.Remove(user.Id))
            {
                world.Announce.ThreadMembersChanged(channel, [], [user]);
            }

            return null;
        }
    }

    /// <summary>A post reopens its thread; its author becomes a member, and so does whom it mentions.</summary>
    internal void NoticePost(Message message)
    {
        if (message.Channel is not { Thread: { } thread } channel || message.VisibleTo is not null)
        {
            return;
        }

        thread.TotalMessages++;
        Join(channel, [message.Author, .. Invited(message)]);
        thread.ActiveAt = message.Timestamp;
        if (thread.Archived)
        {
            SetArchived(channel, thread, false);
            world.Timeline.CatchUp();
        }
    }

    /// <summary>An edit, or a post's first message: whom it mentions comes in.</summary>
    internal void NoticeMentions(Message message)
    {
        if (message.Channel.IsThread && message.VisibleTo is null)
        {
            Join(message.Channel, Invited(message));
        }
    }

    /// <summary>Whom a message mentions, as far as its author may bring them into the thread.</summary>
    private IEnumerable<User> Invited(Message message)
    {
        var (channel, author) = (message.Channel, message.Author);
        var invites =
            channel.Type != ChannelType.PrivateThread
            || channel.Thread!.Invitable
            || channel.Thread.Owner == author
            || PermissionRules.In(channel, author, world).Has(Permission.ManageThreads);
        return invites ? message.Mentions.Where(user => SeesParent(channel, user)) : [];
    }

    private void Join(Channel channel, IEnumerable<User> users)
    {
        var now = world.Clock.GetUtcNow();
        var members = channel.Thread!.Members;
        var added = users
            .Where(user => members.Count < MostMembers && members.TryAdd(user.Id, now))
            .ToList();
        if (added.Count > 0)
        {
            world.Announce.ThreadMembersChanged(channel, added, []);
        }
    }

    private DiscordError? WhyNotSet(Channel channel, User actor, User user, bool joins)
    {
        var held = PermissionRules.In(channel, actor, world);
        var members = channel.Thread!.Members;
        return !held.Has(Permission.ViewChannel) ? DiscordError.MissingAccess
            : channel.Thread.Archived ? DiscordError.ThreadArchived
            : joins && !SeesParent(channel, user) ? DiscordError.MissingAccess
            : joins && members.Count >= MostMembers && !members.ContainsKey(user.Id)
                ? TooManyMembers
            : !joins && user != actor && !held.Has(Permission.ManageThreads)
                ? DiscordError.MissingPermissions
            : null;
    }

    private bool SeesParent(Channel thread, User user) =>
        world.Channels.CanView(thread.Parent!, user);
}

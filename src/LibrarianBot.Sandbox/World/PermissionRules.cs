namespace LibrarianBot.Sandbox.World;

/// <summary>Who may do what, computed as Discord computes it.</summary>
internal static class PermissionRules
{
    private const Permission WithText =
        Permission.MentionEveryone
        | Permission.SendTtsMessages
        | Permission.AttachFiles
        | Permission.EmbedLinks;

    /// <summary>In direct messages: everything that makes sense there.</summary>
    private const Permission InDm =
        Permissions.NewServer
        & ~(Permission.CreateInstantInvite | Permission.CreateEvents | Permission.ChangeNickname);

    /// <summary>In the server as a whole.</summary>
    internal static Permission Of(Member member, DateTimeOffset now)
    {
        if (member.Guild.Owner == member.User)
        {
            return Permissions.All;
        }

        var sum = member.Guild.Everyone.Permissions;
        foreach (var role in member.Roles)
        {
            sum |= role.Permissions;
        }

        return sum.HasFlag(Permission.Administrator)
            ? Permissions.All
            : WhileTimedOut(member, sum, now);
    }

    /// <summary>In a channel; a thread has its channel's, direct messages have a fixed set for those in them.</summary>
    internal static Permission In(Channel channel, User user, SandboxWorld world)
    {
        if (channel.Guild is not { } guild)
        {
            return channel.Recipients.Contains(user) ? InDm : Permission.None;
        }

        if (!guild.Members.TryGetValue(user.Id, out var member))
        {
            return Permission.None;
        }

        var home = channel.IsThread ? channel.Parent! : channel;
        var now = world.Clock.GetUtcNow();
        var sum =
            Overwritten(home, member, Of(member, now)) & ~world.Faults.Removed(guild, home, user);
        if (!sum.HasFlag(Permission.ViewChannel) || !MayEnter(channel, user, sum))
        {
            return Permission.None;
        }

        var says = channel.IsThread ? Permission.SendMessagesInThreads : Permission.SendMessages;
        return WhileTimedOut(member, sum.HasFlag(says) ? sum : sum & ~WithText, now);
    }

    /// <summary>Why somebody may not do what needs this in a channel: not seen (50001) or not permitted (50013).</summary>
    internal static DiscordError? WhyNot(
        Channel channel,
        User user,
        Permission needed,
        SandboxWorld world
    )
    {
        var held = In(channel, user, world);
        return !held.Has(Permission.ViewChannel) ? DiscordError.MissingAccess
            : held.Has(needed) ? null
            : DiscordError.MissingPermissions;
    }

    /// <summary>Whether somebody may read what was written in a channel before.</summary>
    internal static bool MayReadHistory(Channel channel, User user, SandboxWorld world) =>
        In(channel, user, world).Has(Permission.ViewChannel | Permission.ReadMessageHistory);

    internal static bool Has(this Permission held, Permission wanted) => (held & wanted) == wanted;

    private static bool MayEnter(Channel channel, User user, Permission sum) =>
        channel.Type != ChannelType.PrivateThread
        || channel.Thread!.Members.ContainsKey(user.Id)
        || sum.HasFlag(Permission.ManageThreads);

    private static Permission Overwritten(Channel channel, Member member, Permission sum)
    {
        if (sum.HasFlag(Permission.Administrator) || channel.Overwrites.Count == 0)
        {
            return sum;
        }

        if (channel.Overwrites.TryGetValue(member.Guild.Id, out var everyone))
        {
            sum = (sum & ~everyone.Deny) | everyone.Allow;
        }

        var (allow, deny) = (Permission.None, Permission.None);
        foreach (var role in member.Roles)
        {
            if (channel.Overwrites.TryGetValue(role.Id, out var one))
            {
                allow |= one.Allow;
                deny |= one.Deny;
            }
        }

        sum = (sum & ~deny) | allow;
        return channel.Overwrites.TryGetValue(member.User.Id, out var own)
            ? (sum & ~own.Deny) | own.Allow
            : sum;
    }

    private static Permission WhileTimedOut(Member member, Permission sum, DateTimeOffset now) =>
        member.TimedOutUntil > now && !sum.HasFlag(Permission.Administrator)
            ? sum & (Permission.ViewChannel | Permission.ReadMessageHistory)
            : sum;
}

using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>A channel's exceptions to the server's permissions, for a role or a member.</summary>
internal sealed class ChannelOverwrites(SandboxWorld world)
{
    /// <summary>Sets or removes (null) one overwrite. Needs MANAGE_ROLES in the channel (50013) and the bits touched.</summary>
    internal DiscordError? Set(Channel channel, User actor, ulong target, Overwrite? overwrite)
    {
        lock (world.Gate)
        {
            if (channel.Guild is null || channel.IsThread)
            {
                return DiscordError.WrongChannelType;
            }

            if (
                PermissionRules.WhyNot(channel, actor, Permission.ManageRoles, world) is { } refusal
            )
            {
                return refusal;
            }

            if (Change(channel, actor, target, overwrite) is { } wrong)
            {
                return wrong;
            }

            world.Announce.ChannelChanged("CHANNEL_UPDATE", channel);
            return null;
        }
    }

    /// <summary>Makes a channel's overwrites these; the actor holds every bit of them (50013). The caller holds the gate.</summary>
    internal DiscordError? Replace(Channel channel, User actor, JsonElement overwrites)
    {
        var wanted = overwrites.EnumerateArray().Select(Read).ToList();
        if (
            !channel.Guild!.Members.TryGetValue(actor.Id, out var member)
            || !wanted.TrueForAll(one =>
                PermissionRules.Of(member, world.Clock.GetUtcNow()).Has(one.Allow | one.Deny)
            )
        )
        {
            return DiscordError.MissingPermissions;
        }

        channel.Overwrites.Clear();
        wanted.ForEach(one => channel.Overwrites[one.Id] = one);
        return null;
    }

    private DiscordError? Change(Channel channel, User actor, ulong target, Overwrite? overwrite)
    {
        if (overwrite is null)
        {
            return channel.Overwrites.Remove(target) ? null : DiscordError.UnknownOverwrite;
        }

        if (!PermissionRules.In(channel, actor, world).Has(overwrite.Allow | overwrite.Deny))
        {
            return DiscordError.MissingPermissions;
        }

        channel.Overwrites[target] = overwrite;
        return null;
    }

    private static Overwrite Read(JsonElement one) =>
        new(
            Body.Id(one, "id") ?? 0,
            Body.Number(one, "type") == 1,
            (Permission)(Body.Id(one, "allow") ?? 0),
            (Permission)(Body.Id(one, "deny") ?? 0)
        );
}

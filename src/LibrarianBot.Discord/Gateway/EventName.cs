namespace LibrarianBot.Discord.Gateway;

/// <summary>The events that are looked at.</summary>
internal enum EventName
{
    /// <summary>One that nobody handles.</summary>
    Other,
    Ready,
    Resumed,
    InteractionCreate,
    GuildCreate,
    GuildDelete,
    MemberAdd,
    MemberRemove,
    EventUserAdd,
    EventUserRemove,
}

internal static class EventNames
{
    /// <summary>From the wire, without making a string.</summary>
    public static EventName Parse(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("INTERACTION_CREATE"u8))
        {
            return EventName.InteractionCreate;
        }

        if (name.StartsWith("GUILD_"u8))
        {
            return Guild(name[6..]);
        }

        if (name.SequenceEqual("READY"u8))
        {
            return EventName.Ready;
        }

        return name.SequenceEqual("RESUMED"u8) ? EventName.Resumed : EventName.Other;
    }

    private static EventName Guild(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("CREATE"u8))
        {
            return EventName.GuildCreate;
        }

        if (name.SequenceEqual("DELETE"u8))
        {
            return EventName.GuildDelete;
        }

        if (name.SequenceEqual("MEMBER_ADD"u8))
        {
            return EventName.MemberAdd;
        }

        if (name.SequenceEqual("MEMBER_REMOVE"u8))
        {
            return EventName.MemberRemove;
        }

        if (name.SequenceEqual("SCHEDULED_EVENT_USER_ADD"u8))
        {
            return EventName.EventUserAdd;
        }

        return name.SequenceEqual("SCHEDULED_EVENT_USER_REMOVE"u8)
            ? EventName.EventUserRemove
            : EventName.Other;
    }
}

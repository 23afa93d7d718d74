namespace LibrarianBot.Sandbox.Gateway;

[Flags]
internal enum Intents
{
    None = 0,
    Guilds = 1 << 0,
    GuildMembers = 1 << 1,
    GuildModeration = 1 << 2,
    GuildPresences = 1 << 8,
    GuildMessages = 1 << 9,
    GuildMessageReactions = 1 << 10,
    DirectMessages = 1 << 12,
    DirectMessageReactions = 1 << 13,
    MessageContent = 1 << 15,
    GuildScheduledEvents = 1 << 16,

    AllPrivileged = GuildMembers | GuildPresences | MessageContent,
}

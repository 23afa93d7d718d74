using System.Text.Json;
using LibrarianBot.Sandbox.Gateway;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.World;

/// <summary>Tells bots' sessions and the page what has happened. Called with the gate held.</summary>
internal sealed partial class Announcer(SandboxWorld world)
{
    internal void MessageChanged(string name, Message message)
    {
        world.Changes.Publish("message", message.Channel, message);
        var guild = message.VisibleTo is null ? message.Channel.Guild : null;
        var needed = guild is null ? Intents.DirectMessages : Intents.GuildMessages;
        Send(
            new WorldEvent(
                name,
                guild,
                (bot, intents) =>
                    intents.HasFlag(needed) ? ReadingOf(message, bot, intents) : Reading.Nothing,
                (w, whole) => MessageShape.WriteEvent(w, message, world, whole)
            ),
            guild is null ? BotsSeeing(message) : guild.Bots
        );
    }

    internal void MessageDeleted(Message message)
    {
        world.Changes.Publish("message_delete", message.Channel, message);
        var guild = message.VisibleTo is null ? message.Channel.Guild : null;
        var needed = guild is null ? Intents.DirectMessages : Intents.GuildMessages;
        Send(
            new WorldEvent(
                "MESSAGE_DELETE",
                guild,
                (bot, intents) =>
                    intents.HasFlag(needed) && world.Channels.CanView(message.Channel, bot.User)
                        ? Reading.Whole
                        : Reading.Nothing,
                (w, _) => MessageShape.WriteDeleted(w, message)
            ),
            guild is null ? BotsSeeing(message) : guild.Bots
        );
    }

    internal void MessagesDeleted(Channel channel, IReadOnlyList<ulong> ids)
    {
        world.Changes.Publish("channel", channel);
        Send(
            new WorldEvent(
                "MESSAGE_DELETE_BULK",
                channel.Guild,
                (bot, intents) => Seen(channel, bot, intents.HasFlag(Intents.GuildMessages)),
                (w, _) =>
                {
                    w.WriteStartObject();
                    w.List("ids", ids, static (w, id) => w.IdValue(id));
                    w.Id("channel_id", channel.Id);
                    w.Id("guild_id", channel.Guild!.Id);
                    w.WriteEndObject();
                }
            ),
            channel.Guild!.Bots
        );
    }

    internal void Interaction(Interaction interaction, Action<Utf8JsonWriter> data)
    {
        world.Changes.Publish("interaction", interaction.Channel, only: interaction.User);
        Send(
            new WorldEvent(
                "INTERACTION_CREATE",
                interaction.Channel.Guild,
                static (_, _) => Reading.Whole,
                (w, _) => InteractionShape.Write(w, interaction, data, world)
            ),
            [interaction.Bot]
        );
    }

    internal void ReactionChanged(string name, Message message, User user, string emoji)
    {
        world.Changes.Publish("message", message.Channel, message);
        var guild = message.Channel.Guild;
        var needed = guild is null ? Intents.DirectMessageReactions : Intents.GuildMessageReactions;
        Send(
            new WorldEvent(
                name,
                guild,
                (bot, intents) => Seen(message.Channel, bot, intents.HasFlag(needed)),
                (w, _) => ReactionShape.WriteEvent(w, message, user, emoji)
            ),
            guild?.Bots ?? BotsSeeing(message)
        );
    }

    /// <summary>MESSAGE_REACTION_REMOVE_EMOJI, or without an emoji MESSAGE_REACTION_REMOVE_ALL.</summary>
    internal void ReactionsCleared(Message message, string? emoji)
    {
        world.Changes.Publish("message", message.Channel, message);
        var guild = message.Channel.Guild;
        var needed = guild is null ? Intents.DirectMessageReactions : Intents.GuildMessageReactions;
        Send(
            new WorldEvent(
                emoji is null ? "MESSAGE_REACTION_REMOVE_ALL" : "MESSAGE_REACTION_REMOVE_EMOJI",
                guild,
                (bot, intents) => Seen(message.Channel, bot, intents.HasFlag(needed)),
                (w, _) => ReactionShape.WriteCleared(w, message, emoji)
            ),
            guild?.Bots ?? BotsSeeing(message)
        );
    }

    /// <summary>Without MESSAGE_CONTENT a bot reads its own messages, those to it and those that mention it.</summary>
    internal static bool MayReadContent(Message message, Bot bot, Intents intents) =>
        intents.HasFlag(Intents.MessageContent)
        || message.Author == bot.User
        || message.Channel.IsDm
        || message.VisibleTo is not null
        || message.Mentions.Contains(bot.User);

    private static Reading Whole(bool wanted) => wanted ? Reading.Whole : Reading.Nothing;

    private Reading Seen(Channel channel, Bot bot, bool wanted) =>
        Whole(wanted && world.Channels.CanView(channel, bot.User));

    private Reading ReadingOf(Message message, Bot bot, Intents intents) =>
        message.VisibleTo is null && !world.Channels.CanView(message.Channel, bot.User)
            ? Reading.Nothing
        : MayReadContent(message, bot, intents) ? Reading.Whole
        : Reading.Reduced;

    private IEnumerable<Bot> BotsSeeing(Message message) =>
        message.VisibleTo is not null
            ? message.Application is { } own
                ? [own]
                : []
            : world.Bots.All.Where(bot => message.Channel.Recipients.Contains(bot.User));

    private static void Send(WorldEvent happened, IEnumerable<Bot> bots)
    {
        foreach (var bot in bots)
        {
            foreach (var session in bot.Sessions)
            {
                session.Offer(happened);
            }
        }
    }
}

using System.Text.Json;
using LibrarianBot.Sandbox.Gateway;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.World;

internal sealed partial class Announcer
{
    /// <summary>CHANNEL_CREATE, CHANNEL_UPDATE or CHANNEL_DELETE; obfuscated for bots that can't view it.</summary>
    internal void ChannelChanged(string name, Channel channel)
    {
        world.Changes.Publish("channel", channel);
        Send(
            new WorldEvent(
                name,
                channel.Guild,
                (bot, intents) =>
                    !intents.HasFlag(Intents.Guilds) ? Reading.Nothing
                    : world.Channels.CanView(channel, bot.User) ? Reading.Whole
                    : Reading.Reduced,
                (w, whole) =>
                {
                    if (whole)
                    {
                        ChannelShape.Write(w, channel);
                    }
                    else
                    {
                        ChannelShape.WriteHidden(w, channel);
                    }
                }
            ),
            channel.Guild!.Bots
        );
    }

    internal void MemberChanged(string name, Member member)
    {
        world.Changes.Publish("member", guild: member.Guild);
        Guild(name, member.Guild, Intents.GuildMembers, w => MemberShape.WriteEvent(w, member));
    }

    internal void MemberLeft(Member member)
    {
        world.Changes.Publish("member", guild: member.Guild);
        Guild(
            "GUILD_MEMBER_REMOVE",
            member.Guild,
            Intents.GuildMembers,
            w =>
            {
                w.WriteStartObject();
                w.Id("guild_id", member.Guild.Id);
                w.WritePropertyName("user");
                UserShape.Write(w, member.User);
                w.WriteEndObject();
            }
        );
    }

    /// <summary>GUILD_ROLE_CREATE or GUILD_ROLE_UPDATE.</summary>
    internal void RoleChanged(string name, Guild guild, Role role)
    {
        world.Changes.Publish("member", guild: guild);
        Guild(
            name,
            guild,
            Intents.Guilds,
            w =>
            {
                w.WriteStartObject();
                w.Id("guild_id", guild.Id);
                w.WritePropertyName("role");
                RoleShape.Write(w, role);
                w.WriteEndObject();
            }
        );
    }

    internal void RoleDeleted(Guild guild, Role role)
    {
        world.Changes.Publish("member", guild: guild);
        Guild(
            "GUILD_ROLE_DELETE",
            guild,
            Intents.Guilds,
            w =>
            {
                w.WriteStartObject();
                w.Id("guild_id", guild.Id);
                w.Id("role_id", role.Id);
                w.WriteEndObject();
            }
        );
    }

    /// <summary>GUILD_SCHEDULED_EVENT_CREATE, _UPDATE or _DELETE.</summary>
    internal void EventChanged(string name, ScheduledEvent one)
    {
        world.Changes.Publish("channel", guild: one.Guild);
        Guild(name, one.Guild, Intents.GuildScheduledEvents, w => EventShape.Write(w, one));
    }

    /// <summary>GUILD_SCHEDULED_EVENT_USER_ADD or _REMOVE.</summary>
    internal void InterestChanged(string name, ScheduledEvent one, User user)
    {
        world.Changes.Publish("channel", guild: one.Guild);
        Guild(
            name,
            one.Guild,
            Intents.GuildScheduledEvents,
            w =>
            {
                w.WriteStartObject();
                w.Id("guild_scheduled_event_id", one.Id);
                w.Id("user_id", user.Id);
                w.Id("guild_id", one.Guild.Id);
                w.WriteEndObject();
            }
        );
    }

    private static void Guild(
        string name,
        Guild guild,
        Intents needed,
        Action<Utf8JsonWriter> write
    ) =>
        Send(
            new WorldEvent(
                name,
                guild,
                (_, intents) => Whole(intents.HasFlag(needed)),
                (w, _) => write(w)
            ),
            guild.Bots
        );
}

using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>INTERACTION_CREATE, and what answering routes return about an interaction.</summary>
internal static class InteractionShape
{
    internal const int AttachmentSizeLimit = 10 * 1024 * 1024;

    internal static void Write(
        Utf8JsonWriter w,
        Interaction interaction,
        Action<Utf8JsonWriter> data,
        SandboxWorld world
    )
    {
        var channel = interaction.Channel;
        w.WriteStartObject();
        w.Id("id", interaction.Id);
        w.Id("application_id", interaction.Bot.ApplicationId);
        w.WriteNumber("type", (int)interaction.Type);
        w.WritePropertyName("data");
        data(w);
        Actor(w, interaction, PermissionRules.In(channel, interaction.User, world));
        w.Id("channel_id", channel.Id);
        w.WritePropertyName("channel");
        ChannelShape.WriteActing(w, channel, PermissionRules.In(channel, interaction.User, world));
        w.WriteString("token", interaction.Token);
        w.WriteNumber("version", 1);
        if (interaction.Source is { } message)
        {
            w.WritePropertyName("message");
            MessageShape.Write(w, message, world);
        }

        w.Bits("app_permissions", PermissionRules.In(channel, interaction.Bot.User, world));
        w.WriteString("locale", "en-GB");
        w.Nothing("entitlements");
        Owners(w, interaction);
        w.WriteNumber("context", channel.Guild is null ? 1 : 0);
        w.WriteNumber("attachment_size_limit", AttachmentSizeLimit);
        w.WriteEndObject();
    }

    internal static void Owners(Utf8JsonWriter w, Interaction interaction)
    {
        w.WriteStartObject("authorizing_integration_owners");
        w.Id("0", interaction.Channel.Guild?.Id ?? 0);
        w.WriteEndObject();
    }

    /// <summary>The answer to a callback with <c>with_response=true</c>.</summary>
    internal static void WriteCallback(
        Utf8JsonWriter w,
        Interaction interaction,
        SandboxWorld world
    )
    {
        var message = interaction.CallbackType is 4 or 5 or 7 ? interaction.Response : null;
        w.WriteStartObject();
        w.WriteStartObject("interaction");
        w.Id("id", interaction.Id);
        w.WriteNumber("type", (int)interaction.Type);
        if (message is not null)
        {
            w.Id("response_message_id", message.Id);
            w.WriteBoolean("response_message_loading", message.Has(MessageFlags.Loading));
            w.WriteBoolean("response_message_ephemeral", message.VisibleTo is not null);
        }

        w.Id("channel_id", interaction.Channel.Id);
        w.WriteEndObject();
        if (message is not null)
        {
            w.WriteStartObject("resource");
            w.WriteNumber("type", interaction.CallbackType);
            w.WritePropertyName("message");
            MessageShape.Write(w, message, world);
            w.WriteEndObject();
        }

        w.WriteEndObject();
    }

    private static void Actor(Utf8JsonWriter w, Interaction interaction, Permission permissions)
    {
        if (interaction.Channel.Guild is not { } guild)
        {
            w.WritePropertyName("user");
            UserShape.Write(w, interaction.User);
            return;
        }

        w.Id("guild_id", guild.Id);
        w.WriteStartObject("guild");
        w.Id("id", guild.Id);
        w.WriteString("locale", "en-US");
        w.Nothing("features");
        w.WriteEndObject();
        w.WriteString("guild_locale", "en-US");
        w.WritePropertyName("member");
        MemberShape.WriteActing(w, guild.Members[interaction.User.Id], permissions);
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LibrarianBot.Discord;

/// <summary>What a member or role may do. Travels as a decimal string, since it outgrows 32 bits.</summary>
/// <remarks>Source: Discord's documentation, Permissions → Bitwise Permission Flags.</remarks>
[Flags]
[JsonConverter(typeof(PermissionsJsonConverter))]
public enum Permissions : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Everything, whatever else is set.</summary>
    Administrator = 1ul << 3,

    /// <summary>Make, change and delete channels.</summary>
    ManageChannels = 1ul << 4,

    /// <summary>Change the server; this program's default test for a coordinator.</summary>
    ManageGuild = 1ul << 5,

    /// <summary>Add reactions.</summary>
    AddReactions = 1ul << 6,

    /// <summary>See a channel; without it nothing else there holds.</summary>
    ViewChannel = 1ul << 10,

    /// <summary>Post in a channel.</summary>
    SendMessages = 1ul << 11,

    /// <summary>Delete other people's messages.</summary>
    ManageMessages = 1ul << 13,

    /// <summary>Have links shown as embeds.</summary>
    EmbedLinks = 1ul << 14,

    /// <summary>Attach files.</summary>
    AttachFiles = 1ul << 15,

    /// <summary>Read what was posted earlier; needed to reply.</summary>
    ReadMessageHistory = 1ul << 16,

    /// <summary>Mention @everyone and every role.</summary>
    MentionEveryone = 1ul << 17,

    /// <summary>Join voice channels.</summary>
    Connect = 1ul << 20,

    /// <summary>Make and grant roles below one's own.</summary>
    ManageRoles = 1ul << 28,

    /// <summary>Use slash commands.</summary>
    UseApplicationCommands = 1ul << 31,

    /// <summary>Change and cancel other people's scheduled events.</summary>
    ManageEvents = 1ul << 33,

    /// <summary>Archive, rename and delete threads.</summary>
    ManageThreads = 1ul << 34,

    /// <summary>Start public threads.</summary>
    CreatePublicThreads = 1ul << 35,

    /// <summary>Start private threads.</summary>
    CreatePrivateThreads = 1ul << 36,

    /// <summary>Post in threads; SendMessages does not reach there.</summary>
    SendMessagesInThreads = 1ul << 38,

    /// <summary>Make scheduled events.</summary>
    CreateEvents = 1ul << 44,

    /// <summary>Make polls.</summary>
    SendPolls = 1ul << 49,

    /// <summary>Pin messages.</summary>
    PinMessages = 1ul << 51,
}

internal sealed class PermissionsJsonConverter : JsonConverter<Permissions>
{
    public override Permissions Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        (Permissions)(
            reader.TokenType == JsonTokenType.Number
                ? reader.GetUInt64()
                : ulong.Parse(reader.GetString()!, NumberStyles.None, CultureInfo.InvariantCulture)
        );

    public override void Write(
        Utf8JsonWriter writer,
        Permissions value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(((ulong)value).ToString(CultureInfo.InvariantCulture));
}

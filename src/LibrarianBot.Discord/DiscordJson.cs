using System.Text.Json;
using System.Text.Json.Serialization;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Gateway;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Discord.Rest.Wire;

namespace LibrarianBot.Discord;

/// <summary>How Discord's JSON maps to our records, worked out at compile time. Unknown fields and numbers are let pass.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString
)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(List<Message>))]
[JsonSerializable(typeof(Channel))]
[JsonSerializable(typeof(List<Channel>))]
[JsonSerializable(typeof(ActiveThreads))]
[JsonSerializable(typeof(PartialGuild))]
[JsonSerializable(typeof(List<Role>))]
[JsonSerializable(typeof(GuildMember))]
[JsonSerializable(typeof(List<GuildMember>))]
[JsonSerializable(typeof(ScheduledEvent))]
[JsonSerializable(typeof(List<ScheduledEvent>))]
[JsonSerializable(typeof(List<InterestedUser>))]
[JsonSerializable(typeof(ScheduledEventBody))]
[JsonSerializable(typeof(NewChannel))]
[JsonSerializable(typeof(ChannelChange))]
[JsonSerializable(typeof(PermissionsBody))]
[JsonSerializable(typeof(NewRole))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(GatewayInfo))]
[JsonSerializable(typeof(ApplicationCommand))]
[JsonSerializable(typeof(List<ApplicationCommand>))]
[JsonSerializable(typeof(NewThread))]
[JsonSerializable(typeof(NewDm))]
[JsonSerializable(typeof(HelloData))]
[JsonSerializable(typeof(ReadyData))]
[JsonSerializable(typeof(GuildData))]
[JsonSerializable(typeof(MemberData))]
[JsonSerializable(typeof(EventInterestData))]
internal sealed partial class DiscordJson : JsonSerializerContext;

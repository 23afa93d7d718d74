using System.Text.Json;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Tests.Commands;

/// <summary>Interactions as Discord sends them.</summary>
internal static class Sent
{
    public static readonly User Aroha = new() { Id = new Snowflake(7ul << 22), Username = "aroha" };

    public static Interaction Command(string name, params (string Name, object? Value)[] options) =>
        Of(InteractionType.ApplicationCommand) with
        {
            Data = Data(name, [.. options.Select(option => Option(option.Name, option.Value))]),
        };

    public static Interaction Typing(string name, string option, string typed) =>
        Of(InteractionType.Autocomplete) with
        {
            Data = Data(name, [Option(option, typed) with { Focused = true }]),
        };

    public static Interaction Press(string customId) =>
        Of(InteractionType.MessageComponent) with
        {
            Data = new InteractionData { CustomId = customId, ComponentType = 2 },
            Message = new Message { Id = new Snowflake(3), ChannelId = new Snowflake(2) },
        };

    public static Interaction Choose(string customId, params string[] values) =>
        Press(customId) with
        {
            Data = new InteractionData
            {
                CustomId = customId,
                ComponentType = 3,
                Values = values,
            },
        };

    public static Interaction Form(
        string customId,
        params (string Field, object? Value)[] fields
    ) =>
        Of(InteractionType.ModalSubmit) with
        {
            Data = new InteractionData
            {
                CustomId = customId,
                Components =
                [
                    .. fields.Select(field => new SubmittedComponent
                    {
                        Type = 18,
                        Component = new SubmittedComponent
                        {
                            CustomId = field.Field,
                            Values = field.Value as string[],
                            Value =
                                field.Value is string[]
                                    ? default
                                    : JsonSerializer.SerializeToElement(field.Value),
                        },
                    }),
                ],
            },
        };

    public static Interaction Of(InteractionType type) =>
        new()
        {
            Id = new Snowflake(1),
            Token = "secret",
            Type = type,
            GuildId = new Snowflake(5),
            ChannelId = new Snowflake(2),
            Member = new GuildMember { User = Aroha, Permissions = Permissions.SendMessages },
        };

    private static InteractionOption Option(string name, object? value) =>
        new() { Name = name, Value = JsonSerializer.SerializeToElement(value) };

    private static InteractionData Data(string name, InteractionOption[] options)
    {
        var words = name.Split(' ');
        for (var i = words.Length - 1; i > 0; i--)
        {
            options =
            [
                new InteractionOption
                {
                    Name = words[i],
                    Type = 1,
                    Options = options,
                },
            ];
        }

        return new InteractionData
        {
            Name = words[0],
            Type = ApplicationCommandType.ChatInput,
            Options = options,
        };
    }
}

using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Tests.Features;

/// <summary>Somebody who types, presses and sends forms.</summary>
internal sealed record Person(TestNetwork World, ulong Id, string Name)
{
    public Permissions Permissions { get; init; }
    public long Network { get; init; } = TestNetwork.Bayside;
    public IReadOnlyList<Snowflake> Roles { get; init; } = [];

    /// <summary><c>TypeAsync("booklist request", ("topic", "Poetry"))</c>.</summary>
    public Task<Answer> TypeAsync(string command, params (string Name, object Value)[] options) =>
        World.DispatchAsync(Typed(InteractionType.ApplicationCommand, command, options));

    /// <summary>What is offered while the last option is being typed.</summary>
    public Task<Answer> BeginTypingAsync(
        string command,
        params (string Name, object Value)[] options
    ) => World.DispatchAsync(Typed(InteractionType.Autocomplete, command, options));

    public Task<Answer> PressAsync(string customId, params string[] values) =>
        World.DispatchAsync(
            Of(InteractionType.MessageComponent) with
            {
                Message = new Message { Id = new Snowflake(1) },
                Data = new InteractionData
                {
                    CustomId = customId,
                    ComponentType = values.Length > 0 ? 3 : 2,
                    Values = values,
                },
            }
        );

    /// <summary>A button of a message that only they see.</summary>
    public Task<Answer> PressPrivatelyAsync(string customId) =>
        World.DispatchAsync(
            Of(InteractionType.MessageComponent) with
            {
                Message = new Message { Id = new Snowflake(1), Flags = 64 },
                Data = new InteractionData { CustomId = customId, ComponentType = 2 },
            }
        );

    public Task<Answer> ChooseAsync(string customId, params string[] values) =>
        World.DispatchAsync(
            Of(InteractionType.MessageComponent) with
            {
                Message = new Message { Id = new Snowflake(1), Flags = 64 },
                Data = new InteractionData
                {
                    CustomId = customId,
                    ComponentType = 3,
                    Values = values,
                },
            }
        );

    public Task<Answer> SendAsync(string customId, params (string Field, string Value)[] fields) =>
        FillAsync(customId, [.. fields.Select(field => (field.Field, (object)field.Value))]);

    /// <summary>A form whose choices are given as <c>string[]</c>.</summary>
    public Task<Answer> FillAsync(string customId, params (string Field, object Value)[] fields) =>
        World.DispatchAsync(
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
                            Component = Filled(field.Field, field.Value),
                        }),
                    ],
                    Resolved = Named.Of(fields.Select(field => field.Value)),
                },
            }
        );

    /// <summary>A choice's values are given as <c>string[]</c>, a person or file chosen as such.</summary>
    private static SubmittedComponent Filled(string id, object value) =>
        Named.Plain(value) switch
        {
            string[] values => new SubmittedComponent
            {
                Type = 3,
                CustomId = id,
                Values = values,
            },
            var plain when ReferenceEquals(plain, value) => new SubmittedComponent
            {
                Type = 4,
                CustomId = id,
                Value = TestNetwork.Json(value),
            },
            var plain => new SubmittedComponent
            {
                Type = 5,
                CustomId = id,
                Values = [$"{plain}"],
            },
        };

    private Interaction Typed(
        InteractionType type,
        string command,
        (string Name, object Value)[] options
    )
    {
        var words = command.Split(' ');
        InteractionOption[] typed =
        [
            .. options.Select(
                (option, at) =>
                    new InteractionOption
                    {
                        Name = option.Name,
                        Type = option.Value is Person ? 6 : 3,
                        Value = TestNetwork.Json(Named.Plain(option.Value)),
                        Focused = type == InteractionType.Autocomplete && at == options.Length - 1,
                    }
            ),
        ];
        return Of(type) with
        {
            Data = new InteractionData
            {
                Type = ApplicationCommandType.ChatInput,
                Name = words[0],
                Options = words.Skip(1).Reverse().Aggregate(typed, Within),
                Resolved = Named.Of(options.Select(option => option.Value)),
            },
        };
    }

    /// <summary>A subcommand around its options, or a group around its subcommand.</summary>
    private static InteractionOption[] Within(InteractionOption[] options, string word) =>
        [
            new InteractionOption
            {
                Name = word,
                Type = options is [{ Type: 1 }] ? 2 : 1,
                Options = options,
            },
        ];

    private Interaction Of(InteractionType type) =>
        new()
        {
            Id = default,
            Token = "token",
            Type = type,
            GuildId = new Snowflake((ulong)Network),
            ChannelId = new Snowflake(TestNetwork.BookLists),
            Member = new GuildMember
            {
                User = new User
                {
                    Id = new Snowflake(Id),
                    Username = Name,
                    GlobalName = Name,
                },
                Permissions = Permissions,
                Roles = Roles,
            },
        };
}

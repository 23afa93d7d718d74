using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

internal enum InteractionType
{
    Command = 2,
    Component = 3,
    Suggestions = 4,
    Form = 5,
}

internal enum InteractionState
{
    Pending,
    Responded,
    Deferred,

    /// <summary>Nobody answered within three seconds.</summary>
    Failed,
}

/// <summary>Something that a person did and a bot answers.</summary>
internal sealed class Interaction
{
    internal required ulong Id { get; init; }
    internal required InteractionType Type { get; init; }
    internal required Bot Bot { get; init; }
    internal required User User { get; init; }
    internal required Channel Channel { get; init; }
    internal required string Token { get; init; }

    /// <summary>The command's whole name, its kind and its target, where there are any.</summary>
    internal string? CommandName { get; init; }

    internal int CommandType { get; init; }
    internal ulong? TargetId { get; init; }

    /// <summary>The message whose component was pressed, or whose form it came from.</summary>
    internal Message? Source { get; init; }

    /// <summary>The interaction that opened the form which this one submits.</summary>
    internal Interaction? OpenedBy { get; init; }

    /// <summary>In the sandbox's time; the token is valid for 15 minutes from it.</summary>
    internal required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Real timestamps of the frame sent and of the first response.</summary>
    internal required long SentAt { get; init; }

    internal long AnsweredAt { get; set; }
    internal InteractionState State { get; set; }
    internal int CallbackType { get; set; }

    /// <summary>The first response (or the message updated), once there is one.</summary>
    internal Message? Response { get; set; }

    /// <summary>The form opened, or the choices suggested, as the bot sent them.</summary>
    internal JsonElement Answer { get; set; }

    /// <summary>Done when the person has something to see: a response, or the edit after a deferral.</summary>
    internal TaskCompletionSource Settled { get; } =
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}

using System.Text.Json;
using LibrarianBot.Sandbox.Rest.Forms;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>An interaction's first response: which kinds fit which interaction, and what each carries.</summary>
internal static class CallbackRules
{
    public const int Pong = 1;
    public const int Message = 4;
    public const int DeferredMessage = 5;
    public const int DeferredUpdate = 6;
    public const int UpdateMessage = 7;
    public const int Suggestions = 8;
    public const int Modal = 9;

    /// <summary>Checks everything but the message of kinds 4 and 7; gives back the kind, null when it is unusable.</summary>
    /// <param name="form">The callback.</param>
    /// <param name="interaction">The interaction's type.</param>
    /// <param name="hasMessage">Whether it comes from a message's component, directly or by a form opened from one.</param>
    public static int? Check(Form form, int interaction, bool hasMessage)
    {
        ReadOnlySpan<int> fitting = (interaction, hasMessage) switch
        {
            (1, _) => [Pong],
            (2, _) => [Message, DeferredMessage, Modal],
            (3, _) => [Message, DeferredMessage, DeferredUpdate, UpdateMessage, Modal],
            (4, _) => [Suggestions],
            (5, true) => [Message, DeferredMessage, DeferredUpdate, UpdateMessage],
            _ => [Message, DeferredMessage],
        };
        if (form.Choice("type", fitting, required: true) is not { } kind)
        {
            return null;
        }

        var needsData = kind is Message or Suggestions or Modal or UpdateMessage;
        if (form.Object("data", needsData) is { } data)
        {
            using (form.Errors.In("data"))
            {
                Data(new Form(data, form.Errors), kind);
            }
        }

        return kind;
    }

    private static void Data(Form data, int kind)
    {
        switch (kind)
        {
            case DeferredMessage:
                if ((data.Integer("flags", 0, int.MaxValue) & ~MessageFlags.Ephemeral) > 0)
                {
                    data.Refuse(
                        "flags",
                        "MESSAGE_FLAGS_INVALID",
                        "A deferred response takes only EPHEMERAL."
                    );
                }

                break;
            case Suggestions:
                Choices(data);
                break;
            case Modal:
                ModalRules.Check(data);
                break;
            default:
                break;
        }
    }

    private static void Choices(Form data)
    {
        if (data.List("choices", 0, 25, required: true) is not { } list)
        {
            return;
        }

        using (data.Errors.In("choices"))
        {
            for (var i = 0; i < list.GetArrayLength(); i++)
            {
                using (data.Errors.In(i))
                {
                    Choice(new Form(list[i], data.Errors));
                }
            }
        }
    }

    private static void Choice(Form choice)
    {
        if (!choice.IsObject())
        {
            return;
        }

        choice.Text("name", 1, 100, required: true);
        if (
            choice.Has("value")
            && choice.Body.GetProperty("value").ValueKind == JsonValueKind.Number
        )
        {
            choice.Number("value", -9007199254740991, 9007199254740991);
        }
        else
        {
            choice.Text("value", 1, 100, required: true);
        }
    }
}

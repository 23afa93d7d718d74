using System.Security.Cryptography;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest.Wire;

namespace LibrarianBot.Discord.Commands;

/// <summary>
/// What a prefilled form's custom id ends in, made from all that the form shows. A phone that has had a form with the same
/// id shows what stood in that one (discord/discord-api-docs#7554), so that what is filled in anew needs another id.
/// </summary>
internal static class FormRevision
{
    // No per cent sign stands before a small letter in what CustomId.For makes.
    private const string Mark = "%r";
    private const int HashBytes = 4;

    /// <summary>The characters that it adds.</summary>
    public const int Length = 2 + 2 * HashBytes;

    /// <summary>The custom id that goes to Discord.</summary>
    public static string IdOf(Form form)
    {
        if (!form.Rows.Any(row => row is FormField field && IsPrefilled(field.Input)))
        {
            return form.CustomId;
        }

        var buffer = JsonBuffer.Rent();
        FormJson.WriteContent(buffer.Writer, form);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.Written().Span, hash);
        buffer.GiveBack();
        return form.CustomId + Mark + Convert.ToHexStringLower(hash[..HashBytes]);
    }

    /// <summary>The custom id as the form was given it.</summary>
    public static string? Without(string? customId) =>
        customId?.LastIndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at
            ? customId[..at]
            : customId;

    private static bool IsPrefilled(FormInput input) =>
        input switch
        {
            TextInput text => !string.IsNullOrEmpty(text.Value),
            StringSelectInput select => IsChosen(select.Options),
            RadioGroupInput radio => IsChosen(radio.Options),
            CheckboxGroupInput boxes => IsChosen(boxes.Options),
            CheckboxInput box => box.Default,
            UserSelectInput users => users.DefaultValues is { Count: > 0 },
            RoleSelectInput roles => roles.DefaultValues is { Count: > 0 },
            MentionableSelectInput mentionables => mentionables.DefaultValues is { Count: > 0 },
            ChannelSelectInput channels => channels.DefaultValues is { Count: > 0 },
            _ => false,
        };

    private static bool IsChosen(IReadOnlyList<SelectOption> options) =>
        options.Any(option => option.Default == true);
}

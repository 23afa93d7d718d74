using System.Globalization;
using System.Text;
using System.Text.Json;
using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Commands;

/// <summary>Names and descriptions of commands and options, in the default language and in others.</summary>
internal static class CommandNames
{
    private static readonly HashSet<string> Locales = new(StringComparer.Ordinal)
    {
        "ar",
        "bg",
        "cs",
        "da",
        "de",
        "el",
        "en-GB",
        "en-US",
        "es-419",
        "es-ES",
        "fi",
        "fr",
        "he",
        "hi",
        "hr",
        "hu",
        "id",
        "it",
        "ja",
        "ko",
        "lt",
        "nl",
        "no",
        "pl",
        "pt-BR",
        "ro",
        "ru",
        "sv-SE",
        "th",
        "tr",
        "uk",
        "vi",
        "zh-CN",
        "zh-TW",
    };

    /// <summary>Checks the name; gives back what it counts towards the command's size.</summary>
    public static int Name(Form form, bool required, bool isChatInput)
    {
        var name = form.Text("name", 1, 32, required);
        if (
            name is not null
            && (isChatInput ? !IsChatInputName(name) : string.IsNullOrWhiteSpace(name))
        )
        {
            form.Refuse("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }

        return Math.Max(
            name?.Length ?? 0,
            Localizations(form, "name_localizations", 32, isChatInput ? IsChatInputName : null)
        );
    }

    public static int Description(Form form, bool required) =>
        Math.Max(
            form.Text("description", 1, 100, required)?.Length ?? 0,
            Localizations(form, "description_localizations", 100, null)
        );

    /// <summary>Letters, numbers, <c>- _ '</c>, the marks of Devanagari and Thai; nothing that has a lower case of its own.</summary>
    public static bool IsChatInputName(string name)
    {
        foreach (var rune in name.EnumerateRunes())
        {
            var isAllowed =
                rune.Value
                    is '-'
                        or '_'
                        or '\''
                        or (>= 0x900 and <= 0x97F)
                        or (>= 0xE00 and <= 0xE7F)
                || Rune.IsLetter(rune)
                || Rune.GetUnicodeCategory(rune)
                    is UnicodeCategory.DecimalDigitNumber
                        or UnicodeCategory.LetterNumber
                        or UnicodeCategory.OtherNumber;
            if (!isAllowed || Rune.ToLowerInvariant(rune) != rune)
            {
                return false;
            }
        }

        return true;
    }

    public static int Localizations(Form form, string field, int max, Func<string, bool>? isValid)
    {
        var longest = 0;
        if (form.Object(field) is not { } map)
        {
            return longest;
        }

        using (form.Errors.In(field))
        {
            var texts = new Form(map, form.Errors);
            foreach (var entry in map.EnumerateObject())
            {
                if (!Locales.Contains(entry.Name))
                {
                    form.Errors.Add("DICT_TYPE_INVALID_KEY", $"{entry.Name} is not a known locale");
                }
                else if (entry.Value.ValueKind != JsonValueKind.Null)
                {
                    var text = texts.Text(entry.Name, 1, max);
                    longest = Math.Max(longest, text?.Length ?? 0);
                    if (text is not null && isValid?.Invoke(text) == false)
                    {
                        texts.Refuse(
                            entry.Name,
                            "APPLICATION_COMMAND_INVALID_NAME",
                            "Command name is invalid"
                        );
                    }
                }
            }
        }

        return longest;
    }
}

using System.Globalization;
using System.Text;

namespace LibrarianBot.Discord.Commands.Discovery;

/// <summary>Discord's limits for what is registered. Lengths are counted in UTF-16 units, which is never laxer than Discord.</summary>
/// <remarks>Source: Discord's documentation, Application Commands → Naming, Limits.</remarks>
internal static class PayloadLimits
{
    public const int MaxOptions = 25;
    public const int MaxChoices = 25;
    public const int MaxCharacters = 8000;

    public static void Name(string where, string name)
    {
        if (name.Length is < 1 or > 32)
        {
            throw new CommandDeclarationException(
                where,
                $"the name \"{name}\" is {name.Length} characters long; Discord allows 1–32."
            );
        }

        if (!name.EnumerateRunes().All(IsNameRune))
        {
            throw new CommandDeclarationException(
                where,
                $"the name \"{name}\" may hold only lower-case letters, digits, - and _."
            );
        }
    }

    public static void MenuName(string where, string name)
    {
        if (name.Length is < 1 or > 32 || name.Trim().Length != name.Length)
        {
            throw new CommandDeclarationException(
                where,
                $"the name \"{name}\" must have 1–32 characters and no space at its ends."
            );
        }
    }

    public static void Description(string where, string description, string of = "the description")
    {
        if (description.Length is < 1 or > 100)
        {
            throw new CommandDeclarationException(
                where,
                $"{of} is {description.Length} characters long; Discord allows 100."
            );
        }
    }

    public static void Options(string where, IReadOnlyList<ApplicationCommandOption> options)
    {
        Count(where, options.Count, MaxOptions, "options");
        var names = new HashSet<string>(StringComparer.Ordinal);
        var optionalBefore = false;
        foreach (var option in options)
        {
            if (!names.Add(option.Name))
            {
                throw new CommandDeclarationException(
                    where,
                    $"two options are called {option.Name}."
                );
            }

            if (option.Required == true && optionalBefore)
            {
                throw new CommandDeclarationException(
                    where,
                    $"the required option {option.Name} stands after an optional one; Discord wants required ones first."
                );
            }

            optionalBefore |= option.Required != true;
        }
    }

    public static void Choices(string where, IReadOnlyList<ApplicationCommandChoice> choices)
    {
        Count(where, choices.Count, MaxChoices, "choices");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var choice in choices)
        {
            Description(where, choice.Name, $"the choice \"{choice.Name}\"");
            if (!names.Add(choice.Name))
            {
                throw new CommandDeclarationException(
                    where,
                    $"two choices are called {choice.Name}."
                );
            }
        }
    }

    public static void Count(string where, int count, int most, string what)
    {
        if (count > most)
        {
            throw new CommandDeclarationException(
                where,
                $"there are {count} {what}; Discord allows {most}."
            );
        }
    }

    public static void Total(string where, ApplicationCommand command)
    {
        var length =
            command.Name.Length + (command.Description?.Length ?? 0) + Length(command.Options);
        if (length > MaxCharacters)
        {
            throw new CommandDeclarationException(
                where,
                $"the command's names, descriptions and choices have {length} characters together; Discord allows {MaxCharacters}."
            );
        }
    }

    private static int Length(IReadOnlyList<ApplicationCommandOption>? options) =>
        options?.Sum(option =>
            option.Name.Length
            + option.Description.Length
            + Length(option.Options)
            + (option.Choices?.Sum(choice => choice.Name.Length + choice.Value.Length) ?? 0)
        )
        ?? 0;

    private static bool IsNameRune(Rune rune) =>
        rune.Value is '-' or '_' or '\''
        || (
            Rune.IsLetterOrDigit(rune)
            && Rune.GetUnicodeCategory(rune)
                is not (UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter)
        );
}

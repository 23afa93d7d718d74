using System.Reflection;
using System.Text;

namespace LibrarianBot.Discord.Commands.Discovery;

/// <summary>Identifiers turned into what people read and type.</summary>
internal static class Humanised
{
    /// <summary><c>neededBy</c> is <c>needed-by</c>.</summary>
    public static string OptionName(string identifier) => Join(identifier, '-').ToLowerInvariant();

    /// <summary><c>ClassSet</c> is "Class set", unless <see cref="ChoiceAttribute"/> says otherwise.</summary>
    public static string ChoiceName(FieldInfo value)
    {
        if (value.GetCustomAttribute<ChoiceAttribute>() is { } choice)
        {
            return choice.Name;
        }

        var words = Join(value.Name, ' ');
        return string.Concat(words.AsSpan(0, 1), words[1..].ToLowerInvariant());
    }

    private static string Join(string identifier, char gap)
    {
        var words = new StringBuilder(identifier.Length + 4);
        for (var i = 0; i < identifier.Length; i++)
        {
            if (i > 0 && StartsWord(identifier, i))
            {
                words.Append(gap);
            }

            words.Append(identifier[i]);
        }

        return words.ToString();
    }

    private static bool StartsWord(string identifier, int at) =>
        (char.IsUpper(identifier[at]) && !char.IsUpper(identifier[at - 1]))
        || (char.IsDigit(identifier[at]) && !char.IsDigit(identifier[at - 1]));
}

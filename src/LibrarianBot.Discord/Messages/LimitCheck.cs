namespace LibrarianBot.Discord.Messages;

/// <summary>One look through a message or form: where it is, and what it has counted on the way.</summary>
internal sealed class LimitCheck
{
    private readonly List<string> _customIds = [];
    private int _components;
    private int _text;

    public void Component(string path)
    {
        if (++_components > 40)
        {
            throw new MessageLimitException(
                path,
                "a message holds 40 components at most, nested ones included."
            );
        }
    }

    public void Text(string path, string content)
    {
        Length(path, content, 1, 4000);
        _text += content.Length;
        if (_text > 4000)
        {
            throw new MessageLimitException(
                path,
                $"the texts of a message have 4000 characters at most; here are {_text}."
            );
        }
    }

    public void CustomId(string path, string? id)
    {
        Length($"{path}.custom_id", id, 1, 100);
        foreach (var other in _customIds)
        {
            if (string.Equals(other, id, StringComparison.Ordinal))
            {
                throw new MessageLimitException(
                    $"{path}.custom_id",
                    "another component has the same custom id."
                );
            }
        }

        _customIds.Add(id!);
    }

    public static void Length(string path, string? value, int least, int most)
    {
        var length = value?.Length ?? 0;
        if (length < least || length > most)
        {
            throw new MessageLimitException(
                path,
                $"it has {length} characters; Discord allows {least}–{most}."
            );
        }
    }

    public static void Count(string path, int count, int least, int most)
    {
        if (count < least || count > most)
        {
            throw new MessageLimitException(
                path,
                $"there are {count}; Discord allows {least}–{most}."
            );
        }
    }

    public static void Rule(string path, bool holds, string rule)
    {
        if (!holds)
        {
            throw new MessageLimitException(path, rule);
        }
    }

    /// <summary>The options of a select, radio group or checkbox group.</summary>
    public static void Options(
        string path,
        IReadOnlyList<SelectOption> options,
        int least,
        int most
    )
    {
        Count($"{path}.options", options.Count, least, most);
        for (var i = 0; i < options.Count; i++)
        {
            var option = options[i];
            Length($"{path}.options[{i}].label", option.Label, 1, 100);
            Length($"{path}.options[{i}].value", option.Value, 1, 100);
            Length($"{path}.options[{i}].description", option.Description, 0, 100);
            for (var j = 0; j < i; j++)
            {
                Rule(
                    $"{path}.options[{i}].value",
                    !string.Equals(options[j].Value, option.Value, StringComparison.Ordinal),
                    "another option has the same value."
                );
            }
        }
    }

    /// <summary>How many values may be chosen.</summary>
    public static void Values(string path, int? min, int? max, int most)
    {
        Count($"{path}.min_values", min ?? 1, 0, most);
        Count($"{path}.max_values", max ?? most, Math.Max(1, min ?? 1), most);
    }
}

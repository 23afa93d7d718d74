using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>Who a message may ping: kinds to read from its text, or a list, never both of one kind.</summary>
internal static class AllowedMentionRules
{
    private static readonly string[] Kinds = ["roles", "users", "everyone"];

    public static void Check(Form message)
    {
        if (message.Object("allowed_mentions") is not { } body)
        {
            return;
        }

        using (message.Errors.In("allowed_mentions"))
        {
            var form = new Form(body, message.Errors);
            form.Bool("replied_user");
            var parsed = Parse(form);
            Ids(form, "users", parsed);
            Ids(form, "roles", parsed);
        }
    }

    private static HashSet<string> Parse(Form form)
    {
        var parsed = new HashSet<string>(StringComparer.Ordinal);
        if (form.List("parse", 0, 3) is not { } list)
        {
            return parsed;
        }

        using (form.Errors.In("parse"))
        {
            var index = 0;
            foreach (var item in list.EnumerateArray())
            {
                using (form.Errors.In(index++))
                {
                    var kind =
                        item.ValueKind == System.Text.Json.JsonValueKind.String
                            ? item.GetString()!
                            : "";
                    if (!Kinds.Contains(kind))
                    {
                        form.Errors.Add(
                            "BASE_TYPE_CHOICES",
                            "Value must be one of ('users', 'everyone', 'roles')."
                        );
                    }
                    else if (!parsed.Add(kind))
                    {
                        form.Errors.Add(
                            "SET_TYPE_ALREADY_CONTAINS_VALUE",
                            "The set already contains this value"
                        );
                    }
                }
            }
        }

        return parsed;
    }

    private static void Ids(Form form, string name, HashSet<string> parsed)
    {
        if (form.List(name, 0, 100) is not { } list)
        {
            return;
        }

        form.EachId(name, list);
        if (list.GetArrayLength() > 0 && parsed.Contains(name))
        {
            form.Errors.Add(
                "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                $"parse:[\"{name}\"] and {name}: [ids...] are mutually exclusive."
            );
        }
    }
}

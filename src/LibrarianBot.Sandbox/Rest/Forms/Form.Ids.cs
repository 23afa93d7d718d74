using System.Globalization;
using System.Text.Json;

namespace LibrarianBot.Sandbox.Rest.Forms;

internal readonly ref partial struct Form
{
    /// <summary>An id: digits, as text or (which Discord reads, though it never writes it) as a number.</summary>
    public ulong? Id(string name, bool required = false)
    {
        if (!Has(name))
        {
            return Text(name, 1, 20, required) is null ? null : 0;
        }

        if (TryId(Body.GetProperty(name)) is { } id)
        {
            return id;
        }

        Refuse(name, "NUMBER_TYPE_COERCE", "Value is not snowflake.");
        return null;
    }

    /// <summary>A set of permissions: decimal digits, as text or as a number.</summary>
    public ulong? Permissions(string name)
    {
        if (!Has(name))
        {
            return null;
        }

        if (TryId(Body.GetProperty(name)) is { } bits)
        {
            return bits;
        }

        Refuse(name, "NUMBER_TYPE_COERCE", "Value is not int.");
        return null;
    }

    /// <summary>Checks that every item of a list is an id, once.</summary>
    public void EachId(string name, JsonElement list)
    {
        var seen = new HashSet<ulong>();
        using (Errors.In(name))
        {
            var index = 0;
            foreach (var item in list.EnumerateArray())
            {
                using (Errors.In(index++))
                {
                    if (TryId(item) is not { } id)
                    {
                        Errors.Add("NUMBER_TYPE_COERCE", "Value is not snowflake.");
                    }
                    else if (!seen.Add(id))
                    {
                        Errors.Add(
                            "SET_TYPE_ALREADY_CONTAINS_VALUE",
                            "The set already contains this value"
                        );
                    }
                }
            }
        }
    }

    public static ulong? TryId(JsonElement value) =>
        value.ValueKind is JsonValueKind.String or JsonValueKind.Number
        && ulong.TryParse(
            value.ToString(),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var id
        )
            ? id
            : null;
}

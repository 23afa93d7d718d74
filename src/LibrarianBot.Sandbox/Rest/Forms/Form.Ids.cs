using System.Globalization;
using System.Text.Json;

namespace LibrarianBot.Sandbox.Rest.Forms;

internal readonly ref partial struct Form
{
    /// <summary>An id: a string of digits, never a number (Discord's ids don't fit a double).</summary>
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

    /// <summary>A set of permissions: a string of decimal digits.</summary>
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
        value.ValueKind == JsonValueKind.String
        && ulong.TryParse(
            value.GetString(),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var id
        )
            ? id
            : null;
}

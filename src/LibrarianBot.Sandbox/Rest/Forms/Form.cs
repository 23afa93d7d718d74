using System.Text.Json;

namespace LibrarianBot.Sandbox.Rest.Forms;

/// <summary>One object of a body, read field by field; what is wrong goes to the errors, and the field reads as absent.</summary>
internal readonly ref partial struct Form(JsonElement body, FormErrors errors)
{
    public JsonElement Body { get; } = body;

    public FormErrors Errors { get; } = errors;

    /// <summary>Whether this is an object at all; says so if it isn't.</summary>
    public bool IsObject()
    {
        if (Body.ValueKind == JsonValueKind.Object)
        {
            return true;
        }

        Errors.Add("MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
        return false;
    }

    /// <summary>Whether the field is there at all, null included.</summary>
    public bool Sends(string name) => Body.TryGetProperty(name, out _);

    /// <summary>Whether the field is there with a value.</summary>
    public bool Has(string name) =>
        Body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>Whether the field holds anything: a text or list that isn't empty, an object, a number.</summary>
    public bool IsFilled(string name) =>
        Has(name)
        && Body.GetProperty(name) is var value
        && value.ValueKind switch
        {
            JsonValueKind.Array => value.GetArrayLength() > 0,
            JsonValueKind.String => !string.IsNullOrWhiteSpace(value.GetString()),
            _ => true,
        };

    public void Refuse(string name, string code, string message) =>
        Errors.AddAt(name, code, message);

    /// <summary>
    /// Whether the field says anything at all. Libraries fill in what they have nothing for with null, an empty list or
    /// false, and Discord passes over it, even where the field couldn't be used.
    /// </summary>
    private bool Says(string name) =>
        Has(name)
        && Body.GetProperty(name) is var value
        && value.ValueKind != JsonValueKind.False
        && !(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0);

    /// <summary>A field that must not be used here.</summary>
    public void Forbid(string name, string code, string message)
    {
        if (Says(name))
        {
            Refuse(name, code, message);
        }
    }

    public void Forbid(string name) =>
        Forbid(name, "BASE_TYPE_FORBIDDEN", "This field cannot be used here.");

    /// <summary>The field's value if it is of one of the two kinds; a missing one is an error when required.</summary>
    private JsonElement? Read(
        string name,
        bool required,
        JsonValueKind kind,
        JsonValueKind or,
        string code,
        string message
    )
    {
        if (!Has(name))
        {
            if (required)
            {
                Refuse(name, "BASE_TYPE_REQUIRED", "This field is required");
            }

            return null;
        }

        var value = Body.GetProperty(name);
        if (value.ValueKind == kind || value.ValueKind == or)
        {
            return value;
        }

        Refuse(name, code, message);
        return null;
    }

    public bool? Bool(string name, bool required = false) =>
        Read(
            name,
            required,
            JsonValueKind.True,
            JsonValueKind.False,
            "BOOLEAN_TYPE_CONVERT",
            "Must be either true or false."
        )
            is { } value
            ? value.ValueKind == JsonValueKind.True
            : null;

    public JsonElement? Object(string name, bool required = false) =>
        Read(
            name,
            required,
            JsonValueKind.Object,
            JsonValueKind.Object,
            "MODEL_TYPE_CONVERT",
            "Only dictionaries may be used in a ModelType"
        );

    /// <summary>A list of between <paramref name="min"/> and <paramref name="max"/> items.</summary>
    public JsonElement? List(string name, int min, int max, bool required = false)
    {
        var list = Read(
            name,
            required,
            JsonValueKind.Array,
            JsonValueKind.Array,
            "LIST_TYPE_CONVERT",
            "Only iterables may be used in a ListType"
        );
        if (list is not { } items || IsWithin(name, items.GetArrayLength(), min, max))
        {
            return list;
        }

        return null;
    }

    private bool IsWithin(string name, int length, int min, int max)
    {
        if (length >= min && length <= max)
        {
            return true;
        }

        var (code, message) =
            min > 0
                ? ("BASE_TYPE_BAD_LENGTH", $"Must be between {min} and {max} in length.")
                : ("BASE_TYPE_MAX_LENGTH", $"Must be {max} or fewer in length.");
        Refuse(name, code, message);
        return false;
    }
}

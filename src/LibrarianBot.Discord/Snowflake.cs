using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LibrarianBot.Discord;

/// <summary>
/// One of Discord's ids: 64 bits, unique over all of Discord, ordered by time of creation.
/// </summary>
/// <remarks>Travels as a JSON string; the time is milliseconds since 2015-01-01 UTC in the upper 42 bits.</remarks>
/// <param name="Value">The id as a number.</param>
[JsonConverter(typeof(SnowflakeJsonConverter))]
public readonly record struct Snowflake(ulong Value)
    : IComparable<Snowflake>,
        ISpanParsable<Snowflake>
{
    /// <summary>Milliseconds from the Unix epoch to Discord's own, 2015-01-01T00:00Z.</summary>
    public const long EpochMilliseconds = 1_420_070_400_000;

    /// <summary>The moment at which Discord made this id, to the millisecond.</summary>
    public DateTimeOffset CreatedAt =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> 22) + EpochMilliseconds);

    /// <summary>The lowest id of a moment, for asking what came after it. Moments before Discord's epoch give 0.</summary>
    public static Snowflake At(DateTimeOffset moment) =>
        new((ulong)Math.Max(0, moment.ToUnixTimeMilliseconds() - EpochMilliseconds) << 22);

    /// <inheritdoc />
    public int CompareTo(Snowflake other) => Value.CompareTo(other.Value);

    /// <summary>The id in decimal digits, as Discord writes it.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public static Snowflake Parse(string s, IFormatProvider? provider) =>
        Parse(s.AsSpan(), provider);

    /// <inheritdoc />
    public static Snowflake Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        new(ulong.Parse(s, NumberStyles.None, CultureInfo.InvariantCulture));

    /// <inheritdoc />
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        out Snowflake result
    ) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc />
    public static bool TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        out Snowflake result
    )
    {
        var read = ulong.TryParse(
            s,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var value
        );
        result = new Snowflake(value);
        return read;
    }

    /// <summary>Orders ids by time of creation.</summary>
    public static bool operator <(Snowflake left, Snowflake right) => left.Value < right.Value;

    /// <summary>Orders ids by time of creation.</summary>
    public static bool operator <=(Snowflake left, Snowflake right) => left.Value <= right.Value;

    /// <summary>Orders ids by time of creation.</summary>
    public static bool operator >(Snowflake left, Snowflake right) => left.Value > right.Value;

    /// <summary>Orders ids by time of creation.</summary>
    public static bool operator >=(Snowflake left, Snowflake right) => left.Value >= right.Value;
}

internal sealed class SnowflakeJsonConverter : JsonConverter<Snowflake>
{
    public override Snowflake Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return new Snowflake(reader.GetUInt64());
        }

        Span<char> digits = stackalloc char[20];
        return
            reader.TokenType == JsonTokenType.String
            && reader.ValueSpan.Length <= digits.Length
            && Snowflake.TryParse(digits[..reader.CopyString(digits)], null, out var id)
            ? id
            : throw new JsonException("A Discord id is a string of decimal digits.");
    }

    public override void Write(
        Utf8JsonWriter writer,
        Snowflake value,
        JsonSerializerOptions options
    )
    {
        Span<byte> digits = stackalloc byte[20];
        value.Value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        writer.WriteStringValue(digits[..length]);
    }

    public override Snowflake ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Snowflake.Parse(reader.GetString()!, null);

    public override void WriteAsPropertyName(
        Utf8JsonWriter writer,
        Snowflake value,
        JsonSerializerOptions options
    ) => writer.WritePropertyName(value.ToString());
}

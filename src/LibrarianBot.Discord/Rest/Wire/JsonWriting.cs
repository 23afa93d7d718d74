using System.Globalization;
using System.Text.Json;

namespace LibrarianBot.Discord.Rest.Wire;

/// <summary>The forms that recur in Discord's JSON.</summary>
internal static class JsonWriting
{
    extension(Utf8JsonWriter json)
    {
        /// <summary>An id: a string of digits.</summary>
        public void WriteId(Snowflake id)
        {
            Span<byte> digits = stackalloc byte[20];
            id.Value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
            json.WriteStringValue(digits[..length]);
        }

        /// <summary>Text, left out where null.</summary>
        public void WriteOptional(ReadOnlySpan<byte> name, string? value)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }

        /// <summary>A number, left out where null.</summary>
        public void WriteOptional(ReadOnlySpan<byte> name, int? value)
        {
            if (value is { } number)
            {
                json.WriteNumber(name, number);
            }
        }

        /// <summary>Kinds of channel, left out where null.</summary>
        public void WriteOptional(ReadOnlySpan<byte> name, IReadOnlyList<ChannelType>? types)
        {
            if (types is null)
            {
                return;
            }

            json.WriteStartArray(name);
            foreach (var type in types)
            {
                json.WriteNumberValue((int)type);
            }

            json.WriteEndArray();
        }

        /// <summary>True or false, left out where null.</summary>
        public void WriteOptional(ReadOnlySpan<byte> name, bool? value)
        {
            if (value is { } set)
            {
                json.WriteBoolean(name, set);
            }
        }
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace LibrarianBot.Features.BookLists.Export.Marc;

/// <summary>MARC 21 records in a file (ISO 2709, UTF-8), as library systems import them.</summary>
internal static class MarcFile
{
    /// <summary>What the five digits of a record's length, and the four of a field's, can say.</summary>
    public const int LongestRecord = 99_999;
    public const int LongestField = 9_999;

    private const byte SubfieldMark = 0x1F;
    private const byte FieldEnd = 0x1E;
    private const byte RecordEnd = 0x1D;
    private const int LeaderLength = 24;
    private const int EntryLength = 12;

    public static byte[] Write(IEnumerable<MarcRecord> records)
    {
        var file = new ArrayBufferWriter<byte>();
        foreach (var record in records)
        {
            file.Write(Bytes(record));
        }

        return file.WrittenSpan.ToArray();
    }

    /// <summary>
    /// One record. What is too long for a field is cut between characters; what doesn't fit into the record is left off
    /// from its end, where notes and links stand.
    /// </summary>
    public static byte[] Bytes(MarcRecord record)
    {
        var fields = new List<(string Tag, byte[] Data)>();
        var length = LeaderLength + 2;
        foreach (var field in record.Fields)
        {
            var data = Data(field);
            if (length + EntryLength + data.Length > LongestRecord)
            {
                continue;
            }

            length += EntryLength + data.Length;
            fields.Add((field.Tag, data));
        }

        var start = LeaderLength + (EntryLength * fields.Count) + 1;
        var bytes = new ArrayBufferWriter<byte>(length);
        Ascii(
            bytes,
            $"{length:00000}{MarcRecord.Leader[5..12]}{start:00000}{MarcRecord.Leader[17..]}"
        );
        var at = 0;
        foreach (var (tag, data) in fields)
        {
            Ascii(
                bytes,
                string.Create(CultureInfo.InvariantCulture, $"{tag}{data.Length:0000}{at:00000}")
            );
            at += data.Length;
        }

        bytes.Write([FieldEnd]);
        foreach (var (_, data) in fields)
        {
            bytes.Write(data);
        }

        bytes.Write([RecordEnd]);
        return bytes.WrittenSpan.ToArray();
    }

    private static byte[] Data(MarcField field)
    {
        var data = new ArrayBufferWriter<byte>();
        if (field.IsControl)
        {
            Text(data, field.Value);
        }
        else
        {
            Ascii(data, $"{field.First}{field.Second}");
            foreach (var subfield in field.Subfields)
            {
                if (data.WrittenCount + 3 >= LongestField)
                {
                    break;
                }

                data.Write([SubfieldMark, (byte)subfield.Code]);
                Text(data, subfield.Text);
            }
        }

        data.Write([FieldEnd]);
        return data.WrittenSpan.ToArray();
    }

    /// <summary>As much of the text as the field has room for, and whole characters.</summary>
    private static void Text(ArrayBufferWriter<byte> data, string text)
    {
        var room = LongestField - 1 - data.WrittenCount;
        Span<byte> buffer = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            var count = rune.EncodeToUtf8(buffer);
            if (count > room)
            {
                return;
            }

            data.Write(buffer[..count]);
            room -= count;
        }
    }

    private static void Ascii(ArrayBufferWriter<byte> to, string text) =>
        Encoding.ASCII.GetBytes(text, to);
}

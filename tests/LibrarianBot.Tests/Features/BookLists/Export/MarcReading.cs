using System.Text;

namespace LibrarianBot.Tests.Features.BookLists.Export;

/// <summary>A field as its directory entry finds it.</summary>
internal sealed record ReadField(string Tag, int Length, string Text);

/// <summary>A record as it stands in a file.</summary>
internal sealed record ReadRecord(int Length, IReadOnlyList<ReadField> Fields, string Text);

/// <summary>Reads ISO 2709 by the letter of the standard, and fails at anything that isn't.</summary>
internal static class MarcReading
{
    public static List<ReadRecord> Read(byte[] file)
    {
        var records = new List<ReadRecord>();
        for (var at = 0; at < file.Length; )
        {
            var length = Number(file, at, 5);
            Assert.Equal(0x1D, file[at + length - 1]);
            records.Add(Record(file.AsSpan(at, length).ToArray()));
            at += length;
        }

        return records;
    }

    private static ReadRecord Record(byte[] record)
    {
        Assert.Equal("nam a22", Encoding.ASCII.GetString(record, 5, 7));
        Assert.Equal("4500", Encoding.ASCII.GetString(record, 20, 4));
        var start = Number(record, 12, 5);
        Assert.Equal(0x1E, record[start - 1]);
        Assert.Equal(0, (start - 25) % 12);
        var fields = new List<ReadField>();
        var expected = 0;
        for (var entry = 24; entry < start - 1; entry += 12)
        {
            var tag = Encoding.ASCII.GetString(record, entry, 3);
            var length = Number(record, entry + 3, 4);
            Assert.Equal(expected, Number(record, entry + 7, 5));
            var data = record.AsSpan(start + expected, length);
            Assert.Equal(0x1E, data[^1]);
            Assert.False(data[..^1].ContainsAny((byte)0x1D, (byte)0x1E));
            var text = Encoding.UTF8.GetString(data[..^1]);
            Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\u001f');
            if (string.CompareOrdinal(tag, "010") >= 0)
            {
                Assert.Equal('\u001f', text[2]);
            }

            fields.Add(new ReadField(tag, length, text));
            expected += length;
        }

        Assert.Equal(record.Length, start + expected + 1);
        return new ReadRecord(
            record.Length,
            fields,
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(record)
        );
    }

    private static int Number(byte[] from, int at, int digits) =>
        int.Parse(Encoding.ASCII.GetString(from, at, digits));
}

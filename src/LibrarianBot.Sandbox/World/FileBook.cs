using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LibrarianBot.Sandbox.World;

/// <summary>Attachments' bytes, and links to them that expire after a day of the sandbox's time.</summary>
internal sealed class FileBook(SandboxWorld world)
{
    private static readonly TimeSpan Validity = TimeSpan.FromHours(24);

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly Dictionary<ulong, Attachment> _byId = [];

    internal Attachment? Find(ulong id)
    {
        lock (world.Gate)
        {
            return _byId.GetValueOrDefault(id);
        }
    }

    internal Attachment Add(Channel channel, Upload upload, bool ephemeral)
    {
        var file = new Attachment
        {
            Id = world.Ids.Next(),
            ChannelId = channel.Id,
            Filename = upload.Filename,
            ContentType = ContentTypes.Of(upload),
            Bytes = upload.Bytes,
            Description = upload.Description,
            Spoiler = upload.Spoiler,
            Ephemeral = ephemeral,
        };
        _byId.Add(file.Id, file);
        return file;
    }

    /// <summary>A fresh link under <c>/attachments/</c> of the sandbox's own address.</summary>
    internal string Link(Attachment file)
    {
        var now = world.Clock.GetUtcNow();
        var issued = Hex(now);
        var expires = Hex(now + Validity);
        var folder = file.Ephemeral ? "ephemeral-attachments" : "attachments";
        var path = $"{folder}/{file.ChannelId}/{file.Id}/{Uri.EscapeDataString(file.Filename)}";
        return $"{world.Address}{path}?ex={expires}&is={issued}&hm={Sign(file.Id, expires, issued)}&";
    }

    /// <summary>Whether a link's query (<c>ex</c>, <c>is</c>, <c>hm</c>) is genuine and hasn't expired.</summary>
    internal bool IsValid(ulong id, string? ex, string? @is, string? hm) =>
        ex is not null
        && @is is not null
        && hm is not null
        && CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(hm),
            Encoding.ASCII.GetBytes(Sign(id, ex, @is))
        )
        && long.TryParse(ex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var until)
        && DateTimeOffset.FromUnixTimeSeconds(until) > world.Clock.GetUtcNow();

    private static string Hex(DateTimeOffset moment) =>
        moment.ToUnixTimeSeconds().ToString("x", CultureInfo.InvariantCulture);

    private string Sign(ulong id, string expires, string issued) =>
        Convert.ToHexStringLower(
            HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes($"{id}.{expires}.{issued}"))
        );
}

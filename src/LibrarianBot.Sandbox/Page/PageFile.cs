using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace LibrarianBot.Sandbox.Page;

/// <summary>A file of the page, carried inside the assembly.</summary>
internal sealed record PageFile(string Name, string ContentType, byte[] Bytes)
{
    private const string Prefix = "page/";

    /// <summary>All of them, in the order of their names.</summary>
    internal static IReadOnlyList<PageFile> All { get; } =
    [
        .. typeof(PageFile)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>Changes when the bytes change, so that a browser asks and mostly gets 304.</summary>
    internal EntityTagHeaderValue Tag { get; } =
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 8))}\"");

    internal static PageFile Named(string name) => All.Single(file => file.Name == name);

    private static PageFile Read(string resource)
    {
        using var stream = typeof(PageFile).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new PageFile(resource[Prefix.Length..], ContentTypeOf(resource), bytes);
    }

    private static string ContentTypeOf(string name) =>
        Path.GetExtension(name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => throw new NotSupportedException($"The page has no content type for {name}."),
        };
}

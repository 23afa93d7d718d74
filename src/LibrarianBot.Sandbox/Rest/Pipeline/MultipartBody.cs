using LibrarianBot.Sandbox.World;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace LibrarianBot.Sandbox.Rest.Pipeline;

/// <summary>Multipart: <c>payload_json</c> and up to ten <c>files[n]</c>.</summary>
internal static partial class MultipartBody
{
    private const int MaxFile = 10 * 1024 * 1024;
    private const int MaxFiles = 10;

    public static async ValueTask<RequestBody> ReadAsync(
        HttpRequest request,
        string type,
        CancellationToken cancel
    )
    {
        if (
            !MediaTypeHeaderValue.TryParse(type, out var header)
            || HeaderUtilities.RemoveQuotes(header.Boundary).Value is not { Length: > 0 } boundary
        )
        {
            return Malformed("Content-Type names no boundary");
        }

        try
        {
            return await ReadPartsAsync(new MultipartReader(boundary, request.Body), cancel);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            return Malformed("The multipart body could not be read");
        }
    }

    private static async Task<RequestBody> ReadPartsAsync(
        MultipartReader reader,
        CancellationToken cancel
    )
    {
        var json = "{}"u8.ToArray();
        var files = new Dictionary<int, Upload>();
        while (await reader.ReadNextSectionAsync(cancel) is { } section)
        {
            using var content = new MemoryStream();
            await section.Body.CopyToAsync(content, cancel);
            if (
                !ContentDispositionHeaderValue.TryParse(
                    section.ContentDisposition,
                    out var disposition
                )
            )
            {
                return Malformed("A part has no Content-Disposition");
            }

            var name = HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? "";
            if (name == "payload_json")
            {
                json = content.ToArray();
            }
            else if (
                FileNumber(name) is { } number
                && FileName(disposition) is { Length: > 0 } fileName
            )
            {
                if (content.Length > MaxFile)
                {
                    return RequestBody.FileTooLarge();
                }

                files[number] = new(
                    fileName,
                    section.ContentType ?? "application/octet-stream",
                    content.ToArray()
                );
            }
            else
            {
                return Malformed(
                    $"Unexpected part {name}; send payload_json and files[n] with a filename"
                );
            }
        }

        return files.Count > MaxFiles
            ? RequestBody.Refused(
                RestAnswer.Error(
                    400,
                    30015,
                    "Maximum number of attachments in a message reached (10)"
                )
            )
            : Described(RequestBody.Parse(json, files));
    }
}

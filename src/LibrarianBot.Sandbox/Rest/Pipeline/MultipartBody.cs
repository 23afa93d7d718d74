using System.Text;
using LibrarianBot.Sandbox.World;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace LibrarianBot.Sandbox.Rest.Pipeline;

/// <summary>Multipart: <c>payload_json</c> or plain fields, and up to ten <c>files[n]</c>.</summary>
internal static partial class MultipartBody
{
    private const int MaxFile = 10 * 1024 * 1024;
    private const int MaxFiles = 10;

    private static readonly RestAnswer TooManyFiles = RestAnswer.Error(
        400,
        30015,
        "Maximum number of attachments in a message reached (10)"
    );

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
        List<(string Name, string Value)> fields = [];
        var files = new Dictionary<int, Upload>();
        while (await reader.ReadNextSectionAsync(cancel) is { } section)
        {
            using var content = new MemoryStream();
            await section.Body.CopyToAsync(content, cancel);
            if (Take(section, content, fields, files) is { } refusal)
            {
                return refusal;
            }
        }

        return files.Count > MaxFiles
            ? RequestBody.Refused(TooManyFiles)
            : Described(RequestBody.Parse(FormFields.ToJson(fields), files));
    }

    /// <summary>Files go to the files, everything else to the fields.</summary>
    private static RequestBody? Take(
        MultipartSection section,
        MemoryStream content,
        List<(string Name, string Value)> fields,
        Dictionary<int, Upload> files
    )
    {
        if (
            !ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
        )
        {
            return Malformed("A part has no Content-Disposition");
        }

        var name = HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? "";
        if (FileName(disposition) is not { Length: > 0 } fileName || name == FormFields.Payload)
        {
            fields.Add((name, Encoding.UTF8.GetString(content.ToArray())));
            return null;
        }

        if (FileNumber(name) is not { } number)
        {
            return Malformed($"Unexpected file {name}; send files[n] with a filename");
        }

        if (content.Length > MaxFile)
        {
            return RequestBody.FileTooLarge();
        }

        files[number] = new(
            fileName,
            section.ContentType ?? ContentTypes.Unknown,
            content.ToArray()
        );
        return null;
    }
}

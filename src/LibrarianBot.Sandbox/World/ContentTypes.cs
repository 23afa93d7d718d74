namespace LibrarianBot.Sandbox.World;

/// <summary>What kind of file a name says that it is; Discord looks at the file too when its sender doesn't say.</summary>
internal static class ContentTypes
{
    internal const string Unknown = "application/octet-stream";

    internal static string Of(Upload upload) =>
        upload.ContentType.Length > 0 && upload.ContentType != Unknown
            ? upload.ContentType
            : Path.GetExtension(upload.Filename).ToLowerInvariant() switch
            {
                ".png" => "image/png",
                ".jpg" or ".jpeg" => "image/jpeg",
                ".gif" => "image/gif",
                ".webp" => "image/webp",
                ".svg" => "image/svg+xml",
                ".pdf" => "application/pdf",
                ".csv" => "text/csv; charset=utf-8",
                ".ics" => "text/calendar; charset=utf-8",
                ".txt" or ".md" => "text/plain; charset=utf-8",
                ".json" => "application/json",
                ".docx" =>
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                ".zip" => "application/zip",
                _ => Unknown,
            };
}

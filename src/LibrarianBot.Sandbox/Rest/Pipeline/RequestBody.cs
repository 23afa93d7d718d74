using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Pipeline;

/// <summary>A request's body: JSON and, with multipart, files; or why it can't be read.</summary>
internal sealed record RequestBody(JsonElement Json, IReadOnlyDictionary<int, Upload> Files)
{
    private const string UrlEncoded = "application/x-www-form-urlencoded";
    private const int MaxRequest = 25 * 1024 * 1024;
    private static readonly Dictionary<int, Upload> NoFiles = [];
    public static readonly RequestBody Empty = new(JsonElement.Parse("{}"u8), NoFiles);
    private static readonly RestAnswer TooLarge = RestAnswer.Error(
        413,
        40005,
        "Request entity too large"
    );
    private static readonly RestAnswer NotJson = RestAnswer.Error(
        400,
        50109,
        "The request body contains invalid JSON."
    );

    public RestAnswer? Refusal { get; private init; }

    public static async ValueTask<RequestBody> ReadAsync(
        HttpRequest request,
        CancellationToken cancel
    )
    {
        if (
            request.ContentLength is 0
            || (request.ContentLength is null && request.Headers.TransferEncoding.Count == 0)
        )
        {
            return Empty;
        }

        if (request.ContentLength > MaxRequest)
        {
            return Refused(TooLarge);
        }

        var type = request.ContentType ?? "";
        if (type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return await MultipartBody.ReadAsync(request, type, cancel);
        }

        if (type.StartsWith(UrlEncoded, StringComparison.OrdinalIgnoreCase))
        {
            return Parse(FormFields.FromUrlEncoded(await BytesAsync(request, cancel)), NoFiles);
        }

        return type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase)
            ? Parse(await BytesAsync(request, cancel), NoFiles)
            : Refused(WrongType(type));
    }

    public static RequestBody Parse(byte[] bytes, IReadOnlyDictionary<int, Upload> files)
    {
        try
        {
            return JsonText.IsWellFormed(bytes)
                ? new(JsonElement.Parse(bytes), files)
                : Refused(NotJson);
        }
        catch (JsonException)
        {
            return Refused(NotJson);
        }
    }

    public static RequestBody Refused(RestAnswer answer) => Empty with { Refusal = answer };

    public static RequestBody FileTooLarge() => Refused(TooLarge);

    private static async ValueTask<byte[]> BytesAsync(HttpRequest request, CancellationToken cancel)
    {
        if (request.ContentLength is { } length)
        {
            var bytes = new byte[length];
            await request.Body.ReadExactlyAsync(bytes, cancel);
            return bytes;
        }

        using var stream = new MemoryStream();
        await request.Body.CopyToAsync(stream, cancel);
        return stream.ToArray();
    }

    private static RestAnswer WrongType(string type)
    {
        var errors = new Forms.FormErrors();
        errors.Add(
            "CONTENT_TYPE_INVALID",
            $"Expected \"Content-Type\" header to be one of {{'application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'}}, not \"{type}\"."
        );
        return errors;
    }
}

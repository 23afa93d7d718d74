using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>Acts as the network's members, each in turn, through the sandbox's JSON API.</summary>
internal sealed class Driver : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private readonly HttpClient http = new(
        new SocketsHttpHandler { UseCookies = false, UseProxy = false }
    );
    private readonly string[] addresses;
    private int next;

    public Driver(Uri sandbox) =>
        addresses = [
            .. Enumerable
                .Range(0, World.Members)
                .Select(number =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{sandbox}sandbox/users/{World.FirstMember + number}/commands"
                    )
                ),
        ];

    /// <summary>Asks <paramref name="count"/> times, <paramref name="inFlight"/> at once.</summary>
    public async Task<Burst> AskAsync(Target target, int count, int inFlight)
    {
        var latencies = new double[count];
        var taken = -1;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(
            Enumerable.Range(0, inFlight).Select(_ => Task.Run(OneAfterAnotherAsync))
        );
        return Burst.From(latencies, Stopwatch.GetElapsedTime(start));

        async Task OneAfterAnotherAsync()
        {
            int number;
            while ((number = Interlocked.Increment(ref taken)) < count)
            {
                latencies[number] = await AskAsync(target.Bodies[number % target.Bodies.Count]);
            }
        }
    }

    /// <returns>From the frame on the gateway to the callback, in milliseconds, as the sandbox measured it.</returns>
    public async Task<double> AskAsync(ReadOnlyMemory<byte> body)
    {
        var answer = await SendAsync(body);
        return ReadLatency(answer)
            ?? throw new InvalidOperationException(
                $"Not answered: {Encoding.UTF8.GetString(answer)} to {Encoding.UTF8.GetString(body.Span)}"
            );
    }

    public async Task<byte[]> SendAsync(ReadOnlyMemory<byte> body)
    {
        var member = (uint)Interlocked.Increment(ref next) % (uint)addresses.Length;
        using var request = new HttpRequestMessage(HttpMethod.Post, addresses[member]);
        request.Content = new ReadOnlyMemoryContent(body);
        request.Content.Headers.ContentType = Json;
        using var answer = await http.SendAsync(request);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    public void Dispose() => http.Dispose();

    private static double? ReadLatency(byte[] answer)
    {
        var json = new Utf8JsonReader(answer);
        double? latency = null;
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("latency_ms"u8))
            {
                json.Read();
                latency = json.TokenType == JsonTokenType.Number ? json.GetDouble() : null;
            }
            else if (json.ValueTextEquals("failed"u8) || json.ValueTextEquals("error"u8))
            {
                json.Read();
                if (json.TokenType != JsonTokenType.Null)
                {
                    return null;
                }
            }
            else
            {
                json.Skip();
            }
        }

        return latency;
    }
}

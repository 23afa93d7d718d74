using System.Globalization;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace LibrarianBot.Benchmarks.Floor;

/// <summary>
/// The least that a bot in C# can do: one socket, one HTTP client, fixed bytes. It keeps no state, retries
/// nothing and logs nothing; it is there to be divided by.
/// </summary>
internal sealed class FloorBot : IDisposable
{
    private readonly HttpClient http;
    private readonly string api;
    private readonly string token;
    private readonly FloorQuery? query;

    private FloorBot(Uri api, string token, FloorQuery? query)
    {
        this.api = api.AbsoluteUri.TrimEnd('/') + "/v10";
        this.token = token;
        this.query = query;
        http = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false });
        http.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://localhost, 1)");
    }

    public static async Task<int> RunAsync(Uri api, string token, string? store)
    {
        using var titles = store is null ? null : new FloorQuery(store);
        using var bot = new FloorBot(api, token, titles);
        await bot.RunAsync();
        return 0;
    }

    public void Dispose() => http.Dispose();

    private async Task RunAsync()
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(await GatewayAsync(), CancellationToken.None);
        using var frames = new FloorFrames(socket);
        var seen = 0L;
        while (await frames.NextAsync() is { Length: > 0 } frame)
        {
            var read = FloorEvent.Read(frame);
            seen = read.Sequence ?? seen;
            switch (read)
            {
                case { Op: 10, HeartbeatInterval: var interval }:
                    _ = BeatAsync(socket, TimeSpan.FromMilliseconds(interval), () => seen);
                    await SendAsync(socket, Identify());
                    break;
                case { Application: { } application }:
                    await RegisterAsync(application);
                    break;
                case { Id: { } id, Token: { } reply }:
                    ThreadPool.QueueUserWorkItem(
                        static work => _ = work.Bot.AnswerAsync(work.Id, work.Reply, work.Text),
                        (Bot: this, Id: id, Reply: reply, Text: read.Finds ? read.Text : null),
                        preferLocal: false
                    );
                    break;
            }
        }
    }

    private async Task AnswerAsync(string id, string reply, string? text)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            $"{api}/interactions/{id}/{reply}/callback"
        );
        request.Content = new ReadOnlyMemoryContent(
            text is null || query is null ? FloorAnswers.Fixed : query.Answer(text)
        );
        request.Content.Headers.ContentType = FloorAnswers.Json;
        using var answer = await http.SendAsync(request);
        if (!answer.IsSuccessStatusCode)
        {
            await Console.Error.WriteLineAsync(await answer.Content.ReadAsStringAsync());
        }
    }

    private async Task<Uri> GatewayAsync()
    {
        using var request = Authorised(HttpMethod.Get, $"{api}/gateway/bot");
        using var answer = await http.SendAsync(request);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
        var url = body.RootElement.GetProperty("url").GetString()!.TrimEnd('/');
        return new Uri($"{url}/?v=10&encoding=json&compress=zlib-stream");
    }

    private async Task RegisterAsync(string application)
    {
        using var request = Authorised(
            HttpMethod.Put,
            $"{api}/applications/{application}/commands"
        );
        request.Content = new ReadOnlyMemoryContent(FloorAnswers.Commands);
        request.Content.Headers.ContentType = FloorAnswers.Json;
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        Console.WriteLine("Ready");
    }

    private HttpRequestMessage Authorised(HttpMethod method, string url)
    {
        var request = new HttpRequestMessage(method, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bot", token);
        return request;
    }

    private byte[] Identify() =>
        Encoding.UTF8.GetBytes(
            $$$$"""{"op":2,"d":{"token":"{{{{token}}}}","intents":65537,"properties":{"os":"linux","browser":"floor","device":"floor"}}}"""
        );

    private static async Task BeatAsync(ClientWebSocket socket, TimeSpan interval, Func<long> seen)
    {
        using var timer = new PeriodicTimer(interval);
        while (await timer.WaitForNextTickAsync() && socket.State == WebSocketState.Open)
        {
            var beat = string.Create(CultureInfo.InvariantCulture, $$"""{"op":1,"d":{{seen()}}}""");
            await SendAsync(socket, Encoding.UTF8.GetBytes(beat));
        }
    }

    private static async Task SendAsync(ClientWebSocket socket, byte[] frame) =>
        await socket.SendAsync(frame, WebSocketMessageType.Text, true, CancellationToken.None);
}

using System.Net;
using System.Text;
using LibrarianBot.Discord.Gateway;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Discord.Tests.Gateway;
using LibrarianBot.Discord.Tests.Support;
using Xunit;

namespace LibrarianBot.Discord.Tests.Rest;

public sealed class AllocationTests
{
    [Fact]
    public void An_interaction_is_read_and_answered_within_a_few_kilobytes()
    {
        var frame = Encoding.UTF8.GetBytes(
            $$$"""{"t":"INTERACTION_CREATE","s":3,"op":0,"d":{{{Samples.Interaction(102)}}}}"""
        );
        using var handler = new NoContent();
        using var sender = new RestClient(
            handler,
            new DiscordOptions { Token = "the-token" },
            new WatchedClock(),
            new Random(7),
            new RecordedLog()
        );
        var rest = new DiscordRest(sender);
        for (var i = 0; i < 50; i++)
        {
            Answer(rest, frame);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Answer(rest, frame);
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 1, 8 * 1024);
    }

    private static void Answer(DiscordRest rest, byte[] frame)
    {
        var interaction = Frame.Parse(frame).Data(DiscordJson.Default.Interaction);
        var sending = rest.RespondAsync(interaction, Given.Callback, CancellationToken.None);
        Assert.True(sending.IsCompletedSuccessfully);
    }

    private sealed class NoContent : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
    }
}

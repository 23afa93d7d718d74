using System.Net;
using LibrarianBot.Discord.Tests.Support;
using Xunit;

namespace LibrarianBot.Discord.Tests.Rest;

public sealed class RetryTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_Discord_fails_to_read_for_us_is_asked_again()
    {
        using var api = new ScriptedApi();
        api.FailFirst(() => ScriptedApi.Json("", HttpStatusCode.BadGateway));

        var asking = api.Rest.GetChannelAsync(Given.Channel, Cancel);
        await api.Clock.PassAsync(_ => true);

        Assert.Equal(1ul, (await asking).Id.Value);
        Assert.Equal(2, api.Requests.Count);
    }

    [Fact]
    public async Task A_message_without_a_nonce_is_never_sent_twice()
    {
        using var api = new ScriptedApi();
        api.FailFirst(() => ScriptedApi.Json("", HttpStatusCode.InternalServerError));

        var failure = await Assert.ThrowsAsync<DiscordException>(() =>
            api.Rest.CreateMessageAsync(Given.Channel, Given.Hello, Cancel)
        );

        Assert.Equal(HttpStatusCode.InternalServerError, failure.Status);
        Assert.Single(api.Requests);
    }

    [Fact]
    public async Task A_message_with_a_nonce_is_sent_again_since_Discord_drops_the_copy()
    {
        using var api = new ScriptedApi();
        api.FailFirst(() => throw new HttpRequestException(HttpRequestError.ResponseEnded));

        var sending = api.Rest.CreateMessageAsync(
            Given.Channel,
            Given.Hello with
            {
                Nonce = "n",
            },
            Cancel
        );
        await api.Clock.PassAsync(_ => true);

        await sending;
        Assert.Equal(api.Requests[0].Body, api.Requests[1].Body);
    }

    [Fact]
    public async Task A_first_response_that_may_have_arrived_is_not_sent_again()
    {
        using var api = new ScriptedApi();
        api.FailFirst(() => throw new HttpRequestException(HttpRequestError.ResponseEnded));

        await Assert.ThrowsAsync<DiscordException>(() =>
            api.Rest.RespondAsync(Given.Interaction, Given.Callback, Cancel)
        );

        Assert.Single(api.Requests);
    }

    [Fact]
    public async Task A_first_response_that_cannot_have_arrived_is_sent_again()
    {
        using var api = new ScriptedApi();
        api.FailFirst(() => throw new HttpRequestException(HttpRequestError.ConnectionError));

        var sending = api.Rest.RespondAsync(Given.Interaction, Given.Callback, Cancel);
        await api.Clock.PassAsync(_ => true);

        await sending;
        Assert.Equal(2, api.Requests.Count);
    }
}

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

    [Theory]
    [InlineData(HttpRequestError.ResponseEnded)]
    [InlineData(HttpRequestError.ConnectionError)]
    public async Task A_first_response_that_got_no_answer_is_sent_again(HttpRequestError error)
    {
        using var api = new ScriptedApi();
        api.FailFirst(() => throw new HttpRequestException(error));

        await SentAgainAsync(api);
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task A_first_response_that_Discord_failed_on_is_sent_again(HttpStatusCode status)
    {
        using var api = new ScriptedApi();
        api.FailFirst(() => ScriptedApi.Json("", status));

        await SentAgainAsync(api);
    }

    [Fact]
    public async Task A_first_response_that_had_arrived_though_its_answer_got_lost_is_done()
    {
        using var api = new ScriptedApi();
        api.Answer = _ =>
            api.Requests.Count == 1
                ? throw new HttpRequestException(HttpRequestError.ResponseEnded)
                : AlreadyAcknowledged();

        await SentAgainAsync(api);
    }

    [Fact]
    public async Task A_first_response_that_somebody_else_gave_is_a_refusal()
    {
        using var api = new ScriptedApi();
        api.Answer = _ => AlreadyAcknowledged();

        var refusal = await Assert.ThrowsAsync<DiscordException>(() =>
            api.Rest.RespondAsync(Given.Interaction, Given.Callback, Cancel)
        );

        Assert.Equal(DiscordErrorCode.AlreadyAcknowledged, refusal.Code);
    }

    [Fact]
    public async Task A_first_response_is_tried_four_times_within_the_last_second()
    {
        using var api = new ScriptedApi();
        api.Answer = _ => ScriptedApi.Json("", HttpStatusCode.InternalServerError);
        var passed = TimeSpan.Zero;

        var sending = api.Rest.RespondAsync(Given.Interaction, Given.Callback, Cancel);
        for (var wait = 0; wait < 3; wait++)
        {
            passed += await api.Clock.PassAsync(_ => true);
        }

        await api.Clock.PassAsync(_ => true);
        await Assert.ThrowsAsync<DiscordException>(() => sending);
        Assert.InRange(passed, TimeSpan.Zero, TimeSpan.FromSeconds(0.9));
        Assert.Equal(5, api.Requests.Count);
    }

    private static async Task SentAgainAsync(ScriptedApi api)
    {
        var sending = api.Rest.RespondAsync(Given.Interaction, Given.Callback, Cancel);
        await api.Clock.PassAsync(_ => true);

        await sending;
        Assert.Equal(2, api.Requests.Count);
        Assert.Equal(api.Requests[0].Body, api.Requests[1].Body);
    }

    private static HttpResponseMessage AlreadyAcknowledged() =>
        ScriptedApi.Json(
            """{"code":40060,"message":"Interaction has already been acknowledged."}""",
            HttpStatusCode.BadRequest
        );
}

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
        FailFirst(api, () => ScriptedApi.Json("", HttpStatusCode.BadGateway));

        var asking = api.Rest.GetChannelAsync(Given.Channel, Cancel);
        await api.Clock.PassAsync(_ => true);

        Assert.Equal(1ul, (await asking).Id.Value);
        Assert.Equal(2, api.Requests.Count);
    }

    [Fact]
    public async Task A_message_without_a_nonce_is_never_sent_twice()
    {
        using var api = new ScriptedApi();
        FailFirst(api, () => ScriptedApi.Json("", HttpStatusCode.InternalServerError));

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
        FailFirst(api, () => throw new HttpRequestException(HttpRequestError.ResponseEnded));

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
        FailFirst(api, () => throw new HttpRequestException(HttpRequestError.ResponseEnded));

        await Assert.ThrowsAsync<DiscordException>(() =>
            api.Rest.RespondAsync(Given.Interaction, Given.Callback, Cancel)
        );

        Assert.Single(api.Requests);
    }

    [Fact]
    public async Task A_first_response_that_cannot_have_arrived_is_sent_again()
    {
        using var api = new ScriptedApi();
        FailFirst(api, () => throw new HttpRequestException(HttpRequestError.ConnectionError));

        var sending = api.Rest.RespondAsync(Given.Interaction, Given.Callback, Cancel);
        await api.Clock.PassAsync(_ => true);

        await sending;
        Assert.Equal(2, api.Requests.Count);
    }

    [Fact]
    public async Task A_callback_answered_404_is_told_and_not_repeated()
    {
        using var api = new ScriptedApi();
        api.Answer = _ =>
            ScriptedApi.Json(
                """{"message":"Unknown interaction","code":10062}""",
                HttpStatusCode.NotFound
            );

        var failure = await Assert.ThrowsAsync<DiscordException>(() =>
            api.Rest.RespondAsync(Given.Interaction, Given.Callback, Cancel)
        );

        Assert.Equal(DiscordErrorCode.UnknownInteraction, failure.Code);
        Assert.Single(api.Requests);
    }

    [Fact]
    public async Task A_refusal_names_the_field_without_repeating_what_was_sent()
    {
        using var api = new ScriptedApi();
        api.Answer = _ =>
            ScriptedApi.Json(
                """{"code":50035,"message":"Invalid Form Body","errors":{"components":{"0":{"label":{"_errors":[{"code":"BASE_TYPE_BAD_LENGTH","message":"secret words are too long"}]}}}}}""",
                HttpStatusCode.BadRequest
            );

        var failure = await Assert.ThrowsAsync<DiscordException>(() =>
            api.Rest.CreateMessageAsync(Given.Channel, Given.Hello, Cancel)
        );

        Assert.Equal("components.0.label", failure.Path);
        Assert.Equal(
            "Invalid Form Body (components.0.label: BASE_TYPE_BAD_LENGTH)",
            failure.Message
        );
    }

    [Fact]
    public async Task A_refused_token_stops_everything()
    {
        using var api = new ScriptedApi();
        api.Answer = _ =>
            ScriptedApi.Json(
                """{"message":"401: Unauthorized","code":0}""",
                HttpStatusCode.Unauthorized
            );

        await Assert.ThrowsAsync<DiscordFatalException>(() => api.Rest.GetApplicationAsync(Cancel));
        await Assert.ThrowsAsync<DiscordFatalException>(() =>
            api.Rest.GetChannelAsync(Given.Channel, Cancel)
        );

        Assert.Single(api.Requests);
    }

    [Fact]
    public async Task An_expired_interaction_stops_nothing_else()
    {
        using var api = new ScriptedApi();
        api.Answer = _ =>
            ScriptedApi.Json(
                """{"message":"Invalid Webhook Token","code":50027}""",
                HttpStatusCode.Unauthorized
            );

        var failure = await Assert.ThrowsAsync<DiscordException>(() =>
            api.Rest.EditResponseAsync(Given.Interaction, Given.Hello, Cancel)
        );
        api.Answer = _ => ScriptedApi.Json("""{"id":"1"}""");

        Assert.Equal(DiscordErrorCode.InvalidWebhookToken, failure.Code);
        await api.Rest.GetChannelAsync(Given.Channel, Cancel);
    }

    private static void FailFirst(ScriptedApi api, Func<HttpResponseMessage> failure)
    {
        var failed = false;
        api.Answer = _ =>
        {
            if (failed)
            {
                return ScriptedApi.Json("""{"id":"1"}""");
            }

            failed = true;
            return failure();
        };
    }
}

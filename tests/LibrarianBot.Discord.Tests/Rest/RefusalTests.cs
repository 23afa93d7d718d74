using System.Net;
using LibrarianBot.Discord.Tests.Support;
using Xunit;

namespace LibrarianBot.Discord.Tests.Rest;

public sealed class RefusalTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_callback_answered_404_is_told_and_not_repeated()
    {
        using var api = Refusing(
            HttpStatusCode.NotFound,
            """{"message":"Unknown interaction","code":10062}"""
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
        using var api = Refusing(
            HttpStatusCode.BadRequest,
            """{"code":50035,"message":"Invalid Form Body","errors":{"components":{"0":{"label":{"_errors":[{"code":"BASE_TYPE_BAD_LENGTH","message":"secret words are too long"}]}}}}}"""
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
        using var api = Refusing(
            HttpStatusCode.Unauthorized,
            """{"message":"401: Unauthorized","code":0}"""
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
        using var api = Refusing(
            HttpStatusCode.Unauthorized,
            """{"message":"Invalid Webhook Token","code":50027}"""
        );

        var failure = await Assert.ThrowsAsync<DiscordException>(() =>
            api.Rest.EditResponseAsync(Given.Interaction, Given.Hello, Cancel)
        );
        api.Answer = _ => ScriptedApi.Json("""{"id":"1"}""");

        Assert.Equal(DiscordErrorCode.InvalidWebhookToken, failure.Code);
        await api.Rest.GetChannelAsync(Given.Channel, Cancel);
    }

    private static ScriptedApi Refusing(HttpStatusCode status, string body) =>
        new() { Answer = _ => ScriptedApi.Json(body, status) };
}

using LibrarianBot.Discord.Tests.Support;
using Xunit;

namespace LibrarianBot.Discord.Tests.Rest;

public sealed class RateLimitTests
{
    private static readonly Snowflake Elsewhere = new(5);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_spent_limit_holds_its_channel_back_and_no_other()
    {
        using var api = new ScriptedApi();
        api.Answer = _ => ScriptedApi.Limited("b", 1, 0, 2.5);
        await api.Rest.GetChannelAsync(Given.Channel, Cancel);

        var held = api.Rest.GetChannelAsync(Given.Channel, Cancel);
        await api.Rest.GetChannelAsync(Elsewhere, Cancel);

        Assert.Equal(2, api.Requests.Count);
        Assert.False(held.IsCompleted);
        api.Clock.Advance(TimeSpan.FromSeconds(2.6));
        await held;
        Assert.Equal(3, api.Requests.Count);
    }

    [Fact]
    public async Task Routes_that_Discord_counts_together_wait_together()
    {
        using var api = new ScriptedApi();
        api.Answer = _ => ScriptedApi.Limited("b", 5, 4, 2);
        await api.Rest.GetMessageAsync(Given.Channel, new(1), Cancel);
        api.Answer = _ => ScriptedApi.Limited("b", 5, 0, 2);
        await api.Rest.GetChannelAsync(Given.Channel, Cancel);

        var held = api.Rest.GetMessageAsync(Given.Channel, new(1), Cancel);
        var held2 = api.Rest.GetChannelAsync(Given.Channel, Cancel);

        Assert.Equal(2, api.Requests.Count(it => it.Path.Length > 0));
        api.Clock.Advance(TimeSpan.FromSeconds(2.1));
        await held;
        api.Clock.Advance(TimeSpan.FromSeconds(2.1));
        await held2;
    }

    [Fact]
    public async Task After_429_it_waits_as_long_as_Discord_says_and_sends_again()
    {
        using var api = new ScriptedApi();
        api.FailFirst(() => ScriptedApi.TooMany(1.25, global: false));

        var sending = api.Rest.CreateMessageAsync(Given.Channel, Given.Hello, Cancel);
        var wait = await api.Clock.PassAsync(_ => true);

        await sending;
        Assert.Equal(TimeSpan.FromSeconds(1.25), wait);
        Assert.Equal(2, api.Requests.Count);
    }

    [Fact]
    public async Task After_a_global_429_everything_waits_except_answers_to_interactions()
    {
        using var api = new ScriptedApi();
        api.FailFirst(() => ScriptedApi.TooMany(3, global: true));

        var sending = api.Rest.GetChannelAsync(Given.Channel, Cancel);
        var held = api.Rest.GetChannelAsync(Elsewhere, Cancel);
        await api.Rest.RespondAsync(Given.Interaction, Given.Callback, Cancel);

        Assert.Equal(2, api.Requests.Count);
        await api.Clock.PassAsync(_ => true);
        await sending;
        await held;
        Assert.Equal(4, api.Requests.Count);
    }

    [Fact]
    public async Task No_more_than_fifty_reach_Discord_in_a_second_though_the_first_took_longer_to_get_there()
    {
        using var api = new ScriptedApi();
        api.Answer = _ => ScriptedApi.Json("""{"id":"1"}""");

        var all = Enumerable
            .Range(1, 60)
            .Select(i => api.Rest.GetChannelAsync(new((ulong)i), Cancel))
            .ToList();

        Assert.Equal(50, api.Requests.Count);
        api.Clock.Advance(TimeSpan.FromSeconds(1.02));
        Assert.Equal(50, api.Requests.Count);
        api.Clock.Advance(TimeSpan.FromSeconds(0.02));
        await Task.WhenAll(all);
        Assert.Equal(60, api.Requests.Count);
    }

    [Fact]
    public async Task A_wait_can_be_given_up_and_the_next_goes_on()
    {
        using var api = new ScriptedApi();
        api.Answer = _ => ScriptedApi.Limited("b", 1, 0, 2);
        await api.Rest.GetChannelAsync(Given.Channel, Cancel);
        using var stop = new CancellationTokenSource();

        var givenUp = api.Rest.GetChannelAsync(Given.Channel, stop.Token);
        var next = api.Rest.GetChannelAsync(Given.Channel, Cancel);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => givenUp);
        await api.Clock.WaitBegunAsync(_ => true);
        await api.Clock.WaitBegunAsync(_ => true);
        api.Clock.Advance(TimeSpan.FromSeconds(2.1));
        await next;
    }

    [Fact]
    public async Task Requests_that_die_on_the_way_leave_no_one_waiting_for_ever()
    {
        using var api = new ScriptedApi();
        api.Answer = _ => ScriptedApi.Limited("b", 1, 0, 2);
        await api.Rest.GetChannelAsync(Given.Channel, Cancel);
        api.Clock.Advance(TimeSpan.FromSeconds(3));
        api.Answer = _ => throw new HttpRequestException(HttpRequestError.ResponseEnded);

        await Assert.ThrowsAsync<DiscordException>(async () =>
        {
            var call = api.Rest.GetChannelAsync(Given.Channel, Cancel);
            for (var attempt = 1; attempt < 5; attempt++)
            {
                await api.Clock.PassAsync(wait => wait < TimeSpan.FromSeconds(4));
            }

            await call;
        });
        api.Answer = _ => ScriptedApi.Json("""{"id":"1"}""");
        await api.Rest.GetChannelAsync(Given.Channel, Cancel);
    }
}

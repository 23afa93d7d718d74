using LibrarianBot.Discord.Rest.Limits;
using LibrarianBot.Discord.Tests.Support;
using Xunit;

namespace LibrarianBot.Discord.Tests.Rest;

public sealed class BucketsTests
{
    [Fact]
    public async Task Interactions_of_the_past_are_forgotten()
    {
        var clock = new WatchedClock();
        var buckets = new Buckets(clock);
        for (var i = 0; i < 5_000; i++)
        {
            var bucket = buckets.For(
                new(HttpMethod.Patch, "webhooks", "x") { Major = $"token {i}" }
            );
            await bucket.TakeAsync(TestContext.Current.CancellationToken);
            bucket.Return(null, succeeded: true);
        }

        Assert.InRange(buckets.Count, 1, 600);
    }
}

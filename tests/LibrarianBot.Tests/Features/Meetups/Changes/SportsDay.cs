namespace LibrarianBot.Tests.Features.Meetups.Changes;

/// <summary>The day on which the rule meets in term 1, and on which something else is on.</summary>
internal static class SportsDay
{
    /// <summary>Known before the rule was kept, and time for the rule's proposal.</summary>
    public static async Task<TestNetwork> ClashAsync()
    {
        var network = await MeetupNetwork.StartAsync();
        await network.CloseSportsDayAsync();
        await network.KeepRuleAsync();
        await network.AtAsync("2026-12-07T10:00");
        return network;
    }

    extension(TestNetwork network)
    {
        public Task<Answer> CloseSportsDayAsync() =>
            network.Coordinator.TypeAsync(
                "terms closed add",
                ("day", "24 February 2027"),
                ("reason", "Sports day")
            );

        public async Task KeepRuleAsync()
        {
            await network.SayRuleAsync();
            await network.Coordinator.PressAsync("meetup-rule:keep:1");
        }
    }
}

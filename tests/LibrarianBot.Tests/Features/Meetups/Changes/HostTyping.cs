namespace LibrarianBot.Tests.Features.Meetups.Changes;

/// <summary>What the tests of hosts type.</summary>
internal static class HostTyping
{
    /// <summary>The rule's first meetup has been proposed, and Ben's school hosts it.</summary>
    public static async Task<TestNetwork> ProposedAsync()
    {
        var network = await MeetupNetwork.StartAsync();
        await network.SayRuleAsync();
        await network.Coordinator.PressAsync("meetup-rule:keep:1");
        await network.AtAsync("2026-12-07T10:00");
        return network;
    }

    /// <summary>Somebody gives a meetup this host.</summary>
    public static Task<Answer> MakeHostAsync(this Person who, Person host, long meetup) =>
        who.TypeAsync("meetup host", ("meetup", $"{meetup}"), ("person", host));
}

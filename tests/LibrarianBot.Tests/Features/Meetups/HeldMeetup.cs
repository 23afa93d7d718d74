namespace LibrarianBot.Tests.Features.Meetups;

/// <summary>A meetup that is over.</summary>
internal static class HeldMeetup
{
    /// <summary>Cara was there, and whoever else.</summary>
    public static async Task<TestNetwork> StartAsync(params Func<TestNetwork, Person>[] others)
    {
        var network = await MeetupDay.StartAsync();
        await network.AtAsync(MeetupDay.Begins);
        await network.Cara.HereAsync(network.Code);
        foreach (var other in others)
        {
            await other(network).HereAsync(network.Code);
        }

        await network.AtAsync(MeetupDay.Over);
        await network.SendDueAsync();
        await network.RecordAsync();
        return network;
    }

    extension(Person who)
    {
        /// <summary>Types the code word.</summary>
        public Task<Answer> HereAsync(string code) => who.TypeAsync("meetup here", ("code", code));
    }
}

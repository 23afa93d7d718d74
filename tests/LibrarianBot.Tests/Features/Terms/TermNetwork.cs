namespace LibrarianBot.Tests.Features.Terms;

/// <summary>Networks that know their terms.</summary>
internal static class TermNetwork
{
    public static async Task<TestNetwork> VictoriaAsync()
    {
        var network = await TestNetwork.StartAsync();
        await network.Coordinator.TypeAsync("terms calendar", ("calendar", "AU-VIC"));
        return network;
    }
}

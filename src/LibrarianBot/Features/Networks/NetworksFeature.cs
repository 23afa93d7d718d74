using LibrarianBot.Modules;

namespace LibrarianBot.Features.Networks;

/// <summary>How the network is set up.</summary>
internal sealed class NetworksFeature : IFeature
{
    public static void Describe(FeatureBuilder feature) =>
        feature.Service<NetworkService>().Commands<NetworkCommands>();
}

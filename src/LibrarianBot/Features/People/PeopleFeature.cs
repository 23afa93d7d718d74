using LibrarianBot.Modules;

namespace LibrarianBot.Features.People;

/// <summary>Names and schools, not bare handles.</summary>
internal sealed class PeopleFeature : IFeature
{
    public static void Describe(FeatureBuilder feature) =>
        feature.Service<MemberService>().Commands<ProfileCommands>();
}

using LibrarianBot.Modules;

namespace LibrarianBot.Features.Feeds;

/// <summary>Calendars to subscribe to.</summary>
internal sealed class FeedsFeature : IFeature
{
    public static void Describe(FeatureBuilder feature) =>
        feature
            .Table("CalendarFeeds", new CalendarFeed.Map())
            .Shared(new FeedAddresses(feature.Settings.PublicUrl))
            .Shared<FeedStore>()
            .Shared<FeedReader>()
            .Shared<FeedLimits>()
            .Service<FeedService>()
            .Commands<FeedCommands>()
            .Pages(routes => routes.MapFeeds());
}

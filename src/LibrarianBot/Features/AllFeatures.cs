using LibrarianBot.Features.BookLists;
using LibrarianBot.Features.Feeds;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Networks;
using LibrarianBot.Features.PdLog;
using LibrarianBot.Features.People;
using LibrarianBot.Features.Reminders;
using LibrarianBot.Features.Terms;
using LibrarianBot.Modules;

namespace LibrarianBot.Features;

/// <summary>All that a network does. To add something, add its folder and a line here.</summary>
internal static class AllFeatures
{
    public static readonly FeatureSet Set = new FeatureSet()
        .Add<NetworksFeature>()
        .Add<PeopleFeature>()
        .Add<TermsFeature>()
        .Add<BookListsFeature>()
        .Add<MeetupsFeature>()
        .Add<PdLogFeature>()
        .Add<FeedsFeature>()
        .Add<RemindersFeature>();
}

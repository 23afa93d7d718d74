using LibrarianBot.Modules;

namespace LibrarianBot.Features.BookLists;

/// <summary>Book lists: ask, answer, compile, keep.</summary>
internal sealed class BookListsFeature : IFeature
{
    public static void Describe(FeatureBuilder feature) =>
        feature
            .Table("BookLists", new BookList.Map())
            .Table("BookListEntries", new BookListEntry.Map())
            .Table("Suggestions", new TitleSuggestion.Map())
            .Table("Holdings", new Holding.Map())
            .Service<BookListService>()
            .Service<TitleService>()
            .Service<BookListReader>()
            .Commands<BookListCommands>()
            .OptionType<ChosenList, ChosenListReader>()
            .LiveMessage<BookList, BookListMessage>()
            .Contributes<IOpenAsks, ListsOnAgenda>();
}

namespace LibrarianBot.Benchmarks.Store;

/// <summary>Made-up titles and authors, the same ones in every run: common words beside a long tail of rare names.</summary>
internal sealed class TitleSource
{
    private static readonly string[] Openings = Words(
        "The A My Our Beyond Under Before After Finding Losing Saving Waiting-for Letters-to Songs-of Tales-from Return-to Escape-from Secrets-of Children-of Voices-from"
    );

    private static readonly string[] Qualities = Words(
        "Quiet Hidden Broken Golden Last First Silent Wild Burning Frozen Little Brave Crooked Distant Empty Falling Gentle Hollow Iron Lonely Midnight Narrow Open Painted Restless Salt Silver Tangled Unlikely Vanishing Wandering Winter Yellow Young Borrowed Careful Daring Electric Forgotten Honest"
    );

    private static readonly string[] Things = Words(
        "River Island Garden Library Lighthouse Ocean Orchard Paper Bird Train School Summer Storm Song Star Stone Street Sky Map Mirror Moon Mountain Night Notebook Harbour House Horse Hill Forest Fox Fire Field Family Door Dragon Desert Daughter Bridge Boy Girl Beach Arrival Algorithm Atlas Bicycle Boat Border Camp Castle City Clock Coast Compass Country Court Dancer Detective Dream Engine Feather Flood Friend Game Ghost Journey King Lantern Machine Market Memory Museum Neighbour Planet Queen Rain Refugee Road Robot Sailor Shadow Sister Team Tiger Tower Truth Universe Village Violin War Whale Window Wolf World Year"
    );

    private static readonly string[] FirstNames = Words(
        "Ada Amal Ben Bronte Carlos Chidi Dina Eli Fatima Grace Hana Hugo Ines Ivan Jamila Kai Lena Li Mara Mei Nadia Noah Omar Priya Quinn Rosa Sami Tara Uma Viktor Wren Yusuf Zoe"
    );

    private static readonly string[] Syllables = Words(
        "mar ra bel ten do lin var osh ki san mor ek ul ni pa tor gan wy che bra lo min fe dar hu sel ji rom ak ve"
    );

    private readonly Random random = new(20261123);

    public IEnumerable<(string Title, string Author)> Take(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var author = $"{Any(FirstNames)} {Name()}";
            yield return (Title(), author);
        }
    }

    private string Title() =>
        random.Next(4) switch
        {
            0 => $"{Any(Openings)} {Any(Qualities)} {Any(Things)}",
            1 => $"{Any(Openings)} {Any(Things)} of {Name()}",
            2 => $"{Name()} and the {Any(Qualities)} {Any(Things)}",
            _ => $"{Any(Qualities)} {Any(Things)}, {Any(Qualities)} {Any(Things)}",
        };

    private string Name()
    {
        var name = Any(Syllables) + Any(Syllables) + (random.Next(2) == 0 ? Any(Syllables) : "");
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string Any(string[] words) => words[random.Next(words.Length)];

    private static string[] Words(string words) =>
        [.. words.Split(' ').Select(word => word.Replace('-', ' '))];
}
